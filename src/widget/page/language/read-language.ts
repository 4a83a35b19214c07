/** Reads the language that the page gives an element. */
import { queryAll } from '../query.js';

function readOwn(element: Element): string {
  return (element.getAttribute('lang') || element.getAttribute('xml:lang') || '').trim();
}

/** The parent element; above a shadow root it is the host. */
export function parentAcrossShadow(node: Node): Element | undefined {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/**
 * The element's own `lang`, else the nearest one around it, across shadow roots (HTML, 3.2.6.2). An
 * empty `lang` is ignored: content systems write it by mistake, and the widget should then follow
 * the page and not turn to English. `''` when there is no language at all.
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
