/** Other scripts on the page, and when ours comes. */
import {
  card,
  classicScript,
  escaped,
  event,
  link,
  moduleScript,
  placeholder,
} from '../page-data.mjs';

const ours = 'probe.isCard()';
const is = (id, number, more) => ({ id, number, check: ours, ...more });
const both = (hazard) => [
  { ...hazard, id: `${hazard.id}-module`, script: moduleScript() },
  { ...hazard, id: `${hazard.id}-classic`, script: classicScript() },
];
/** Our script, put into the page by another one. */
const inject = (when, attributes = "type: 'module', src: '/cdn/conference-widgets.js'") =>
  `<script>const inject = () => document.head.append(Object.assign(document.createElement('script'), { ${attributes} })); ${when}</script>`;
const warnedOnce = `probe.first(probe.areDrawn(), probe.isPageWhole(), probe.errors.join(),
  probe.warnings.filter((line) => line.includes('already defined')).length === 1 ? '' : 'warned: ' + probe.warnings.join())`;

const prototype17 = `<script>
  // Prototype 1.7: Array.from goes by length, so a Set or a Map gives nothing.
  Array.from = (iterable) => iterable ? Array.prototype.slice.call(iterable.toArray ? iterable.toArray() : iterable) : [];
  Array.prototype.each = function (f) { this.forEach(f); return this; };
  Object.assign(Element.prototype, { hide() {}, show() {}, update() {}, select() {}, empty() {}, toggle() {}, remove: Element.prototype.remove });
  Function.prototype.bind = (function (native) { return function (...a) { return native.apply(this, a); }; })(Function.prototype.bind);
</script>`;
const prototype16 = `<script>
  Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };
  Object.prototype.extended = undefined; delete Object.prototype.extended;
</script>`;
const mooTools = `<script>
  Array.from = (item) => (item == null ? [] : typeof item !== 'string' && typeof item.length === 'number' ? Array.prototype.slice.call(item) : [item]);
  for (const name of ['each', 'clone', 'invoke', 'associate', 'link', 'contains', 'append', 'getLast', 'empty', 'flatten', 'pick']) Array.prototype[name] = function () { return this; };
  for (const name of ['set', 'get', 'erase', 'destroy', 'dispose', 'store', 'retrieve']) Element.prototype[name] = function () { return this; };
  String.prototype.contains = String.prototype.includes; Number.prototype.times = function () {};
</script>`;

