/**
 * `embed.html#widget=agenda-timeline&src=…&lang=…`: one widget as a page of its own, for builders
 * that take nothing but an address. It runs in a sandboxed frame without an origin or storage.
 */
import { splitAddresses } from '../model/values/split-addresses.js';
import { readSourceAddress, readWebAddress } from '../model/values/web-url.js';
import { limitOrigins } from '../source/origin-limit.js';
import { readAllowedOrigins, readAllowedSources } from './allowed-origins.js';
import { isTurnedOff, isWidgetAttribute } from './widget-attributes.js';
import { isWidgetName, widgetTags, widgetSelector } from '../widgets/registry.js';

/** What the frame tells its parent, in CSS px, whenever it changes. */
interface HeightMessage {
  readonly type: 'conf-widgets:height';
  readonly height: number;
}

/** CSS px that a widget in a frame takes a screen to have at most. */
const TALLEST = 720;

const usage =
  'This address names no widget. It should read embed.html#widget=agenda-timeline&src=https%3A%2F%2F… (or event-card, partner-strip, news-ticker).';

const refusal =
  'This page shows no data of that origin under its own name. Whoever keeps it allows more in its file: <meta name="conf-widgets-origins" content="https://organiser.example">.';

/** Anybody may write a fragment, and what the page shows stands under the name of its host. */
function readOrigins(document: Document): ReadonlySet<string> {
  const own = readWebAddress(document.baseURI);
  return new Set([...readAllowedOrigins(document), ...(own ? [own.origin] : [])]);
}

/** The widget that a fragment asks for, or in words why there is none. */
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
  // Sets the addresses that were judged, not those that were written.
  widget.setAttribute('src', sources);
  return widget;
}

/** What of a fragment is a session or favourites on what the page shows already. */
const ours = /(?:^#|&)(conf-(?:session|favorites)=[^&]*)/;

/** A link within the widget keeps nothing of the address; whoever loads the page anew needs it. */
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
    // The parent's origin is not known here, and a height is no secret.
    window.parent.postMessage(message, '*');
  }).observe(document.body);
}

/**
 * A frame is as tall as its content, so that its own viewport says nothing of what a visitor sees:
 * heights would follow it up, and a dialog in its middle may be pages away. The screen says how
 * much can be seen at most, and the session that is opened where somebody looks.
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

/** Fills the page; a new fragment fills it anew. */
export function startEmbedPage(document: Document): void {
  // A constructed sheet needs no permission of a Content Security Policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body { display: flow-root; margin: 0; font-family: system-ui, sans-serif }');
  document.adoptedStyleSheets.push(sheet);
  followScreen(document);
  tellHeight(document);
  // A page that was published for one widget holds it already, whatever its address ends with.
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
