/**
 * The clocks an agenda is read by: the venue's first, since people walk by it, and the visitor's
 * beside it where it shows something else.
 */
import { DAY, HOUR, MINUTE } from '../../../model/values/time-units.js';
import type { Formatters } from '../../../intl/formats/formatters.js';
import {
  chooseClocks,
  type ClockChoice,
  type ClockOwner,
} from '../../../model/values/chosen-clocks.js';
import {
  dayKey,
  formatIso,
  offsetMinutes,
  readWallClock,
} from '../../../model/values/zoned-time.js';

export interface AgendaClocks {
  /** Zone that days and times are in. */
  readonly timeZone: string;
  readonly whose: ClockOwner;
  /** Zone shown beside it; `undefined` where it would say the same. */
  readonly beside: string | undefined;
  /** What stands beside says the same, and only keeps its place. */
  readonly isFree?: boolean;
  /** A server has kept the place beside, and the page was laid out with it. */
  readonly isKept?: boolean;
}

export interface AgendaClockChoice extends Omit<ClockChoice, 'moments'> {
  /** When sessions start, in time order. */
  readonly starts: readonly number[];
  /** Leave the place beside free rather than out: a server does not know the visitor's clock. */
  readonly keepsBeside?: boolean;
}

export function chooseAgendaClocks(choice: AgendaClockChoice): AgendaClocks {
  const { starts, keepsBeside, viewerZone } = choice;
  // A programme is days long: its first and last session tell, also across a clock change.
  const moments = [starts[0], starts.at(-1)].filter((epoch) => epoch !== undefined);
  const [[timeZone, whose], beside] = chooseClocks({ ...choice, moments });
  const clocks = { timeZone, whose, beside: beside?.[0] };
  const asksForBoth =
    whose === 'venue' && choice.timeZone !== 'venue' && choice.timeZone !== timeZone;
  if (!keepsBeside || !asksForBoth) return clocks;
  return { ...clocks, beside: viewerZone, isKept: true, ...(beside ? {} : { isFree: true }) };
}

/** From when until when, for the eye and for the ear. */
export interface SpanText {
  /** `09:30–10:15`; with the date of the end where that is another day's; dates of whole days. */
  readonly time: string;
  readonly from: string;
  readonly until: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly allDay: boolean;
}

/** Writes times on these clocks; each instant is written once, since many sessions share it. */
export interface TimeWriter {
  time(epoch: number): string;
  span(session: Span): SpanText;
  /** With the date before it when the day is not that of the other instant. */
  onDay(epoch: number, other: number): string;
  /** On the clock beside, with its weekday when the day differs; `''` without one. */
  beside(epoch: number): string;
  /** With the offset, for `datetime`. */
  iso(epoch: number): string;
}

export function createTimeWriter(
  { timeZone, beside }: AgendaClocks,
  formatters: (timeZone: string) => Formatters,
): TimeWriter {
  const format = formatters(timeZone);
  const other = beside === undefined ? undefined : formatters(beside);
  const spans = new Map<string, SpanText>();
  return {
    time: (epoch) => formatMoment(format, epoch),
    onDay: (epoch, day) =>
      dayKey(epoch, timeZone) === dayKey(day, timeZone)
        ? format.time(epoch)
        : format.dateTime(epoch, 'day'),
    iso: (epoch) => formatIso(epoch, timeZone),
    beside: (epoch) => other?.timeBeside(epoch, timeZone) ?? '',
    span(session) {
      const key = `${session.start} ${session.end} ${session.allDay ? 'day' : ''}`;
      const known = spans.get(key) ?? formatSpan(format, session, 'day');
      spans.set(key, known);
      return known;
    },
  };
}

/** A day on which a clock is set forward, by as much as any ever was. */
const SHORTEST_DAY = 20 * HOUR;
/** A night out ends by then; what ends later on another day says on which. */
const NIGHT_END = 5;

/**
 * Whether a session goes on into another day: longer than a night out, which still counts as its
 * evening.
 */
export function lastsDays({ start, end, allDay }: Span, timeZone: string): boolean {
  const last = allDay ? end - 1 : end;
  if (end <= start || dayKey(start, timeZone) === dayKey(last, timeZone)) return false;
  return allDay || end - start > DAY || readWallClock(end, timeZone).hour >= NIGHT_END;
}

/** From local midnight to local midnight is a day, or several, whatever the source calls it. */
export function isWholeDays({ start, end, allDay }: Span, timeZone: string): boolean {
  if (allDay) return true;
  // Most sessions are short, and a zone is slow to ask.
  if (end - start < SHORTEST_DAY) return false;
  const isMidnight = (epoch: number): boolean => {
    const { hour, minute, second } = readWallClock(epoch, timeZone);
    return hour + minute + second === 0;
  };
  return isMidnight(start) && isMidnight(end);
}

export function formatSpan(format: Formatters, span: Span, style: 'day' | 'full'): SpanText {
  const { start, end, allDay } = span;
  const isLong = lastsDays(span, format.timeZone);
  if (allDay) {
    if (!isLong) return { time: '', from: '', until: '' };
    const [from, until] = [format.date(start, style), format.date(end - 1, style)];
    return { time: format.dateRange(start, end - 1, style), from, until };
  }
  const from = formatMoment(format, start);
  if (end <= start) return { time: from, from, until: '' };
  const until = formatMoment(format, end, isLong ? format.dateTime(end, style) : undefined);
  const isPlain = !isLong && isSteady(start, end, format.timeZone);
  return { time: isPlain ? format.timeRange(start, end) : `${from} – ${until}`, from, until };
}

/** With its offset where the clock shows this time twice, as when summer time ends. */
function formatMoment(format: Formatters, epoch: number, time = format.time(epoch)): string {
  return isRepeated(epoch, format.timeZone) ? `${time} ${format.offsetLabel(epoch)}` : time;
}

/** No clock is set near either of two moments, nor between them. */
const isSteady = (start: number, end: number, timeZone: string): boolean =>
  offsetMinutes(start - 3 * HOUR, timeZone) === offsetMinutes(end + 3 * HOUR, timeZone);

function isRepeated(epoch: number, timeZone: string): boolean {
  if (isSteady(epoch, epoch, timeZone)) return false;
  const at = (moment: number): number => offsetMinutes(moment, timeZone);
  const setBack = (at(epoch - 3 * HOUR) - at(epoch + 3 * HOUR)) * MINUTE;
  if (setBack < 0) return false;
  return at(epoch + setBack) < at(epoch) || at(epoch - setBack) > at(epoch);
}
