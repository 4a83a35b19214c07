/** What comes, or does not come, from the organiser's server. */
import { card, conference, escaped, event, link } from '../page-data.mjs';

const address = (name, id) => `%ORGANISER%/answers/${name}?key=${id}`;
const widget = (name, id) =>
  `<conf-event-card src="${address(name, id)}" with-diagnostics>${link}</conf-event-card>`;
/** The name of the event, letter by letter, as a reader sees it. */
const reads = (words) =>
  `probe.elementsIn(document).some((e) => e.matches('[part="title"]') && e.textContent.includes(${JSON.stringify(words)})) ? '' : 'the name is not read'`;
const shown = (words) => `probe.first(probe.isCard(), ${reads(words)})`;
/** The link stays, and the owner reads why. */
const told = (words) => `probe.first(probe.isLink(), probe.isPageWhole(), probe.errors.join(),
  probe.warnings.some((line) => line.includes(${JSON.stringify(words)})) ? '' : 'did not say why: ' + probe.warnings.join())`;
const is = (name, number, check, more = {}) => {
  const id = `answer-${name}`;
  return { id, number, body: widget(name, id), check, ...more };
};
/** After so many seconds the server was asked no more than so often. */
const askedAtMost = (id, most, seconds, check) =>
  `(async () => {
    await new Promise((resolve) => setTimeout(resolve, ${seconds * 1000}));
    const count = Number(await (await fetch('/answers/count?key=${id}')).text());
    return probe.first(${check}, count > ${most} ? 'asked ' + count + ' times' : '');
  })()`;

const logos = ['logo-403', 'logo-empty', 'logo-bare', 'logo-wide', 'logo-dot', 'logo-cut'];
const partners = logos.map((name) => ({
  id: name,
  name: `Name of ${name}`,
  url: `https://organiser.example/${name}`,
  logo: `%ORGANISER%/answers/${name}?key=logos`,
}));

export const answers = [
  is('bom', 45, shown('Zürich, Bakı, Баку')),
  is('two-boms', 45, shown('Zürich, Bakı, Баку')),
  is('utf-16', 45, shown('Zürich, Bakı, Баку')),
  is('latin-1', 45, shown('Zürich')),
  is('as-text', 45, shown('Zürich, Bakı, Баку')),
  is('login', 45, told('HTML')),
  is('empty', 45, told('without content')),
  is('broken', 94, told('line 2, column 2')),
  is('gone', 95, askedAtMost('answer-gone', 1, 3, told('410'))),
  is('busy', 43, askedAtMost('answer-busy', 3, 4, 'probe.isLink(), probe.isPageWhole()')),
  is('redirect', 46, 'probe.isCard()'),
  is('redirect-closed', 46, told('redirects')),
  is('plain', 44, shown('Zürich')),
  is(
    'hang',
    48,
    `(async () => { await new Promise((resolve) => setTimeout(resolve, 1500)); return probe.first(probe.isLink(), probe.isPageWhole(), probe.errors.join()); })()`,
  ),
  {
    id: 'answer-once',
    number: 74,
    body: `<conf-event-card src="${address('once', 'answer-once')}">${link}</conf-event-card>`,
    steps: [
      async (browser, { partner }) => {
        const end = Date.now() + 8000;
        while (Date.now() < end && (await browser.evaluate('probe.isCard()')) !== '');
        await browser.open(`${partner}/host/answer-once`);
      },
    ],
    // Tries again a second and five seconds later, and only then says how old the copy is.
    check: `probe.first(probe.areDrawn(), ${reads('Zürich')}, probe.isPageWhole())`,
  },
  {
    id: 'snapshot-before-the-server',
    number: 74,
    body: `<conf-event-card data-event="${escaped(event)}" src="${address('busy', 'snapshot')}">${link}</conf-event-card>`,
    check: `probe.first(probe.isCard(), ${reads('Mobility Partnership')})`,
  },
  {
    id: 'one-address-many-widgets',
    number: 90,
    body: `<conf-event-card src="${address('plain', 'many')}">${link}</conf-event-card>\n`.repeat(
      30,
    ),
    check: askedAtMost('many', 1, 0, 'probe.isCard(30)'),
  },
  {
    id: 'logos-that-fail',
    number: 73,
    body: `<conf-partner-strip data-partners="${escaped(partners)}">${link}</conf-partner-strip>`,
    check: `probe.first(probe.areDrawn(), probe.isPageWhole(), probe.isQuiet(),
      [...probe.widgets()[0].shadowRoot.querySelectorAll('[part~="partner"]')].map((partner) => {
        const image = partner.querySelector('img');
        const isPicture = image && probe.isShown(image) && image.complete && image.naturalWidth > 0;
        const { width, height } = partner.getBoundingClientRect();
        if (partner.querySelector('a')?.href !== 'https://organiser.example/' + partner.dataset.id) return partner.dataset.id + ' has lost its link';
        if (isPicture && image.alt === '' && !partner.textContent.trim()) return partner.dataset.id + ' has no name';
        if (!isPicture && !partner.textContent.includes('Name of ' + partner.dataset.id)) return partner.dataset.id + ' shows nothing';
        return width < 24 || height < 24 || height > 400 ? partner.dataset.id + ' is ' + width + ' × ' + height : '';
      }).find(Boolean) ?? '')`,
  },
  {
    id: 'nothing-from-elsewhere',
    number: 66,
    body: ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker']
      .map(
        (name) => `<conf-${name} data-conference="${escaped(conference)}">${link}</conf-${name}>\n`,
      )
      .join(''),
    check: `probe.first(probe.areDrawn(4), document.cookie === '' ? '' : 'a cookie: ' + document.cookie,
      performance.getEntriesByType('resource').find(({ name }) => new URL(name).origin !== location.origin)?.name ?? '')`,
  },
  {
    id: 'email-obfuscated',
    number: 60,
    body: `<conf-event-card data-event="${escaped({ ...event, description: 'Ask info@organiser.example' }).replace('info@organiser.example', '[email&#160;protected]')}">${link}</conf-event-card>`,
    check: 'probe.isCard()',
  },
  { id: 'srcdoc', number: 72, ...srcdoc() },
];

/** A page inside an attribute: its address is `about:srcdoc`. */
function srcdoc() {
  const inner = `<!doctype html><base href="%PARTNER%/">${card()}\n<script src="/cdn/conference-widgets.classic.js"><\/script>`;
  return {
    script: 'none',
    body: `<iframe id="frame" title="Page" width="600" height="400" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
    check: `(() => { const page = document.getElementById('frame').contentDocument; return page?.querySelector('conf-event-card')?.shadowRoot?.querySelector('[part~="card"]') ? '' : 'not drawn'; })()`,
  };
}
