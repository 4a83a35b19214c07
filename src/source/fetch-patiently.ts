/** Several tries as one request: what passes by itself is waited for. */
import type { FetchFailure } from './fetch-failure.js';
import type { FetchedText } from './fetch-text.js';
import { retryDelay } from './retry.js';
import type { SourceWorld } from './source-world.js';
import { largestSource } from './request/text-request.js';

/** Milliseconds for one try. */
const TIMEOUT = 10_000;

export interface Patience {
  readonly world: SourceWorld;
  readonly signal: AbortSignal;
  /** Another try will follow, or not: there is time to show something else. */
  readonly onTryFailed: (failure: FetchFailure) => void;
}

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
