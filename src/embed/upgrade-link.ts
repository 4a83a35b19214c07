/**
 * Turns `<a href="…#conf-widget=agenda-timeline&src=…">` into a widget, for editors that keep only
 * links.
 *
 * Anybody who may write a comment may write a link, so a link becomes a widget only when the page's
 * owner allows the origin that its data comes from (`allowed-origins.ts`), and the widget shows no
 * answer of another origin, even after a redirect.
 */
import { limitOrigins } from '../source/origin-limit.js';
import { readAllowedSources } from './allowed-origins.js';
import { isTurnedOff, isWidgetAttribute } from './widget-attributes.js';
import { isWidgetName, widgetTags, type WidgetName } from '../widgets/registry.js';

export interface WidgetLink {
  readonly name: WidgetName;
  /** The `src` as the link has it; it is parsed and checked before anything is loaded. */
  readonly src: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The widget a link asks for, or `undefined` when it is only a link. */
export function readWidgetLink(href: string): WidgetLink | undefined {
  const hash = href.indexOf('#');
  if (hash < 0) return undefined;
  const wanted = new URLSearchParams(href.slice(hash + 1));
  const name = wanted.get('conf-widget') ?? '';
  if (!isWidgetName(name)) return undefined;
  const taken = [...wanted].filter(
    ([key, value]) => isWidgetAttribute(key) && !isTurnedOff(key, value),
  );
  const attributes = new Map(taken);
  const src = attributes.get('src');
  return src ? { name, src, attributes } : undefined;
}

/**
 * A cache may restore a copy of the page, whose widgets lack the limits that were set on the
 * originals. A widget that was made from a link is known by the link inside of it and the same
 * source.
 */
function limitCopy(widget: Element, link: WidgetLink, allowed: ReadonlySet<string>): void {
  const src = readAllowedSources(link.src, widget.baseURI, allowed);
  const isOurs = widget.localName === widgetTags[link.name] && widget.getAttribute('src') === src;
  if (isOurs) limitOrigins(widget, allowed);
}

/** Puts the widget where the link stands, with the link as its fallback content. */
export function upgradeLink(link: HTMLAnchorElement, allowed: ReadonlySet<string>): void {
  const wanted = readWidgetLink(link.getAttribute('href') ?? '');
  if (!wanted) return;
  const around = link.closest(Object.values(widgetTags).join());
  if (around) {
    if (around === link.parentElement) limitCopy(around, wanted, allowed);
    return;
  }
  const src = readAllowedSources(wanted.src, link.baseURI, allowed);
  if (src === undefined) return;
  const widget = link.ownerDocument.createElement(widgetTags[wanted.name]);
  limitOrigins(widget, allowed);
  for (const [key, value] of wanted.attributes) widget.setAttribute(key, value);
  // The addresses that were checked are set, not those that were written.
  widget.setAttribute('src', src);
  link.replaceWith(widget);
  widget.append(link);
}
