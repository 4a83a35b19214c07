/**
 * When an event is, on the clocks that matter: the venue's first, since people travel by it, and
 * the visitor's beside it when it shows something else.
 */
import type { Formatters } from '../../intl/formats/formatters.js';
import type { WrittenEnds } from '../../intl/join-words.js';
import type { ConferenceEvent } from '../../model/conference.js';
import { dayKey, formatIso } from '../../model/values/zoned-time.js';
import type { EventCardInput } from './event-card-view-model.js';
import { chosenZones, formatMoment, type Whose } from './event-clocks.js';
import { HOUR } from '../../model/values/time-units.js';

/** One clock's reading of a start and an end. */
export interface ClockReading {
  /** `Thursday 23 June 2016` or `23–24 June 2016`. */
  readonly date: string;
  /** `09:30–17:00`, or `Thu 09:30 – Fri 17:00` over several days; empty for events that are days. */
  readonly time: string;
  /** `Baku, GMT+4`; both offsets where the clocks change meanwhile. */
  readonly zone: string;
  readonly whose: Whose;
  /** First and last day, first and last hour: a dash is not spoken. */
  readonly days: WrittenEnds;
  readonly hours: WrittenEnds;
}

export interface EventTimes {
  readonly readings: readonly ClockReading[];
  /** For `datetime` attributes: with the offset, or a date alone. */
  readonly startIso: string;
  readonly endIso: string | undefined;
  /** The start that was announced before, for a rescheduled event. */
  readonly previous: string;
}

export function buildEventTimes(input: EventCardInput): EventTimes {
  const { event, context } = input;
  const iso = (epoch: number): string =>
    event.allDay ? dayKey(epoch, context.timeZone) : formatIso(epoch, context.timeZone);
  return {
    readings: chosenZones(input).map(([zone, whose]) =>
      readClock(event, whose, input.formatters(zone)),
    ),
    startIso: iso(event.start),
    endIso: event.end === undefined ? undefined : iso(event.end),
    previous: formatMoment(input, event.previousStart),
  };
}

function readClock(event: ConferenceEvent, whose: Whose, format: Formatters): ClockReading {
  const { start, end = start, allDay } = event;
  const oneDay = { from: format.date(start, 'full'), until: '' };
  const allDays = (last: number): WrittenEnds => ({
    from: format.date(start),
    until: format.date(last),
  });
  if (allDay) {
    const isOne = dayKey(start, format.timeZone) === dayKey(end, format.timeZone);
    const date = isOne ? oneDay.from : format.dateRange(start, end);
    const days = isOne ? oneDay : allDays(end);
    return { date, time: '', zone: '', whose, days, hours: none };
  }
  const zone = formatZones(start, end, format);
  // Whoever ends at midnight does not end on the day after.
  const lastMoment = Math.max(start, end - 1);
  const isShort = end - start < 12 * HOUR;
  // A party that ends after midnight is still on one evening.
  if (isShort || dayKey(start, format.timeZone) === dayKey(lastMoment, format.timeZone)) {
    const time = end > start ? format.timeRange(start, end) : format.time(start);
    const hours = { from: format.time(start), until: end > start ? format.time(end) : '' };
    return { date: oneDay.from, time, zone, whose, days: oneDay, hours };
  }
  const hours = readHours(start, end, format);
  const time = [hours.from, hours.until].filter(Boolean).join(' – ');
  const date = format.dateRange(start, lastMoment);
  return { date, time, zone, whose, days: allDays(lastMoment), hours };
}

const none: WrittenEnds = { from: '', until: '' };

/** When the first day begins and the last one ends. An end at midnight is no time to leave at. */
function readHours(start: number, end: number, format: Formatters): WrittenEnds {
  if (dayKey(end, format.timeZone) !== dayKey(end - 1, format.timeZone))
    return { from: format.time(start), until: '' };
  const write = (epoch: number): string =>
    `${format.weekday(epoch, 'short')}\u00a0${format.time(epoch)}`;
  return { from: write(start), until: write(end) };
}

function formatZones(start: number, end: number, format: Formatters): string {
  const isSame = format.offsetLabel(start) === format.offsetLabel(end);
  return isSame ? format.zoneName(start) : `${format.zoneName(start)} / ${format.offsetLabel(end)}`;
}
