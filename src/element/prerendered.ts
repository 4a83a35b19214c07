/**
 * Taking over what a server rendered. A declarative shadow root holds the widget before any script
 * runs; it stays as it is until the script has the same to show, and is exchanged in one go, so
 * nothing flashes, moves or doubles.
 */

const prerendered = new WeakMap<Node, readonly ChildNode[]>();

/** Remembers what a server left in a root. For `createRenderRoot`. */
export function rememberPrerendered<R extends Node>(root: R): R {
  if (root.hasChildNodes()) prerendered.set(root, [...root.childNodes]);
  return root;
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
