/** When to try again what failed and may not fail the next time, and the tries themselves. */
import type { Moment } from './elapsed.js';
import type { FetchFailure } from './fetch-failure.js';
import type { RefreshPlan } from './refresh-timer.js';
import type { FetchedText } from './fetch-text.js';
import type { SourceWorld } from './source-world.js';
import { largestSource } from './request/text-request.js';

/** Waits before the second and the third try, in milliseconds, before jitter. */
const waits: readonly number[] = [1000, 4000];
/** A server may ask for a day; a page that people look at does not wait that long. */
const longestWait = 20_000;

/**
 * Milliseconds to wait after the given number of failures, `undefined` to give up. Jitter spreads
 * the visitors of a page over the whole wait, so that a server that comes back is not met by all
 * of them at once.
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

/** Seconds between refreshes that a server with many visitors can bear. */
export const shortestRefresh = 30;
/** Milliseconds: the least after a failed refresh, and the most. */
const calmed = 90_000;
const longestRefresh = 15 * 60_000;

/**
 * Milliseconds until the next refresh: what the page asks for, ±20 %, so that the open pages of a
 * conference do not ask in step; twice as long after each failure in a row.
 */
function refreshDelay(seconds: number, failures: number, random: number): number {
  const wanted = Math.max(seconds, shortestRefresh) * 1000;
  const jitter = 0.8 + random * 0.4;
  if (failures === 0) return Math.round(wanted * jitter);
  const doubled = Math.min(wanted * 2 ** Math.min(failures, 9), Math.max(longestRefresh, wanted));
  return Math.round(Math.max(doubled, calmed) * jitter);
}

/** What came of the last request. */
export interface Outcome {
  readonly at: Moment;
  /** In a row; tries that follow each other at once count as one. */
  readonly failures: number;
  /** From 0 to 1, drawn once, so that a plan made twice is the same. */
  readonly jitter: number;
  /** The last failure, unless it was in what the server gave. */
  readonly failure?: FetchFailure | undefined;
  /** The answer was not believed: it is asked for once more, though nobody wants a refresh. */
  readonly isDoubtful?: boolean;
}

/** Milliseconds in which a page that wakes again and again asks once: at first, and at most. */
const shortestCalm = 10_000;
const longestCalm = 2 * 60_000;

/** Milliseconds: a server may ask for years, which would be the end of refreshing. */
const longestObeyed = longestRefresh;

/** When to ask again; infinite `seconds` never refresh, but a failure is tried again on waking. */
export function planRefresh(seconds: number, outcome: Outcome): RefreshPlan {
  const { at: since, failures, jitter, failure, isDoubtful } = outcome;
  const delay = refreshDelay(isDoubtful ? shortestRefresh : seconds, failures, jitter);
  if (failures === 0) return { since, delay, wakeDelay: Infinity, returnDelay: Infinity };
  const asked = Math.min(failure?.retryAfter ?? 0, longestObeyed);
  const calm = failure?.isPassing
    ? Math.min(shortestCalm * 2 ** Math.min(failures - 1, 9), longestCalm)
    : refreshDelay(shortestRefresh, failures, jitter);
  // Whoever comes back to the page, or to a network, need not wait for all that a server asks.
  const returnDelay = Math.max(calm, Math.min(asked, refreshDelay(0, failures, jitter)));
  const isOffline = failure?.problem.code === 'offline';
  const wakeDelay = isOffline ? 0 : returnDelay;
  return { since, delay: Math.max(delay, asked), wakeDelay, returnDelay };
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
    if (signal.aborted) done();
  });
}

/** Milliseconds for one try. */
const TIMEOUT = 10_000;

interface Patience {
  readonly world: SourceWorld;
  readonly signal: AbortSignal;
  /** Another try will follow, or not: there is time to show something else. */
  readonly onTryFailed: (failure: FetchFailure) => void;
}

/** Several tries as one request: what passes by itself is waited for. */
export async function fetchPatiently(
  url: string,
  { world, signal, onTryFailed }: Patience,
): Promise<FetchedText | FetchFailure> {
  const limits = { signal, timeoutMs: TIMEOUT, maxBytes: largestSource };
  for (let failures = 1; ; failures++) {
    const answer = await world.fetchText(url, limits);
    if (!('problem' in answer) || !answer.isPassing || signal.aborted) return answer;
    onTryFailed(answer);
    // Without a network every try at once ends as the first did; the page wakes when it is back.
    const isOffline = answer.problem.code === 'offline';
    const wait = isOffline ? undefined : retryDelay(failures, answer.retryAfter, world.random());
    if (wait === undefined) return answer;
    await world.pause(wait, signal);
    if (signal.aborted) return answer;
  }
}
