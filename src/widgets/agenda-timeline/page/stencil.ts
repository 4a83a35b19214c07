/**
 * Renders one template for a thousand sessions without keeping a thousand instances of Lit's. Lit
 * renders each session into one stencil, and the page gets a copy. When a session changes, the
 * stencil is rendered again and the copy is adjusted node by node, so that equal nodes keep focus
 * and selection. Decision record 0015 says what that saves.
 *
 * Listeners and properties are not copied, so that a template for a stencil may have text and
 * attributes only.
 */
import { noChange, render, type ChildPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';

let stencil: DocumentFragment | undefined;

class StencilDirective extends Directive {
  #reasons: readonly unknown[] | undefined;

  /** A server keeps nothing and renders the template itself. */
  render(_reasons: readonly unknown[], build: () => TemplateResult): unknown {
    return build();
  }

  override update(
    { startNode, endNode }: ChildPart,
    [reasons, build]: [readonly unknown[], () => TemplateResult],
  ): unknown {
    const known = this.#reasons;
    if (known?.every((reason, index) => reason === reasons[index])) return noChange;
    this.#reasons = reasons;
    stencil ??= document.createDocumentFragment();
    render(build(), stencil);
    if (!known || !startNode?.parentNode) return stencil.cloneNode(true);
    adjust(startNode.parentNode, startNode.nextSibling, endNode, stencil.firstChild);
    return noChange;
  }
}

/** Calls `build` again when one of the reasons has changed. */
export const stencilled = directive(StencilDirective);

/** Makes the nodes from `first` to `end` (exclusive) the same as those from `wanted` on. */
function adjust(parent: Node, first: Node | null, end: Node | null, wanted: Node | null): void {
  let node = first;
  for (let model = wanted; model; model = model.nextSibling) {
    const next = node === end ? end : (node?.nextSibling ?? null);
    if (!node || node === end) parent.insertBefore(model.cloneNode(true), end);
    else if (!isAlike(node, model)) parent.replaceChild(model.cloneNode(true), node);
    node = next;
  }
  while (node && node !== end) {
    const next: Node | null = node.nextSibling;
    parent.removeChild(node);
    node = next;
  }
}

/** Makes a node the same as the model; false where they are of different kinds. */
function isAlike(node: Node, model: Node): boolean {
  if (node.nodeName !== model.nodeName) return false;
  if (!(node instanceof Element && model instanceof Element)) {
    if (node.nodeValue !== model.nodeValue) node.nodeValue = model.nodeValue;
    return true;
  }
  for (const { name } of [...node.attributes])
    if (!model.hasAttribute(name)) node.removeAttribute(name);
  for (const { name, value } of model.attributes)
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  adjust(node, node.firstChild, null, model.firstChild);
  return true;
}
