/**
 * When a frab event starts and ends.
 *
 * Old files (FOSDEM until 2021) give an event no `date`, only the day's date and a clock time; a
 * clock before the hour at which the conference day changes belongs to the next date.
 */
import { secondsOfClock, writeClockTime, writeTime, type WrittenTime } from './document-time.js';
import type { FrabDay, FrabEvent } from './frab-schedule.js';

const DAY_SECONDS = 86_400;

/** The start: the event's own date and time, else the day's date and the event's clock time. */
export function frabStart(
  event: FrabEvent,
  dayChange: string | undefined,
  timeZone: string,
): WrittenTime | undefined {
  const dated = writeTime(event.date, timeZone);
  if (dated && !dated.dateOnly) return dated;
  const started = writeTime(event.start, timeZone);
  if (started && !started.dateOnly) return started;
  const clock = secondsOfClock(event.start);
  const date = event.date ?? event.day.date ?? event.day.start;
  if (clock === undefined || date === undefined) return dated ?? started;
  const nextDate = event.date === undefined && clock < secondsOfDayChange(event.day, dayChange);
  return writeClockTime(date, nextDate ? clock + DAY_SECONDS : clock, timeZone);
}

function secondsOfDayChange(day: FrabDay, dayChange: string | undefined): number {
  const named = secondsOfClock(dayChange);
  if (named !== undefined) return named;
  // A day that ends at 04:00 of the next date says the same without `day_change`.
  const end = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)/.exec(day.end ?? '');
  return end && end[1] !== day.date ? (secondsOfClock(end[2]) ?? 0) : 0;
}
