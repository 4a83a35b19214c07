/** Reads when the session of a row takes place, from its own cells and from the rows above. */
import { formatWrittenDate, readWrittenDate } from '../../feeds/feed-date.js';
import { compact } from '../../foreign-value.js';
import type { DateColumn } from './date-column.js';
import type { HeadedTable } from '../headed-table.js';
import { cellAt, type CellPlace } from '../table.js';
import { splitZone, type NamedZone, type SessionZones } from './session-zones.js';
import { joinClocks, type ClockSpan } from './table-times.js';

type Sessions = HeadedTable<'sessions'>;

/**
 * What all rows of a table share to read their times: its columns of dates, its zones, and a reader
 * that remembers.
 */
export interface SessionDates {
  readonly days: DateColumn<'sessions'>;
  readonly starts: DateColumn<'sessions'>;
  readonly ends: DateColumn<'sessions'>;
  readonly lastDays: DateColumn<'sessions'>;
  readonly zones: SessionZones;
  readonly readClockSpan: (cell: string) => ClockSpan | undefined;
}

/** When the session of a row takes place, as far as the table says. */
export interface RowTimes {
  /** The day as `YYYY-MM-DD`; `lastDay` likewise. */
  readonly day?: string;
  /** Seconds after midnight; `end` likewise. */
  readonly start?: number;
  readonly end?: number;
  readonly lastDay?: string;
  /** Times with an offset of their own, in ISO 8601. */
  readonly instant?: { readonly start: string; readonly end?: string };
  /** Whether the start is that of a cell of its own. */
  readonly hasStart?: boolean;
  /** Whether the row has a time that cannot be read. */
  readonly isLost?: boolean;
  /** The zone of these times, if the table names one. */
  readonly zone?: NamedZone;
  /** The room, since rows below without a time may be at the same time in another room. */
  readonly room?: string;
}

interface RowContext {
  readonly table: Sessions;
  readonly dates: SessionDates;
  readonly before: RowTimes;
}

const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * What a cell of a time holds: a time, a span, or a date with one of them, and the zone behind
 * them.
 */
interface TimeCell extends Partial<ClockSpan> {
  readonly day?: string;
  readonly zone?: NamedZone;
}

/** Reads a time or a span, with or without a zone behind it. */
function readSpan(
  text: string,
  place: CellPlace,
  { readClockSpan }: SessionDates,
): TimeCell | undefined {
  const plain = readClockSpan(text);
  if (plain) return plain;
  const split = splitZone(text);
  const span = split && readClockSpan(split.clock);
  return span && { ...span, zone: { ...split, place } };
}

/**
 * Times of day as spreadsheets and their scripts write them: on the day that their calendar begins
 * with (`30.12.1899 9:30`, `Sat Dec 30 1899 09:30:00 GMT+0319`). Behind a `Z` is another clock.
 */
const onFirstDay =
  /^(?:1899-12-3[01]|1900-01-0[01]|3[01]\.12\.1899|\w{3} Dec 3[01] 1899)[T ]+(\d{1,2}:\d\d)(?::\d\d)?(?:\.0+)?(?: GMT.*)?$/;

const withoutFirstDay = (text: string): string => onFirstDay.exec(text)?.[1] ?? text;

function readTimeCell(
  row: number,
  field: 'start' | 'end',
  { table, dates }: RowContext,
): TimeCell | undefined {
  const text = table.text(row, field);
  if (text === undefined) return undefined;
  const place = table.place(row, field);
  const clock = readSpan(withoutFirstDay(text), place, dates);
  if (clock) return clock;
  const date = (field === 'start' ? dates.starts : dates.ends).read(row);
  const span = date && date.rest !== '' ? readSpan(date.rest, place, dates) : undefined;
  if (date && (span !== undefined || date.rest === '')) return { day: date.iso, ...span };
  table.doubt(row, field, {
    code: 'table-time-unknown',
    message: `Found the time "${text}"; expected one such as 9:30, 9:30 AM or 09:30–10:15. It is not read.`,
    severity: 'warning',
  });
  return undefined;
}

/** The day of a row: its own, or the last one above. */
function readDay(row: number, { table, dates, before }: RowContext): TimeCell {
  const cell = table.text(row, 'date');
  // “TBA” means that the day is unknown, not that it is the day above.
  if (table.isOpen(row, 'date')) {
    reportDay(row, table, cellAt(table.place(row, 'date')));
    return {};
  }
  if (cell === undefined) return compact<TimeCell>({ day: before.day });
  const date = dates.days.read(row);
  // A day that cannot be read is not the day above either.
  if (!date) {
    if (!dates.days.isDoubted(row)) reportDay(row, table, cell);
    return {};
  }
  const span = date.rest === '' ? undefined : readSpan(date.rest, table.place(row, 'date'), dates);
  // Programs write midnight behind a date that has no time, which is in a column of its own.
  const isBare = span?.start === 0 && span.end === undefined && table.has('start');
  return { day: date.iso, ...(isBare ? {} : span) };
}

/** Reports a cell of the column of dates that does not even look like a date: `TBA`, `Day 2`. */
function reportDay(row: number, table: Sessions, cell: string): void {
  table.doubt(row, 'date', {
    code: 'table-date-unknown',
    message: `Found "${cell}" for a date; expected one such as 02.12.2031 or 2 December 2031.`,
    severity: 'warning',
  });
}

/**
 * Reads a time that states its offset, also as `Wed Jun 05 2024 09:00:00 GMT+0200 (…)`, and returns
 * it in ISO 8601. An abbreviation such as CET is not enough: it may be wrong for the season.
 */
