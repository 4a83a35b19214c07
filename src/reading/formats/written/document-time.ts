/** Times of foreign files as a conference document writes them. */
import {
  epochOfLocal,
  formatIso,
  isTimeZone,
  parseTime,
} from '../../../model/values/zoned-time.js';
import type { ReportProblem } from '../../../model/problem.js';
import type { SourceText } from '../source-format.js';
import { findClock } from './written-clock.js';

export interface WrittenTime {
  /** ISO 8601 with an offset, or a bare date when the source gave no time of day. */
  readonly iso: string;
  readonly epoch: number;
  readonly dateOnly: boolean;
}

const cleanIso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/;

/** A source's ISO time, its own offset kept, or put into `timeZone` when it has none. */
export function writeTime(text: string | undefined, timeZone: string): WrittenTime | undefined {
  if (text === undefined) return undefined;
  const time = parseTime(text, timeZone);
  if (!time) return undefined;
  const { epoch, dateOnly } = time;
  if (dateOnly) return { iso: text.trim().slice(0, 10), epoch, dateOnly };
  const iso = cleanIso.test(text) ? text : formatIso(epoch, timeZone);
  return { iso, epoch, dateOnly };
}

/** The same in the zone's own offset: hubs write a conference's start as `09:00+00:00`. */
export function writeTimeInZone(text: string | undefined, timeZone: string): string | undefined {
  const time = writeTime(text, timeZone);
  return time?.dateOnly ? time.iso : time && formatIso(time.epoch, timeZone);
}

const clockPattern = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/;

/** Seconds since midnight of `H:MM` or `H:MM:SS`, up to `24:00`. */
export function secondsOfClock(text: string | undefined): number | undefined {
  const written = text?.trim() ?? '';
  const match = clockPattern.exec(written);
  // A clock of twelve hours, where that is all that is written.
  const half = /[ap]\.?m\.?$/i.test(written.slice(0, 20)) ? findClock(written) : undefined;
  if (half?.start === 0 && half.end === written.length) return half.seconds;
  if (!match) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return seconds <= 86_400 ? seconds : undefined;
}

/** A date and the seconds after its midnight, as clocks in the zone show them. */
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

/** The offset a time names itself, as a zone (`+01:00`); `undefined` for `Z` and for none. */
export function offsetZoneOf(text: string | undefined): string | undefined {
  const match = /T\d\d:\d\d[\d:.,]*([+-]\d\d):?(\d\d)$/.exec(text?.trim() ?? '');
  return match ? `${match[1]}:${match[2]}` : undefined;
}

export interface TimeZoneClues {
  /** The name the file gives. */
  readonly named?: string | undefined;
  /** An offset the file's times show, for files that name no zone. */
  readonly offset?: string | undefined;
  /** Where the name stands, or would stand. */
  readonly path: string;
}

const zonesOfAmerica: Readonly<Record<string, string>> = {
  'Eastern Time (US & Canada)': 'America/New_York',
  'Central Time (US & Canada)': 'America/Chicago',
  'Mountain Time (US & Canada)': 'America/Denver',
  'Pacific Time (US & Canada)': 'America/Los_Angeles',
};

/** frab's own names of zones, which are Rails': mostly a city that the IANA list has once. */
function zoneOfRails(name: string): string | undefined {
  if (Object.hasOwn(zonesOfAmerica, name)) return zonesOfAmerica[name];
  const city = `/${name.replaceAll(' ', '_')}`;
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.endsWith(city));
  return zones.length === 1 ? zones[0] : undefined;
}

/**
 * The zone of a document: the file's own name, else what the page's owner said, else the offset
 * the file's own times show, else UTC with a warning, since local times are then a guess.
 */
export function chooseTimeZone(
  clues: TimeZoneClues,
  source: SourceText,
  report: ReportProblem,
): string {
  const { named, offset, path } = clues;
  if (named !== undefined) {
    const known = isTimeZone(named) ? named : zoneOfRails(named);
    if (known !== undefined) return known;
    report({
      code: 'time-zone-unknown',
      path,
      message: `Found the time zone "${named}"; expected a name of the IANA list such as "Asia/Baku".`,
      severity: 'warning',
    });
  }
  if (source.timeZone !== undefined && isTimeZone(source.timeZone)) return source.timeZone;
  if (offset !== undefined) return offset;
  report({
    code: 'time-zone-missing',
    path,
    message:
      'The source names no time zone, so its times are read and shown in UTC; name one with source-time-zone or --time-zone.',
    severity: 'warning',
  });
  return 'UTC';
}
