/** What a browser has, or a page has taken away: older than some CSS, or without some of the platform. */
import { allFour, card, classicScript, escaped } from '../page-data.mjs';

const drawn = 'probe.first(probe.areDrawn(4), probe.isPageWhole(), probe.isQuiet())';

/** A person can read what is written, and sees where a card ends. */
const readable = `(() => {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const page = getComputedStyle(document.documentElement).backgroundColor;
  const bright = (...layers) => {
    for (const layer of layers) { context.fillStyle = layer; context.fillRect(0, 0, 1, 1); }
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((v) => ((v / 255 + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const contrast = (one, other) => (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
  for (const widget of probe.widgets()) {
    const frame = widget.shadowRoot.querySelector('[part~="card"], [part~="strip"], .ticker, .agenda');
    const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(frame);
    const ground = bright(page, backgroundColor);
    if (contrast(ground, bright(page, backgroundColor, borderTopColor)) < 1.1 && parseFloat(borderTopWidth) > 0)
      return widget.localName + ' has no line around it: ' + borderTopColor;
    for (const element of widget.shadowRoot.querySelectorAll('[part~="title"], [part~="time"], [part~="item-title"], .session-title, .name')) {
      const { color } = getComputedStyle(element);
      if (contrast(ground, bright(page, backgroundColor, color)) < 4.5)
        return widget.localName + ': ' + color + ' on ' + backgroundColor + ' in ' + element.className;
    }
  }
  return '';
})()`;

const isGround = (scheme) => `(() => {
  const card = probe.inside('card', '[part~="card"]')[0];
  const context = document.createElement('canvas').getContext('2d');
  context.fillStyle = getComputedStyle(card).backgroundColor;
  context.fillRect(0, 0, 1, 1);
  const isDark = context.getImageData(0, 0, 1, 1).data[0] < 128;
  return isDark === ${scheme === 'dark'} ? '' : 'the card is ' + (isDark ? 'dark' : 'light');
})()`;
const all = allFour.replace('<conf-event-card', '<conf-event-card id="card"');
const page = (scheme) => `:root { color-scheme: ${scheme}; background: Canvas; }`;

const looks = ['light', 'dark'].map((scheme) => ({
  id: `readable-${scheme}`,
  number: 13,
  style: page(scheme),
  body: all,
  check: `probe.first(${drawn}, ${isGround(scheme)}, ${readable})`,
}));

const navy = {
  id: 'readable-navy',
  number: 13,
  style: `${page('light')} #place { --conf-surface: #0b1f3f; }`,
  body: all,
  check: `probe.first(${drawn}, ${isGround('dark')}, ${readable})`,
};

const turning = {
  id: 'page-turns-dark',
  number: 13,
  style: `${page('light')} :root.night { color-scheme: dark; }`,
  body: all,
  check: `probe.first(${drawn}, document.documentElement.classList.contains('night') ? '' : (${isGround('light')} || (document.documentElement.classList.add('night'), 'it has just turned')), ${isGround('dark')}, ${readable})`,
};

/** What is drawn with it, and how a page loses it. */
const taken = {
  'resize-observer': 'delete window.ResizeObserver',
  'intersection-observer': 'delete window.IntersectionObserver',
  dialog: 'delete window.HTMLDialogElement',
  'adopted-sheets': 'delete ShadowRoot.prototype.adoptedStyleSheets',
  url: 'delete window.URL',
  sheets: 'delete window.CSSStyleSheet',
  'weak-maps': 'delete window.WeakMap',
};

const without = Object.entries(taken).flatMap(([name, code]) =>
  ['', '-classic'].map((kind) => ({
    id: `without-${name}${kind}`,
    number: 30,
    head: `<script>${code}</script>`,
    body: card(),
    script: kind ? classicScript() : 'module',
    check: 'probe.first(probe.isLink(), probe.isPageWhole(), probe.errors.join())',
  })),
);

const calendar = {
  id: 'without-popover',
  number: 30,
  head: '<script>delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover</script>',
  body: card('id="card"'),
  check: `probe.first(probe.isCard(), (() => {
    const [details] = probe.inside('card', 'details');
    details.open = true;
    const [link] = probe.inside('card', '.menu a');
    return link && probe.isShown(link) ? '' : 'no calendar is offered';
  })())`,
};

const news = ['First', 'Second'].map((title) => ({ id: title, title }));

/** Chrome before 120 has no `:dir()`. */
const arrows = {
  id: 'arrows-right-to-left',
  number: 13,
  root: 'lang="ar" dir="rtl"',
  body: `<conf-news-ticker id="ticker" interval="0" data-news="${escaped(news)}"></conf-news-ticker>`,
  check: `(() => {
    const arrows = probe.inside('ticker', '[part~="previous"] svg, [part~="next"] svg');
    const wrong = arrows.filter((svg) => getComputedStyle(svg).scale !== '-1 1');
    return arrows.length === 2 && wrong.length === 0 ? '' : wrong.length + ' of ' + arrows.length + ' point the other way';
  })()`,
};

export const browsers = [...looks, navy, turning, ...without, calendar, arrows];