function instantOf(text: string | undefined): string | undefined {
  // A year before any conference is that of a time of day; its offset is of that year too.
  if (text === undefined || /\b(?:1899|1900)\b/.test(text)) return undefined;
  if (isoInstant.test(text)) return text;
  const written = /[+-]\d\d:?\d\d|\d\s?Z$|GMT|UTC/.test(text) ? readWrittenDate(text) : undefined;
  if (written?.seconds === undefined || written.zone === undefined) return undefined;
  return formatWrittenDate(written, written.zone);
}

function readInstant(row: number, table: Sessions): RowTimes['instant'] {
  const start = instantOf(table.text(row, 'start'));
  if (start === undefined) return undefined;
  return compact({ start, end: instantOf(table.text(row, 'end')) });
}

/**
 * Gives a row without a time the time of the row above if it is in another room: merged cells of
 * parallel sessions are often exported so, with only the first one filled. In the same room two
 * sessions would be at once, so there the time stays missing.
 */
function carryTime(row: number, times: RowTimes, { table, before }: RowContext): RowTimes {
  const isEmpty = (['start', 'end'] as const).every(
    (field) => table.text(row, field) === undefined && !table.isOpen(row, field),
  );
  if (!isEmpty || times.day !== before.day || before.start === undefined) return times;
  if (times.room === undefined || times.room === before.room) return times;
  table.doubt(row, 'start', {
    code: 'table-time-carried',
    message: `Found no time for a session in another room; it is taken to be at the same time as the one above.`,
    severity: 'info',
  });
  return compact<RowTimes>({ ...times, start: before.start, end: before.end });
}

/** The last day of a row, and the time beside it: `Start Date` and `End Date` may hold both. */
function readLastDay(row: number, { table, dates }: RowContext): TimeCell {
  const text = table.text(row, 'endDate');
  const date = dates.lastDays.read(row);
  if (text === undefined || (!date && dates.lastDays.isDoubted(row))) return {};
  const place = table.place(row, 'endDate');
  const span = date && date.rest !== '' ? readSpan(date.rest, place, dates) : undefined;
  if (!date || (date.rest !== '' && !span)) {
    table.doubt(row, 'endDate', {
      code: 'table-time-unknown',
      message: `Found the end "${text}"; expected a date, or a date and a time. It is not read.`,
      severity: 'warning',
    });
  }
  return compact<TimeCell>({ day: date?.iso, start: span?.start, half: span?.half });
}

/** Whether midnight beside both days of a row says nothing: programs write it behind bare dates. */
const areWholeDays = (first: TimeCell, last: TimeCell): boolean =>
  last.start === 0 && (first.start ?? 0) === 0 && first.end === undefined;

/** The time beside the last day; midnight is none where times have a column, or on the same day. */
function lastTime(span: TimeCell, last: TimeCell, table: Sessions): TimeCell | undefined {
  const isBare = last.start === 0 && (last.day === span.day || table.has('start'));
  return isBare || span.end !== undefined ? undefined : last;
}

/** The times of a cell of starts and one of ends, each of which may have a span. */
function joinCells(span: TimeCell, end: TimeCell | undefined): Partial<ClockSpan> {
  const last = end?.end ?? end?.start;
  if (span.start === undefined || last === undefined)
    return compact<Partial<ClockSpan>>({ start: span.start, end: last ?? span.end });
  const areSingle = span.end === undefined && end?.end === undefined && end?.day === undefined;
  return areSingle
    ? joinClocks({ ...span, start: span.start }, { ...end, start: last })
    : { ...span, end: last };
}

/**
 * The times in the row's own cells. A time in a cell of its own counts more than one beside the
 * date.
 */
function ownTimes(row: number, context: RowContext): RowTimes {
  const { table, dates } = context;
  const cells = readDay(row, context);
  const start = readTimeCell(row, 'start', context);
  const end = readTimeCell(row, 'end', context);
  const span = { ...cells, ...start };
  const last = readLastDay(row, context);
  const own = end ?? lastTime(span, last, table);
  const areDays = start === undefined && end === undefined && areWholeDays(span, last);
  const whole = areDays ? {} : joinCells(span, own);
  return compact<RowTimes>({
    day: span.day,
    start: whole.start,
    hasStart: start?.start !== undefined,
    end: whole.end,
    lastDay: end?.day ?? last.day,
    zone: span.zone ?? dates.zones.ofRow(row),
    room: table.text(row, 'room'),
  });
}

/** The times of a row; whatever cannot be read is reported. */
export function readTimes(row: number, context: RowContext): RowTimes {
  const { table } = context;
  const room = table.text(row, 'room');
  const instant = readInstant(row, table);
  if (instant) return compact<RowTimes>({ day: instant.start.slice(0, 10), instant, room });
  const times = ownTimes(row, context);
  const isLost = !times.hasStart && table.text(row, 'start') !== undefined;
  // A time that cannot be read leaves the session without a start: to show it on that day without a
  // time would be a guess.
  if (isLost) return { ...times, isLost };
  return needsTime(row, carryTime(row, times, context), context);
}

/**
 * Reports a session without a time in a table that has a column of times: it is hardly meant to
 * last all day.
 */
function needsTime(row: number, times: RowTimes, { table }: RowContext): RowTimes {
  if (times.start !== undefined || !table.has('start') || times.day === undefined) return times;
  if (times.lastDay !== undefined && times.lastDay !== times.day) return times;
  table.doubt(row, 'start', {
    code: 'table-time-missing',
    message: 'Found no time; expected one such as 9:30. Only the day is read.',
    severity: 'warning',
  });
  return times;
}
