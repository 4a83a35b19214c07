/** What a shared source needs of the page and the network; tests bring their own. */
import type { Moment } from './elapsed.js';
import type { FetchFailure } from './fetch-failure.js';
import type { TakeFirst } from './request/first-requests.js';
import { fetchText, type Decode, type FetchedText, type FetchLimits } from './fetch-text.js';
import { pause } from './retry.js';

/** How a page's bytes are read is the same for all its sources. */
type PageLimits = Omit<FetchLimits, 'decode'>;

export interface SourceWorld {
  readonly fetchText: (url: string, limits: PageLimits) => Promise<FetchedText | FetchFailure>;
  readonly now: () => Moment;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Resolves after the milliseconds, or at once when aborted. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /**
   * Somebody looks at the page. Whether it has a network is not asked: browsers are wrong about
   * that for hours (virtual adapters, VPNs), and a request without a network costs nothing.
   */
  readonly isSeen: () => boolean;
  /** Calls back when the page may have woken. Returns a function that ends this. */
  readonly watch: (wake: () => void) => () => void;
}

let takeFirst: TakeFirst | undefined;

/** Requests of the page that are on their way are waited for, and not made again. */
export const adoptRequests = (take: TakeFirst): void => {
  takeFirst = take;
};

export const createPageWorld = (decode: Decode): SourceWorld => ({
  fetchText: (url, limits) => fetchText(url, { ...limits, decode }, takeFirst?.(url)),
  now: () => ({ wall: Date.now(), steady: performance.now() }),
  random: () => Math.random(),
  pause,
  isSeen: () => document.visibilityState === 'visible',
  watch(wake) {
    const ends = new AbortController();
    const { signal } = ends;
    document.addEventListener('visibilitychange', wake, { signal });
    for (const name of ['online', 'focus', 'pageshow']) {
      // A page that comes back from the back/forward cache has lost its requests.
      window.addEventListener(name, wake, { signal });
    }
    return () => ends.abort();
  },
});
