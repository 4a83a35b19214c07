/**
 * One URL for all widgets of a page. It is fetched while a widget wants it and refreshed while the
 * page is seen; good content stays until newer content is good too.
 */
import { MINUTE } from '../model/values/time-units.js';
import type { Problem } from '../model/problem.js';
import { AnswerJudge } from './answer-judge.js';
import { elapsed, type Moment } from './elapsed.js';
import type { FetchFailure } from './fetch-failure.js';
import type { FetchedText } from './fetch-text.js';
import { keepLastCopy, readLastCopy } from './last-copy.js';
import { planRefresh, type Outcome, type RefreshPlan } from './refresh-plan.js';
import { RefreshTimer } from './refresh-timer.js';
import { fetchPatiently } from './retry.js';
import type { SourceWorld } from './source-world.js';

/** The text of a source as all its widgets get it, from the network or from a kept copy. */
export interface SharedText extends FetchedText {
  readonly from: 'network' | 'cache';
  /** When a copy from the visitor's browser was fetched, in milliseconds since the epoch. */
  readonly asOf?: number;
}

/** The result of reading a source's text; `value` is `undefined` when it could not be read. */
export interface SourceReading {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

export interface SourceListener {
  /**
   * Reads a text; a text that gives a value is good. It may be called more than once for one text.
   */
  readonly read: (source: SharedText) => Promise<SourceReading>;
  readonly onText: (source: SharedText) => void;
  readonly onFailure: (problems: readonly Problem[]) => void;
  /** Seconds between refreshes; 0 for none. */
  readonly refreshSeconds: number;
}

/** Milliseconds after which a kept copy is shown while the request still runs. */
const SLOW = 3000;
/** Milliseconds within which a widget that a page moves or renders anew is back. */
const COMES_BACK = 5000;
/**
 * An unchanged source is kept again after so many milliseconds, so that its copy has a newer date.
 */
const KEPT_FOR = 10 * MINUTE;

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
  readonly #onLeft: () => void;
  readonly #listeners = new Set<SourceListener>();
  readonly #timer: RefreshTimer;
  #judge = new AnswerJudge();
  /** The reader of the last widget, for answers that come while a widget is being moved. */
  #read: SourceListener['read'] | undefined;
  #running: AbortController | undefined;
  /** Settles when the request that is on its way has its answer; never rejects. */
  #answered: Promise<void> = Promise.resolve();
  /** Set while no widget listens and one may come back; aborting it ends that wait. */
  #leaving: AbortController | undefined;
  #latest: SharedText | undefined;
  #failed: readonly Problem[] | undefined;
  #outcome: Outcome | undefined;
  /** When the network last gave the content that is shown, and when that was kept; milliseconds. */
  #fetched = 0;
  #kept: Moment | undefined;

  constructor(url: string, world: SourceWorld, onLeft: () => void) {
    this.#url = url;
    this.#world = world;
    this.#onLeft = onLeft;
    this.#timer = new RefreshTimer(world, () => void this.load());
  }

  /**
   * Whether all widgets have left for good; the source then only remembers how the server failed.
   */
  get isLeft(): boolean {
    return this.#listeners.size === 0 && this.#leaving === undefined;
  }

  get isFailing(): boolean {
    return this.#failed !== undefined;
  }

