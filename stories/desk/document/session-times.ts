/** A session's day and clock times at the venue, and the session with other ones. */
import { DAY, MINUTE } from '../../../src/model/values/time-units.js';
import { parseDuration } from '../../../src/model/values/duration.js';
import {
  dayKey,
  isTimeZone,
  parseTime,
  readWallClock,
} from '../../../src/model/values/zoned-time.js';
import { stringAt, type DocumentObject, type Entry } from './document.js';

export interface SessionClock {
  /** `YYYY-MM-DD`; `''` while there is none. */
  readonly day: string;
  /** Minutes after midnight. */
  readonly start: number | undefined;
  /** After the midnight of `day`: more than a day's for an end on the next one. */
  readonly end: number | undefined;
}

const DAY_MINUTES = DAY / MINUTE;

export function zoneOf(document: DocumentObject): string {
  const zone = stringAt(document, ['timeZone']);
  return isTimeZone(zone) ? zone : 'UTC';
}

function minutesAfter(day: string, epoch: number, zone: string): number {
  const { hour, minute } = readWallClock(epoch, zone);
  const days = Date.parse(dayKey(epoch, zone)) - Date.parse(day);
  return days / MINUTE + hour * 60 + minute;
}

export function readClock(session: Entry, zone: string): SessionClock {
  const start = parseTime(stringAt(session, ['start']), zone);
  if (!start) return { day: '', start: undefined, end: undefined };
  const day = dayKey(start.epoch, zone);
  const end = parseTime(stringAt(session, ['end']), zone);
  const { duration } = session;
  const length =
    typeof duration === 'string' || typeof duration === 'number'
      ? parseDuration(duration)
      : undefined;
  const epoch =
    end && !end.dateOnly ? end.epoch : length === undefined ? undefined : start.epoch + length;
  return {
    day,
    start: start.dateOnly ? undefined : minutesAfter(day, start.epoch, zone),
    end: epoch === undefined ? undefined : minutesAfter(day, epoch, zone),
  };
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `09:30`; an end on the next day shows that day's clock. */
export function formatMinutes(minutes: number | undefined): string {
  if (minutes === undefined) return '';
  const clock = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return `${pad(Math.floor(clock / 60))}:${pad(clock % 60)}`;
}

function writeMoment(day: string, minutes: number): string {
  const date = new Date(Date.parse(day) + Math.floor(minutes / DAY_MINUTES) * DAY_MINUTES * MINUTE);
  return `${date.toISOString().slice(0, 10)}T${formatMinutes(minutes)}`;
}

/** Written as the venue's clocks show it, which is what the document's time zone is for. */
export function writeClock(session: Entry, { day, start, end }: SessionClock): Entry {
  const { start: _start, end: _end, duration: _duration, ...others } = session;
  if (day === '') return others;
  if (start === undefined) return { ...others, start: day };
  const first = { ...others, start: writeMoment(day, start) };
  if (end === undefined) return first;
  // An end before the start is on the next day.
  const last = end < start ? end + DAY_MINUTES : end;
  return { ...first, end: writeMoment(day, last) };
}
