/** Registration that can meet itself: the first copy on a page wins, nothing throws. */

import { refusesTemplates } from './trusted-types.js';

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
  // Without a registry, as in an old engine, what the page has stays.
  if (refusesTemplates() || !('customElements' in globalThis)) return;
  const taken = customElements.get(tag) as
    (CustomElementConstructor & Partial<Versioned>) | undefined;
  if (!taken) {
    customElements.define(tag, element);
    return;
  }
  if (taken.version === element.version || warned) return;
  warned = true;
  console.warn(
    `conference-widgets: <${tag}> is already defined by version ${taken.version ?? '?'}; version ${element.version} is not used.`,
  );
}
