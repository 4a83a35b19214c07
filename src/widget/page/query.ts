/**
 * `querySelectorAll` of a page that we did not write: `<img name="querySelectorAll">` makes
 * `document.querySelectorAll` that image, since a document answers to the names of its elements
 * first. The prototype's own method always is what it says.
 */

interface Queried {
  querySelectorAll(selector: string): NodeListOf<Element>;
}

/** MooTools puts classes of its own into `Element` and `Document`, not into what inherits of them. */
function prototypeOf({ nodeType }: ParentNode): Queried {
  if (nodeType === Node.DOCUMENT_FRAGMENT_NODE) return DocumentFragment.prototype;
  const [own, heir] =
    nodeType === Node.ELEMENT_NODE ? [Element, HTMLElement] : [Document, HTMLDocument];
  const { prototype } = own;
  return 'querySelectorAll' in prototype
    ? prototype
    : (Object.getPrototypeOf(heir.prototype) as Queried);
}

/** All elements below a node that a selector matches, in the order of the document. */
export function queryAll<E extends Element = Element>(root: ParentNode, selector: string): E[] {
  const found = prototypeOf(root).querySelectorAll.call(root, selector) as NodeListOf<E>;
  return [...found];
}
