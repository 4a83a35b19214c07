/**
 * Work that pauses after each entry, so that the caller may do something else in between. A page
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

/** Work that is too short to pause. */
export function* inOneStep<T>(result: T): Steps<T> {
  yield;
  return result;
}
