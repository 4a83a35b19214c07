/**
 * A part of the script that is loaded when it is first needed. Where loading fails, nothing
 * rejects: the part is asked for again at the next need, and when the network is back.
 */
import type { ReactiveControllerHost } from 'lit';
import { listen, page } from './listen.js';

/**
 * After a failure the part is not asked for again within so many milliseconds, however often the
 * widget renders.
 */
const CALM = 5000;

export class LazyPart<M> {
  /** The module, once it is there. */
  module: M | undefined;
  /** The last try failed. */
  isLost = false;

  readonly #load: () => Promise<M>;
  #loading: Promise<M | undefined> | undefined;
  #lostAt = Number.NEGATIVE_INFINITY;

  constructor(load: () => Promise<M>) {
    this.#load = load;
  }

  /**
   * Loads the module; `undefined` where that fails. It tries at once, as it is for something that a
   * person asked for.
   */
  load(): Promise<M | undefined> {
    this.#loading ??= this.#try();
    return this.#loading;
  }

  /** Whether the part may be asked for now; after a failure it may not for a while. */
  get isDue(): boolean {
    return !this.isLost || performance.now() - this.#lostAt > CALM;
  }

  async #try(): Promise<M | undefined> {
    try {
      this.module = await this.#load();
      this.isLost = false;
    } catch {
      this.isLost = true;
      this.#lostAt = performance.now();
      this.#loading = undefined;
    }
    return this.module;
  }
}

/**
 * The lazy parts that one widget needs. The widget renders again when one of them has loaded or
 * failed.
 */
export class LazyParts {
  readonly #host: ReactiveControllerHost;
  readonly #needed = new Set<LazyPart<unknown>>();
  readonly #unseen = new Set<LazyPart<unknown>>();
  readonly #asked = new Set<LazyPart<unknown>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    listen(host, page, ['online'], () => {
      for (const part of [...this.#needed, ...this.#unseen]) if (part.isLost) void this.#ask(part);
    });
  }

  /** Called at the start of each update, since the widget may need other parts now. */
  begin(): void {
    this.#needed.clear();
    this.#unseen.clear();
  }

  /** Whether a part that a visitor would see could not be loaded. */
  get isLost(): boolean {
    return [...this.#needed].some(({ isLost }) => isLost);
  }

  /**
   * Called in each update that needs the part. Gives the module, or `undefined` while it is not
   * there.
   */
  need<M>(part: LazyPart<M>): M | undefined {
    return this.#find(part, this.#needed);
  }

  /** The same for a part whose absence no visitor would notice. */
  needUnseen<M>(part: LazyPart<M>): M | undefined {
    return this.#find(part, this.#unseen);
  }

  #find<M>(part: LazyPart<M>, among: Set<LazyPart<unknown>>): M | undefined {
    if (part.module) return part.module;
    among.add(part);
    if (part.isDue) void this.#ask(part);
    return undefined;
  }

  async #ask(part: LazyPart<unknown>): Promise<void> {
    if (this.#asked.has(part)) return;
    this.#asked.add(part);
    await part.load();
    this.#asked.delete(part);
    this.#host.requestUpdate();
  }
}
