/**
 * Reads the rules of recurring events (RFC 5545, section 3.3.10) and lists their starts by means of
 * ical.js.
 *
 * That library searches for the next start without a limit, so it would never return for a rule
 * that no day satisfies. Therefore each candidate that it tries is counted, per rule and per file.
 * A rule that it would refuse although its meaning is plain is put right first.
 */
import { DAY, HOUR, MINUTE } from '../../../model/values/time-units.js';
import ICAL from 'ical.js';
import { parseWrittenTime } from './ical-time.js';

/** The most starts that are read of one event. */
export const MAX_OCCURRENCES = 1000;
/** The most repetitions that are read of a whole file. */
const MAX_REPETITIONS = 5000;
/** The most steps that one rule, and all rules of a file together, may take; see `costOf`. */
const RULE_STEPS = 4000;
const FILE_STEPS = 60_000;

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
  readonly recur: ICAL.Recur;
  /** The last local time that may be a start, as if it were UTC, in milliseconds. */
  readonly until: number | undefined;
  readonly count: number | undefined;
  /** BYWEEKNO: the weeks of a year whose starts count; negative ones count from its end. */
  readonly weeks: readonly number[];
}

const parts = /^(?:FREQ|INTERVAL|WKST|BY(?:SECOND|MINUTE|HOUR|DAY|MONTHDAY|YEARDAY|MONTH|SETPOS))$/;

const weekdays = 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY'.split(' ');

/**
 * Shortens `MONDAY`, `MON` and `2MONDAY` to `MO` and `2MO`, which they mean. `TUTH` stays as it is,
 * since it may mean one day or two.
 */
const shortDay = (value: string): string =>
  value.replace(/^([+-]?\d{0,2})([A-Z]{3,9})$/, (whole, number: string, word: string) =>
    weekdays.some((day) => day.startsWith(word)) ? number + word.slice(0, 2) : whole,
  );

/** Numbers are sorted, since ical.js passes over starts where a list is not in order. */
const tidyList = (name: string, list: string): string =>
  list
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')
    .map((value) => (/^(?:BYDAY|WKST)$/.test(name) ? shortDay(value) : value))
    .sort((one, other) => Number(one) - Number(other))
    .join(',');

/**
 * Whether a part is read here or changes nothing. A rule with any other unknown part is refused,
 * since that part may say when the series takes place.
 */
const isOurs = (name: string): boolean =>
  /^(?:COUNT|UNTIL|BYWEEKNO|RSCALE|SKIP|TZID|X-.*)$/.test(name);

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
  const kept = [...found].filter(([name]) => parts.test(name));
  const isKnown = (name: string) => parts.test(name) || isOurs(name);
  if (![...found.keys()].every(isKnown)) return undefined;
  const weeks = weeksOf(found);
  if (weeks === undefined || !found.has('FREQ')) return undefined;
  const each = kept.map(([name, value]) =>
    weeks.length > 0 && name === 'FREQ' ? 'FREQ=WEEKLY' : `${name}=${value}`,
  );
  try {
    return { written, recur: ICAL.Recur.fromString(each.join(';')), ...end, weeks };
  } catch {
    return undefined;
  }
}

/**
 * The weeks of BYWEEKNO: empty where the rule has none, `undefined` where they cannot be followed.
 * ical.js ignores BYWEEKNO, so such a yearly rule is followed as a weekly one, and starts in other
 * weeks are dropped.
 */
function weeksOf(found: ReadonlyMap<string, string>): readonly number[] | undefined {
  const written = found.get('BYWEEKNO');
  if (written === undefined) return [];
  const weeks = written.split(',').map(Number);
  const isWeek = (week: number) => Number.isInteger(week) && week !== 0 && Math.abs(week) <= 53;
  const isSimple =
    found.get('FREQ') === 'YEARLY' &&
    (found.get('INTERVAL') ?? '1') === '1' &&
    (found.get('WKST') ?? 'MO') === 'MO' &&
    !['BYSETPOS', 'BYMONTHDAY', 'BYYEARDAY'].some((name) => found.has(name));
  return isSimple && weeks.every(isWeek) ? weeks : undefined;
}

/** The Monday of a year's first week, which is the week with its first Thursday (ISO 8601). */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
}

/** Whether a local time is in one of these weeks of a year; negative ones count from its end. */
function isInWeeks(local: number, weeks: readonly number[]): boolean {
  const thursday = local - ((new Date(local).getUTCDay() + 6) % 7) * DAY + 3 * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const weekOf = (from: number) => Math.floor((thursday - from) / (7 * DAY));
  const [first, next] = [weekOf(firstMonday(year)), weekOf(firstMonday(year + 1))];
  return weeks.includes(first + 1) || weeks.includes(next);
}

/** Whether a rule ends by itself, by UNTIL or COUNT. */
export const hasEnd = ({ until, count }: IcalRule): boolean =>
  until !== undefined || count !== undefined;

function timeOfLocal(localAsUtc: number, isDate: boolean): ICAL.Time {
  const date = new Date(localAsUtc);
  const time = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    isDate,
  };
  return new ICAL.Time(time, ICAL.Timezone.localTimezone);
}

const localOfTime = ({ year, month, day, hour, minute, second }: ICAL.Time): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

/**
 * Whether a start is in the rule's months and on its days of the month. ical.js moves 30 February
 * to March, but a date that does not exist must be left out (section 3.3.10).
 */
