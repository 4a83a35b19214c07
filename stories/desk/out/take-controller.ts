/** Makes a file to download, and reports the outcome. */
import type { ReactiveControllerHost } from 'lit';
import type { Words } from '../words/words.js';
import { download } from '../../site/scripts/download.js';
import { takeAway, type TakeInput } from './take-away.js';
import type { TakeKind, TakeState } from './take-state.js';

interface TakePlace {
  readonly words: () => Words;
  readonly input: () => Omit<TakeInput, 'address'>;
  readonly taken: () => Promise<void>;
}

export class TakeController {
  readonly #host: ReactiveControllerHost;
  readonly #place: TakePlace;
  #address = '';
  #message = '';
  #isBusy = false;

  constructor(host: ReactiveControllerHost, place: TakePlace) {
    this.#host = host;
    this.#place = place;
  }

  get state(): TakeState {
    return {
      address: this.#address,
      message: this.#message,
      isBusy: this.#isBusy,
      setAddress: (address) => {
        this.#address = address;
        this.#host.requestUpdate();
      },
      take: (kind) => void this.#take(kind),
    };
  }

  #say(message: string, isBusy = false): void {
    this.#message = message;
    this.#isBusy = isBusy;
    this.#host.requestUpdate();
  }

  async #take(kind: TakeKind): Promise<void> {
    const { words, input, taken } = this.#place;
    this.#say(words().making, true);
    try {
      const made = await takeAway(kind, { ...input(), address: this.#address });
      download(made.name, made.content);
      // A calendar is a copy for readers; the other files have the whole conference.
      if (kind !== 'ics') await taken();
      const more = made.leftOut === 0 ? '' : ` ${words().leftOut(made.leftOut)}`;
      this.#say(words().made(made.name) + more);
    } catch (error) {
      this.#say(`${words().failed} ${String(error)}`);
    }
  }
}
