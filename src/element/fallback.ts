/**
 * Which children of a widget are its fallback content, and which are the rest of somebody's page.
 *
 * `<conf-event-card />` is an open tag in HTML: everything after it becomes its children. A parser
 * that met such a tag leaves nothing behind the element, not even white space, so an element with
 * text behind it was closed properly and all its children are fallback. Otherwise only what can be
 * nothing but fallback is taken for it; the rest stays visible, because hiding a page is worse
 * than showing a line twice.
 */

const invisible = new Set(['SCRIPT', 'TEMPLATE', 'STYLE', 'LINK', 'META', 'NOSCRIPT']);
const phrasing = new Set(['A', 'SPAN', 'B', 'STRONG', 'EM', 'I', 'TIME', 'BR', 'SMALL', 'IMG']);

const isShown = (node: Node): boolean =>
  node instanceof Element
    ? !invisible.has(node.tagName)
    : node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';

/** A paragraph or list of links alone: what an editor makes of a fallback link. */
function isOnlyLinks(element: Element): boolean {
  const links = [...element.querySelectorAll('a')];
  const linked = links.map(({ textContent }) => textContent).join('');
  const bare = (text: string | null): string => (text ?? '').replace(/\s+/g, '');
  return links.length > 0 && bare(linked) === bare(element.textContent);
}

const isFallback = (node: Node): boolean =>
  !(node instanceof Element) ||
  phrasing.has(node.tagName) ||
  node.hasAttribute('data-conf-fallback') ||
  isOnlyLinks(node);

/** There is something a visitor can see while the widget is not. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some(isShown);
}

/** Children that must stay visible although the widget is rendered. */
export function hasPageContent(host: Element): boolean {
  if (host.nextSibling?.nodeType === Node.TEXT_NODE) return false;
  return [...host.childNodes].some((node) => isShown(node) && !isFallback(node));
}
