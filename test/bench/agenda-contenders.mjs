/**
 * The lists that the agenda bench compares. Each module exports `show(box, programme)`, which shows
 * every session with its time, title, room, track, languages and speakers, and says when all are there.
 */

/** Installed for the bench alone. */
export const rivals = [
  '@fullcalendar/core@6.1.19',
  '@fullcalendar/list@6.1.19',
  '@event-calendar/core@5.15.0',
];

/** What the rivals can show of a session: one text. */
const events = `
  const first = (text) => (typeof text === 'string' ? text : text.en);
  const named = (list) => new Map(list.map((entry) => [entry.id, entry]));
  function toEvents({ sessions, rooms, tracks, speakers }) {
    const [room, track, speaker] = [named(rooms), named(tracks), named(speakers)];
    return sessions.map((session) => ({
      id: String(session.id),
      start: session.start,
      end: session.end,
      title: [
        first(session.title),
        room.get(session.room)?.name,
        first(track.get(session.track)?.name ?? ''),
        session.languages.join(', '),
        ...session.speakers.map((entry) => speaker.get(entry.id ?? entry)?.name),
      ].join(' · '),
    }));
  }`;

/**
 * By hand, as somebody who knows the platform writes it: one string, one assignment, a small style
 * sheet. It has what a visitor sees and can press in ours (stars, rooms, tracks and speakers to
 * filter by, names for screen readers) and none of what ours does when they press it.
 */
const floor = `
  const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const escape = (text) => String(text ?? '').replace(/[&<>"]/g, (sign) => signs[sign]);
  const first = (text) => (typeof text === 'string' ? text : (text?.en ?? ''));
  const named = (list) => new Map(list.map((entry) => [entry.id, entry]));
  const button = (name, text) =>
    '<button class="' + name + '" tabindex="-1">' + escape(text) + '</button>';
  document.head.insertAdjacentHTML('beforeend', '<style>article { position: relative; padding: 8px 44px 8px 14px; border-inline-start: 4px solid #ccc } h4, p, dl, dd { margin: 0 } p, dl { display: flex; flex-wrap: wrap; gap: 0 12px; font-size: 14px } dt { position: absolute; clip-path: inset(50%) } button { border: 0; padding: 0; background: none; font: inherit; min-block-size: 24px } .star { position: absolute; inset-block-start: 4px; inset-inline-end: 4px; inline-size: 36px; block-size: 36px }</style>');
  export function show(box, { sessions, rooms, tracks, speakers, timeZone }) {
    const [room, track, speaker] = [named(rooms), named(tracks), named(speakers)];
    const day = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'full' });
    const time = new Intl.DateTimeFormat('en', { timeZone, timeStyle: 'short' });
    let html = '<input type="search" aria-label="Search"><button>Filters</button>';
    let [today, now] = ['', ''];
    for (const session of sessions) {
      const start = new Date(session.start + '+04:00');
      const end = new Date(session.end + '+04:00');
      const [date, clock] = [day.format(start), time.format(start)];
      if (date !== today) html += '<h2>' + escape((today = date)) + '</h2>';
      if (clock + date !== now) {
        now = clock + date;
        html += '<h3><time datetime="' + start.toISOString() + '">' + escape(clock) + '</time></h3>';
      }
      const title = escape(first(session.title));
      const hours = escape(clock + '–' + time.format(end));
      const place = room.get(session.room)?.name;
      const languages = escape(session.languages.join(', ').toUpperCase());
      const people = session.speakers.map((entry) => {
        const { name, affiliation } = speaker.get(entry.id ?? entry);
        return '<dd>' + button('speaker', name) + ' <bdi>(' + escape(affiliation) + ')</bdi></dd>';
      });
      const label = title + ', ' + hours + ', ' + escape(place) + ', ' + languages;
      html +=
        '<article data-id="' + escape(session.id) + '" aria-label="' + label + '"><h4><a href="' +
        escape(session.url) + '" aria-label="' + label + '">' + title +
        '</a></h4><button class="star" aria-pressed="false" aria-label="Favourite: ' + title +
        '">☆</button><p><span>' + hours + '</span>' + button('room', place) + '<span>' + languages +
        '</span>' + button('track', first(track.get(session.track)?.name)) +
        '</p><dl><dt>Speakers</dt>' + people.join('') + '</dl></article>';
    }
    box.innerHTML = html;
  }`;

export const contenders = [
  { name: 'floor', script: floor },
  {
    name: 'ours',
    isOurs: true,
    script: `
      import '/src/widgets/agenda-timeline/define.ts';
      export function show(box, programme) {
        const element = document.createElement('conf-agenda-timeline');
        element.layout = 'list';
        element.conference = programme;
        box.append(element);
        return element.updateComplete;
      }`,
  },
  {
    name: 'fullcalendar',
    script: `
      import { Calendar } from '@fullcalendar/core';
      import list from '@fullcalendar/list';
      ${events}
      export function show(box, programme) {
        new Calendar(box, {
          plugins: [list],
          initialView: 'listMonth',
          initialDate: programme.sessions[0].start,
          height: 'auto',
          events: toEvents(programme),
        }).render();
      }`,
  },
  {
    name: 'event-calendar',
    script: `
      import { createCalendar, List } from '@event-calendar/core';
      import '@event-calendar/core/index.css';
      ${events}
      export function show(box, programme) {
        createCalendar(box, [List], {
          view: 'listMonth',
          date: programme.sessions[0].start.slice(0, 10),
          events: toEvents(programme),
        });
      }`,
  },
];
