/** Copies, and says politely what came of it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { copyText } from '../../src/widget/page/copy-text.js';
import type { Words } from './words/words.js';

const STAYS_MS = 6000;

/** Where the clipboard is closed, the person copies: the text is selected for that. */
function select(shown: Element): void {
  if (shown instanceof HTMLInputElement) {
    shown.select();
    return;
  }
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.selectAllChildren(shown);
}

export class Announcer implements ReactiveController {
  message = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** `shown` is the element with the text. */
  async copy(text: string, shown: Element | null, words: Words): Promise<void> {
    const outcome = await copyText(text);
    if (outcome === 'failed' && shown) select(shown);
    this.say(outcome === 'copied' ? words.copied : words.copyFailed);
  }

  say(message: string): void {
    clearTimeout(this.#timer);
    this.message = message;
    this.#host.requestUpdate();
    this.#timer = setTimeout(() => {
      this.message = '';
      this.#host.requestUpdate();
    }, STAYS_MS);
  }
}
