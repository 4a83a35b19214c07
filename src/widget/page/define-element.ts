/** Registration that can meet itself: the first copy on a page wins, nothing throws. */

import { refusesTemplates } from './trusted-types.js';

const needed = [
  'ResizeObserver',
  'MutationObserver',
  'IntersectionObserver',
  'HTMLDialogElement',
  'AbortController',
];

/**
 * A widget can be drawn as it should be. It could not in a browser older than those we name, nor on
 * a page that takes away what it is drawn with; there the page's own content stays. Where nothing
 * is drawn at all, as in a test environment, nothing is missing either.
 */
export function canDraw(): boolean {
  if (refusesTemplates() || !('customElements' in globalThis)) return false;
  if (typeof CSS === 'undefined' || typeof CSS.supports !== 'function') return true;
  return (
    needed.every((name) => name in globalThis) &&
    'adoptedStyleSheets' in ShadowRoot.prototype &&
    CSS.supports('container-type', 'inline-size')
  );
}

interface Versioned {
  readonly version: string;
}

/** One line for the page's owner, not one for each of the four tags. */
let warned = false;

/**
 * Defines the element unless its tag is taken. A taken tag is silent when the same version holds
 * it and warned about once when another does.
 */
export function defineElement(tag: string, element: CustomElementConstructor & Versioned): void {
  if (!canDraw()) return;
  const taken = customElements.get(tag) as
    (CustomElementConstructor & Partial<Versioned>) | undefined;
  if (!taken) {
    customElements.define(tag, element);
    return;
  }
  if (taken.version === element.version || warned) return;
  warned = true;
  console.warn(
    `conference-widgets: <${tag}> is already defined by ${taken.version ?? '?'}; ${element.version} is not used.`,
  );
}
