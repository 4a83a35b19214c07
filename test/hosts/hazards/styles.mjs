/** What a page's own style sheets do to what stands among its elements. */
import { allFour, card, escaped, event, link, placeholder } from '../page-data.mjs';

/** The inherited properties that reach into a shadow tree. */
const inherited = `
  azimuth: 0; border-collapse: collapse; border-spacing: 9px; caption-side: bottom; caret-color: red;
  color: rgb(1, 2, 3); cursor: crosshair; empty-cells: hide; font-style: italic; font-weight: 900;
  font-variant: small-caps; font-stretch: 50%; font-size: 7px; font-kerning: none; font-size-adjust: 2;
  font-feature-settings: "smcp"; hyphens: auto; image-rendering: pixelated; letter-spacing: 9px;
  line-break: anywhere; line-height: 3; list-style: square inside; orphans: 9; overflow-wrap: normal;
  pointer-events: none; quotes: "a" "b"; ruby-position: under; tab-size: 1; text-align: justify;
  text-align-last: right; text-emphasis: dot; text-indent: 40px; text-orientation: upright;
  text-rendering: geometricPrecision; text-shadow: 0 0 9px red; text-transform: uppercase;
  text-underline-position: under; text-wrap: nowrap; white-space: nowrap; widows: 9;
  word-break: break-all; word-spacing: 20px; -webkit-text-fill-color: red; -webkit-text-stroke: 1px red;
  text-decoration: line-through;`;

const sans = 'body { margin: 8px; font-family: sans-serif; }';
const tidy = 'probe.isCard()';
const same = (id, number, style, more = {}) => ({
  id,
  number,
  style: sans + style,
  looksLike: 'look',
  check: tidy,
  ...more,
});

const bootstrap = `*, ::before, ::after { box-sizing: border-box; } :root { font-size: 16px; }
  #place { font-size: 1rem; line-height: 1.5; color: #212529; } a { color: #0d6efd; text-decoration: underline; }
  h1, h2, h3 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2; } p { margin-bottom: 1rem; }
  ul { padding-left: 2rem; } button, input { margin: 0; font-family: inherit; } [hidden] { display: none !important; }`;
const preflight = `*, ::after, ::before, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
  body { margin: 8px; line-height: inherit; } #place { line-height: 1.5; tab-size: 4; } h1, h2, h3 { font-size: inherit; font-weight: inherit; }
  a { color: inherit; text-decoration: inherit; } ol, ul { list-style: none; } img, svg, video { display: block; vertical-align: middle; }`;

export const styles = [
  { id: 'look', number: 0, style: sans, check: tidy },
  same('root-62-5', 11, 'html { font-size: 62.5%; } body { font-size: 16px; }'),
  same('root-8px', 11, 'html { font-size: 8px; } body { font-size: 16px; }'),
  same('root-20px', 11, 'html { font-size: 125%; } body { font-size: 16px; }'),
  same('inherited-45', 9, `#place { ${inherited} } #place > * { ${inherited} }`),
  same(
    'inherited-45-important',
    9,
    `* { ${inherited.replaceAll(';', ' !important;')} } body { font-size: 16px !important; }`,
  ),
  same(
    'reset-star',
    10,
    '#place * { margin: 0 !important; padding: 0 !important; border: 0 !important; }',
  ),
  same(
    'star-all-initial',
    10,
    '#place > * { all: initial !important; font-family: sans-serif !important; }',
  ),
  same('star-inline', 10, '#place > * { display: inline; float: none; opacity: 1; }'),
  same('bootstrap', 10, bootstrap),
  same('tailwind-preflight', 10, preflight),
  same(
    'wordpress-content',
    75,
    '.entry-content a { color: red; } .entry-content > * { max-width: 620px; margin-inline: auto; } #place a { text-transform: uppercase; } #place h2 { font-size: 90px; }',
  ),
  same('transitions', 56, '* { transition: all .3s; animation: none; }'),
  same(
    'outer-part-names',
    15,
    '.card, .root, .action { display: none !important; } [part] { opacity: 0 !important; }',
  ),
  {
    id: 'light-system-dark-page',
    number: 19,
    engines: ['chromium'],
    style: ':root { color-scheme: dark; background: #111; }',
    check: dark(true),
    media: { features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  },
  {
    id: 'dark-system-light-page',
    number: 19,
    engines: ['chromium'],
    style: ':root { background: #fff; }',
    check: dark(false),
    media: { features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  },
  {
    id: 'dark-by-class',
    number: 19,
    style: '.dark { color-scheme: dark; background: #111; }',
    root: 'lang="en" class="dark"',
    check: dark(true),
  },
  {
    id: 'theme-light-on-dark',
    number: 19,
    style: ':root { color-scheme: dark; }',
    body: card('theme="light"'),
    check: dark(false),
  },
  {
    id: 'forced-colors',
    number: 55,
    engines: ['chromium'],
    media: { features: [{ name: 'forced-colors', value: 'active' }] },
    check: `probe.first(${tidy}, (() => { const root = probe.widgets()[0].shadowRoot; const card = root.querySelector('[part~="card"]');
      const { borderTopStyle, borderTopWidth } = getComputedStyle(card); return borderTopStyle === 'none' || borderTopWidth === '0px' ? 'the card has no line around it' : ''; })())`,
  },
  {
    id: 'print',
    number: 79,
    engines: ['chromium'],
    media: { type: 'print' },
    body: allFour,
    check: `probe.first(probe.areDrawn(4), probe.isPageWhole(), ['Mobility', 'Opening', 'Labour', 'Registration is open'].find((words) =>
      !probe.elementsIn(document).some((e) => e.childElementCount === 0 && probe.isShown(e) && e.textContent.includes(words))) ?? '')`,
  },
  {
    id: 'reduced-motion',
    number: 50,
    engines: ['chromium'],
    media: { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] },
    body: allFour,
    check: `probe.first(probe.areDrawn(4), document.getAnimations().filter((one) => one.playState === 'running').length ? 'something moves' : '')`,
  },
  {
    id: 'rtl',
    number: 78,
    root: 'lang="ar" dir="rtl"',
    body: allFour,
    check:
      "probe.first(probe.areDrawn(4), probe.isPageWhole(), getComputedStyle(probe.widgets()[0].shadowRoot.querySelector('.root')).direction === 'rtl' ? '' : 'not right to left', document.documentElement.scrollWidth > innerWidth ? 'the page scrolls sideways' : '')",
  },
  {
    id: 'vertical-writing',
    number: 78,
    style: '#place { writing-mode: vertical-rl; }',
    check: 'probe.first(probe.areDrawn(), probe.isPageWhole(), probe.isQuiet())',
  },
  {
    id: 'text-spacing',
    number: 54,
    body: allFour,
    style:
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } #place { width: 320px; }',
    check:
      "probe.first(probe.areDrawn(4), probe.isPageWhole(), document.documentElement.scrollWidth > innerWidth ? 'the page scrolls sideways' : '')",
  },
];

