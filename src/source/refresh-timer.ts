/** When a source is asked again: at its time while somebody looks, else when somebody does. */
import type { SourceWorld } from './source-world.js';

/** Milliseconds since the epoch; infinite for never. */
export interface RefreshPlan {
  readonly dueAt: number;
  /** From when on a page that wakes asks again, though nothing is due. */
  readonly wakesAt: number;
}

const never: RefreshPlan = {
  dueAt: Number.POSITIVE_INFINITY,
  wakesAt: Number.POSITIVE_INFINITY,
};

/** What a timer can wait (2³¹ − 1 ms); a longer wait is waited in parts. */
const longestTimer = 2_147_483_647;

export class RefreshTimer {
  readonly #world: SourceWorld;
  readonly #run: () => void;
  #plan = never;
  #waiting: AbortController | undefined;
  #unwatch: (() => void) | undefined;

  constructor(world: SourceWorld, run: () => void) {
    this.#world = world;
    this.#run = run;
  }

  start(): void {
    this.#unwatch ??= this.#world.watch(() => this.wake());
  }

  stop(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.pause();
  }

  /** Nothing is due while a request runs. */
  pause(): void {
    this.plan(never);
  }

  plan(plan: RefreshPlan): void {
    this.#plan = plan;
    this.#arm();
  }

  /** Somebody looks again, the network is back, or another widget asks. */
  wake(): void {
    const { dueAt, wakesAt } = this.#plan;
    this.plan({ dueAt: Math.min(dueAt, wakesAt), wakesAt });
  }

  #arm(): void {
    this.#waiting?.abort();
    if (this.#plan.dueAt === Number.POSITIVE_INFINITY) return;
    const waiting = new AbortController();
    this.#waiting = waiting;
    void this.#wait(waiting.signal);
  }

  async #wait(signal: AbortSignal): Promise<void> {
    const left = (): number => this.#plan.dueAt - this.#world.now();
    do await this.#world.pause(Math.min(Math.max(0, left()), longestTimer), signal);
    while (!signal.aborted && left() > 0);
    // A page that nobody sees, or that has no network, waits until it wakes.
    if (!signal.aborted && this.#world.isAwake()) this.#run();
  }
}
