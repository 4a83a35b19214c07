/** Shares an address: with the system's own dialog where there is one, else by the clipboard. */
import type { LitElement, ReactiveController } from 'lit';
import { copyText, type CopyOutcome } from './page/copy-text.js';

export type ShareOutcome = CopyOutcome | undefined;

export class ShareController implements ReactiveController {
  /** What came of the last try, for words beside the button; a shared link needs none. */
  outcome: ShareOutcome;

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.outcome = undefined;
  }

  async share(title: string, url: string): Promise<void> {
    this.outcome = await this.#try(title, url);
    this.#host.requestUpdate();
  }

  async #try(title: string, url: string): Promise<ShareOutcome> {
    if (typeof navigator.share !== 'function') return copyText(url);
    try {
      await navigator.share({ title, url });
      return undefined;
    } catch (error) {
      // A person who closes the dialog has not failed.
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      // A frame may not share; it may still copy.
      return copyText(url);
    }
  }
}
