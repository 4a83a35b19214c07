/**
 * Reads when a frab event starts and ends.
 *
 * In old files (FOSDEM until 2021) an event has no `date`, only the date of its day and a time. A
 * time before the hour at which the conference day changes belongs to the next date.
 */
import { DAY_SECONDS } from '../../../model/values/time-units.js';
import {
  secondsOfClock,
  writeClockTime,
  writeTime,
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
  const nextDate = clock < secondsOfDayChange(event.day, dayChange);
  const date = dateOf(event.day.date) ?? event.day.start ?? '';
  return writeClockTime(date, nextDate ? clock + DAY_SECONDS : clock, timeZone);
}

/** The date of a day in ISO 8601, also if the file writes `05.06.2025` or `June 5, 2025`. */
const dateOf = (written: string | undefined): string | undefined =>
  /^\d{4}-\d\d-\d\d/.test(written ?? '') ? written : writeTime(written, 'UTC')?.iso.slice(0, 10);

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

function secondsOfDayChange(day: FrabDay, dayChange: string | undefined): number {
  const named = secondsOfClock(dayChange);
  if (named !== undefined) return named;
  // Without `day_change`, a day that ends at 04:00 of the next date says the same.
  const end = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)/.exec(day.end ?? '');
  return end && end[1] !== day.date ? (secondsOfClock(end[2]) ?? 0) : 0;
}
