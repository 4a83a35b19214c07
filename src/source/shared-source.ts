/**
 * One URL, as all widgets of a page see it. It is fetched while somebody wants it, refreshed while
 * somebody looks, and what was good stays until something newer is good too.
 */
import { isObject } from '../model/document-context.js';
import type { Problem } from '../model/problem.js';
import type { FetchFailure } from './fetch-failure.js';
import { fetchPatiently } from './fetch-patiently.js';
import type { FetchedText } from './fetch-text.js';
import { keepLastCopy, readLastCopy } from './last-copy.js';
import type { SourceReading } from '../reading/read-source.js';
import { RefreshTimer } from './refresh-timer.js';
import { planRefresh, type Outcome } from './retry.js';
import type { SourceWorld } from './source-world.js';

export interface SourceText extends FetchedText {
  readonly from: 'network' | 'cache';
  /** When the copy was fetched, for one from the cache. */
  readonly asOf?: number;
}

export interface SourceListener {
  /** What can be made of a text decides whether it is good. Called more than once for one text. */
  readonly read: (source: SourceText) => Promise<SourceReading>;
  readonly onText: (source: SourceText) => void;
  readonly onFailure: (problems: readonly Problem[]) => void;
  /** 0 never refreshes. */
  readonly refreshSeconds: number;
}

/** Milliseconds after which a visitor is better served with what there was before. */
const SLOW = 3000;
/** Milliseconds between copies of a source that does not change. */
const KEPT_FOR = 10 * 60_000;

const slow: Problem = {
  code: 'source-slow',
  path: '',
  message: 'Expected the source to answer within 3 seconds; it has not yet.',
  severity: 'warning',
};

const soften = (problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, severity: 'warning' }));

export class SharedSource {
  readonly #url: string;
  readonly #world: SourceWorld;
  readonly #onEmpty: () => void;
  readonly #listeners = new Set<SourceListener>();
  readonly #timer: RefreshTimer;
  #running: AbortController | undefined;
  #latest: SourceText | undefined;
  #failed: readonly Problem[] | undefined;
  #outcome: Outcome = { at: 0, failures: 0, jitter: 0 };
  /** When the network last gave what is shown, and when that was kept. */
  #fetched = 0;
  #kept = 0;
  /** What the document says of itself, from the network: an older one is a cache's mistake. */
  #updated = Number.NaN;

  constructor(url: string, world: SourceWorld, onEmpty: () => void) {
    this.#url = url;
    this.#world = world;
    this.#onEmpty = onEmpty;
    this.#timer = new RefreshTimer(world, () => void this.load());
  }

  add(listener: SourceListener): () => void {
    this.#listeners.add(listener);
    this.#timer.start();
    if (this.#latest) listener.onText(this.#latest);
    if (this.#failed) listener.onFailure(this.#failed);
    if (this.#outcome.at === 0) void this.load();
    else this.#plan();
    if (this.#failed) this.#timer.wake();
    return () => this.#remove(listener);
  }

  #remove(listener: SourceListener): void {
    if (!this.#listeners.delete(listener)) return;
    if (this.#listeners.size > 0) {
      this.#plan();
      return;
    }
    this.#running?.abort();
    this.#running = undefined;
    this.#timer.stop();
    this.#onEmpty();
  }

  async load(): Promise<void> {
    if (this.#running || this.#listeners.size === 0) return;
    const running = new AbortController();
    this.#running = running;
    this.#timer.pause();
    void this.#showCopyWhenSlow(running);
    const settle = await this.#ask(running.signal);
    // Whoever asked is gone.
    if (this.#running !== running) return;
    this.#running = undefined;
    running.abort();
    settle();
    this.#plan();
  }

  /** Asks the network, and returns what to do with the answer. */
  async #ask(signal: AbortSignal): Promise<() => void> {
    const answer = await fetchPatiently(this.#url, {
      world: this.#world,
      signal,
      onTryFailed: ({ problem }) => this.#tellCopy([problem]),
    });
    if ('problem' in answer) return () => this.#fail([answer.problem], answer);
    const source = this.#asSource(answer);
    const [listener] = this.#listeners;
    const reading = await listener?.read(source);
    return () => {
      if (reading?.value !== undefined) this.#succeed(source, reading.value);
      else this.#fail(reading?.problems ?? []);
    };
  }

  async #showCopyWhenSlow({ signal }: AbortController): Promise<void> {
    await this.#world.pause(SLOW, signal);
    if (!signal.aborted) this.#tellCopy([slow]);
  }

  /** The same text is the same source: it is read, and told, once. */
  #asSource(answer: FetchedText): SourceText {
    const latest = this.#latest;
    if (latest?.from === 'network' && latest.text === answer.text) return latest;
    return { ...answer, from: 'network' };
  }

  #succeed(source: SourceText, value: unknown): void {
    const at = this.#world.now();
    this.#failed = undefined;
    this.#outcome = { at, failures: 0, jitter: this.#world.random() };
    const updated = isObject(value) ? Date.parse(String(value['updated'])) : Number.NaN;
    if (updated < this.#updated) return;
    this.#updated = updated;
    this.#fetched = at;
    if (source !== this.#latest || at - this.#kept > KEPT_FOR) {
      keepLastCopy(this.#url, { text: source.text, url: source.url, fetched: at });
      this.#kept = at;
    }
    if (source !== this.#latest) this.#tell(source);
  }

  #fail(problems: readonly Problem[], failure?: FetchFailure): void {
    this.#failed = problems;
    const failures = this.#outcome.failures + 1;
    this.#outcome = { at: this.#world.now(), failures, jitter: this.#world.random(), failure };
    this.#tellCopy(problems);
    if (this.#latest?.from === 'network') {
      // Still the best there is, but no longer known to be true.
      const { text, url } = this.#latest;
      const asOf = this.#fetched;
      this.#tell({ text, url, asOf, from: 'cache', problems: soften(problems) });
    }
    for (const listener of this.#listeners) listener.onFailure(problems);
  }

  /** Something to show now is worth more than the tries that follow, unless it is there already. */
  #tellCopy(problems: readonly Problem[]): void {
    const copy = this.#latest ? undefined : readLastCopy(this.#url);
    if (!copy) return;
    const { text, url, fetched: asOf } = copy;
    this.#tell({ text, url, asOf, from: 'cache', problems: soften(problems) });
  }

  #tell(source: SourceText): void {
    this.#latest = source;
    for (const listener of this.#listeners) listener.onText(source);
  }

  #plan(): void {
    if (this.#running) return;
    const wanted = [...this.#listeners].map(({ refreshSeconds }) => refreshSeconds);
    const seconds = Math.min(...wanted.filter((value) => value > 0));
    this.#timer.plan(planRefresh(seconds, this.#outcome));
  }
}
