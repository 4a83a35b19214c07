/**
 * Limits the origins whose data an element may show. It holds for elements that were made from a
 * link, and for the page for frames.
 *
 * The limit is a property under a symbol. No attribute can set or lift it, so the link that asks
 * for a widget cannot either; and since the symbol is registered, a limit that one copy of this
 * script sets holds for an element that another copy on the page has defined.
 */

const key = Symbol.for('conf-widgets.allowed-origins');

type Limited = Element & { readonly [key]?: ReadonlySet<string> };

/** From now on the element shows data of these origins alone. */
export function limitOrigins(element: Element, origins: ReadonlySet<string>): void {
  Object.defineProperty(element, key, { value: origins, configurable: true });
}

/**
 * The origins that are allowed; `undefined` where all are, as in elements that the page's owner
 * wrote.
 */
export const allowedOrigins = (element: Element): ReadonlySet<string> | undefined =>
  (element as Limited)[key];
