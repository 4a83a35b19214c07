/** What a page's headers forbid. */
import { card, classicScript, event, escaped, link } from '../page-data.mjs';
import { integrityOf } from '../server.mjs';

const remote = `<conf-event-card src="%ORGANISER%/data/conference.json">${link}</conf-event-card>`;
const csp = (policy) => ({ 'content-security-policy': policy });
const card_ = 'probe.isCard()';
const staysLink = (words) => `probe.first(probe.isLink(), probe.isPageWhole(),
  probe.errors.length ? probe.errors.join() : '',
  probe.warnings.filter((line) => line.includes('conference-widgets')).length === 1 ? '' : 'said ' + probe.warnings.length + ' times why',
  probe.warnings.some((line) => line.includes(${JSON.stringify(words)})) ? '' : probe.warnings.join(),
  customElements.get('conf-event-card') ? 'defined all the same' : '',
  window.confWidgets ? 'the global is there' : '')`;

const strict =
  "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; connect-src %ORGANISER%; img-src %ORGANISER%; base-uri 'none'";
const types = (list) => `require-trusted-types-for 'script'; trusted-types ${list}`;

/** A session whose description has markup, which the link in the page's address opens. */
const agenda = `<conf-agenda-timeline data-agenda="${escaped({
  timeZone: 'Asia/Baku',
  sessions: [
    {
      id: 'a',
      title: 'Talk',
      start: '2026-12-01T10:00',
      description: '- one\n- **two**\n\n<img src=x onerror="window.wasRun = true">',
    },
  ],
})}">${link}</conf-agenda-timeline>`;
const detail = (selector) => `location.hash ? probe.first(
    document.querySelector('conf-agenda-timeline').shadowRoot.querySelector('dialog[open] ${selector}')
      ? '' : 'no description',
    'wasRun' in window ? 'it was run' : '', probe.isQuiet())
  : (location.hash = '#conf-session=a')`;

/** Both builds meet each list of names. */
const both = (hazard) => [
  { ...hazard, id: `${hazard.id}-module`, script: 'module' },
  { ...hazard, id: `${hazard.id}-classic`, script: 'classic' },
];

