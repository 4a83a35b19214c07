/**
 * Takes over content that a server rendered. A declarative shadow root shows the widget before any
 * script runs. It stays until the script has the same to show and is then replaced at once, so that
 * nothing flashes, moves or appears twice.
 */
import type { LitElement } from 'lit';

const prerendered = new WeakMap<Node, readonly ChildNode[]>();
const roots = new WeakSet<Node>();

/**
 * Remembers the content that a server rendered into an element's root. Called when the element is
 * connected, before its first update.
 */
export function rememberPrerendered({ renderRoot, renderOptions }: LitElement): void {
  if (!renderRoot.hasChildNodes()) return;
  prerendered.set(renderRoot, [...renderRoot.childNodes]);
  roots.add(renderRoot);
  // Lit would insert before the first of these nodes, which is going to be removed.
  renderOptions.renderBefore = null;
}

/** Whether a server rendered this root, so that the page has a layout with its content. */
export function wasPrerendered(root: Node): boolean {
  return roots.has(root);
}

/**
 * Called in `render`. True while the server's content must stay, because there is nothing to
 * replace it yet. Once there is, it is removed in the same task in which Lit renders.
 */
export function keepsPrerendered(root: Node, isReady: boolean): boolean {
  const nodes = prerendered.get(root);
  if (!nodes) return false;
  if (!isReady) return true;
  prerendered.delete(root);
  for (const node of nodes) node.remove();
  return false;
}
