/** The language the page gives an element. */
import { queryAll } from '../query.js';

function readOwn(element: Element): string {
  return (element.getAttribute('lang') || element.getAttribute('xml:lang') || '').trim();
}

/** The element around this one, out of shadow roots too. */
export function parentAcrossShadow(node: Node): Element | undefined {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/**
 * The element's own `lang`, else the nearest one around it, across shadow roots (HTML, 3.2.6.2).
 * An empty one says nothing and is passed over: CMSs write it, and a page whose language is
 * unknown is no reason to turn to English inside a page that has one. `''` when nothing says.
 */
export function readLanguage(element: Element): string {
  let current: Element | undefined = element;
  while (current) {
    const own = readOwn(current);
    if (own) return own;
    current = parentAcrossShadow(current);
  }
  const pragma = 'meta[http-equiv="content-language" i]';
  const [meta] = queryAll<HTMLMetaElement>(element.ownerDocument, pragma);
  return meta?.content.trim() ?? '';
}