function isInRule({ month, day }: ICAL.Time, recur: ICAL.Recur): boolean {
  const inMonths: unknown[] = recur.getComponent('BYMONTH');
  const days: unknown[] = recur.getComponent('BYMONTHDAY');
  const counted = days.length > 0 && days.every((value) => Number(value) > 0);
  const inMonth = inMonths.length === 0 || inMonths.some((value) => Number(value) === month);
  return inMonth && (!counted || days.some((value) => Number(value) === day));
}

const units: Readonly<Record<string, number>> = {
  SECONDLY: 1000,
  MINUTELY: MINUTE,
  HOURLY: HOUR,
  DAILY: DAY,
  WEEKLY: 7 * DAY,
  MONTHLY: 28 * DAY,
  YEARLY: 365 * DAY,
};

/**
 * The steps that one candidate counts for, each about a hundredth of a millisecond. ical.js walks
 * through the days of months and of long intervals, which takes longer.
 */
function costOf({ freq, interval, parts: by }: ICAL.Recur): number {
  if (freq === 'MONTHLY') return 'BYSETPOS' in by ? 45 : 'BYDAY' in by ? 8 : 1;
  const isWalked = freq === 'DAILY' || freq === 'WEEKLY';
  const days = ((units[freq] ?? DAY) / DAY) * interval;
  return isWalked ? 1 + Math.floor(days / 50) : 1;
}

/**
 * Whether a rule asks for the fifth weekday of each February, or of one every so many years. There
 * hardly ever is one, and ical.js would search without end.
 */
function isHopeless({ freq, interval, parts: by }: ICAL.Recur, start: number): boolean {
  const isYearly = freq === 'MONTHLY' && interval % 12 === 0 && !('BYMONTH' in by);
  const days: unknown[] = isYearly ? ((by as Record<string, unknown[]>)['BYDAY'] ?? []) : [];
  return new Date(start).getUTCMonth() === 1 && days.some((day) => String(day).includes('5'));
}

interface RuleRange {
  /** The first local time, as if it were UTC, in milliseconds. */
  readonly start: number;
  readonly dateOnly: boolean;
  /** The last local time up to which an endless rule is followed. */
  readonly limit: number;
}

interface FollowedRule {
  readonly starts: readonly number[];
  /** Whether the search stopped before the rule ended. */
  readonly isCut: boolean;
}

/** Stops the search of ical.js from inside, since it has no other way to be stopped. */
class TooManySteps extends Error {}

/**
 * The local starts that a rule gives within a range, in ascending order. There is at most one more
 * than `MAX_OCCURRENCES`, by which the caller sees that there are too many. The steps taken are
 * subtracted from the budget.
 */
export function followRule(
  rule: IcalRule,
  { start, dateOnly, limit }: RuleRange,
  budget: RecurrenceBudget,
): FollowedRule {
  const { recur, until } = rule;
  const end = until ?? (hasEnd(rule) ? start + CENTURY : limit);
  const last = Math.min(end, start + FURTHEST);
  if (last < start) return { starts: [], isCut: false };
  if (isHopeless(recur, start) || budget.steps < 0) return { starts: [], isCut: true };
  recur.until = timeOfLocal(withoutWalks(recur, start, last), false);
  const starts: number[] = [];
  const most = Math.min(rule.count ?? Infinity, MAX_OCCURRENCES + 1);
  const begin = timeOfLocal(start, dateOnly);
  const isWhole = gatherStarts(rule, begin, { starts, most, budget });
  // ical.js looks through years without a start before its first candidate, so no step counts them.
  if (starts.length === 0) budget.steps -= Math.ceil((last - start) / YEAR);
  const isShort = until === undefined && rule.count !== undefined && starts.length < most;
  return { starts, isCut: !isWhole || isShort };
}

/**
 * Returns where the search ends. ical.js walks through long intervals day by day. An interval
 * longer than the range has starts in its first period only, so the search ends behind that period,
 * and the interval is shortened.
 */
function withoutWalks(recur: ICAL.Recur, start: number, last: number): number {
  const unit = units[recur.freq] ?? DAY;
  if (recur.interval * unit <= last - start) return last;
  recur.interval = Math.min(recur.interval, 3);
  return Math.min(last, start + 1.2 * unit);
}

interface Gathering {
  readonly starts: number[];
  readonly most: number;
  readonly budget: RecurrenceBudget;
}

/** Adds the starts that a rule gives; `false` when the steps ran out before the rule ended. */
function gatherStarts(
  { recur, weeks }: IcalRule,
  start: ICAL.Time,
  { starts, most, budget }: Gathering,
): boolean {
  const spend = stepCounter(recur, budget);
  try {
    const iterator = recur.iterator(start);
    const check = iterator.check_contracting_rules.bind(iterator);
    iterator.check_contracting_rules = () => {
      spend();
      return check();
    };
    for (let next = nextOf(iterator); next && starts.length < most; next = nextOf(iterator)) {
      const local = localOfTime(next);
      if (isInRule(next, recur) && (weeks.length === 0 || isInWeeks(local, weeks))) {
        starts.push(local);
      }
    }
    return true;
  } catch (error) {
    // ical.js throws any other error where parts of a rule exclude each other; the starts so far
    // count.
    return !(error instanceof TooManySteps);
  }
}

const nextOf = (iterator: ICAL.RecurIterator): ICAL.Time | null => iterator.next();

/**
 * Makes a function that counts one candidate; it throws when the steps of the rule or file run out.
 */
function stepCounter(recur: ICAL.Recur, budget: RecurrenceBudget): () => void {
  const cost = costOf(recur);
  let left = RULE_STEPS;
  return () => {
    left -= cost;
    budget.steps -= cost;
    if (left < 0 || budget.steps < 0) throw new TooManySteps();
  };
}
