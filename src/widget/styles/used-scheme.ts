/**
 * Whether a widget stands on a light or on a dark ground, for browsers whose CSS cannot say it (see
 * `theme-tokens.ts`): the page's surface, or else a system colour, which follows whatever made the
 * page's scheme, the element's own `color-scheme`, a `<meta>`, or the reader's preference where the
 * page allows both.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { derivedColor } from './theme-tokens.js';

/** False where there is no CSS at all: on servers and in test environments without a renderer. */
export const lacksDerivedColors = (): boolean =>
  typeof CSS !== 'undefined' && !CSS.supports('color', derivedColor);

/** Red, green, blue and perhaps alpha. */
const partsOf = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number);

/**
 * The host's styles give its `::before`, which is never drawn, lines in the colours of the page's
 * surface and ground. Rules of the page for all elements, and their transitions, do not reach it.
 */
export function readUsedScheme(host: Element): 'light' | 'dark' {
  const { columnRuleColor, outlineColor } = getComputedStyle(host, '::before');
  const surface = partsOf(columnRuleColor);
  const [red = 255, green = 255, blue = 255] = surface[3] === 0 ? partsOf(outlineColor) : surface;
  return red * 0.3 + green * 0.6 + blue * 0.1 < 110 ? 'dark' : 'light';
}

/** Draws a widget again when the page or the reader's system may have changed between the two. */
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
