/** What people on a partner's page meet: outline, names, contrast, movement of the page, speed. */
import { allFour, card, classicScript, conference, event, escaped, link } from '../page-data.mjs';
import { render } from '../../../dist/ssr.js';

const drawn = 'probe.first(probe.areDrawn(4), probe.isPageWhole(), probe.isQuiet())';
const accessible = (rules) => `(async () => {
  const reason = ${drawn};
  if (reason) return reason;
  const { violations } = await axe.run({ include: [['#place']] }, { ${rules} });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + JSON.stringify(target) + ' ' + failureSummary.slice(0, 300))).join('; ');
})()`;
const axe = '<script src="/library/axe.js"></script>';
const everyRule = accessible("resultTypes: ['violations']");
const is = (id, number, more) => ({ id, number, body: allFour, check: drawn, ...more });

/** Our script comes half a second after everything else, as behind a slow network. */
const late = `<script>addEventListener('load', () => setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/cdn/conference-widgets.js' })), 500))</script>`;
/** Shifts as the browser counts them, where it does; and where the page's own text stands. */
const watch = `<script>
  window.shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('load', () => { window.topBefore = document.getElementById('after').getBoundingClientRect().top; });
</script>`;
const still = (
  isTaken,
) => `probe.first(probe.areDrawn(4), ${isTaken}, probe.isPageWhole(), probe.isQuiet(),
  (() => { const top = document.getElementById('after').getBoundingClientRect().top;
    return Math.abs(top - topBefore) > .5 ? 'what follows moved by ' + (top - topBefore) + ' px' : ''; })(),
  shift > 0 ? 'layout shift ' + shift : '')`;
const served = ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker']
  .map((name) => `${render(name, { data: conference, lang: 'en', fallback: link })}\n`)
  .join('');
const taken =
  "probe.widgets().every((one) => one.matches(':defined') && !one.shadowRoot.querySelector('style')) ? '' : 'not taken over'";

/** Times the callbacks of every observer that our script makes. */
const timed = `<script>
  window.spent = 0;
  const Native = MutationObserver;
  window.MutationObserver = class extends Native {
    constructor(tell) {
      super((...records) => { const before = performance.now(); tell(...records); spent += performance.now() - before; });
    }
  };
</script>`;
const busy = `(async () => {
  const reason = ${drawn};
  if (reason) return reason;
  const box = document.createElement('div');
  const standing = document.createElement('div');
  standing.innerHTML = '<a href="#x">x</a>'.repeat(5000);
  document.getElementById('before').append(standing, box);
  await new Promise((resolve) => setTimeout(resolve));
  const rounds = [];
  for (let round = 0; round < 9; round++) {
    spent = 0;
    for (let count = 0; count < 5000; count++) { const one = document.createElement('i'); box.append(one); if (count % 2) one.remove(); else one.className = 'x'; }
    for (let count = 0; count < 2500; count++) box.firstChild.remove();
    await new Promise((resolve) => setTimeout(resolve));
    rounds.push(spent);
  }
  box.remove();
  standing.remove();
  window.best = Math.min(...rounds);
  return best > 1 ? best + ' ms for 10,000 mutations' : '';
})()`;

