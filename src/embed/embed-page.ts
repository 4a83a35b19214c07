/**
 * `embed.html#widget=agenda-timeline&src=…&lang=…`: one widget as a page of its own, for builders
 * that take nothing but an address. It runs in a sandboxed frame without an origin or storage.
 */
import { isTurnedOff, isWidgetAttribute, isWidgetName, widgetTags } from './widget-attributes.js';

/** What the frame tells its parent, in CSS px, whenever it changes. */
export interface HeightMessage {
  readonly type: 'conf-widgets:height';
  readonly height: number;
}

const usage =
  'This address names no widget. It should read embed.html#widget=agenda-timeline&src=https%3A%2F%2F… (or event-card, partner-strip, news-ticker).';

function isWebAddress(address: string, base: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, base).protocol);
  } catch {
    return false;
  }
}

/** The widget that a fragment asks for; `undefined` when it names none or no source on the web. */
export function buildEmbeddedWidget(hash: string, document: Document): HTMLElement | undefined {
  const wanted = new URLSearchParams(hash.replace(/^#/, ''));
  const name = wanted.get('widget') ?? '';
  const sources = (wanted.get('src') ?? '').trim().split(/\s+/);
  if (!isWidgetName(name) || !sources.every((src) => src && isWebAddress(src, document.baseURI))) {
    return undefined;
  }
  const widget = document.createElement(widgetTags[name]);
  for (const [key, value] of wanted)
    if (isWidgetAttribute(key) && !isTurnedOff(key, value)) widget.setAttribute(key, value);
  return widget;
}

function show(document: Document): void {
  const { hash } = document.location;
  const widget = buildEmbeddedWidget(hash, document);
  document.body.replaceChildren(widget ?? usage);
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

/** Fills the page; a new fragment fills it anew. */
export function startEmbedPage(document: Document): void {
  // A constructed sheet needs no permission of a Content Security Policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body { display: flow-root; margin: 0; font-family: system-ui, sans-serif }');
  document.adoptedStyleSheets.push(sheet);
  show(document);
  window.addEventListener('hashchange', () => show(document));
  tellHeight(document);
}
