/** The width that an agenda has, in em: before its first render, and whenever it changes. */
import { isServer, type LitElement, type ReactiveController } from 'lit';

/** Changes below this come from rounding. */
const SLACK = 0.1;

export class ContainerWidth implements ReactiveController {
  /** em; 0 before it is known. */
  em = 0;

  readonly #host: LitElement;
  readonly #onChange: () => void;
  #observer: ResizeObserver | undefined;
  #ruler: Element | null = null;

  constructor(host: LitElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    // So that the first render is the right one; the observer knows better, but later.
    if (!isServer) this.em = this.#host.clientWidth / readFontSize(this.#host.renderRoot);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#ruler = null;
  }

  /** Watches an empty line: the agenda's own height follows from what is measured. */
  hostUpdated(): void {
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    if (ruler === this.#ruler || !this.#host.isConnected) return;
    this.#observer?.disconnect();
    this.#ruler = ruler;
    if (!ruler) return;
    this.#observer = new ResizeObserver((entries) => this.#measure(entries.at(-1)));
    this.#observer.observe(ruler);
  }

  #measure(entry: ResizeObserverEntry | undefined): void {
    if (!entry) return;
    const em = entry.contentRect.width / readFontSize(this.#host.renderRoot);
    if (Math.abs(em - this.em) < SLACK) return;
    this.em = em;
    this.#onChange();
  }
}

/** px */
function readFontSize(root: ParentNode): number {
  const box = root.querySelector('.root');
  return (box && parseFloat(getComputedStyle(box).fontSize)) || 16;
}
