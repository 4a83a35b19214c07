/**
 * Tells screen readers something: it holds the words of the live region in the widget's template.
 */
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
    // Screen readers do not read a live region again that has not changed, so that repeated words
    // get a space, which nobody hears.
    const again = text && text === this.text.text ? '\u00a0' : '';
    this.text = { text: (text ?? '') + again, language };
    this.#host.requestUpdate();
  }

  /**
   * Says the words of `read` after the wait, unless other words come before. Where `read` gives
   * `undefined`, nothing is said.
   */
  sayAfter(milliseconds: number, read: () => Partial<ChosenText> | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const words = read();
      if (words) this.say(words);
    }, milliseconds);
  }
}
