/**
 * `querySelectorAll` of a page that we did not write: `<img name="querySelectorAll">` makes
 * `document.querySelectorAll` that image, since a document answers to the names of its elements
 * first. The prototype's own method always is what it says.
 */

interface Queried {
  querySelectorAll(selector: string): NodeListOf<Element>;
}

function prototypeOf({ nodeType }: ParentNode): Queried {
  // MooTools puts a class of its own into `Element`.
  if (nodeType === Node.ELEMENT_NODE)
    return Object.getPrototypeOf(HTMLElement.prototype) as Queried;
  if (nodeType === Node.DOCUMENT_FRAGMENT_NODE) return DocumentFragment.prototype;
  return Document.prototype;
}

/** All elements below a node that a selector matches, in the order of the document. */
export function queryAll<E extends Element = Element>(root: ParentNode, selector: string): E[] {
  const found = prototypeOf(root).querySelectorAll.call(root, selector) as NodeListOf<E>;
  return [...found];
}