export const people = [
  is('axe', 52, { head: axe, check: everyRule }),
  // Chromium 109 cannot repair an accent that does not read: see the theming page.
  is('axe-yellow-accent', 53, {
    engines: ['chromium', 'firefox', 'webkit'],
    head: axe,
    style: '#place { --conf-accent: #ff0; }',
    check: accessible("runOnly: ['color-contrast']"),
  }),
  is('axe-grey-page', 53, {
    head: axe,
    style: 'body { background: #777; color: #fff; }',
    check: accessible("runOnly: ['color-contrast', 'target-size']"),
  }),
  ...[3, 4, 6].map((level) => ({
    id: `heading-below-h${level}`,
    number: 24,
    body: `<h${level}>Section</h${level}>${card()}`,
    check: `probe.first(probe.isCard(), (() => { const { localName } = probe.widgets()[0].shadowRoot.querySelector('[part="title"]'); return localName === 'h${Math.min(6, level + 1)}' ? '' : 'the title is ' + localName; })())`,
  })),
  ...['', 'lang=""', 'lang="xx-bogus"', 'lang="en-US"'].map((root, index) => ({
    id: `page-language-${index}`,
    number: 25,
    root,
    body: card(),
    check: `probe.first(probe.isCard(), (() => { const root = probe.widgets()[0].shadowRoot.querySelector('.root'); return root.lang.startsWith('en') && /December/.test(root.textContent) ? '' : root.lang + ' ' + root.textContent; })())`,
  })),
  {
    id: 'time-zone-named',
    number: 25,
    body: card('time-zone="venue"'),
    check: `probe.first(probe.isCard(), (() => { const { textContent } = probe.widgets()[0].shadowRoot.querySelector('[part~="time"]'); return /0?9:30/.test(textContent) && /Baku|GMT|UTC/.test(textContent) ? '' : 'reads ' + textContent; })())`,
  },
  is('silent-at-load', 51, {
    check: `probe.first(${drawn}, (() => { const live = probe.elementsIn(document).filter((e) => e.matches('[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]') && e.textContent.trim()); return live.length ? 'said: ' + live.map((e) => e.textContent.trim()).join() : ''; })())`,
  }),
  {
    id: 'clicks-are-told',
    number: 58,
    body: card(),
    check: `(() => {
      const reason = probe.isCard();
      if (reason) return reason;
      const seen = [];
      const note = (event) => { event.preventDefault(); seen.push(event.type === 'click' ? event.composedPath().find((one) => one.localName === 'a')?.href : event.detail.url); };
      document.addEventListener('conf-select', note); document.addEventListener('click', note);
      probe.widgets()[0].shadowRoot.querySelector('[part="title"] a').click();
      document.removeEventListener('conf-select', note); document.removeEventListener('click', note);
      return seen.filter((url) => url === '${event.url}').length === 2 ? '' : 'the page heard ' + JSON.stringify(seen);
    })()`,
  },
  ...['', '-classic'].map((kind) => ({
    id: `no-custom-elements${kind}`,
    number: 30,
    head: '<script>delete window.customElements; window.isGone = !window.customElements</script>',
    body: card(),
    script: kind ? classicScript() : 'module',
    check:
      "probe.first(window.isGone ? '' : 'the engine kept them', probe.isLink(), probe.isPageWhole(), probe.errors.join())",
  })),
  is('served-then-late-script', 14, {
    engines: ['chromium', 'firefox', 'webkit'],
    head: watch,
    body: served,
    script: late,
    check: still(taken),
  }),
  {
    id: 'reserved-height',
    number: 14,
    head: `${watch}<style>conf-agenda-timeline { display: block; min-height: 1200px; }</style>`,
    body: `<conf-agenda-timeline src="%ORGANISER%/data/conference.json">${link}</conf-agenda-timeline>`,
    script: late,
    check: still("''").replace('probe.areDrawn(4)', 'probe.areDrawn()'),
  },
  // Chromium 109 is older than declarative shadow roots: the widget is drawn once its script is there.
  is('served-without-script', 86, {
    engines: ['chromium', 'firefox', 'webkit'],
    script: 'none',
    body: served,
    check: `probe.first(['Mobility Partnership', 'Opening', 'ICMPD', 'Registration is open'].find((words) => !probe.elementsIn(document).some((e) => probe.isShown(e) && !e.childElementCount && (e.textContent.includes(words) || e.alt === words))) ?? '',
      probe.elementsIn(document).some((e) => e.getRootNode() !== document && e.localName === 'a' && e.href === '${event.url}') ? '' : 'no link', probe.errors.join())`,
  }),
  ...[2, 4].map((zoom) =>
    is(`zoom-${zoom}00`, 54, {
      style: `:root { zoom: ${zoom}; }`,
      check: `probe.first(${drawn}, document.documentElement.scrollWidth > document.documentElement.clientWidth + 1 ? 'the page scrolls sideways' : '')`,
    }),
  ),
  is('busy-page', 90, {
    head: timed,
    body: `${allFour}<div data-conf-widget="event-card" data-event="${escaped(event)}">${link}</div>`,
    check: busy.replaceAll('areDrawn(4)', 'areDrawn(5)'),
    figure: "best.toFixed(2) + ' ms for 10,000 unrelated mutations'",
  }),
];
