/**
 * Defines elements where several copies of the script may be on one page: the first one wins, and
 * nothing throws.
 */

import { refusesTemplates } from './trusted-types.js';

const needed = [
  'ResizeObserver',
  'MutationObserver',
  'IntersectionObserver',
  'HTMLDialogElement',
  'AbortController',
];

/**
 * Whether this page can show a widget. It cannot in browsers older than those we support, nor where
 * the page has removed functions that rendering needs; the page's own content stays there. True in
 * test environments, which show nothing anyway.
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

/** The page's owner is warned once and not for each of the four tags. */
let warned = false;

/**
 * Defines the element unless its tag is taken. Where another version holds the tag, there is one
 * warning.
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
