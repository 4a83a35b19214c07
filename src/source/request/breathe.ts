import { atOnce, type RunSteps, type Steps } from '../../model/values/steps.js';

/** Characters from which on decoding, parsing and modelling get a task each. */
const LONG = 200_000;

/** Lets the page answer its visitor between two steps that each take a while. */
export async function breathe({ length }: string): Promise<void> {
  if (length > LONG) await nextTask();
}

/**
 * Goes on in another task, soon. A timer would wait, the longer the more often it is set;
 * `scheduler.yield` goes before all timers of the page.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // jsdom has none.
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

/**
 * Work of so many steps or fewer is done at once, since it takes no time that anybody would
 * notice.
 */
const FIRST = 500;
/** ms of main thread after which the page may answer its visitor. */
const SLICE = 30;

/** The result itself where the work is short, else a promise of it; the page answers in between. */
export function inSlices<T>(steps: Steps<T>): T | Promise<T> {
  const end = performance.now() + SLICE;
  for (let count = 0; count < FIRST || performance.now() < end; count++) {
    const { done, value } = steps.next();
    if (done) return value;
  }
  return goOn(steps);
}

/** Characters up to which a foreign format is read at once. */
const SHORT = 50_000;

/** How a text in a foreign format is read: its entries are as many as its characters allow. */
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
