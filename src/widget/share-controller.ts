/** Shares an address by the system's dialog, or copies it to the clipboard where there is none. */
import type { LitElement, ReactiveController } from 'lit';
import { copyText, type CopyOutcome } from './page/copy-text.js';

export type ShareOutcome = CopyOutcome | undefined;

export class ShareController implements ReactiveController {
  /** The outcome of the last try, for words beside the button. A shared link needs no words. */
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
      // The person has closed the dialog; that is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      // A frame that may not share may still copy.
      return copyText(url);
    }
  }
}
