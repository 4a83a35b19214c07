/**
 * `<a href="…#conf-widget=agenda-timeline&src=…">`, for editors that leave nothing but links.
 *
 * Anybody who may write a comment may write a link, so a link becomes a widget only when the
 * page's owner allows the origin that its data comes from:
 * `<meta name="conf-widgets-origins" content="https://organiser.example">`.
 */
import {
  isTurnedOff,
  isWidgetAttribute,
  isWidgetName,
  widgetTags,
  type WidgetName,
} from './widget-attributes.js';

export interface WidgetLink {
  readonly name: WidgetName;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The widget a link asks for, or `undefined` when it is only a link. */
export function readWidgetLink(href: string): WidgetLink | undefined {
  const hash = href.indexOf('#');
  if (hash < 0) return undefined;
  const wanted = new URLSearchParams(href.slice(hash + 1));
  const name = wanted.get('conf-widget') ?? '';
  const src = wanted.get('src');
  if (!isWidgetName(name) || !src) return undefined;
  const taken = [...wanted].filter(
    ([key, value]) => isWidgetAttribute(key) && !isTurnedOff(key, value),
  );
  return { name, attributes: new Map(taken) };
}

/** Origins that the page's owner trusts with the data of links. */
export function readAllowedOrigins(document: Document): ReadonlySet<string> {
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[name="conf-widgets-origins"]');
  const entries = [...metas].flatMap(({ content }) => content.split(/[\s,]+/));
  return new Set(entries.filter((entry) => entry !== '').map((entry) => originOf(entry)));
}

function originOf(address: string, base?: string): string {
  try {
    return new URL(address, base).origin;
  } catch {
    return '';
  }
}

/** An opaque origin, as of `data:`, reads `null` and is nobody's. */
function isAllowed(src: string, base: string, allowed: ReadonlySet<string>): boolean {
  const origins = src
    .trim()
    .split(/\s+/)
    .map((one) => originOf(one, base));
  return origins.every((origin) => origin !== '' && origin !== 'null' && allowed.has(origin));
}

/** Puts the widget where the link stands, with the link as its fallback content. */
export function upgradeLink(link: HTMLAnchorElement, allowed: ReadonlySet<string>): void {
  const wanted = readWidgetLink(link.getAttribute('href') ?? '');
  if (!wanted || link.closest(Object.values(widgetTags).join())) return;
  if (!isAllowed(wanted.attributes.get('src') ?? '', link.baseURI, allowed)) return;
  const widget = link.ownerDocument.createElement(widgetTags[wanted.name]);
  for (const [key, value] of wanted.attributes) widget.setAttribute(key, value);
  link.replaceWith(widget);
  widget.append(link);
}
