/**
 * Decides when a source is asked again: at its time while the page is seen, otherwise as soon as it
 * is seen again. It uses no long timeout and no fixed point of time, since devices sleep and clocks
 * are set; while the page is seen it looks at the clocks every few seconds.
 */
import { elapsed } from './elapsed.js';
import type { RefreshPlan } from './refresh-plan.js';
import type { SourceWorld } from './source-world.js';

/** Milliseconds between two looks at the clocks. */
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

  /** Stops the timer while a request runs. */
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

  /** Another widget wants the source: asks again where `returnDelay` has passed. */
  welcome(): void {
    this.#hasten('returnDelay');
  }

  /** Asks earlier than planned: the page is seen again, or the network is back. */
  #hasten(by: 'wakeDelay' | 'returnDelay'): void {
    const plan = this.#plan;
    if (plan) this.plan({ ...plan, delay: Math.min(plan.delay, plan[by]) });
  }

  async #wait({ since, delay }: RefreshPlan, signal: AbortSignal): Promise<void> {
    const left = (): number => delay - elapsed(since, this.#world.now());
    // A page that is not seen has no timer and waits for an event that wakes it.
    while (this.#world.isSeen() && left() > 0) {
      await this.#world.pause(Math.min(left(), TICK), signal);
      if (signal.aborted) return;
    }
    if (this.#world.isSeen()) this.#run();
  }
}
