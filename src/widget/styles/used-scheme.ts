/**
 * Finds out whether a widget stands on a light or a dark background, for browsers whose CSS cannot
 * (see `theme-tokens.ts`). It looks at the page's surface, or else at a system colour, which
 * follows the scheme in use, whether that comes from the element's `color-scheme`, a `<meta>`, or
 * the visitor's preference where the page allows both.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { derivedColor } from './theme-tokens.js';

/**
 * Whether the browser cannot compute colours. False where there is no CSS at all, on servers and in
 * test environments.
 */
export const lacksDerivedColors = (): boolean =>
  typeof CSS !== 'undefined' && !CSS.supports('color', derivedColor);

/** Red, green, blue, and alpha where there is one. */
const partsOf = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number);

/**
 * The host's `::before`, which is never shown, has lines in the colours of the page's surface and
 * background. Rules of the page for all elements, and their transitions, do not apply to it.
 */
export function readUsedScheme(host: Element): 'light' | 'dark' {
  const { columnRuleColor, outlineColor } = getComputedStyle(host, '::before');
  const surface = partsOf(columnRuleColor);
  const [red = 255, green = 255, blue = 255] = surface[3] === 0 ? partsOf(outlineColor) : surface;
  return red * 0.3 + green * 0.6 + blue * 0.1 < 110 ? 'dark' : 'light';
}

/** Renders a widget again when the page or the visitor's system may have changed the scheme. */
export class SchemeWatch implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #read = (): void => this.#host.requestUpdate();
  #ends: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  hostConnected(): void {
    const { documentElement, body } = this.#host.ownerDocument;
    const page = new MutationObserver(this.#read);
    for (const part of [documentElement, body]) page.observe(part, { attributes: true });
    const system = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
    system?.addEventListener('change', this.#read);
    this.#ends = () => {
      page.disconnect();
      system?.removeEventListener('change', this.#read);
    };
  }

  hostDisconnected(): void {
    this.#ends?.();
  }
}
