/** Divides long work into slices, between which the page responds to its visitor. */
import { atOnce, type RunSteps, type Steps } from '../../model/values/steps.js';

/** Texts of so many characters are decoded, parsed and modelled in a task each. */
const LONG = 200_000;

/** Lets the page respond to the visitor between two long steps of work on a text. */
export async function breathe({ length }: string): Promise<void> {
  if (length > LONG) await nextTask();
}

/**
 * Resolves in the next task. A timer is not used, since browsers delay nested ones;
 * `scheduler.yield` would hold up the timers of the page.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // jsdom has no `MessageChannel`.
    if (!globalThis.MessageChannel) {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Work of at most so many steps is done at once, since nobody would notice the time. */
const FIRST = 500;
/** Milliseconds of work after which the page may respond to the visitor. */
const SLICE = 30;

/**
 * Runs work in slices. The result is returned at once where the work is short, otherwise as a
 * promise; the page responds in between.
 */
export function inSlices<T>(steps: Steps<T>): T | Promise<T> {
  const end = performance.now() + SLICE;
  for (let count = 0; count < FIRST || performance.now() < end; count++) {
    const { done, value } = steps.next();
    if (done) return value;
  }
  return goOn(steps);
}

/** A text in a foreign format with no more characters than this is read at once. */
const SHORT = 50_000;

/** Chooses how a text in a foreign format is read: at once, or in slices where it is long. */
export const readingOf = ({ length }: string): RunSteps => (length > SHORT ? goOn : atOnce);

async function goOn<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    await nextTask();
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
  }
}
