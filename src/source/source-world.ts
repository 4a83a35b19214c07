/** What a shared source needs of the page and the network; tests bring their own. */
import type { FetchFailure } from './fetch-failure.js';
import { fetchText, type FetchedText, type FetchLimits } from './fetch-text.js';
import { pause } from './retry.js';

export interface SourceWorld {
  readonly fetchText: (url: string, limits: FetchLimits) => Promise<FetchedText | FetchFailure>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Resolves after the milliseconds, or at once when aborted. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Somebody looks at the page, and it has a network. */
  readonly isAwake: () => boolean;
  /** Calls when the page may have woken; returns how to stop that. */
  readonly watch: (wake: () => void) => () => void;
}

export const pageWorld: SourceWorld = {
  fetchText,
  now: () => Date.now(),
  random: () => Math.random(),
  pause,
  isAwake: () => document.visibilityState === 'visible' && navigator.onLine,
  watch(wake) {
    const ends = new AbortController();
    const { signal } = ends;
    document.addEventListener('visibilitychange', wake, { signal });
    window.addEventListener('online', wake, { signal });
    // A page that comes back from the back/forward cache has lost its requests.
    window.addEventListener('pageshow', wake, { signal });
    return () => ends.abort();
  },
};
