/**
 * Taking over what a server rendered. A declarative shadow root holds the widget before any script
 * runs; it stays as it is until the script has the same to show, and is exchanged in one go, so
 * nothing flashes, moves or doubles.
 */
import type { LitElement } from 'lit';

const prerendered = new WeakMap<Node, readonly ChildNode[]>();
const roots = new WeakSet<Node>();

/** Remembers what a server left in an element's root. For `hostConnected`, before the first update. */
export function rememberPrerendered({ renderRoot, renderOptions }: LitElement): void {
  if (!renderRoot.hasChildNodes()) return;
  prerendered.set(renderRoot, [...renderRoot.childNodes]);
  roots.add(renderRoot);
  // Lit would hold on to the first of these nodes, and lose its place when they go.
  renderOptions.renderBefore = null;
}

/** A server rendered this root first, and the page was laid out with what it knew. */
export function wasPrerendered(root: Node): boolean {
  return roots.has(root);
}

/**
 * For `render`: true while the server's content must stay, because there is nothing to replace it
 * with yet. Once there is, the content is removed in the same task in which Lit writes its own.
 */
export function keepsPrerendered(root: Node, isReady: boolean): boolean {
  const nodes = prerendered.get(root);
  if (!nodes) return false;
  if (!isReady) return true;
  prerendered.delete(root);
  for (const node of nodes) node.remove();
  return false;
}
