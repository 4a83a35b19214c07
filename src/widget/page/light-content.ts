/**
 * Tells which children of a widget are its fallback content, and which are the rest of the page.
 *
 * `<conf-event-card />` is an open tag in HTML: everything after it becomes its children. A parser
 * that met such a tag leaves nothing behind the element, not even white space, so an element with
 * text behind it was closed properly and all its children are fallback. A placeholder has an
 * ordinary name, and the end tag of the element around it closes it, so there the text says
 * nothing. In case of doubt only content that can be nothing else counts as fallback. The rest
 * stays visible, because hiding a page is worse than showing a line twice.
 */

const invisible = new Set(['SCRIPT', 'TEMPLATE', 'STYLE', 'LINK', 'META', 'NOSCRIPT']);
const phrasing = new Set(['A', 'SPAN', 'B', 'STRONG', 'EM', 'I', 'TIME', 'BR', 'SMALL', 'IMG']);

/**
 * Whether a child is visible fallback content: no script, no white space, and nothing with a slot
 * of its own.
 */
const isShown = (node: Node): boolean =>
  node instanceof Element
    ? !invisible.has(node.tagName) && !node.slot
    : node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';

/**
 * Whether the element has only links in it, as when an editor puts a fallback link into a paragraph
 * or list.
 */
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

/**
 * The element with the fallback content: the widget itself, or the placeholder around it, whose
 * children are slotted into the widget.
 */
function contentOwner(host: Element): Element {
  const root = host.getRootNode();
  const isInside = root instanceof ShadowRoot && host.firstElementChild?.localName === 'slot';
  return isInside ? root.host : host;
}

/** Whether the page gave content that a visitor sees while the widget has none. */
export function hasFallback(host: Element): boolean {
  return [...contentOwner(host).childNodes].some(isShown);
}

/** Children that must stay visible although the widget is rendered. */
export function hasPageContent(host: Element): boolean {
  const owner = contentOwner(host);
  if (owner === host && owner.nextSibling?.nodeType === Node.TEXT_NODE) return false;
  return [...owner.childNodes].some((node) => isShown(node) && !isFallback(node));
}

/** Whether the page has content for the slot of this name. */
export function hasSlotted(host: Element, name: string): boolean {
  return [...host.children].some(({ slot }) => slot === name);
}

/** The text of a child `<script type="application/json">`. */
export function readChildJson(host: Element): string | undefined {
  const script = [...contentOwner(host).children].find(
    (child) => child.localName === 'script' && child.getAttribute('type') === 'application/json',
  );
  return script?.textContent ?? undefined;
}

/** The first link in the fallback content. */
export function readFallbackLink(host: Element): HTMLAnchorElement | undefined {
  const owner = contentOwner(host);
  const isFree = (link: Element): boolean =>
    link.closest('[slot]:not([slot=""])')?.contains(owner) ?? true;
  return [...owner.querySelectorAll<HTMLAnchorElement>('a[href]')].find(isFree);
}
