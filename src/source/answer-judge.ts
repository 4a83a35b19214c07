/**
 * Whether an answer that can be read may replace the one before. Caches give old answers, and
 * exports that broke give empty ones; neither is believed at once, and neither is refused for ever.
 */
import { MINUTE } from '../model/values/time-units.js';
import { isObject } from '../model/document-context.js';
import type { Problem } from '../model/problem.js';
import { elapsed, type Moment } from './elapsed.js';

export type Verdict =
  | { readonly is: 'good' }
  /** Nothing changes, and nobody is told, because a cache on the way is behind. */
  | { readonly is: 'old' }
  /** What was there stays, with a note, until the source has given the same answer again. */
  | { readonly is: 'doubtful'; readonly problem: Problem };

/** Entries in a list that does not become empty by itself. */
const MANY = 10;
/** Milliseconds after which a source that says it is older than before is right. */
const OLD_FOR = 10 * MINUTE;
/** Milliseconds by which the clocks of a server and of a visitor differ. */
const CLOCKS_DIFFER = 5 * MINUTE;

const listNames = ['sessions', 'partners', 'news'] as const;

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** Entries by list; those of a list that stands alone under no name. */
function countEntries(value: unknown): ReadonlyMap<string, number> {
  if (!isObject(value)) return new Map([['', lengthOf(value)]]);
  return new Map(listNames.map((name) => [name, lengthOf(value[name])]));
}

export class AnswerJudge {
  #counts: ReadonlyMap<string, number> = new Map();
  /** The document's own `updated`. A document with an older one comes from a cache. */
  #updated = Number.NaN;
  #oldSince: Moment | undefined;
  #isDoubted = false;

  judge(value: unknown, now: Moment): Verdict {
    const updated = readUpdated(value, now);
    if (updated < this.#updated && !this.#isOldForLong(now)) return { is: 'old' };
    const emptied = this.#findEmptied(value);
    if (emptied !== undefined && !this.#isDoubted) {
      this.#isDoubted = true;
      return { is: 'doubtful', problem: describeEmptied(emptied) };
    }
    this.#updated = updated;
    this.#counts = countEntries(value);
    this.#oldSince = undefined;
    this.#isDoubted = false;
    return { is: 'good' };
  }

  #isOldForLong(now: Moment): boolean {
    this.#oldSince ??= now;
    return elapsed(this.#oldSince, now) >= OLD_FOR;
  }

  /** How many entries are gone when all are; `undefined` while some of each list are left. */
  #findEmptied(value: unknown): number | undefined {
    const counts = countEntries(value);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [name, before] of this.#counts) {
      // `[]` stands for any list; a list that is given in another form is not gone.
      const now = counts.get(name) ?? all;
      if (before >= MANY && now === 0) return before;
    }
    return undefined;
  }
}

/** A time that has not come yet says nothing, or every true answer would be older for ever. */
function readUpdated(value: unknown, { wall }: Moment): number {
  const updated = isObject(value) ? Date.parse(String(value['updated'])) : Number.NaN;
  return updated > wall + CLOCKS_DIFFER ? Number.NaN : updated;
}

function describeEmptied(before: number): Problem {
  return {
    code: 'source-emptied',
    path: '',
    message: `Expected entries, since there were ${before} before; found none. What there was stays until the source has said so twice.`,
    severity: 'warning',
  };
}
