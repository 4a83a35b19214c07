/** When to try again what failed and may not fail the next time. */

/** Waits before the second and the third try, in milliseconds, before jitter. */
const waits: readonly number[] = [1000, 4000];
/** A server may ask for a day; a page that people look at does not wait that long. */
const longestWait = 20_000;

/**
 * Milliseconds to wait after the given number of failures, `undefined` to give up. Full jitter
 * spreads the visitors of a page over the whole wait, so that a server that comes back is not
 * met by all of them at once.
 */
export function retryDelay(
  failures: number,
  retryAfter: number | undefined,
  random: number,
): number | undefined {
  const wait = waits[failures - 1];
  if (wait === undefined) return undefined;
  if (retryAfter !== undefined) {
    return retryAfter > longestWait ? undefined : retryAfter + random * 1000;
  }
  return wait / 2 + random * wait;
}

/** Resolves after the wait, or at once when aborted. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
