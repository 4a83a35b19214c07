/**
 * Lists the starts that a recurrence rule gives (RFC 5545, section 3.3.10). Local times are given
 * as if they were UTC, in milliseconds.
 *
 * A rule asks for periods (each second week), picks days of a period and times of a day, and then
 * perhaps some of these by their position (BYSETPOS).
 */
import { DAY, HOUR, MINUTE } from '../../../../model/values/time-units.js';

/** The most starts that are read of one event. */
export const MAX_OCCURRENCES = 1000;

/** From the longest to the shortest. */
const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'];
/** The lengths of those that divide days. */
const units: Readonly<Record<string, number>> = { HOURLY: HOUR, MINUTELY: MINUTE, SECONDLY: 1000 };

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The least and the greatest number of each list; those below zero count from the end. */
const ranges: Readonly<Record<string, readonly [least: number, greatest: number]>> = {
  BYMONTH: [1, 12],
  BYMONTHDAY: [-31, 31],
  BYYEARDAY: [-366, 366],
  BYWEEKNO: [-53, 53],
  BYHOUR: [0, 23],
  BYMINUTE: [0, 59],
  BYSECOND: [0, 60],
  BYSETPOS: [-366, 366],
};

interface Weekday {
  /** 0 is Monday. */
  readonly day: number;
  /** Which one of the month or the year, from its end below zero; 0 for each. */
  readonly nth: number;
}

/** What a rule says, without its end. */
export interface RuleParts {
  readonly freq: string;
  readonly interval: number;
  /** The day on which weeks begin; 0 is Monday. */
  readonly weekStart: number;
  readonly weekdays: readonly Weekday[];
  /** The lists of `ranges`, in ascending order, by name. */
  readonly lists: ReadonlyMap<string, readonly number[]>;
}

function readWeekday(written: string): Weekday | undefined {
  const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(written) ?? [];
  const day = weekdayNames.indexOf(name);
  return day < 0 || Number(nth) === 0 ? undefined : { day, nth: Number(nth ?? 0) };
}

function readNumber(written: string, name: string): number | undefined {
  const [least, greatest] = ranges[name] ?? [0, 0];
  const value = /^[+-]?\d{1,3}$/.test(written) ? Number(written) : Number.NaN;
  const isZero = value === 0 && least < 0;
  return value >= least && value <= greatest && !isZero ? value : undefined;
}

/** Reads the values of a list; `undefined` where one of them cannot be read. */
function readAll<T>(list: string, read: (value: string) => T | undefined): T[] | undefined {
  const values = [...new Set(list.split(','))].map(read);
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : known;
}

/** Reads the lists of numbers; `undefined` where one of them cannot be read. */
function readLists(found: ReadonlyMap<string, string>): RuleParts['lists'] | undefined {
  const lists = new Map<string, readonly number[]>();
  for (const name of Object.keys(ranges)) {
    const written = found.get(name);
    if (written === undefined) continue;
    const values = readAll(written, (one) => readNumber(one, name));
    if (!values) return undefined;
    const each = [...new Set(values)];
    lists.set(
      name,
      each.sort((one, other) => one - other),
    );
  }
  return lists;
}

/** Reads the parts of a rule; `undefined` where one of them means nothing. */
export function readRuleParts(found: ReadonlyMap<string, string>): RuleParts | undefined {
  const freq = found.get('FREQ') ?? '';
  const interval = Math.max(1, Number(found.get('INTERVAL') ?? 1));
  const weekStart = weekdayNames.indexOf(found.get('WKST') ?? 'MO');
  const byDay = found.get('BYDAY');
  const weekdays = byDay === undefined ? [] : readAll(byDay, readWeekday);
  const lists = readLists(found);
  const isPlain = frequencies.includes(freq) && weekStart >= 0 && Number.isInteger(interval);
  // Weeks are numbered in years alone.
  if (!isPlain || !weekdays || !lists || (lists.has('BYWEEKNO') && freq !== 'YEARLY')) {
    return undefined;
  }
  return { freq, interval, weekStart, weekdays, lists };
}

const dayOf = (local: number): number => Math.floor(local / DAY);
const hourOf = (local: number): number => Math.floor(local / HOUR) - dayOf(local) * 24;
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
const firstOf = (year: number, month: number): number => dayOf(Date.UTC(year, month, 1));