export const scripts = [
  is('same-script-thrice', 20, {
    script: classicScript() + classicScript('defer') + moduleScript(),
  }),
  is('two-versions', 20, {
    script: `${classicScript()}<script src="/other/conference-widgets.classic.js"></script>`,
    check: warnedOnce,
  }),
  is('two-versions-reverse', 20, {
    script: `<script src="/other/conference-widgets.classic.js"></script>${moduleScript()}`,
    check: warnedOnce,
  }),
  is('two-versions-placeholder', 20, {
    body: placeholder(),
    script: `${classicScript()}<script src="/other/conference-widgets.classic.js"></script>`,
    check: warnedOnce,
  }),
  is('two-versions-diagnosed', 20, {
    body: card('with-diagnostics'),
    script: `${classicScript()}<script src="/other/conference-widgets.classic.js"></script>`,
    check: `(() => {
      const words = 'Expected one copy of conference-widgets; found';
      const panel = probe.widgets()[0]?.shadowRoot?.firstElementChild?.shadowRoot;
      return probe.first(probe.areDrawn(), probe.errors.join(),
        panel?.textContent.includes(words) ? '' : 'the panel does not say so',
        probe.warnings.some((line) => line.includes(words)) ? '' : 'not logged: ' + probe.warnings.join());
    })()`,
  }),
  is('one-widget-and-all', 20, {
    script: `<script type="module" src="/cdn/event-card.js"></script>${moduleScript()}`,
  }),
  is('one-widget-alone', 20, {
    script: '<script type="module" src="/cdn/event-card.js"></script>',
  }),
  is('tag-taken', 83, {
    head: "<script>customElements.define('conf-event-card', class extends HTMLElement {})</script>",
    check: `probe.first(probe.isLink(), probe.isPageWhole(), probe.errors.join(), probe.warnings.length === 1 ? '' : 'warned: ' + probe.warnings.length)`,
  }),
  ...both(
    is('amd-define', 65, {
      head: '<script>window.define = () => { throw new Error("define was called"); }; define.amd = {}; window.module = undefined;</script>',
    }),
  ),
  ...both(is('prototype-1-7', 64, { head: prototype17 })),
  ...both(is('prototype-1-6-to-json', 64, { head: prototype16 })),
  ...both(is('mootools', 64, { head: mooTools })),
  is('prototype-src', 64, {
    head: prototype17 + prototype16,
    body: `<conf-event-card src="%ORGANISER%/data/conference.json" with-structured-data>${link}</conf-event-card>`,
  }),
  is('prototype-later', 64, { script: classicScript() + prototype17 + mooTools }),
  ...both(is('zone-js', 38, { head: '<script src="/zone.js"></script>' })),
  ...both(
    is('current-script-clobbered', 63, {
      head: "<script>Object.defineProperty(document, 'currentScript', { get: () => null })</script>",
    }),
  ),
  is('rocket-loader', 31, {
    script: inject(
      "addEventListener('load', () => setTimeout(inject, 300))",
      "src: '/cdn/conference-widgets.classic.js'",
    ),
    head: "<script>Object.defineProperty(document, 'currentScript', { get: () => null })</script>",
  }),
  is('late', 8, { script: inject("addEventListener('load', () => setTimeout(inject, 800))") }),
  is('late-placeholder', 8, {
    body: placeholder(),
    script: inject("addEventListener('load', () => setTimeout(inject, 800))"),
  }),
  is('renamed-and-concatenated', 8, {
    script: `<script>(async () => { const ours = await (await fetch('/cdn/conference-widgets.classic.js')).text();
      const url = URL.createObjectURL(new Blob(['var before = 1' + ours], { type: 'text/javascript' }));
      document.head.append(Object.assign(document.createElement('script'), { src: url })); })()</script>`,
  }),
  is('no-globals', 8, {
    script: `<script>window.before = new Set(Object.getOwnPropertyNames(window))</script>${classicScript()}<script>window.added = Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !['before', 'added', 'confWidgets'].includes(name) && !/^\\d+$/.test(name))</script>`,
    check: `probe.first(probe.isCard(), added.length === 0 ? '' : 'new globals: ' + added.slice(0, 9))`,
  }),
  is('inner-html', 22, {
    body: '',
    script: `${moduleScript()}<script>addEventListener('load', () => setTimeout(() => { document.getElementById('place').innerHTML = ${JSON.stringify(placeholder() + card())}; }, 300))</script>`,
    check: 'probe.isCard(2)',
  }),
  is('fifty-later', 22, {
    body: '',
    script: `${classicScript()}<script>addEventListener('load', () => { const place = document.getElementById('place');
      place.innerHTML = ${JSON.stringify(placeholder())}.repeat(50); const all = [...place.children];
      setTimeout(() => { place.replaceChildren(); setTimeout(() => place.replaceChildren(...all), 50); }, 50); })</script>`,
    check: 'probe.first(probe.areDrawn(50), probe.isPageWhole(), probe.isQuiet())',
  }),
  is('turbo-snapshot', 35, {
    body: placeholder(),
    script: `${moduleScript()}<script>addEventListener('load', () => setTimeout(() => { const place = document.getElementById('place');
      for (let visit = 0; visit < 4; visit++) { const copy = place.cloneNode(true); document.getElementById('place').replaceWith(copy); } window.visited = true; }, 300))</script>`,
    check: "probe.first(window.visited ? '' : 'not yet', probe.isCard())",
  }),
  is('vue-rebuilds', 37, {
    script: `${moduleScript()}<script>addEventListener('load', () => setTimeout(() => { const place = document.getElementById('place'); place.innerHTML = place.innerHTML; window.visited = true; }, 200))</script>`,
    check: "probe.first(window.visited ? '' : 'not yet', probe.isCard())",
  }),
  is('adopted-by-a-frame', 22, {
    body: `${card()}<iframe id="frame" title="Frame"></iframe>`,
    script: `${classicScript()}<script>addEventListener('load', () => setTimeout(() => { const frame = document.getElementById('frame'); frame.contentDocument.body.append(document.querySelector('conf-event-card')); window.visited = true; }, 300))</script>`,
    check:
      "probe.first(window.visited ? '' : 'not yet', probe.errors.join(), probe.isDrawn(document.getElementById('frame').contentDocument.querySelector('conf-event-card')) ? '' : 'not drawn in the frame')",
  }),
  is('back-forward-cache', 85, {
    steps: [
      async (browser, { partner }) => {
        await browser.evaluate('new Promise((resolve) => setTimeout(resolve, 300)).then(() => 1)');
        await browser.open(`${partner}/host/plain`);
        await browser.back();
      },
    ],
    engines: ['chromium', 'firefox'],
  }),
  is('no-storage', 67, {
    head: "<script>for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } })</script>",
    body: `<conf-event-card src="%ORGANISER%/data/conference.json">${link}</conf-event-card>`,
  }),
  is('foreign-service-json', 71, {
    head: "<script>window.fetch = async () => new Response('<!doctype html><title>App</title>', { headers: { 'content-type': 'text/html' } })</script>",
    body: `<conf-event-card src="%ORGANISER%/data/conference.json">${link}</conf-event-card>`,
    check: 'probe.first(probe.isLink(), probe.isPageWhole(), probe.isQuiet())',
  }),
  is('attributes-set-later', 27, {
    body: `<conf-event-card>${link}</conf-event-card>`,
    script: `${moduleScript()}<script>addEventListener('load', () => setTimeout(() => { const card = document.querySelector('conf-event-card'); card.setAttribute('layout', 'row'); card.setAttribute('data-event', ${JSON.stringify(JSON.stringify(event))}); }, 200))</script>`,
  }),
  is('hydration-safe', 36, {
    body: placeholder() + card(),
    script: `<script>addEventListener('DOMContentLoaded', () => { window.before = document.getElementById('place').innerHTML; })</script>${moduleScript()}`,
    check:
      "probe.first(probe.isCard(2), document.getElementById('place').innerHTML === before ? '' : 'the light markup changed')",
  }),
  is('escaped-twice', 5, {
    body: `<conf-event-card data-event="${escaped(event).replaceAll('&', '&amp;')}">${link}</conf-event-card>`,
    check: 'probe.first(probe.isLink(), probe.isPageWhole(), probe.isQuiet())',
  }),
];
