/** What a screen reader is told: the words of a live region that the widget's template shows. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChosenText } from '../model/values/localized-text.js';

const silence: ChosenText = { text: '', language: '' };

export class Announcer implements ReactiveController {
  text = silence;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.text = silence;
  }

  say({ text, language = '' }: Partial<ChosenText>): void {
    // The same words again are no change to a live region, so they get a blank that nobody hears.
    const again = text && text === this.text.text ? '\u00a0' : '';
    this.text = { text: (text ?? '') + again, language };
    this.#host.requestUpdate();
  }

  /** Says what is to be said in a while, unless other words are asked for before; `undefined` is nothing. */
  sayAfter(milliseconds: number, read: () => Partial<ChosenText> | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const words = read();
      if (words) this.say(words);
    }, milliseconds);
  }
}
