/**
 * A clock that a test steps from one due timer to the next. Only long timers wait for it; those
 * that make the page itself work run as ever.
 */
const LONG = 20_000;

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

export interface SteppedClock {
  /** Long timers that wait now. */
  readonly pending: number;
  /** Goes to the next due timer, runs it, and says when that was. */
  step(): number;
  /** Goes to a moment as a page does that wakes up there. */
  wakeAt(epoch: number): void;
  restore(): void;
}

export function stepClock(): SteppedClock {
  const { setTimeout: set, clearTimeout: clear } = window;
  const realNow = Date.now;
  const timers = new Map<number, Timer>();
  let now = realNow();
  let last = 1_000_000_000;
  Date.now = () => now;
  const wait = (run: () => void, delay = 0): number => {
    if (delay < LONG) return set(run, delay);
    timers.set(++last, { due: now + delay, run });
    return last;
  };
  const forget = (id: number): void => {
    if (!timers.delete(id)) clear(id);
  };
  Object.assign(window, { setTimeout: wait, clearTimeout: forget });
  return {
    get pending() {
      return timers.size;
    },
    step() {
      const [next] = [...timers].sort(([, a], [, b]) => a.due - b.due);
      if (!next) throw new Error('No timer waits.');
      const [id, { due, run }] = next;
      timers.delete(id);
      now = due;
      run();
      return now;
    },
    wakeAt(epoch) {
      now = epoch;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    restore() {
      Date.now = realNow;
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
    },
  };
}
