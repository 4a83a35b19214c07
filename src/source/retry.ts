/** Makes new tries of requests that failed and may succeed the next time. */
import type { FetchFailure } from './fetch-failure.js';
import type { FetchedText } from './fetch-text.js';
import type { SourceWorld } from './source-world.js';
import { largestSource } from './request/text-request.js';

/** Waits before the second and the third try, in milliseconds, before jitter. */
const waits: readonly number[] = [1000, 4000];
/** Milliseconds. Where a server asks for a longer wait, there is no further try. */
const longestWait = 20_000;

/**
 * Milliseconds to wait after the given number of failures, `undefined` to give up. Jitter spreads
 * the visitors of a page over the whole wait, so that a server that is back does not get all their
 * requests at once.
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

/** Milliseconds for one try. */
const TIMEOUT = 10_000;

interface Patience {
  readonly world: SourceWorld;
  readonly signal: AbortSignal;
  /** Called after each failed try, so that something else can be shown meanwhile. */
  readonly onTryFailed: (failure: FetchFailure) => void;
}

/**
 * Makes a request with several tries: failures that may pass by themselves are tried again after a
 * wait.
 */
export async function fetchPatiently(
  url: string,
  { world, signal, onTryFailed }: Patience,
): Promise<FetchedText | FetchFailure> {
  const limits = { signal, timeoutMs: TIMEOUT, maxBytes: largestSource };
  for (let failures = 1; ; failures++) {
    const answer = await world.fetchText(url, limits);
    if (!('problem' in answer) || !answer.isPassing || signal.aborted) return answer;
    onTryFailed(answer);
    // Without a network further tries would fail too; an event wakes the page when it is back.
    const isOffline = answer.problem.code === 'offline';
    const wait = isOffline ? undefined : retryDelay(failures, answer.retryAfter, world.random());
    if (wait === undefined) return answer;
    await world.pause(wait, signal);
    if (signal.aborted) return answer;
  }
}
