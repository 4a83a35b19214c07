/**
 * Renders the same template for a thousand sessions without keeping a thousand of Lit's instances.
 * Lit renders each into one stencil, and the page gets a copy; when something in it changes, the
 * stencil is rendered again and the copy is brought up to it, node by node, so that what is alike
 * keeps its focus and its selection. See the decision record 0015 for what that saves.
 *
 * A copy has no listeners and no properties: a template for a stencil has text and attributes only.
 */
import { noChange, render, type ChildPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';

let stencil: DocumentFragment | undefined;

class StencilDirective extends Directive {
  #reasons: readonly unknown[] | undefined;

  /** On a server nothing is kept, so the template itself is as good. */
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

/** `build` is asked again when one of the reasons is another. */
export const stencilled = directive(StencilDirective);

/** Makes the nodes from `first` up to `end` the same as those from `wanted` on. */
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

/** True when the node could be made the same as the model, which it then is. */
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
