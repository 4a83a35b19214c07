/** When to try again what failed and may not fail the next time. */
import type { FetchFailure } from './fetch-failure.js';
import type { RefreshPlan } from './refresh-timer.js';

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
export function refreshDelay(seconds: number, failures: number, random: number): number {
  const wanted = Math.max(seconds, shortestRefresh) * 1000;
  const jitter = 0.8 + random * 0.4;
  if (failures === 0) return wanted * jitter;
  const doubled = Math.min(wanted * 2 ** Math.min(failures, 9), Math.max(longestRefresh, wanted));
  return Math.max(doubled, calmed) * jitter;
}

/** What came of the last request. */
export interface Outcome {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** In a row; tries that follow each other at once count as one. */
  readonly failures: number;
  /** From 0 to 1, drawn once, so that a plan made twice is the same. */
  readonly jitter: number;
  /** The last failure, unless it was in what the server gave. */
  readonly failure?: FetchFailure | undefined;
}

/** Milliseconds in which a page that wakes again and again asks once. */
const wakeDelay = 10_000;

/** When to ask again; infinite `seconds` never refresh, but a failure is tried again on waking. */
export function planRefresh(
  seconds: number,
  { at, failures, jitter, failure }: Outcome,
): RefreshPlan {
  const retryAfter = failure?.retryAfter ?? 0;
  const delay = Math.max(refreshDelay(seconds, failures, jitter), failures > 0 ? retryAfter : 0);
  if (failures === 0) return { dueAt: at + delay, wakesAt: Number.POSITIVE_INFINITY };
  const isOffline = failure?.problem.code === 'offline';
  const calm = failure?.isPassing ? wakeDelay : refreshDelay(shortestRefresh, failures, jitter);
  return { dueAt: at + delay, wakesAt: at + (isOffline ? 0 : Math.max(retryAfter, calm)) };
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
