/** The page, the network and the clocks as a shared source needs them; tests pass their own. */
import type { Moment } from './elapsed.js';
import type { FetchFailure } from './fetch-failure.js';
import type { TakeFirst } from './request/first-requests.js';
import { fetchText, type Decode, type FetchedText, type FetchLimits } from './fetch-text.js';

/** Limits of a fetch without the decoder, which is the same for all sources of a page. */
type PageLimits = Omit<FetchLimits, 'decode'>;

export interface SourceWorld {
  readonly fetchText: (url: string, limits: PageLimits) => Promise<FetchedText | FetchFailure>;
  readonly now: () => Moment;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Resolves after the milliseconds, or at once when aborted. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /**
   * Whether the page is seen. The browser is not asked whether there is a network: it may be wrong
   * for hours (virtual adapters, VPNs), and a request without a network costs nothing.
   */
  readonly isSeen: () => boolean;
  /**
   * Calls `wake` when the page is seen again or the network may be back. Returns a function that
   * ends this.
   */
  readonly watch: (wake: () => void) => () => void;
}

/** Resolves after the wait, or at once when aborted. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
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

let takeFirst: TakeFirst | undefined;

/**
 * Sets the function that hands over requests which the script has sent already, so that they are
 * not sent again.
 */
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
      // A page from the back/forward cache has lost its requests.
      window.addEventListener(name, wake, { signal });
    }
    return () => ends.abort();
  },
});