function dark(isDark) {
  return `probe.first(${tidy}, (() => {
    const root = probe.widgets()[0].shadowRoot;
    const { backgroundColor, color } = getComputedStyle(root.querySelector('[part~="card"]'));
    // A canvas knows every way to write a colour.
    const canvas = document.createElement('canvas').getContext('2d');
    const light = (text) => {
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data.slice(0, 3).reduce((sum, part) => sum + part, 0) / 765;
    };
    const isSurfaceDark = light(backgroundColor) < .5;
    if (isSurfaceDark !== ${isDark}) return 'the surface is ' + backgroundColor;
    return Math.abs(light(backgroundColor) - light(color)) < .5 ? color + ' on ' + backgroundColor : '';
  })())`;
}

/** Parents that size their children in every way; a widget is never narrower than 200 px there. */
const parents = {
  block: 'display: block',
  flex: 'display: flex',
  'flex-centered': 'display: flex; flex-direction: column; align-items: center',
  'flex-wrap': 'display: flex; flex-wrap: wrap; gap: 9px',
  'inline-flex': 'display: inline-flex',
  'grid-auto': 'display: grid; grid-template-columns: auto auto; justify-content: start',
  'grid-center': 'display: grid; place-items: center',
  'inline-block': 'display: inline-block',
  float: 'float: left',
  absolute: 'position: absolute; top: 300px',
  'fit-content': 'width: fit-content',
  'table-cell': 'display: table-cell',
  columns: 'columns: 2',
  narrow: 'width: 200px',
  'content-visibility': 'content-visibility: auto',
  contents: 'display: contents',
};

const wide = `probe.first(probe.areDrawn(), (() => {
  const widget = probe.widgets()[0];
  const inner = widget.shadowRoot.querySelector('.root').getBoundingClientRect().width;
  return inner < 199 ? 'only ' + inner + ' px wide' : '';
})(), document.documentElement.scrollWidth > innerWidth ? 'the page scrolls sideways' : '', probe.isQuiet())`;

export const boxes = [
  ...Object.entries(parents).map(([name, style]) => ({
    id: `parent-${name}`,
    number: 12,
    style: `#place { ${style} }`,
    check: wide,
  })),
  ...['flex', 'inline-block', 'table-cell', 'absolute'].map((name) => ({
    id: `parent-${name}-placeholder`,
    number: 12,
    style: `#place { ${parents[name]} }`,
    body: placeholder(),
    check: wide,
  })),
  {
    id: 'display-contents-host',
    number: 57,
    style: 'conf-event-card { display: contents; }',
    check: wide,
  },
  {
    id: 'tab-opened-later',
    number: 57,
    style: '#place { display: none; }',
    script: `<script type="module" src="/cdn/conference-widgets.js"></script><script>setTimeout(() => document.getElementById('place').style.setProperty('display', 'block'), 500)</script>`,
    check: wide,
  },
  {
    id: 'dialog-transform',
    number: 77,
    style: '#place { transform: scale(1); overflow: hidden; }',
    body: `<dialog open>${card()}</dialog>`,
    check: 'probe.first(probe.areDrawn(), probe.isQuiet())',
  },
  {
    id: 'long-word-narrow',
    number: 13,
    style: '#place { width: 200px; }',
    body: `<conf-event-card data-event="${escaped({ ...event, name: 'Arbeitsmigrationspartnerschaftsvereinbarungsverhandlungskonferenz' })}">${link}</conf-event-card>`,
    check: wide,
  },
];
