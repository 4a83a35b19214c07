/**
 * What a screen reader is told of a ticker: a line that a person has turned to, and an urgent one,
 * once in a lifetime. Everything else is silent, however often the news change.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChosenText } from '../../model/values/localized-text.js';
import type { NewsItemView } from './news-ticker-view-model.js';
import { readRememberedIds, rememberIds } from './remembered-ids.js';

/** ms for the live region to be known before it speaks. */
const DELAY = 300;

export class Announcer implements ReactiveController {
  text: ChosenText = { text: '', language: '' };
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  say(text: ChosenText | undefined): void {
    if (!text) return;
    this.text = text;
    this.#host.requestUpdate();
  }

  /** Says what of this was never said before, to this person on this site. */
  announce(items: readonly NewsItemView[], format: (item: NewsItemView) => string): void {
    if (this.#timer !== undefined || notYetTold(items).length === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      // Asked again: another ticker of the page may have said it meanwhile.
      const fresh = notYetTold(items);
      if (fresh.length === 0) return;
      rememberIds(
        'announced',
        fresh.map(({ id }) => id),
      );
      this.say({ text: fresh.map(format).join(' '), language: fresh[0]?.title.language ?? '' });
    }, DELAY);
  }
}

function notYetTold(items: readonly NewsItemView[]): readonly NewsItemView[] {
  if (items.length === 0) return [];
  const told = readRememberedIds('announced');
  return items.filter(({ id }) => !told.has(id));
}
