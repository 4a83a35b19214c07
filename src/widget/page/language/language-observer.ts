/**
 * Tells widgets when the language or direction around them changes. One observer watches the
 * document and the shadow roots with widgets in them; it ends with the last widget.
 */
import { parentAcrossShadow } from './read-language.js';

const subscribers = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

const watched: MutationObserverInit = {
  subtree: true,
  attributes: true,
  attributeFilter: ['lang', 'xml:lang', 'dir'],
};

function isAround(changed: ReadonlySet<Node>, element: Element): boolean {
  let current: Element | undefined = element;
  while (current) {
    if (changed.has(current)) return true;
    current = parentAcrossShadow(current);
  }
  return false;
}

function tellSubscribers(records: readonly MutationRecord[]): void {
  const changed = new Set(records.map(({ target }) => target));
  for (const [element, onChange] of [...subscribers]) {
    if (isAround(changed, element)) onChange();
  }
}

/** Observes every tree from that of the element up to the document. */
function observeTrees(by: MutationObserver, element: Element): void {
  let node: Node | undefined = element;
  while (node) {
    const root: Node = node.getRootNode();
    // Observing the same root again changes nothing.
    by.observe(root, watched);
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/**
 * Calls back after a change on the element or on anything around it. Returns a function that ends
 * this.
 */
export function observeLanguage(element: Element, onChange: () => void): () => void {
  observer ??= new MutationObserver(tellSubscribers);
  subscribers.set(element, onChange);
  observeTrees(observer, element);
  return () => {
    if (subscribers.get(element) === onChange) subscribers.delete(element);
    if (subscribers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
