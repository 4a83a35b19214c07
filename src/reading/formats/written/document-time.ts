/**
 * Writes the times of foreign files as a conference document has them, and chooses the document's
 * time zone.
 */
import { DAY_SECONDS } from '../../../model/values/time-units.js';
import {
  epochOfLocal,
  formatIso,
  isTimeZone,
  parseTime,
} from '../../../model/values/zoned-time.js';
import type { ReportProblem } from '../../../model/problem.js';
import type { SourceText } from '../source-format.js';
import { parseFeedDate, readWrittenDate } from '../feeds/feed-date.js';
import { endsWithSpan, findClock } from './written-clock.js';
import { readZoneName } from './zone-text.js';

export interface WrittenTime {
  /** ISO 8601 with an offset, or a bare date when the source gave no time of day. */
  readonly iso: string;
  readonly epoch: number;
  readonly dateOnly: boolean;
}

const cleanIso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Whether a text can name a day. A year or a month alone (`2031-12`) does not, although other
 * readers would take its first day.
 */
const isWholeDate = (text: string): boolean => !/^\s*\d{4}(?:-\d\d?)?\s*$/.test(text);

const EARLIEST = Date.UTC(1902, 0, 1);

/**
 * Writes the time of a source. An ISO time keeps its own offset, or is read in `timeZone` where it
 * has none. Other forms are read as in feeds: `Wed Jun 05 2024 09:00:00 GMT+0200 (…)`, `June 5,
 * 2024 9:00 AM`. `undefined` for a text that is no time.
 */
export function writeTime(text: string | undefined, timeZone: string): WrittenTime | undefined {
  if (text === undefined || endsWithSpan(text)) return undefined;
  const iso = parseTime(text, timeZone);
  // Programs without a date write the first second of 1970, or one of the days before 1902 on which
  // their calendars begin (`0001-01-01`, `1899-12-30`, `1900-01-01`).
  if (iso && (iso.epoch === 0 || iso.epoch < EARLIEST)) return undefined;
  if (iso) return writeRead(text, iso, timeZone);
  const other = isWholeDate(text) ? parseFeedDate(text, timeZone) : undefined;
  const time = other === undefined ? undefined : parseTime(other, timeZone);
  return time && other !== undefined ? writeRead(other, time, timeZone) : undefined;
}

function writeRead(
  text: string,
  { epoch, dateOnly }: Pick<WrittenTime, 'epoch' | 'dateOnly'>,
  timeZone: string,
): WrittenTime {
  if (dateOnly) return { iso: text.trim().slice(0, 10), epoch, dateOnly };
  const iso = cleanIso.test(text) ? text : formatIso(epoch, timeZone);
  return { iso, epoch, dateOnly };
}

/**
 * Like `writeTime`, but always with the offset of `timeZone`, as ISO 8601. Programs that write all
 * times in UTC have a conference begin at `09:00+00:00`.
 */
export function writeTimeInZone(text: string | undefined, timeZone: string): string | undefined {
  const time = writeTime(text, timeZone);
  return time?.dateOnly ? time.iso : time && formatIso(time.epoch, timeZone);
}

const clockPattern = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/;

/**
 * Seconds since midnight of `H:MM` or `H:MM:SS`, up to `24:00`, or of a time with `am` or `pm`;
 * `undefined` for any other text.
 */
export function secondsOfClock(text: string | undefined): number | undefined {
  const written = text?.trim() ?? '';
  const match = clockPattern.exec(written);
  // A time with `am` or `pm` counts where the text is nothing else.
  const half = /[ap]\.?m\.?$/i.test(written.slice(0, 20)) ? findClock(written) : undefined;
  if (half?.start === 0 && half.end === written.length) return half.seconds;
  if (!match) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return seconds <= DAY_SECONDS ? seconds : undefined;
}

/**
 * Writes the time that clocks in the zone show on a date, at so many seconds after midnight;
 * `undefined` where the date cannot be read.
 */
export function writeClockTime(
  date: string,
  seconds: number,
  timeZone: string,
): WrittenTime | undefined {
  const midnight = parseTime(date.trim().slice(0, 10), 'UTC');
  if (!midnight) return undefined;
  const epoch = epochOfLocal(midnight.epoch + seconds * 1000, timeZone);
  return { iso: formatIso(epoch, timeZone), epoch, dateOnly: false };
}

/**
 * The zone that a time itself names, mostly an offset (`+01:00`). `undefined` where it names none,
 * and for `Z`, which many programs write wherever they are.
 */
export function offsetZoneOf(text: string | undefined): string | undefined {
  const written = text?.trim() ?? '';
  const match = /T\d\d:\d\d[\d:.,]*([+-]\d\d):?(\d\d)$/.exec(written);
  // `-00:00` says that the instant is known and the local offset is not (RFC 3339, section 4.3).
  if (match) return match[1] === '-00' && match[2] === '00' ? undefined : `${match[1]}:${match[2]}`;
  const place = written.endsWith(']') ? written.slice(written.lastIndexOf('[') + 1, -1) : '';
  if (place.includes('/') && isTimeZone(place)) return place;
  const zone = text === undefined ? undefined : readWrittenDate(text)?.zone;
  return zone === '+00:00' ? undefined : zone;
}

export interface TimeZoneClues {
  /** The name that the file gives. */
  readonly named?: string | undefined;
  /** An offset that times in the file have, for files that name no zone. */
  readonly offset?: string | undefined;
  /** The path of problems: where the name stands, or would stand. */
  readonly path: string;
}

/**
 * The zone of a document: the name that the file gives, else the zone that the page's owner names,
 * else the offset of the file's own times. Without any of them it is UTC, with a warning, since
 * local times are then a guess. An unknown name is reported.
 */
export function chooseTimeZone(
  clues: TimeZoneClues,
  source: SourceText,
  report: ReportProblem,
): string {
  const { named, offset, path } = clues;
  if (named !== undefined) {
    const known = isTimeZone(named) ? named : readZoneName(named);
    if (known !== undefined) return known;
  }
  const other =
    source.timeZone !== undefined && isTimeZone(source.timeZone) ? source.timeZone : offset;
  if (named !== undefined) {
    const shown = other ?? 'UTC';
    report({
      code: 'time-zone-unknown',
      path,
      message: `Found the time zone "${named}"; expected a name of the IANA list such as "Asia/Baku". Times without an offset are read and shown in ${shown}; name another with source-time-zone or --time-zone.`,
      severity: 'warning',
    });
    return shown;
  }
  if (other !== undefined) return other;
  report({
    code: 'time-zone-missing',
    path,
    message:
      'The source names no time zone, so its times are read and shown in UTC; name one with source-time-zone or --time-zone.',
    severity: 'warning',
  });
  return 'UTC';
}
