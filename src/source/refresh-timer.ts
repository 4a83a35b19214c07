/**
 * When a source is asked again: at its time while somebody looks, else when somebody does. It
 * trusts no long delay and no point of time: devices sleep, and clocks are set. While the page is
 * seen it looks at the clocks every few seconds instead.
 */
import { elapsed, type Moment } from './elapsed.js';
import type { SourceWorld } from './source-world.js';

/** Milliseconds since a moment; infinite for never. */
export interface RefreshPlan {
  readonly since: Moment;
  readonly delay: number;
  /** Milliseconds after which a page that wakes asks again, although nothing is due. */
  readonly wakeDelay: number;
  /** The same for a widget that is added to the page, or added again. */
  readonly returnDelay: number;
}

const TICK = 15_000;

export class RefreshTimer {
  readonly #world: SourceWorld;
  readonly #run: () => void;
  #plan: RefreshPlan | undefined;
  #waiting: AbortController | undefined;
  #unwatch: (() => void) | undefined;

  constructor(world: SourceWorld, run: () => void) {
    this.#world = world;
    this.#run = run;
  }

  start(): void {
    this.#unwatch ??= this.#world.watch(() => this.#hasten('wakeDelay'));
  }

  stop(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.pause();
  }

  /** Nothing is due while a request runs. */
  pause(): void {
    this.#plan = undefined;
    this.#waiting?.abort();
  }

  plan(plan: RefreshPlan): void {
    this.#plan = plan;
    this.#waiting?.abort();
    if (!Number.isFinite(plan.delay)) return;
    const waiting = new AbortController();
    this.#waiting = waiting;
    void this.#wait(plan, waiting.signal);
  }

  /** Another widget wants the source: asks again if that is due by `returnDelay`. */
  welcome(): void {
    this.#hasten('returnDelay');
  }

  /** Asks earlier: somebody looks at the page again, or the network is back. */
  #hasten(by: 'wakeDelay' | 'returnDelay'): void {
    const plan = this.#plan;
    if (plan) this.plan({ ...plan, delay: Math.min(plan.delay, plan[by]) });
  }

  async #wait({ since, delay }: RefreshPlan, signal: AbortSignal): Promise<void> {
    const left = (): number => delay - elapsed(since, this.#world.now());
    // A page that nobody sees waits without a timer until it wakes.
    while (this.#world.isSeen() && left() > 0) {
      await this.#world.pause(Math.min(left(), TICK), signal);
      if (signal.aborted) return;
    }
    if (this.#world.isSeen()) this.#run();
  }
}
