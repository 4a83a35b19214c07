/**
 * Decides whether an answer that can be read may replace the one before. Caches give old answers,
 * and broken exports give empty ones; such an answer is not believed at once, and not refused for
 * ever.
 */
import { MINUTE } from '../model/values/time-units.js';
import { isObject } from '../model/document-context.js';
import type { Problem } from '../model/problem.js';
import { elapsed, type Moment } from './elapsed.js';

export type Verdict =
  | { readonly is: 'good' }
  /** The answer comes from a cache that is behind: nothing changes, and no problem is reported. */
  | { readonly is: 'old' }
  /**
   * The earlier answer stays and a problem is reported, until the source gives the new answer once
   * more.
   */
  | { readonly is: 'doubtful'; readonly problem: Problem };

/** A list with this many entries rarely becomes empty on purpose. */
const MANY = 10;
/** Milliseconds after which an answer with an older date is believed. */
const OLD_FOR = 10 * MINUTE;
/** Milliseconds by which the clocks of a server and a visitor may differ. */
const CLOCKS_DIFFER = 5 * MINUTE;

const listNames = ['sessions', 'partners', 'news'] as const;

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** The number of entries by list; a list that stands alone counts under the name `''`. */
function countEntries(value: unknown): ReadonlyMap<string, number> {
  if (!isObject(value)) return new Map([['', lengthOf(value)]]);
  return new Map(listNames.map((name) => [name, lengthOf(value[name])]));
}

export class AnswerJudge {
  #counts: ReadonlyMap<string, number> = new Map();
  /**
   * `updated` of the last document, in milliseconds. A document with an earlier one comes from a
   * cache.
   */
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

  /**
   * The number of entries that are gone where a long list has become empty; `undefined` where none
   * has.
   */
  #findEmptied(value: unknown): number | undefined {
    const counts = countEntries(value);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [name, before] of this.#counts) {
      // `[]` may be any of the lists; a list that comes in another form is not gone.
      const now = counts.get(name) ?? all;
      if (before >= MANY && now === 0) return before;
    }
    return undefined;
  }
}

/** A date in the future is ignored, since every correct answer after it would count as older. */
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
