/**
 * Reads when a frab event starts and ends.
 *
 * In old files (FOSDEM until 2021) an event has no `date`, only the date of its day and a time. A
 * time before the hour at which the conference day changes belongs to the next date.
 */
import { DAY_SECONDS } from '../../../model/values/time-units.js';
import { formatIso } from '../../../model/values/zoned-time.js';
import {
  secondsOfClock,
  writeClockTime,
  writeTime,
  writeTimeInZone,
  type WrittenTime,
} from '../written/document-time.js';
import type { FrabDay, FrabEvent } from './frab-schedule.js';

/** The start: the event's own date and time, else the date of its day with the event's time. */
export function frabStart(
  event: FrabEvent,
  dayChange: string | undefined,
  timeZone: string,
): WrittenTime | undefined {
  const written = [event.date, event.start].map((text) => writeTime(text, timeZone));
  const complete = written.find((time) => time?.dateOnly === false);
  if (complete) return complete;
  // `9.30` and `9h30`, as people write a time in German and French.
  const clock = secondsOfClock(event.start?.trim().replace(/^(\d{1,2})[.h](\d\d)$/i, '$1:$2'));
  if (clock === undefined) return written.find(Boolean);
  // An event's own date counts only if it can be read; `0000-00-00` cannot.
  if (event.date !== undefined && written[0]) return writeClockTime(event.date, clock, timeZone);
  const nextDate = clock < secondsOfDayChange(event.day, dayChange, timeZone);
  const date = dateOf(event.day, timeZone) ?? '';
  return writeClockTime(date, nextDate ? clock + DAY_SECONDS : clock, timeZone);
}

/**
 * The date of a day, also if the file writes `05.06.2025`, `June 5, 2025` or an instant. What clocks
 * in the zone show counts: a day that starts at `2025-06-04T22:00:00Z` is the fifth in Berlin.
 */
const dateOf = ({ date, start }: FrabDay, timeZone: string): string | undefined =>
  [date, start].map((text) => writeTimeInZone(text, timeZone)?.slice(0, 10)).find(Boolean);

/**
 * The end: a date and time, or a time alone, which belongs to the next day if it is before the
 * start.
 */
export function frabEnd(
  { end }: FrabEvent,
  start: WrittenTime,
  timeZone: string,
): WrittenTime | undefined {
  const whole = writeTime(end, timeZone);
  const clock = secondsOfClock(end);
  if (whole || clock === undefined) return whole;
  const onDay = writeClockTime(start.iso, clock, timeZone);
  return onDay && onDay.epoch < start.epoch
    ? writeClockTime(start.iso, clock + DAY_SECONDS, timeZone)
    : onDay;
}

/**
 * Seconds after midnight of `day_change`, which is a time of day, an hour (`4`), or a date with a
 * time as some exports write it; `undefined` for any other text.
 */
export function secondsOfChange(written: string | undefined): number | undefined {
  const text = written?.trim() ?? '';
  const clock = /^\d{1,2}$/.test(text) ? `${text}:00` : /[T ](\d\d:\d\d)/.exec(text)?.[1];
  return secondsOfClock(clock ?? text);
}

function secondsOfDayChange(day: FrabDay, dayChange: string | undefined, timeZone: string): number {
  const named = secondsOfChange(dayChange);
  if (named !== undefined) return named;
  // Without `day_change`, a day that ends at 04:00 of the next date says the same.
  const end = writeTimeInZone(day.end, timeZone) ?? '';
  return end.slice(0, 10) === dateOf(day, timeZone) ? 0 : (secondsOfClock(end.slice(11, 16)) ?? 0);
}

/**
 * Whether an event's time of day is none that its date shows, neither on the date's own clock nor on
 * that of the conference.
 */
export function isContradicted(
  { date, start: written }: FrabEvent,
  start: WrittenTime,
  timeZone: string,
): boolean {
  const clock = secondsOfClock(written);
  if (clock === undefined || date === undefined || start.dateOnly) return false;
  const shows = (iso: string): boolean =>
    secondsOfClock(iso.slice(11, 16)) === clock - (clock % 60);
  return !shows(start.iso) && !shows(formatIso(start.epoch, timeZone));
}
