/** Plans when a source is asked again, by how often the page wants it and how the last request went. */
import { MINUTE } from '../model/values/time-units.js';
import type { Moment } from './elapsed.js';
import type { FetchFailure } from './fetch-failure.js';

/** Delays in milliseconds since the last outcome; `Infinity` for never. */
export interface RefreshPlan {
  readonly since: Moment;
  readonly delay: number;
  /** After this delay a page that is seen again asks, even where no refresh is due. */
  readonly wakeDelay: number;
  /** The same for a widget that is added to the page. */
  readonly returnDelay: number;
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
