/** A page and a network that do what a test says, in hours that pass at once. */
import type { Moment } from '../../src/source/elapsed.js';
import type { FetchFailure } from '../../src/source/fetch-failure.js';
import type { FetchedText } from '../../src/source/fetch-text.js';
import type { SourceWorld } from '../../src/source/source-world.js';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

type Answer = FetchedText | FetchFailure;

export class FakeWorld implements SourceWorld {
  /** Milliseconds on the clock that only grows, and stands still while the device sleeps. */
  time = 0;
  /** What the clock on the wall says beyond that. */
  ahead = 1_800_000_000_000;
  isVisible = true;
  /** Without a network, no request reaches the server. */
  isOnline = true;
  chance = 0.5;
  /** When each request was made, in milliseconds since the start, sleep left out. */
  readonly requests: number[] = [];
  /** How often the page tried while it had no network. */
  inVain = 0;
  answer: () => Answer | Promise<Answer> = () => good('one');
  readonly #timers = new Set<Timer>();
  readonly #watchers = new Set<() => void>();

  readonly now = (): Moment => ({ wall: this.ahead + this.time, steady: this.time });
  readonly random = (): number => this.chance;
  readonly isSeen = (): boolean => this.isVisible;

  readonly fetchText = async (_url: string): Promise<Answer> => {
    if (!this.isOnline) {
      this.inVain += 1;
      return bad('offline');
    }
    this.requests.push(this.time);
    return this.answer();
  };

  readonly pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const timer: Timer = { at: this.time + milliseconds, run: resolve };
      this.#timers.add(timer);
      signal.addEventListener('abort', () => {
        this.#timers.delete(timer);
        resolve();
      });
      if (signal.aborted) timer.run();
    });

  readonly watch = (wake: () => void): (() => void) => {
    this.#watchers.add(wake);
    return () => this.#watchers.delete(wake);
  };

  get watchers(): number {
    return this.#watchers.size;
  }

  get timers(): number {
    return this.#timers.size;
  }

  /** The clock is set, ahead or back; a device that sleeps sees its clock set ahead when it wakes. */
  setClock(seconds: number): void {
    this.ahead += seconds * 1000;
  }

  wake(): Promise<void> {
    for (const wake of this.#watchers) wake();
    return this.pass(0);
  }

  /** Lets seconds pass, with all that happens in them. */
  async pass(seconds: number): Promise<void> {
    const end = this.time + seconds * 1000;
    await settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.time = Math.max(this.time, next.at);
      this.#timers.delete(next);
      next.run();
      await settle();
    }
    this.time = end;
  }

  #next(end: number): Timer | undefined {
    return [...this.#timers].sort((a, b) => a.at - b.at).find(({ at }) => at <= end);
  }
}

/** All promises that can go on have gone on. */
const settle = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(0);
  });

export function good(text: string): FetchedText {
  return { text, url: 'https://organiser.example/a', problems: [] };
}

export function bad(code: string, more: Partial<FetchFailure> = {}): FetchFailure {
  const problem = { code, path: '', message: code, severity: 'error' } as const;
  return { problem, isPassing: true, ...more };
}