/** The parts of a rule, with the days that its start gives where the rule names none. */
export function completeParts(parts: RuleParts, start: number): RuleParts {
  const { freq, weekdays, lists } = parts;
  const isNamed = ['BYMONTHDAY', 'BYYEARDAY'].some((name) => lists.has(name));
  if (isNamed || weekdays.length > 0) return parts;
  if (freq === 'WEEKLY' || lists.has('BYWEEKNO')) {
    return { ...parts, weekdays: [{ day: weekdayOf(dayOf(start)), nth: 0 }] };
  }
  if (freq !== 'YEARLY' && freq !== 'MONTHLY') return parts;
  const date = new Date(start);
  const all = new Map(lists).set('BYMONTHDAY', [date.getUTCDate()]);
  if (freq === 'YEARLY' && !all.has('BYMONTH')) all.set('BYMONTH', [date.getUTCMonth() + 1]);
  return { ...parts, lists: all };
}

/** Whether a position is in a list, from the beginning or from the end; any is without a list. */
const isIn = (list: readonly number[] | undefined, position: number, length: number): boolean =>
  list === undefined || list.includes(position) || list.includes(position - length - 1);

/** The first day of a year's first week, which has at least four days in it. */
function firstWeek(year: number, weekStart: number): number {
  const fourth = firstOf(year, 0) + 3;
  return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
}

function isInWeeks(day: number, { lists, weekStart }: RuleParts): boolean {
  const list = lists.get('BYWEEKNO');
  if (!list) return true;
  // The fourth day of a week says to which year it belongs.
  const fourth = day - ((weekdayOf(day) - weekStart + 7) % 7) + 3;
  const year = new Date(fourth * DAY).getUTCFullYear();
  const first = firstWeek(year, weekStart);
  const length = (firstWeek(year + 1, weekStart) - first) / 7;
  return isIn(list, Math.floor((day - first) / 7) + 1, length);
}

/** A month, and the year that it is in; both begin on a day and have a length in days. */
interface CalendarMonth {
  readonly month: number;
  readonly first: number;
  readonly length: number;
  readonly newYear: number;
  readonly yearLength: number;
}

function monthOf(day: number): CalendarMonth {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const [newYear, first] = [firstOf(year, 0), firstOf(year, month)];
  return {
    month: month + 1,
    first,
    length: firstOf(year, month + 1) - first,
    newYear,
    yearLength: firstOf(year + 1, 0) - newYear,
  };
}

function isOnWeekday(day: number, at: CalendarMonth, parts: RuleParts): boolean {
  const { freq, weekdays, lists } = parts;
  const found = weekdays.filter((one) => one.day === weekdayOf(day));
  // Numbers have a meaning in months and years alone.
  const isNumbered = /^(?:MONTH|YEAR)LY$/.test(freq) && !lists.has('BYWEEKNO');
  if (found.length === 0 || !isNumbered) return found.length > 0 || weekdays.length === 0;
  const isMonthly = freq === 'MONTHLY' || lists.has('BYMONTH');
  const place = day - (isMonthly ? at.first : at.newYear);
  const rest = (isMonthly ? at.length : at.yearLength) - place - 1;
  const [fromStart, fromEnd] = [Math.floor(place / 7) + 1, -Math.floor(rest / 7) - 1];
  return found.some(({ nth }) => nth === 0 || nth === fromStart || nth === fromEnd);
}

/** The days from `first` to before `end` that a rule picks, and how many steps that took. */
function daysOf(parts: RuleParts, { first, end }: { first: number; end: number }) {
  const [months, monthDays, yearDays] = ['BYMONTH', 'BYMONTHDAY', 'BYYEARDAY'].map((name) =>
    parts.lists.get(name),
  );
  const days: number[] = [];
  // Each weekday of a list is compared; no real list has more than a week of them.
  const cost = 1 + Math.floor(parts.weekdays.length / 8);
  let looked = 0;
  for (let day = first; day < end;) {
    const at = monthOf(day);
    const next = Math.min(end, at.first + at.length);
    if (months && !months.includes(at.month)) day = next;
    for (; day < next; day += 1) {
      looked += cost;
      if (
        isIn(monthDays, day - at.first + 1, at.length) &&
        isIn(yearDays, day - at.newYear + 1, at.yearLength) &&
        isOnWeekday(day, at, parts) &&
        isInWeeks(day, parts)
      ) {
        days.push(day);
      }
    }
  }
  return { days, looked };
}

/**
 * The times of a day that a rule picks, in milliseconds since midnight. Frequencies shorter than a
 * day are at one hour (minute, second), which has to be in the rule's list.
 */
