/** Says something once, politely, after a person has paused. */
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

/** ms without a further keystroke; shorter ones would be read out one by one. */
const PAUSE = 600;

export class Announcer implements ReactiveController {
  readonly #host: LitElement;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }

  say(read: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = heardAgain(read(), this.#text);
      this.#host.requestUpdate();
    }, PAUSE);
  }

  template(): TemplateResult {
    return html`<p class="hidden-text" role="status">${this.#text}</p>`;
  }
}

/** The same words again are no change to a live region, so they get an unheard one. */
const heardAgain = (text: string, before: string): string =>
  text !== '' && text === before ? `${text}\u00a0` : text;