export const policies = [
  ...both({ id: 'csp-strict-inline', number: 39, nonce: true, headers: csp(strict), check: card_ }),
  ...both({
    id: 'csp-strict-src',
    number: 39,
    nonce: true,
    headers: csp(strict),
    body: remote,
    check: card_,
  }),
  ...both({ id: 'csp-self', number: 39, headers: csp("default-src 'self'"), check: card_ }),
  {
    id: 'csp-locale-chunk',
    number: 39,
    nonce: true,
    headers: csp(strict),
    body: card('lang="az"'),
    check:
      "probe.first(probe.isCard(), probe.widgets()[0].shadowRoot.querySelector('.root').lang === 'az' ? '' : 'not in Azerbaijani')",
  },
  {
    id: 'csp-connect-refused',
    number: 41,
    nonce: true,
    headers: csp("default-src 'self'; script-src 'nonce-abc' 'strict-dynamic'"),
    body: remote.replace('src=', 'with-diagnostics src='),
    check: `probe.first(probe.isLink(), probe.isPageWhole(), probe.errors.join(),
      probe.warnings.some((line) => line.includes('Add to the policy: connect-src %ORGANISER%')) ? '' : 'did not say which line to add: ' + probe.warnings.join())`,
  },
  {
    id: 'cors-missing',
    number: 18,
    body: `<conf-event-card with-diagnostics src="%ORGANISER%/closed/conference.json">${link}</conf-event-card>`,
    check: `probe.first(probe.isLink(), probe.isPageWhole(), probe.errors.join(),
      probe.warnings.some((line) => line.includes('Access-Control-Allow-Origin')) ? '' : 'did not name the header: ' + probe.warnings.join())`,
  },
  ...both({
    id: 'trusted-types-none',
    number: 42,
    headers: csp(types("'none'")),
    check: staysLink('Trusted Types'),
  }),
  ...both({
    id: 'trusted-types-other',
    number: 42,
    headers: csp(types('dompurify other')),
    check: staysLink('trusted-types lit-html'),
  }),
  ...both({ id: 'trusted-types-lit', number: 42, headers: csp(types('lit-html')), check: card_ }),
  ...both({
    id: 'trusted-types-own',
    number: 42,
    headers: csp(types('conf-widgets')),
    check: 'probe.first(probe.areDrawn(), probe.isPageWhole(), probe.isQuiet())',
  }),
  ...both({
    id: 'trusted-types-any',
    number: 42,
    headers: csp("require-trusted-types-for 'script'"),
    check: card_,
  }),
  ...both({
    id: 'trusted-types-taken',
    number: 42,
    headers: csp(types('lit-html conf-widgets')),
    head: '<script src="/take-name.js"></script>',
    check: 'probe.first(probe.areDrawn(), probe.isPageWhole(), probe.isQuiet())',
  }),
  {
    id: 'trusted-types-listed-only',
    number: 42,
    headers: csp("trusted-types 'none'"),
    check: 'probe.first(probe.areDrawn(), probe.isPageWhole(), probe.isQuiet())',
  },
  {
    id: 'trusted-types-placeholder',
    number: 42,
    headers: csp(types("'none'")),
    body: `<div data-conf-widget="event-card" data-event="${escaped(event)}">${link}</div>`,
    check: staysLink('Trusted Types'),
  },
  {
    id: 'trusted-types-structured-data',
    number: 42,
    headers: csp(types('lit-html')),
    body: card('with-structured-data'),
    check:
      "probe.first(probe.isCard(), document.querySelector('script[type=\"application/ld+json\"]')?.textContent ? '' : 'no structured data')",
  },
  {
    id: 'trusted-types-description-module',
    number: 42,
    script: 'module',
    headers: csp(`${strict}; ${types('lit-html')}`),
    nonce: true,
    body: agenda,
    check: detail('.rich li strong'),
  },
  {
    id: 'trusted-types-description-classic',
    number: 42,
    script: 'classic',
    headers: csp(types('lit-html')),
    body: agenda,
    check: detail('.rich.plain'),
  },
  {
    id: 'sri-right-lazy-chunks',
    number: 69,
    body: remote,
    get script() {
      return `<script type="module" src="%ORGANISER%/cdn/conference-widgets.js" integrity="${integrityOf('conference-widgets.js')}" crossorigin="anonymous"></script>`;
    },
    check: card_,
  },
  {
    id: 'sri-wrong',
    number: 69,
    script: `<script type="module" src="%ORGANISER%/cdn/conference-widgets.js" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"></script>`,
    check: 'probe.first(probe.isLink(), probe.isPageWhole())',
  },
  {
    id: 'coep-require-corp',
    number: 70,
    body: remote,
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
    script: '<script type="module" src="%ORGANISER%/cdn/conference-widgets.js"></script>',
    check: card_,
  },
  {
    id: 'coep-classic',
    number: 70,
    headers: { 'cross-origin-embedder-policy': 'require-corp' },
    script: '<script src="%ORGANISER%/cdn/conference-widgets.classic.js"></script>',
    check: card_,
  },
  {
    id: 'coep-credentialless',
    number: 70,
    headers: { 'cross-origin-embedder-policy': 'credentialless' },
    body: remote,
    script: '<script type="module" src="%ORGANISER%/cdn/conference-widgets.js"></script>',
    check: card_,
  },
  {
    id: 'permissions-and-referrer',
    number: 68,
    body: remote,
    headers: {
      'permissions-policy': 'clipboard-write=(), web-share=()',
      'referrer-policy': 'no-referrer',
    },
    check: card_,
  },
  {
    id: 'nosniff',
    number: 29,
    headers: { 'x-content-type-options': 'nosniff' },
    script: 'classic',
    check: card_,
  },
  {
    id: 'classic-as-module',
    number: 29,
    script: '<script type="module" src="/cdn/conference-widgets.classic.js"></script>',
    check: card_,
  },
  { id: 'classic-defer', number: 29, script: classicScript('defer'), check: card_ },
  { id: 'classic-async', number: 29, script: classicScript('async'), check: card_ },
];
