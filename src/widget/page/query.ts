/**
 * A `querySelectorAll` that works on any page: `<img name="querySelectorAll">` makes
 * `document.querySelectorAll` that image, since names of elements come before methods of the
 * document. So the method is taken from the prototype.
 */

interface Queried {
  querySelectorAll(selector: string): NodeListOf<Element>;
}

/**
 * MooTools replaces `Element` and `Document` by classes of its own, but not the classes below them.
 */
function prototypeOf({ nodeType }: ParentNode): Queried {
  if (nodeType === Node.DOCUMENT_FRAGMENT_NODE) return DocumentFragment.prototype;
  const [own, heir] =
    nodeType === Node.ELEMENT_NODE ? [Element, HTMLElement] : [Document, HTMLDocument];
  const { prototype } = own;
  return 'querySelectorAll' in prototype
    ? prototype
    : (Object.getPrototypeOf(heir.prototype) as Queried);
}

/** All elements below a node that match the selector, in document order. */
export function queryAll<E extends Element = Element>(root: ParentNode, selector: string): E[] {
  const found = prototypeOf(root).querySelectorAll.call(root, selector) as NodeListOf<E>;
  return [...found];
}
