/**
 * Keeps what a person is reading in its place when a newer copy of the programme comes. Browsers do
 * that by themselves (scroll anchoring), WebKit's do not.
 */
import type { LitElement, ReactiveController } from 'lit';

/** px; less is rounding. */
const SLACK = 1;

export class ScrollKeeper implements ReactiveController {
  readonly #host: LitElement;
  readonly #readCopy: () => unknown;
  #copy: unknown;
  #anchor: { readonly element: Element; readonly top: number } | undefined;

  /** `readCopy` gives the copy of the programme that is shown. */
  constructor(host: LitElement, readCopy: () => unknown) {
    this.#host = host;
    this.#readCopy = readCopy;
    host.addController(this);
  }

  hostUpdate(): void {
    const before = this.#copy;
    this.#copy = this.#readCopy();
    const isNewer = before !== undefined && before !== this.#copy;
    this.#anchor = isNewer && !CSS.supports('overflow-anchor', 'auto') ? this.#find() : undefined;
  }

  hostUpdated(): void {
    const anchor = this.#anchor;
    this.#anchor = undefined;
    if (!anchor?.element.isConnected) return;
    const moved = anchor.element.getBoundingClientRect().top - anchor.top;
    if (Math.abs(moved) > SLACK) scrollBy({ top: moved, behavior: 'instant' });
  }

  /** The session in the middle of the screen. */
  #find(): { readonly element: Element; readonly top: number } | undefined {
    const { renderRoot } = this.#host;
    if (!(renderRoot instanceof ShadowRoot)) return undefined;
    const { left, width } = this.#host.getBoundingClientRect();
    const element = renderRoot
      .elementFromPoint(left + width / 2, innerHeight / 2)
      ?.closest('.session');
    return element ? { element, top: element.getBoundingClientRect().top } : undefined;
  }
}
