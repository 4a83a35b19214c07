/**
 * `<a href="…#conf-widget=agenda-timeline&src=…">`, for editors that leave nothing but links.
 *
 * Anybody who may write a comment may write a link, so a link becomes a widget only when the
 * page's owner allows the origin that its data comes from:
 * `<meta name="conf-widgets-origins" content="https://organiser.example">`.
 */
import { isWidgetAttribute, isWidgetName, widgetTags } from './widget-attributes.js';

/** The widget a link asks for, or `undefined` when it is only a link. */
export function readWidgetLink(href: string): ReadonlyMap<string, string> | undefined {
  const hash = href.indexOf('#');
  if (hash < 0) return undefined;
  const wanted = new URLSearchParams(href.slice(hash + 1));
  const name = wanted.get('conf-widget') ?? '';
  const src = wanted.get('src');
  if (!isWidgetName(name) || !src) return undefined;
  const pairs = [...wanted].filter(([key]) => isWidgetAttribute(key));
  return new Map([['conf-widget', name], ...pairs]);
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

/** Puts the widget where the link stands, with the link as its fallback content. */
export function upgradeLink(link: HTMLAnchorElement, allowed: ReadonlySet<string>): void {
  const wanted = readWidgetLink(link.getAttribute('href') ?? '');
  const name = wanted?.get('conf-widget') ?? '';
  if (!wanted || !isWidgetName(name) || link.closest(Object.values(widgetTags).join())) return;
  const sources = (wanted.get('src') ?? '').trim().split(/\s+/);
  const origins = sources.map((src) => originOf(src, link.ownerDocument.baseURI));
  if (!origins.every((origin) => origin !== '' && origin !== 'null' && allowed.has(origin))) return;
  const widget = link.ownerDocument.createElement(widgetTags[name]);
  for (const [key, value] of wanted) if (isWidgetAttribute(key)) widget.setAttribute(key, value);
  link.replaceWith(widget);
  widget.append(link);
}
