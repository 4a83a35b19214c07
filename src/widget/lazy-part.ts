/**
 * A part of the script that is loaded when it is needed first. A part that is lost on the way does
 * not reject: it is asked for again at the next need, and when the network is back.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds in which a widget that is drawn again and again asks for a lost part once. */
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

  /** The module, or `undefined` where it is lost. For what a person asked for: tries at once. */
  load(): Promise<M | undefined> {
    this.#loading ??= this.#try();
    return this.#loading;
  }

  /** Whether the part may be asked for now. A lost one is left alone for a while after each try. */
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

/** The lazy parts that one widget needs; it is drawn again when one of them comes or is lost. */
export class LazyParts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #needed = new Set<LazyPart<unknown>>();
  readonly #unseen = new Set<LazyPart<unknown>>();
  readonly #asked = new Set<LazyPart<unknown>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#askAgain);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#askAgain);
  }

  /** Called at the start of each update: what is needed may be something else now. */
  begin(): void {
    this.#needed.clear();
    this.#unseen.clear();
  }

  /** Something that a visitor would see could not be loaded. */
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

  /** The same for a part that no visitor would miss. */
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

  readonly #askAgain = (): void => {
    for (const part of [...this.#needed, ...this.#unseen]) if (part.isLost) void this.#ask(part);
  };
}
