/**
 * One fetch per URL and page, however many widgets name it. A source is fetched while somebody
 * wants it, refreshed while somebody looks, and forgotten when nobody is left.
 */
import type { Problem } from '../model/problem.js';
import { fetchText, type FetchedText, type FetchFailure } from './fetch-text.js';
import { keepLastCopy, readLastCopy } from './last-copy.js';
import { pause, retryDelay } from './retry.js';

export interface SourceText extends FetchedText {
  readonly from: 'network' | 'cache';
  /** When the copy was fetched, for one from the cache. */
  readonly asOf?: number;
  /** Why the network gave none, beside a copy from the cache. */
  readonly problems: readonly Problem[];
}

export interface SourceListener {
  readonly onText: (source: SourceText) => void;
  readonly onFailure: (problem: Problem) => void;
  /** 0 never refreshes. */
  readonly refreshSeconds: number;
}

const TIMEOUT = 10_000;
const LARGEST = 5 * 1024 * 1024;
const SHORTEST_REFRESH = 30;

class SharedSource {
  readonly #url: string;
  readonly #listeners = new Set<SourceListener>();
  #latest: SourceText | undefined;
  #failure: Problem | undefined;
  #running: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;
  /** When the network last answered, in milliseconds since the epoch. */
  #fetched = 0;

  constructor(url: string) {
    this.#url = url;
  }

  add(listener: SourceListener): () => void {
    if (this.#listeners.size === 0) this.#watchPage(true);
    this.#listeners.add(listener);
    if (this.#latest) listener.onText(this.#latest);
    else if (this.#failure && !this.#running) listener.onFailure(this.#failure);
    if (!this.#latest && !this.#failure) void this.load();
    this.#schedule();
    return () => this.#remove(listener);
  }

  #remove(listener: SourceListener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    this.#running?.abort();
    this.#running = undefined;
    clearTimeout(this.#timer);
    this.#watchPage(false);
    sources.delete(this.#url);
  }

  async load(): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.#isDue = false;
    const answer = await this.#tryAgain(running.signal);
    // Whoever asked is gone, or a newer request took over.
    if (this.#running !== running || running.signal.aborted) return;
    this.#running = undefined;
    if ('problem' in answer) this.#tellFailure(answer.problem);
    else this.#tell(answer);
    this.#schedule();
  }

  async #tryAgain(signal: AbortSignal): Promise<FetchedText | FetchFailure> {
    const limits = { signal, timeoutMs: TIMEOUT, maxBytes: LARGEST };
    for (let failures = 1; ; failures++) {
      const answer = await fetchText(this.#url, limits);
      if (!('problem' in answer) || !answer.isPassing || signal.aborted) return answer;
      // Something to show at once is worth more than the tries that follow.
      if (failures === 1 && !this.#latest) this.#tellCopy(answer.problem);
      const wait = retryDelay(failures, answer.retryAfter, Math.random());
      if (wait === undefined) return answer;
      await pause(wait, signal);
    }
  }

  #tell({ text, url }: FetchedText): void {
    this.#failure = undefined;
    this.#fetched = Date.now();
    keepLastCopy(this.#url, { text, url, fetched: this.#fetched });
    // Unchanged text changes nothing on the page, unless a stale copy was shown.
    if (this.#latest?.text === text && this.#latest.from === 'network') return;
    this.#latest = { text, url, from: 'network', problems: [] };
    for (const listener of this.#listeners) listener.onText(this.#latest);
  }

  #tellCopy(problem: Problem): void {
    const copy = readLastCopy(this.#url);
    if (!copy) return;
    const { text, url, fetched: asOf } = copy;
    const warning = { ...problem, severity: 'warning' as const };
    this.#latest = { text, url, asOf, from: 'cache', problems: [warning] };
    for (const listener of this.#listeners) listener.onText(this.#latest);
  }

  #tellFailure(problem: Problem): void {
    this.#failure = problem;
    if (!this.#latest) this.#tellCopy(problem);
    else if (this.#latest.from === 'network') this.#tellStale(this.#latest, problem);
    for (const listener of this.#listeners) listener.onFailure(problem);
  }

  /** What was fetched before is still the best there is, but no longer known to be true. */
  #tellStale({ text, url }: SourceText, problem: Problem): void {
    const problems = [{ ...problem, severity: 'warning' as const }];
    this.#latest = { text, url, from: 'cache', asOf: this.#fetched, problems };
    for (const listener of this.#listeners) listener.onText(this.#latest);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const wanted = [...this.#listeners].map(({ refreshSeconds }) => refreshSeconds);
    const seconds = Math.min(...wanted.filter((value) => value > 0));
    if (!Number.isFinite(seconds) || this.#running) return;
    // ±20 %, so that the open pages of a conference do not ask in step.
    const jitter = 0.8 + Math.random() * 0.4;
    const wait = Math.max(seconds, SHORTEST_REFRESH) * 1000 * jitter;
    this.#timer = setTimeout(() => this.#refresh(), wait);
  }

  /** A page that nobody sees, or that has no network, waits until that changes. */
  #refresh(): void {
    if (document.visibilityState === 'visible' && navigator.onLine) void this.load();
    else this.#isDue = true;
  }

  readonly #wake = (): void => {
    const isWanted = this.#isDue || (this.#failure !== undefined && navigator.onLine);
    if (isWanted && document.visibilityState === 'visible') void this.load();
  };

  #watchPage(isWatched: boolean): void {
    const change = isWatched ? 'addEventListener' : 'removeEventListener';
    document[change]('visibilitychange', this.#wake);
    window[change]('online', this.#wake);
  }
}

const sources = new Map<string, SharedSource>();

/** Subscribes to a URL; the answer comes at once when another widget has it already. */
export function subscribeSource(
  url: string,
  listener: SourceListener,
): { readonly close: () => void; readonly refreshNow: () => void } {
  const source = sources.get(url) ?? new SharedSource(url);
  sources.set(url, source);
  return { close: source.add(listener), refreshNow: () => void source.load() };
}
