/**
 * Work that stops after each entry, so that whoever runs it may do something else meanwhile. A page
 * runs it in slices (`inSlices` in `source/`), everybody else at once.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** How work is done that consists of steps. */
export type RunSteps = <T>(steps: Steps<T>) => T | Promise<T>;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** For what is too short to stop in. */
export function* inOneStep<T>(result: T): Steps<T> {
  yield;
  return result;
}