  add(listener: SourceListener): () => void {
    this.#leaving?.abort();
    this.#leaving = undefined;
    this.#listeners.add(listener);
    this.#read = listener.read;
    this.#timer.start();
    if (this.#latest) listener.onText(this.#latest);
    if (this.#outcome) this.#welcome(listener, this.#outcome);
    else void this.load();
    return () => this.#remove(listener);
  }

  /**
   * Adds a widget after an outcome. It does not ask a failing source anew, since widgets may come
   * and go often.
   */
  #welcome(listener: SourceListener, outcome: Outcome): void {
    this.#plan();
    if (!this.#failed) return;
    const { since, returnDelay } = this.#planned(outcome);
    if (this.#running || elapsed(since, this.#world.now()) < returnDelay) {
      this.#tellCopy(this.#failed);
      listener.onFailure(this.#failed);
    }
    this.#timer.welcome();
  }

  #remove(listener: SourceListener): void {
    if (!this.#listeners.delete(listener)) return;
    if (this.#listeners.size > 0) this.#plan();
    else void this.#leave();
  }

  /** Waits a while for a widget that was moved, and stops everything where none comes back. */
  async #leave(): Promise<void> {
    this.#timer.stop();
    const leaving = new AbortController();
    this.#leaving = leaving;
    await this.#world.pause(COMES_BACK, leaving.signal);
    if (leaving.signal.aborted) return;
    this.#leaving = undefined;
    this.#running?.abort();
    this.#running = undefined;
    this.#latest = undefined;
    this.#judge = new AnswerJudge();
    this.#onLeft();
  }

  /** Asks the network, unless a request is on its way. Settles when it has answered. */
  load(): Promise<void> {
    if (!this.#running && this.#listeners.size > 0) this.#answered = this.#load();
    return this.#answered;
  }

  async #load(): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.#timer.pause();
    void this.#showCopyWhenSlow(running);
    const settle = await this.#ask(running.signal);
    // All widgets have left meanwhile.
    if (this.#running !== running) return;
    this.#running = undefined;
    running.abort();
    settle();
    this.#plan();
  }

  /** Asks the network and returns the function that handles the answer. */
  async #ask(signal: AbortSignal): Promise<() => void> {
    const answer = await fetchPatiently(this.#url, {
      world: this.#world,
      signal,
      onTryFailed: ({ problem }) => this.#tellCopy([problem]),
    });
    if ('problem' in answer) return () => this.#fail([answer.problem], answer);
    const source = this.#asSource(answer);
    const readers = [...this.#listeners].map(({ read }) => read);
    if (readers.length === 0 && this.#read) readers.push(this.#read);
    const readings = await Promise.all(readers.map((read) => read(source)));
    const good = readings.filter(({ value }) => value !== undefined);
    const isWhole = good.length === readings.length;
    const [first] = good;
    if (first) return () => this.#receive(source, first.value, isWhole);
    return () => this.#fail(readings[0]?.problems ?? []);
  }

  async #showCopyWhenSlow({ signal }: AbortController): Promise<void> {
    await this.#world.pause(SLOW, signal);
    if (!signal.aborted) this.#tellCopy([slow]);
  }

  /** An unchanged text gives the same object, so that it is read and passed on once. */
  #asSource(answer: FetchedText): SharedText {
    const latest = this.#latest;
    if (latest?.from === 'network' && latest.text === answer.text) return latest;
    return { ...answer, from: 'network' };
  }

  /** `isWhole` says that every widget can use the value; only such a text is kept as a copy. */
  #receive(source: SharedText, value: unknown, isWhole: boolean): void {
    const at = this.#world.now();
    const verdict = this.#judge.judge(value, at);
    const isDoubtful = verdict.is === 'doubtful';
    this.#failed = undefined;
    this.#outcome = { at, failures: 0, jitter: this.#world.random(), isDoubtful };
    if (verdict.is === 'old') return;
    if (verdict.is === 'doubtful') {
      this.#tellStale([verdict.problem]);
      return;
    }
    this.#fetched = at.wall;
    const isNew = source !== this.#latest;
    if (isWhole && (isNew || !this.#kept || elapsed(this.#kept, at) > KEPT_FOR)) {
      keepLastCopy(this.#url, { text: source.text, url: source.url, fetched: at.wall });
      this.#kept = at;
    }
    if (isNew) this.#tell(source);
  }

  #fail(problems: readonly Problem[], failure?: FetchFailure): void {
    this.#failed = problems;
    const failures = (this.#outcome?.failures ?? 0) + 1;
    this.#outcome = { at: this.#world.now(), failures, jitter: this.#world.random(), failure };
    this.#tellCopy(problems);
    this.#tellStale(problems);
    for (const listener of this.#listeners) listener.onFailure(problems);
  }

  /** Tells widgets that the content is from an earlier answer and may be out of date. */
  #tellStale(problems: readonly Problem[]): void {
    if (this.#latest?.from !== 'network') return;
    const { text, url } = this.#latest;
    const asOf = this.#fetched;
    this.#tell({ text, url, asOf, from: 'cache', problems: soften(problems) });
  }

  /** Shows the kept copy where there is no content yet. */
  #tellCopy(problems: readonly Problem[]): void {
    const copy = this.#latest ? undefined : readLastCopy(this.#url);
    if (!copy) return;
    const { text, url, fetched: asOf } = copy;
    this.#tell({ text, url, asOf, from: 'cache', problems: soften(problems) });
  }

  #tell(source: SharedText): void {
    this.#latest = source;
    for (const listener of this.#listeners) listener.onText(source);
  }

  #plan(): void {
    if (this.#running || this.#listeners.size === 0 || !this.#outcome) return;
    this.#timer.plan(this.#planned(this.#outcome));
  }

  #planned(outcome: Outcome): RefreshPlan {
    const wanted = [...this.#listeners].map(({ refreshSeconds }) => refreshSeconds);
    return planRefresh(Math.min(...wanted.filter((value) => value > 0)), outcome);
  }
}
