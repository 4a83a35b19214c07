/**
 * Whether the page is light or dark around a widget, for browsers whose CSS cannot say it (see
 * `theme-tokens.ts`). A system colour tells: it follows whatever made the page's scheme, the
 * element's own `color-scheme`, a `<meta>`, or the reader's preference where the page allows both.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { derivedColor } from './theme-tokens.js';

/** False where there is no CSS at all: on servers and in test environments without a renderer. */
export const lacksDerivedColors = (): boolean =>
  typeof CSS !== 'undefined' && !CSS.supports('color', derivedColor);

/** The host's styles give it a line of the page's ground, which is never drawn. */
export function readUsedScheme(host: Element): 'light' | 'dark' {
  const [red = 255] = /\d+/.exec(getComputedStyle(host).columnRuleColor) ?? [];
  return Number(red) < 128 ? 'dark' : 'light';
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