function timesOf({ freq, lists }: RuleParts, at: number): number[] {
  const rank = frequencies.indexOf(freq);
  const inDay = at - dayOf(at) * DAY;
  const listed = (name: string, value: number, isFixed: boolean): readonly number[] => {
    const list = lists.get(name);
    return list && isFixed ? list.filter((one) => one === value) : (list ?? [value]);
  };
  const hours = listed('BYHOUR', hourOf(at), rank > 3);
  const minutes = listed('BYMINUTE', Math.floor((inDay % HOUR) / MINUTE), rank > 4);
  const seconds = listed('BYSECOND', Math.floor((inDay % MINUTE) / 1000), rank > 5);
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) =>
      seconds.map((second) => hour * HOUR + minute * MINUTE + second * 1000),
    ),
  );
}

/** The days of a period of a calendar, by its number from the one of the start. */
function periodOf({ freq, interval, weekStart }: RuleParts, start: number, index: number) {
  const [date, today] = [new Date(start), dayOf(start)];
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const step = index * interval;
  if (freq === 'YEARLY')
    return { first: firstOf(year + step, 0), end: firstOf(year + step + 1, 0) };
  if (freq === 'MONTHLY') {
    return { first: firstOf(year, month + step), end: firstOf(year, month + step + 1) };
  }
  if (freq === 'DAILY') return { first: today + step, end: today + step + 1 };
  const monday = today - ((weekdayOf(today) - weekStart + 7) % 7);
  return { first: monday + 7 * step, end: monday + 7 * step + 7 };
}

interface Range {
  readonly start: number;
  readonly last: number;
}

/**
 * The starts in a range that some days at some times give, or those of them at some positions
 * (BYSETPOS). There may be millions, so that they are counted and not listed.
 */
function startsAt(
  days: readonly number[],
  times: readonly number[],
  positions: readonly number[] | undefined,
  { start, last }: Range,
): number[] {
  const length = days.length * times.length;
  const startOf = (index: number): number =>
    (days[Math.floor(index / times.length)] ?? 0) * DAY + (times[index % times.length] ?? 0);
  if (positions) {
    const all = positions.map((position) => (position > 0 ? position - 1 : length + position));
    return [...new Set(all)]
      .filter((index) => index >= 0 && index < length)
      .map(startOf)
      .filter((at) => at >= start && at <= last)
      .sort((one, other) => one - other);
  }
  const starts: number[] = [];
  const first = days.findIndex((day) => day >= dayOf(start));
  let index = first < 0 ? length : first * times.length;
  for (; index < length && startOf(index) <= last && starts.length <= MAX_OCCURRENCES; index += 1) {
    if (startOf(index) >= start) starts.push(startOf(index));
  }
  return starts;
}

/** A period takes as long as to look at this many of its days. */
const PERIOD = 4;

/** A period of a rule: its starts, and the steps that it took to find them. */
interface Period {
  readonly starts: readonly number[];
  readonly steps: number;
}

/**
 * The periods of a rule in the order of time. Starts that are not in the range are left out, and
 * so are those beyond `MAX_OCCURRENCES`.
 */
export function* periodsOf(rule: RuleParts, range: Range): Generator<Period> {
  const { start, last } = range;
  const parts = completeParts(rule, start);
  const { freq, interval, lists } = parts;
  const unit = units[freq];
  const positions = lists.get('BYSETPOS');
  const ownSteps = PERIOD + (positions?.length ?? 0);
  if (unit === undefined) {
    const times = timesOf(parts, start);
    for (let index = 0; ; index += 1) {
      const period = periodOf(parts, start, index);
      if (!(period.first * DAY <= last)) return;
      const { days, looked } = daysOf(parts, period);
      yield {
        starts: startsAt(days, times, positions, range),
        steps: ownSteps + looked + times.length,
      };
    }
  }
  const step = interval * unit;
  const begin = Math.floor(start / unit) * unit;
  for (let at = begin; at <= last;) {
    const day = dayOf(at);
    const { days, looked } = daysOf(parts, { first: day, end: day + 1 });
    const times = days.length > 0 ? timesOf(parts, at + (start - begin)) : [];
    yield {
      starts: startsAt(days, times, positions, range),
      steps: ownSteps + looked + times.length,
    };
    // Days and hours that the rule leaves out are passed over at once.
    const isOther = days.length > 0 && lists.get('BYHOUR')?.includes(hourOf(at)) === false;
    const hour = isOther ? Math.floor(at / HOUR + 1) * HOUR : at + 1;
    const next = days.length === 0 ? (day + 1) * DAY : hour;
    at = begin + Math.ceil((next - begin) / step) * step;
  }
}
