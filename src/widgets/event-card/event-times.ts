/**
 * When an event is, on the clocks that matter: the venue's first, since people travel by it, and
 * the visitor's beside it when it shows something else.
 */
import type { Formatters } from '../../intl/formatters.js';
import type { ConferenceEvent } from '../../model/conference.js';
import { dayKey, formatIso, isTimeZone, offsetMinutes } from '../../model/zoned-time.js';
import type { EventCardInput } from './event-card-view-model.js';

/** One clock's reading of a start and an end. */
export interface ClockReading {
  /** `Thursday 23 June 2016` or `23–24 June 2016`. */
  readonly date: string;
  /** `09:30–17:00`; empty for events that are days. */
  readonly time: string;
  /** `Baku, GMT+4`. */
  readonly zone: string;
  readonly whose: 'venue' | 'viewer' | 'chosen';
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
  const venueFormat = input.formatters(context.timeZone);
  const { previousStart } = event;
  return {
    readings: chosenZones(input).map(([zone, whose]) =>
      readClock(event, whose, input.formatters(zone)),
    ),
    startIso: iso(event.start),
    endIso: event.end === undefined ? undefined : iso(event.end),
    previous: previousStart === undefined ? '' : venueFormat.dateTime(previousStart),
  };
}

type ChosenZone = readonly [zone: string, whose: ClockReading['whose']];

/** A day without hours is the same day everywhere, so only the venue's clock reads it. */
function chosenZones({
  event,
  context,
  timeZone,
  viewerZone,
}: EventCardInput): readonly ChosenZone[] {
  const venue: ChosenZone = [context.timeZone, 'venue'];
  if (event.allDay || timeZone === 'venue') return [venue];
  if (timeZone === 'viewer') return [[viewerZone, 'viewer']];
  if (timeZone !== 'both' && isTimeZone(timeZone)) return [[timeZone, 'chosen']];
  const sameClock = [event.start, event.end ?? event.start].every(
    (epoch) => offsetMinutes(epoch, context.timeZone) === offsetMinutes(epoch, viewerZone),
  );
  return sameClock ? [venue] : [venue, [viewerZone, 'viewer']];
}

function readClock(
  event: ConferenceEvent,
  whose: ClockReading['whose'],
  format: Formatters,
): ClockReading {
  const { start, allDay } = event;
  const end = event.end ?? start;
  const { timeZone } = format;
  const zone = allDay ? '' : format.zoneName(start);
  // A party that ends after midnight is still on one evening.
  const lastMoment = allDay ? end : Math.max(start, end - 1);
  const oneDay =
    dayKey(start, timeZone) === dayKey(lastMoment, timeZone) ||
    (!allDay && end - start < 12 * 3_600_000);
  if (oneDay) {
    const time = allDay ? '' : end > start ? format.timeRange(start, end) : format.time(start);
    return { date: format.date(start, 'full'), time, zone, whose };
  }
  const time = allDay ? '' : format.time(start);
  return { date: format.dateRange(start, lastMoment), time, zone, whose };
}
