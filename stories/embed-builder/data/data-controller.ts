/** Reads the data again when the settings name other data, with a pause while the person types. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { noData, readData, type DataState } from './read-data.js';
import type { Settings } from '../settings/settings.js';

const PATIENCE_MS = 400;

/** The settings that a reading depends on, as a text. */
function keyOf({ from, src, text, attributes }: Settings): string {
  return JSON.stringify([from, from === 'text' ? text : src, attributes['source-time-zone'] ?? '']);
}

export class DataController implements ReactiveController {
  state: DataState = noData;
  readonly #host: ReactiveControllerHost;
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.#key = '';
  }

  /** The first reading starts at once, later ones when the person pauses typing. */
  follow(settings: Settings): void {
    const key = keyOf(settings);
    if (key === this.#key) return;
    const patience = this.#key === '' ? 0 : PATIENCE_MS;
    this.#key = key;
    clearTimeout(this.#timer);
    this.#abort.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.state = { ...noData, status: 'reading' };
    this.#timer = setTimeout(() => void this.#read(settings, abort.signal), patience);
  }

  async #read(settings: Settings, signal: AbortSignal): Promise<void> {
    const place = { baseUrl: document.baseURI, now: Date.now(), signal };
    const state = await readData(settings, place);
    if (signal.aborted) return;
    this.state = state;
    this.#host.requestUpdate();
  }
}
