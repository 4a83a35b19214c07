/**
 * `embed.html#widget=agenda-timeline&src=…&lang=…`: shows one widget as a page of its own, for site
 * builders that accept only an address. It runs in a sandboxed frame without an origin or storage.
 */
import { splitAddresses } from '../model/values/split-addresses.js';
import { readSourceAddress, readWebAddress } from '../model/values/web-url.js';
import { limitOrigins } from '../source/origin-limit.js';
import { readAllowedOrigins, readAllowedSources } from './allowed-origins.js';
import { isTurnedOff, isWidgetAttribute } from './widget-attributes.js';
import { isWidgetName, widgetTags, widgetSelector } from '../widgets/registry.js';

/** The message that tells the parent page the frame's height in CSS px, whenever it changes. */
interface HeightMessage {
  readonly type: 'conf-widgets:height';
  readonly height: number;
}

/** The greatest height, in CSS px, that a widget in a frame assumes the screen to have. */
const TALLEST = 720;

const usage =
  'This address names no widget. It should read embed.html#widget=agenda-timeline&src=https%3A%2F%2F… (or event-card, partner-strip, news-ticker).';

const refusal =
  'This page shows no data of that origin under its own name. Whoever keeps it allows more in its file: <meta name="conf-widgets-origins" content="https://organiser.example">.';

/**
 * Anybody may write a fragment, while visitors take what the page shows for a statement of its
 * host. So only the page's own origin is allowed, and those that its owner names.
 */
function readOrigins(document: Document): ReadonlySet<string> {
  const own = readWebAddress(document.baseURI);
  return new Set([...readAllowedOrigins(document), ...(own ? [own.origin] : [])]);
}

/** The widget that a fragment asks for, or a sentence that says why there is none. */
export function buildEmbeddedWidget(hash: string, document: Document): HTMLElement | string {
  const wanted = new Map(new URLSearchParams(hash.replace(/^#/, '')));
  const name = wanted.get('widget') ?? '';
  const src = wanted.get('src') ?? '';
  const written = splitAddresses(src);
  const isAddress = written.every((one) => readSourceAddress(one, document.baseURI));
  if (!isWidgetName(name) || written.length === 0 || !isAddress) return usage;
  const allowed = readOrigins(document);
  const sources = readAllowedSources(src, document.baseURI, allowed);
  if (!sources) return refusal;
  const widget = document.createElement(widgetTags[name]);
  limitOrigins(widget, allowed);
  for (const [key, value] of wanted)
    if (isWidgetAttribute(key) && !isTurnedOff(key, value)) widget.setAttribute(key, value);
  // The addresses that were checked are set, not those that were written.
  widget.setAttribute('src', sources);
  return widget;
}

/** The parts of a fragment that open a session or favourites in the widget on the page. */
const ours = /(?:^#|&)(conf-(?:session|favorites)=[^&]*)/;

/**
 * A link within the widget replaces the whole fragment. The rest is put back, since reloading the
 * page needs it.
 */
function keepAddress(document: Document, shown: string): void {
  const [, parameter = ''] = ours.exec(document.location.hash) ?? [];
  history.replaceState(history.state, '', `${shown}&${parameter}`);
}

function show(document: Document): void {
  const { hash } = document.location;
  document.body.replaceChildren(buildEmbeddedWidget(hash, document));
  const wanted = new URLSearchParams(hash.slice(1));
  document.documentElement.lang = wanted.get('lang') || 'en';
  document.title = wanted.get('label') || 'Conference';
}

function tellHeight(document: Document): void {
  if (window.parent === window) return;
  new ResizeObserver(() => {
    const { height } = document.body.getBoundingClientRect();
    const message: HeightMessage = { type: 'conf-widgets:height', height: Math.ceil(height) };
    // The parent's origin is not known here, and a height may be known to anyone.
    window.parent.postMessage(message, '*');
  }).observe(document.body);
}

/**
 * A frame is as tall as its content, so that its viewport says nothing about what a visitor sees:
 * sizes by the viewport would grow with it, and a dialog in its middle may be far out of sight. The
 * size of the screen says how much can be seen at most, and the session that was opened says where
 * the visitor looks.
 */
function followScreen({ documentElement: { style } }: Document): void {
  if (window.parent === window) return;
  const height = Math.min(screen.availHeight || TALLEST, TALLEST);
  style.setProperty('--_screen', `${height}px`);
  window.addEventListener('conf-select', ({ target, detail }) => {
    const id = CSS.escape(detail.id);
    const entry = (target as Element).shadowRoot?.querySelector(`[data-id="${id}"]`);
    const top = entry?.getBoundingClientRect().top ?? 0;
    const lowest = Math.max(0, window.innerHeight - height);
    style.setProperty('--_dialog-top', `${Math.min(Math.max(top, 0), lowest)}px`);
  });
}

/** Fills the page, and fills it anew whenever the fragment changes. */
export function startEmbedPage(document: Document): void {
  // A constructed sheet is allowed by every Content Security Policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body { display: flow-root; margin: 0; font-family: system-ui, sans-serif }');
  document.adoptedStyleSheets.push(sheet);
  followScreen(document);
  tellHeight(document);
  // A page that was published for one widget has that widget already, and its fragment asks for
  // none.
  if (document.body.querySelector(widgetSelector)) return;
  show(document);
  let shown = document.location.hash.replace(ours, '');
  window.addEventListener('hashchange', () => {
    const wanted = document.location.hash.replace(ours, '');
    if (wanted === '' && ours.test(document.location.hash)) keepAddress(document, shown);
    else if (wanted !== shown) {
      shown = wanted;
      show(document);
    }
  });
}
