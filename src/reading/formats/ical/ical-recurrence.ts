/**
 * Rules of recurring events (RFC 5545, section 3.3.10), followed by ical.js.
 *
 * That library looks for the next start without end: for a rule that no day satisfies it would not
 * come back. So each candidate it tries is counted here, for each rule and for the whole file, and
 * what its reader refuses although its meaning is plain is put right before.
 */
import { DAY, HOUR, MINUTE } from '../../../model/values/time-units.js';
import ICAL from 'ical.js';
import { parseWrittenTime } from './ical-time.js';

/** The most starts that are read of one event. */
export const MAX_OCCURRENCES = 1000;
/** The most repetitions that are read of a whole file. */
const MAX_REPETITIONS = 5000;
/** Candidates that one rule, and all of a file, may try. */
const RULE_STEPS = 4000;
const FILE_STEPS = 60_000;

const YEAR = 366 * DAY;
/** Rules that are only counted are not followed further than this. */
const CENTURY = 100 * YEAR;
/** Rules of time zones begin in 1601. */
const FURTHEST = 500 * YEAR;

/** What is left of the work that a file may ask for. */
export class RecurrenceBudget {
  steps = FILE_STEPS;
  repetitions = MAX_REPETITIONS;
}

export interface IcalRule {
  /** The rule as the file has it, for problems. */
  readonly written: string;
  readonly recur: ICAL.Recur;
  /** Local time, as if it were UTC. */
  readonly until: number | undefined;
  readonly count: number | undefined;
  /** BYWEEKNO: the weeks of a year that count, from its end where negative. */
  readonly weeks: readonly number[];
}

const parts = /^(?:FREQ|INTERVAL|WKST|BY(?:SECOND|MINUTE|HOUR|DAY|MONTHDAY|YEARDAY|MONTH|SETPOS))$/;

const weekdays = 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY'.split(' ');

/** `MONDAY`, `MON` and `2MONDAY` are meant as `MO` and `2MO`; `TUTH` may be one day or two. */
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

/** Parts that ical.js need not know; one that nobody knows may say when a series takes place. */
const isOurs = (name: string): boolean =>
  /^(?:COUNT|UNTIL|BYWEEKNO|RSCALE|SKIP|TZID|X-.*)$/.test(name);

/** Names and values of a rule in capitals, each name once and none without a value. */
function partsOf(rule: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const written = rule
    .trim()
    .toUpperCase()
    // A rule is no text: it has neither quotes nor escapes.
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

/** A day alone means its end; a time in UTC is another one on the event's clock. */
function readUntil(value: string, localOf: (epoch: number) => number): number | undefined {
  const time = parseWrittenTime(value);
  if (!time) return undefined;
  if (time.dateOnly) return time.local + DAY - 1000;
  return time.zone === 'UTC' ? localOf(time.local) : time.local;
}

type RuleEnd = Pick<IcalRule, 'until' | 'count'>;

/** `undefined` for an end that cannot be read. */
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

/** `undefined` for a rule whose meaning is not plain. */
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
 * The weeks of BYWEEKNO; none where it is not given, `undefined` where they cannot be followed. ical.js
 * passes over the weeks, so such a rule is followed week by week, and these say which ones count.
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

/** Monday of the first week of a year, which has its first Thursday (ISO 8601). */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
}

/** Whether a local time is in one of the weeks, counted from the beginning or the end of its year. */
function isInWeeks(local: number, weeks: readonly number[]): boolean {
  const thursday = local - ((new Date(local).getUTCDay() + 6) % 7) * DAY + 3 * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const weekOf = (from: number) => Math.floor((thursday - from) / (7 * DAY));
  const [first, next] = [weekOf(firstMonday(year)), weekOf(firstMonday(year + 1))];
  return weeks.includes(first + 1) || weeks.includes(next);
}

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

/** ical.js carries 30 February over into March; section 3.3.10 wants such days left out. */
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

/** What one candidate costs, in hundredths of a millisecond: months and intervals are walked through. */
function costOf({ freq, interval, parts: by }: ICAL.Recur): number {
  if (freq === 'MONTHLY') return 'BYSETPOS' in by ? 45 : 'BYDAY' in by ? 8 : 1;
  const isWalked = freq === 'DAILY' || freq === 'WEEKLY';
  const days = ((units[freq] ?? DAY) / DAY) * interval;
  return isWalked ? 1 + Math.floor(days / 50) : 1;
}

/** A fifth weekday of February, every so many years: ical.js would look for it for ever. */
function isHopeless({ freq, interval, parts: by }: ICAL.Recur, start: number): boolean {
  const isYearly = freq === 'MONTHLY' && interval % 12 === 0 && !('BYMONTH' in by);
  const days: unknown[] = isYearly ? ((by as Record<string, unknown[]>)['BYDAY'] ?? []) : [];
  return new Date(start).getUTCMonth() === 1 && days.some((day) => String(day).includes('5'));
}

interface RuleRange {
  /** Local times, as if they were UTC. */
  readonly start: number;
  readonly dateOnly: boolean;
  /** How far an endless rule is followed. */
  readonly limit: number;
}

interface FollowedRule {
  readonly starts: readonly number[];
  /** Whether the search was cut off before the rule came to its end. */
  readonly isCut: boolean;
}

class TooManySteps extends Error {}

/** The starts that a rule gives, in order. */
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
  // Years without any start are looked through before the first candidate.
  if (starts.length === 0) budget.steps -= Math.ceil((last - start) / YEAR);
  const isShort = until === undefined && rule.count !== undefined && starts.length < most;
  return { starts, isCut: !isWhole || isShort };
}

/** Long intervals are walked through day by day: where only the first period counts, it is the end. */
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

/** `false` when the search was stopped. */
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
    // Otherwise parts of a rule exclude each other; the starts so far stand.
    return !(error instanceof TooManySteps);
  }
}

const nextOf = (iterator: ICAL.RecurIterator): ICAL.Time | null => iterator.next();

function stepCounter(recur: ICAL.Recur, budget: RecurrenceBudget): () => void {
  const cost = costOf(recur);
  let left = RULE_STEPS;
  return () => {
    left -= cost;
    budget.steps -= cost;
    if (left < 0 || budget.steps < 0) throw new TooManySteps();
  };
}
