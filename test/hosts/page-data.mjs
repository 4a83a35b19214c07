/** What the pages show, and the markup they show it with. */

export const event = {
  name: 'Mobility Partnership in Azerbaijan',
  start: '2036-12-23T09:30:00+04:00',
  end: '2036-12-23T17:00:00+04:00',
  url: 'https://organiser.example/event',
  venue: { name: 'Park Inn' },
};

export const conference = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event,
  rooms: [{ id: 'r1', name: 'Hall 1' }],
  sessions: [
    { id: 's1', title: 'Opening', start: '2036-12-23T09:30', end: '2036-12-23T10:00', room: 'r1' },
    {
      id: 's2',
      title: 'Labour migration',
      start: '2036-12-23T10:00',
      end: '2036-12-23T11:00',
      room: 'r1',
    },
  ],
  partners: [{ id: 'p1', name: 'ICMPD', url: 'https://organiser.example' }],
  news: [{ id: 'n1', title: 'Registration is open', published: '2026-11-01T09:00:00+04:00' }],
};

/** As a careful snippet writes JSON into a double-quoted attribute. */
export const escaped = (value) =>
  JSON.stringify(value)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

export const link =
  '<a class="fallback" href="https://organiser.example/event">Event, 23 December</a>';

export const card = (attributes = '') =>
  `<conf-event-card data-event="${escaped(event)}" ${attributes}>${link}</conf-event-card>`;

export const placeholder = (attributes = '', tag = 'div') =>
  `<${tag} data-conf-widget="event-card" data-event="${escaped(event)}" ${attributes}>${link}</${tag}>`;

export const allFour = ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker']
  .map((name) => `<conf-${name} data-conference="${escaped(conference)}">${link}</conf-${name}>\n`)
  .join('');

export const moduleScript = (attributes = '') =>
  `<script type="module" src="/cdn/conference-widgets.js" ${attributes}></script>`;

export const classicScript = (attributes = '') =>
  `<script src="/cdn/conference-widgets.classic.js" ${attributes}></script>`;
