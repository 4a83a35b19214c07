/** Plans and makes new tries of requests that failed and may succeed the next time. */
import { MINUTE } from '../model/values/time-units.js';
import type { Moment } from './elapsed.js';
import type { FetchFailure } from './fetch-failure.js';
import type { RefreshPlan } from './refresh-timer.js';
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

/** The fewest seconds between refreshes, which a server with many visitors can bear. */
export const shortestRefresh = 30;
/** The least and the most time to the next refresh after a failure, in milliseconds. */
const calmed = 90_000;
const longestRefresh = 15 * MINUTE;

/**
 * Milliseconds until the next refresh: what the page asks for, ±20 %, so that all open pages do not
 * ask at the same moment. It doubles with each failure in a row.
 */
function refreshDelay(seconds: number, failures: number, random: number): number {
  const wanted = Math.max(seconds, shortestRefresh) * 1000;
  const jitter = 0.8 + random * 0.4;
  if (failures === 0) return Math.round(wanted * jitter);
  const doubled = Math.min(wanted * 2 ** Math.min(failures, 9), Math.max(longestRefresh, wanted));
  return Math.round(Math.max(doubled, calmed) * jitter);
}

/** The outcome of the last request to a source. */
export interface Outcome {
  readonly at: Moment;
  /** The number of failures in a row; the tries of one request count as one. */
  readonly failures: number;
  /**
   * A random number from 0 to 1. It is part of the outcome, so that a plan that is made twice is
   * the same.
   */
  readonly jitter: number;
  /**
   * The last failure of a request; absent where the server answered and its content was at fault.
   */
  readonly failure?: FetchFailure | undefined;
  /**
   * The answer is in doubt, so that it is asked for once more even where there are no refreshes.
   */
  readonly isDoubtful?: boolean;
}

/**
 * A page that is hidden and seen again and again asks once within this time; the shortest and the
 * longest, in milliseconds.
 */
const shortestCalm = 10_000;
const longestCalm = 2 * MINUTE;

/** The longest wait of a server that is obeyed, in milliseconds; a server may ask for years. */
const longestObeyed = longestRefresh;

/**
 * Plans the next request. With infinite `seconds` there are no refreshes, but a failure is tried
 * again when the page is seen again.
 */
export function planRefresh(seconds: number, outcome: Outcome): RefreshPlan {
  const { at: since, failures, jitter, failure, isDoubtful } = outcome;
  const delay = refreshDelay(isDoubtful ? shortestRefresh : seconds, failures, jitter);
  if (failures === 0) return { since, delay, wakeDelay: Infinity, returnDelay: Infinity };
  const asked = Math.min(failure?.retryAfter ?? 0, longestObeyed);
  const calm = failure?.isPassing
    ? Math.min(shortestCalm * 2 ** Math.min(failures - 1, 9), longestCalm)
    : refreshDelay(shortestRefresh, failures, jitter);
  // A visitor who comes back to the page, or to a network, does not have to wait for the whole time
  // that a server asks for.
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
