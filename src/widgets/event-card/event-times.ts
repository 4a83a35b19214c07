/**
 * Writes when an event takes place, on each chosen clock: the venue's first, since people travel by
 * it, and the visitor's beside it where it shows another time.
 */
import type { Formatters } from '../../intl/formats/formatters.js';
import type { ConferenceEvent } from '../../model/conference.js';
import { dayKey, formatIso } from '../../model/values/zoned-time.js';
import type { ClockOwner } from '../../model/values/chosen-clocks.js';
import { chooseEventClocks, formatMoment, type EventClockInput } from './event-clocks.js';
import { HOUR } from '../../model/values/time-units.js';

/** Start and end on one clock. */
export interface ClockReading {
  /** `Thursday 23 June 2016` or `23–24 June 2016`. */
  readonly date: string;
  /** `09:30–17:00`, or `Thu 09:30 – Fri 17:00` over several days; empty for events that are days. */
  readonly time: string;
  /** `Baku, GMT+4`; both offsets where the clocks change meanwhile. */
  readonly zone: string;
  readonly whose: ClockOwner;
}

export interface EventTimes {
  readonly readings: readonly ClockReading[];
  /** For `datetime` attributes: with the offset, or a date alone. */
  readonly startIso: string;
  readonly endIso: string | undefined;
  /** The start that was announced before, for a rescheduled event. */
  readonly previous: string;
}

export function buildEventTimes(input: EventClockInput): EventTimes {
  const { event, context } = input;
  const iso = (epoch: number): string =>
    event.allDay ? dayKey(epoch, context.timeZone) : formatIso(epoch, context.timeZone);
  return {
    readings: chooseEventClocks(input).map(([zone, whose]) =>
      readClock(event, whose, input.formatters(zone)),
    ),
    startIso: iso(event.start),
    endIso: event.end === undefined ? undefined : iso(event.end),
    previous: formatMoment(input, event.previousStart),
  };
}

function readClock(event: ConferenceEvent, whose: ClockOwner, format: Formatters): ClockReading {
  const { start, end = start, allDay } = event;
  if (allDay) return { date: formatDays(start, end, format), time: '', zone: '', whose };
  const zone = formatZones(start, end, format);
  // An event that ends at midnight does not last into the next day.
  const lastMoment = Math.max(start, end - 1);
  const isShort = end - start < 12 * HOUR;
  // A party that ends after midnight still takes place on one evening.
  if (isShort || dayKey(start, format.timeZone) === dayKey(lastMoment, format.timeZone)) {
    const time = end > start ? format.timeRange(start, end) : format.time(start);
    return { date: format.date(start, 'full'), time, zone, whose };
  }
  const date = format.dateRange(start, lastMoment);
  return { date, time: formatHours(start, end, format), zone, whose };
}

const formatDays = (start: number, end: number, format: Formatters): string =>
  dayKey(start, format.timeZone) === dayKey(end, format.timeZone)
    ? format.date(start, 'full')
    : format.dateRange(start, end);

/**
 * When the first day begins and the last one ends. An end at midnight is left out, since it stands
 * for the whole day.
 */
function formatHours(start: number, end: number, format: Formatters): string {
  if (dayKey(end, format.timeZone) !== dayKey(end - 1, format.timeZone)) return format.time(start);
  return [start, end]
    .map((epoch) => `${format.weekday(epoch, 'short')}\u00a0${format.time(epoch)}`)
    .join(' – ');
}

function formatZones(start: number, end: number, format: Formatters): string {
  const isSame = format.offsetLabel(start) === format.offsetLabel(end);
  return isSame ? format.zoneName(start) : `${format.zoneName(start)} / ${format.offsetLabel(end)}`;
}
