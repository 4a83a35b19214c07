/**
 * What a visitor sees first is laid out first. The rest of a programme of some length follows when
 * the browser has nothing better to do, so that the page's height and a picture of all of it are
 * right; a very long one stays with what is near the screen.
 */
import type { LitElement, ReactiveController } from 'lit';
import { isServer } from '../../../widget/page/is-server.js';

/** ms after which the rest is laid out on a browser that is never idle. */
const PATIENCE = 500;

export class FirstScreen implements ReactiveController {
  /** A server's page is laid out as a whole. */
  isOver = isServer;

  readonly #host: LitElement;
  #frame = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    if (this.isOver || this.#frame !== 0 || !this.#host.renderRoot.querySelector('.slot')) return;
    this.#frame = requestAnimationFrame(() => {
      // WebKit has no idle callbacks.
      if ('requestIdleCallback' in globalThis)
        requestIdleCallback(this.#end, { timeout: PATIENCE });
      else setTimeout(this.#end, PATIENCE);
    });
  }

  readonly #end = (): void => {
    this.isOver = true;
    this.#host.requestUpdate();
  };
}
