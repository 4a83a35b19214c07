/**
 * Reads the rules of recurring events (RFC 5545, section 3.3.10) and follows them as far as a
 * budget allows, since a rule may ask for starts without an end, or for days that no year has.
 *
 * A rule is put right first where its meaning is plain although it breaks the standard.
 */
import { DAY } from '../../../../model/values/time-units.js';
import { MAX_OCCURRENCES, periodsOf, readRuleParts, type RuleParts } from './ical-rule-starts.js';
import { parseWrittenTime } from '../ical-time.js';

/** The most repetitions that are read of a whole file. */
const MAX_REPETITIONS = 5000;
/** The most days and times that are looked at for one rule, and for all rules of a file. */
const RULE_STEPS = 40_000;
const FILE_STEPS = 1_000_000;

const YEAR = 366 * DAY;
/** A rule with COUNT but no UNTIL is followed no further than this. */
const CENTURY = 100 * YEAR;
/** The longest time that a rule is followed for; rules of time zones begin as early as 1601. */
const FURTHEST = 500 * YEAR;

/**
 * The steps and repetitions that a file may still use. All its rules share them and count them
 * down.
 */
export class RecurrenceBudget {
  steps = FILE_STEPS;
  repetitions = MAX_REPETITIONS;
}

/** A rule that can be followed (RRULE, EXRULE). Without `until` and `count` it has no end. */
export interface IcalRule {
  /** The rule as the file has it; messages quote it. */
  readonly written: string;
  readonly parts: RuleParts;
  /** The last local time that may be a start, as if it were UTC, in milliseconds. */
  readonly until: number | undefined;
  readonly count: number | undefined;
}

const weekdays = 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY'.split(' ');

/**
 * Shortens `MONDAY`, `MON` and `2MONDAY` to `MO` and `2MO`, which they mean. `TUTH` stays as it is,
 * since it may mean one day or two.
 */
const shortDay = (value: string): string =>
  value.replace(/^([+-]?\d{0,2})([A-Z]{3,9})$/, (whole, number: string, word: string) =>
    weekdays.some((day) => day.startsWith(word)) ? number + word.slice(0, 2) : whole,
  );

const tidyList = (name: string, list: string): string =>
  list
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')
    .map((value) => (/^(?:BYDAY|WKST)$/.test(name) ? shortDay(value) : value))
    .join(',');

/**
 * Whether a part is read, or changes nothing. A rule with an unknown part is refused, since that
 * part may say when the series takes place.
 */
const isKnown = (name: string): boolean =>
  /^(?:FREQ|INTERVAL|WKST|COUNT|UNTIL|RSCALE|SKIP|TZID|X-.*|BY(?:SECOND|MINUTE|HOUR|DAY|MONTHDAY|YEARDAY|WEEKNO|MONTH|SETPOS))$/.test(
    name,
  );

/**
 * The parts of a rule by name, all in capitals. Of a repeated part the first counts, and parts
 * without a value are dropped.
 */
function partsOf(rule: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const written = rule
    .trim()
    .toUpperCase()
    // Quotes and escapes belong to texts; in a rule they are a mistake of some programs.
    .replace(/["\\]/g, '')
    .replace(/^RRULE:/, '');
  for (const part of written.split(';')) {
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(0, equals)).trim();
    const value = tidyList(name, part.slice(equals + 1).trim());
    if (name !== '' && value !== '' && !found.has(name)) found.set(name, value);
  }
  return found;
}

/**
 * UNTIL as a local time. A date means the end of that day; a time in UTC is converted to the
 * event's clock.
 */
function readUntil(value: string, localOf: (epoch: number) => number): number | undefined {
  const time = parseWrittenTime(value);
  if (!time) return undefined;
  if (time.dateOnly) return time.local + DAY - 1000;
  return time.zone === 'UTC' ? localOf(time.local) : time.local;
}

type RuleEnd = Pick<IcalRule, 'until' | 'count'>;

/** UNTIL and COUNT, which an endless rule lacks; `undefined` where one of them cannot be read. */
function readEnd(
  found: ReadonlyMap<string, string>,
  localOf: (epoch: number) => number,
): RuleEnd | undefined {
  const [untilText, countText] = [found.get('UNTIL'), found.get('COUNT')];
  const until = untilText === undefined ? undefined : readUntil(untilText, localOf);
  const count = countText === undefined ? undefined : Number(countText);
  const isRead =
    (untilText === undefined || until !== undefined) && (count === undefined || count >= 1);
  return isRead ? { until, count } : undefined;
}

/**
 * Reads an RRULE or EXRULE; `localOf` converts an instant to the event's local time. `undefined`
 * for a rule whose meaning is not certain.
 */
export function parseRule(
  written: string,
  localOf: (epoch: number) => number,
): IcalRule | undefined {
  const found = partsOf(written);
  const isPlain = (name: string, value: string) => (found.get(name) ?? value) === value;
  const end = readEnd(found, localOf);
  if (!end || !isPlain('RSCALE', 'GREGORIAN') || !isPlain('SKIP', 'OMIT')) return undefined;
  if (![...found.keys()].every(isKnown)) return undefined;
  const parts = readRuleParts(found);
  return parts && { written, parts, ...end };
}

/** Whether a rule ends by itself, by UNTIL or COUNT. */
export const hasEnd = ({ until, count }: IcalRule): boolean =>
  until !== undefined || count !== undefined;

interface RuleRange {
  /** The first local time, as if it were UTC, in milliseconds. */
  readonly start: number;
  /** The last local time up to which an endless rule is followed. */
  readonly limit: number;
}

interface FollowedRule {
  readonly starts: readonly number[];
  /** Whether the search stopped before the rule ended. */
  readonly isCut: boolean;
}

/** The last local time that is looked at. */
function lastOf(rule: IcalRule, { start, limit }: RuleRange): number {
  const end = rule.until ?? (hasEnd(rule) ? start + CENTURY : limit);
  return Math.min(end, start + FURTHEST);
}

/**
 * The local starts that a rule gives within a range, in ascending order. There is at most one more
 * than `MAX_OCCURRENCES`, by which the caller sees that there are too many. The steps taken are
 * subtracted from the budget.
 */
export function followRule(
  rule: IcalRule,
  range: RuleRange,
  budget: RecurrenceBudget,
): FollowedRule {
  const { parts, until, count = Infinity } = rule;
  const starts: number[] = [];
  let left = RULE_STEPS;
  if (budget.steps < 0) return { starts, isCut: true };
  for (const period of periodsOf(parts, { start: range.start, last: lastOf(rule, range) })) {
    left -= period.steps;
    budget.steps -= period.steps;
    if (left < 0 || budget.steps < 0) return { starts, isCut: true };
    starts.push(...period.starts);
    if (starts.length >= Math.min(count, MAX_OCCURRENCES + 1)) break;
  }
  const [first = Infinity] = starts;
  // The first start of an event counts, whether the rule has it or not.
  const most = first > range.start ? count - 1 : count;
  const isShort = until === undefined && count < Infinity && starts.length < most;
  return { starts: starts.slice(0, Math.min(most, MAX_OCCURRENCES + 1)), isCut: isShort };
}
