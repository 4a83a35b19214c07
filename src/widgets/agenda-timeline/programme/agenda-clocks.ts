/**
 * Chooses the clocks of an agenda: the venue's comes first, since people there follow it, and the
 * visitor's stands beside it where it shows another time.
 */
import { DAY, HOUR, MINUTE } from '../../../model/values/time-units.js';
import type { Formatters } from '../../../intl/formats/formatters.js';
import type { SessionSpan } from '../../../model/session-overlap.js';
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
import { NIGHT_END } from './agenda-days.js';

export interface AgendaClocks {
  /** The zone of days and times. */
  readonly timeZone: string;
  readonly whose: ClockOwner;
  /** The zone of the second clock; `undefined` where it would show the same. */
  readonly beside: string | undefined;
  /** Whether the second clock shows the same and only has its space reserved. */
  readonly isFree?: boolean;
  /**
   * Whether a server has reserved the space of the second clock, so that the page has a layout with
   * it.
   */
  readonly isKept?: boolean;
}

export interface AgendaClockChoice extends Omit<ClockChoice, 'moments'> {
  /** The starts of the sessions, in time order, in milliseconds since the epoch. */
  readonly starts: readonly number[];
  /**
   * Whether to reserve space for the second clock, since a server does not know the visitor's zone.
   */
  readonly keepsBeside?: boolean;
}

export function chooseAgendaClocks(choice: AgendaClockChoice): AgendaClocks {
  const { starts, keepsBeside, viewerZone } = choice;
  // The first and the last session are enough, since a programme lasts for days; they also show a
  // clock change in between.
  const moments = [starts[0], starts.at(-1)].filter((epoch) => epoch !== undefined);
  const [[timeZone, whose], beside] = chooseClocks({ ...choice, moments });
  const clocks = { timeZone, whose, beside: beside?.[0] };
  const asksForBoth =
    whose === 'venue' && choice.timeZone !== 'venue' && choice.timeZone !== timeZone;
  if (!keepsBeside || !asksForBoth) return clocks;
  return { ...clocks, beside: viewerZone, isKept: true, ...(beside ? {} : { isFree: true }) };
}

/** A span of time as it is shown and as it is read aloud. */
export interface SpanText {
  /**
   * `09:30–10:15`, with the date of the end where that is on another day; for all-day sessions
   * their dates.
   */
  readonly time: string;
  readonly from: string;
  readonly until: string;
}

/**
 * Writes times on the chosen clocks. Each instant is formatted once, since many sessions share it.
 */
export interface TimeWriter {
  time(epoch: number): string;
  span(session: SessionSpan): SpanText;
  /** The time, with the date before it when the day is another than that of `other`. */
  onDay(epoch: number, other: number): string;
  /**
   * The time on the second clock, with the weekday when the day differs; `''` without a second
   * clock.
   */
  beside(epoch: number): string;
  /** ISO 8601 with the offset, for `datetime`. */
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

/** The shortest day that there may be, when clocks are set forward. */
const SHORTEST_DAY = 20 * HOUR;

/** Whether a session lasts into another day; a night out still counts as the evening before. */
export function lastsDays({ start, end, allDay }: SessionSpan, timeZone: string): boolean {
  const last = allDay ? end - 1 : end;
  if (end <= start || dayKey(start, timeZone) === dayKey(last, timeZone)) return false;
  return allDay || end - start > DAY || readWallClock(end, timeZone).hour >= NIGHT_END;
}

/**
 * Whether a session lasts for one or several whole days: from local midnight to local midnight,
 * whatever the source calls it.
 */
export function isWholeDays({ start, end, allDay }: SessionSpan, timeZone: string): boolean {
  if (allDay) return true;
  // Most sessions are short, and computing with a zone takes time.
  if (end - start < SHORTEST_DAY) return false;
  const isMidnight = (epoch: number): boolean => {
    const { hour, minute, second } = readWallClock(epoch, timeZone);
    return hour + minute + second === 0;
  };
  return isMidnight(start) && isMidnight(end);
}

export function formatSpan(format: Formatters, span: SessionSpan, style: 'day' | 'full'): SpanText {
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

/** The time, with its offset where the clock shows that time twice, as when summer time ends. */
function formatMoment(format: Formatters, epoch: number, time = format.time(epoch)): string {
  return isRepeated(epoch, format.timeZone) ? `${time} ${format.offsetLabel(epoch)}` : time;
}

/** Whether clocks are set neither near the two moments nor between them. */
const isSteady = (start: number, end: number, timeZone: string): boolean =>
  offsetMinutes(start - 3 * HOUR, timeZone) === offsetMinutes(end + 3 * HOUR, timeZone);

function isRepeated(epoch: number, timeZone: string): boolean {
  if (isSteady(epoch, epoch, timeZone)) return false;
  const at = (moment: number): number => offsetMinutes(moment, timeZone);
  const setBack = (at(epoch - 3 * HOUR) - at(epoch + 3 * HOUR)) * MINUTE;
  if (setBack < 0) return false;
  return at(epoch + setBack) < at(epoch) || at(epoch - setBack) > at(epoch);
}
