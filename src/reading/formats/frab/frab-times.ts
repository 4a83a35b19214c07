/**
 * When a frab event starts and ends.
 *
 * Old files (FOSDEM until 2021) give an event no `date`, only the day's date and a clock time; a
 * clock before the hour at which the conference day changes belongs to the next date.
 */
import { DAY_SECONDS } from '../../../model/values/time-units.js';
import {
  secondsOfClock,
  writeClockTime,
  writeTime,
  type WrittenTime,
} from '../written/document-time.js';
import type { FrabDay, FrabEvent } from './frab-schedule.js';

/** The start: the event's own date and time, else the day's date and the event's clock time. */
export function frabStart(
  event: FrabEvent,
  dayChange: string | undefined,
  timeZone: string,
): WrittenTime | undefined {
  const written = [event.date, event.start].map((text) => writeTime(text, timeZone));
  const complete = written.find((time) => time?.dateOnly === false);
  if (complete) return complete;
  // `9.30` and `9h30`, as people write a clock in German and French.
  const clock = secondsOfClock(event.start?.trim().replace(/^(\d{1,2})[.h](\d\d)$/i, '$1:$2'));
  if (clock === undefined) return written.find(Boolean);
  // A date that is none (`0000-00-00`) leaves the day's.
  if (event.date !== undefined && written[0]) return writeClockTime(event.date, clock, timeZone);
  const nextDate = clock < secondsOfDayChange(event.day, dayChange);
  const date = dateOf(event.day.date) ?? event.day.start ?? '';
  return writeClockTime(date, nextDate ? clock + DAY_SECONDS : clock, timeZone);
}

/** The date of a day as ISO 8601, also where it is written as `05.06.2025` or `June 5, 2025`. */
const dateOf = (written: string | undefined): string | undefined =>
  /^\d{4}-\d\d-\d\d/.test(written ?? '') ? written : writeTime(written, 'UTC')?.iso.slice(0, 10);

/** The end: a whole time, or the clock at which it comes, on the day after where that is earlier. */
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
  // A day that ends at 04:00 of the next date says the same without `day_change`.
  const end = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)/.exec(day.end ?? '');
  return end && end[1] !== day.date ? (secondsOfClock(end[2]) ?? 0) : 0;
}
