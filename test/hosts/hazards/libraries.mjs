/** Libraries as pages really load them, before our script and after it. */
import { allFour, card, classicScript, moduleScript, placeholder } from '../page-data.mjs';

const src = (name) => `<script src="/library/${name}"></script>`;
const sheet = (name) => `<link rel="stylesheet" href="/library/${name}">`;
const drawn = 'probe.first(probe.areDrawn(4), probe.isPageWhole(), probe.isQuiet())';
const is = (id, number, libraries, more) => ({
  id,
  number,
  libraries,
  check: 'probe.isCard()',
  ...more,
});

/** The library first, with either build of ours; and after ours. */
const around = (name, number, library) => [
  is(`${name}-module`, number, [library], { body: allFour, check: drawn, head: src(library) }),
  is(`${name}-classic`, number, [library], {
    body: allFour,
    check: drawn,
    head: src(library),
    script: 'classic',
  }),
  is(`${name}-later`, number, [library], {
    body: allFour,
    check: drawn,
    script: classicScript() + src(library),
  }),
];

/** `body` has our markup, put there by a library once the page is loaded. */
const put = (how) =>
  `<script>addEventListener('load', () => { ${how}; window.isPut = true; })</script>`;
const afterPut = (check) => `probe.first(window.isPut ? '' : 'not yet', ${check})`;

const turbo = src('turbo.js') + moduleScript();
const turboPage = (title, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><script src="/probe.js"></script>${turbo}</head>
  <body><h1>Host</h1><p><a id="away" href="/host/turbo-second">Second</a></p><div id="place">${body}</div><p id="after">After</p></body></html>`;
const until = async (browser, condition) => {
  const end = Date.now() + 8000;
  while (Date.now() < end) {
    if (await browser.evaluate(condition).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${condition}`);
};
const isHere = (title, count) =>
  `document.title === '${title}' && probe.areDrawn(${count}) === '' && !document.documentElement.hasAttribute('data-turbo-preview')`;

const swapped = `${placeholder()}${classicScript()}`;

export const libraries = [
  ...around('prototype-1-7-3', 64, 'prototype.js'),
  ...around('mootools-1-4', 64, 'mootools.js'),
  ...around('web-components-polyfills', 82, 'polyfills.js'),
  ...around('es5-adapter', 82, 'adapter.js'),
  is('requirejs', 65, ['require.js'], {
    head: src('require.js'),
    script: `${classicScript()}<script>define('theirs', () => ({ answer: 42 })); require(['theirs'], ({ answer }) => { window.answer = answer; });</script>`,
    check: "probe.first(probe.isCard(), window.answer === 42 ? '' : 'their module is broken')",
  }),
  is('jquery-html', 22, ['jquery.js'], {
    body: '',
    script: `${src('jquery.js')}${put(`for (let round = 0; round < 3; round++) jQuery('#place').html(${JSON.stringify(swapped).replaceAll('</', '<\\/')})`)}`,
    check: afterPut('probe.isCard()'),
  }),
  is('vue-in-dom', 37, ['vue.js'], {
    body: card() + placeholder(),
    script: `${moduleScript()}${src('vue.js')}${put("const app = Vue.createApp({}); app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('conf-'); app.mount('#place')")}`,
    check: afterPut('probe.isCard(2)'),
  }),
  is('htmx-swaps', 22, ['htmx.js'], {
    body: '',
    script: `<script src="/library/htmx.js"></script>${put(`const swap = () => htmx.ajax('GET', '/host/htmx-fragment', { target: '#place', swap: 'innerHTML' }); swap().then(swap)`)}`,
    frames: { 'htmx-fragment': swapped },
    check: afterPut('probe.isCard()'),
  }),
  is('turbo-there-and-back', 35, ['turbo.js'], {
    script: turbo,
    body: `<a id="away" href="/host/turbo-second">Second</a>${card()}${placeholder()}`,
    frames: { 'turbo-second': turboPage('Second', placeholder()) },
    steps: [
      async (browser) => {
        await until(browser, isHere('Host', 2));
        await browser.evaluate('void (window.isSameWindow = true)');
        for (let round = 0; round < 2; round++) {
          await browser.evaluate("document.getElementById('away').click()");
          await until(browser, isHere('Second', 1));
          await browser.evaluate('history.back()');
          await until(browser, isHere('Host', 2));
        }
      },
    ],
    check:
      "probe.first(window.isSameWindow ? '' : 'the page was loaded anew', probe.isCard(2), document.title === 'Host' ? '' : document.title)",
  }),
  is('bootstrap-5', 10, ['bootstrap.css'], {
    head: `${sheet('bootstrap.css')}<style>body { margin: 8px; font-family: sans-serif; }</style>`,
    looksLike: 'look',
  }),
  is('tailwind-4-preflight', 10, ['preflight.css'], {
    head: `${sheet('preflight.css')}<style>body { margin: 8px; font-family: sans-serif; }</style>`,
    looksLike: 'look',
  }),
];
