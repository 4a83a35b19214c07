/** Reads times as calendars write them, and converts local times to instants and back. */
import { DAY, MINUTE } from '../../../model/values/time-units.js';
import { offsetMinutes } from '../../../model/values/zoned-time.js';
import { readWrittenDate } from '../feeds/feed-date.js';

/**
 * The clock of a time zone. Instants are milliseconds since the epoch; a local time is the instant
 * at which a clock in UTC would show it.
 */
export interface IcalZone {
  /** The IANA name or fixed offset; `undefined` for a zone that only the file defines. */
  readonly name: string | undefined;
  /** How far the clock is ahead of UTC at an instant, in milliseconds. */
  readonly offsetAt: (epoch: number) => number;
  readonly epochOf: (localAsUtc: number) => number;
  readonly localOf: (epoch: number) => number;
}

/**
 * Makes the clock of a zone from its offsets. Of a repeated local time the first instant counts,
 * and a skipped one is read with the offset before the change, as in `zoned-time.ts`.
 */
export function clockOf(name: string | undefined, offsetAt: (epoch: number) => number): IcalZone {
  const epochOf = (local: number): number => {
    // Offsets are asked for at whole days, so that the events of a day share the answers.
    const day = Math.floor(local / DAY) * DAY;
    const before = offsetAt(day - DAY);
    const after = offsetAt(day + 2 * DAY);
    const shows = (offset: number) => offsetAt(local - offset) === offset;
    return local - (before === after || shows(before) || !shows(after) ? before : after);
  };
  return { name, offsetAt, epochOf, localOf: (epoch) => epoch + offsetAt(epoch) };
}

/** The clock of an IANA name or a fixed offset (`+02:00`). */
export function namedZone(name: string): IcalZone {
  return clockOf(name, (epoch) => offsetMinutes(epoch, name) * MINUTE);
}

/** What the text of a time says, before its zone is known. */
export interface WrittenIcalTime {
  /** The written clock time as if it were UTC. */
  readonly local: number;
  readonly dateOnly: boolean;
  /** `UTC`, a fixed offset or an IANA name, when the time itself has one. */
  readonly zone: string | undefined;
}

const clockPart = String.raw`(?:(\d\d)(\d\d)(\d\d)?|(\d{1,2}):(\d\d)(?::(\d\d))?)(?:[.,]\d{1,9})?\s?([ap]\.?m\.?)?`;
const zonePart = String.raw`(?:\s?(Z|(?:GMT|UTC)?\s?[+-]\d\d?(?::?\d\d)?|GMT|UTC)(?:\s?\([^()]*\)|\[[^\]]*\])?)?`;
const timePart = String.raw`(?:(?:T|,?\s+)${clockPart}${zonePart}|Z)?`;

const numeric = new RegExp(String.raw`^(\d{4})[-/]?(\d\d)[-/]?(\d\d)${timePart}$`, 'i');
/** `5.6.2024`. With dots the day comes first; with slashes either number may be the day. */
const dotted = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})${timePart}$`, 'i');
/** `Wed Jun 05 2024 09:00:00 GMT+0200 (Central European Summer Time)`, as scripts print dates. */
const printed = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s)?(?:([a-z]{3,9})\s(\d{1,2}),?|(\d{1,2})\s([a-z]{3,9}),?)\s(\d{4})${timePart}$`,
  'i',
);

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthOf(word = ''): number {
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

type Fields = readonly (string | undefined)[];

/** The date as year, month and day, and the captured parts of the clock and its zone. */
function fieldsOf(
  text: string,
): { date: readonly [number, number, number]; clock: Fields } | undefined {
  const iso = numeric.exec(text);
  if (iso) return { date: [Number(iso[1]), Number(iso[2]), Number(iso[3])], clock: iso.slice(4) };
  const european = dotted.exec(text);
  if (european) {
    const [, day, month, year] = european;
    return { date: [Number(year), Number(month), Number(day)], clock: european.slice(4) };
  }
  const words = printed.exec(text);
  if (!words) return undefined;
  const [, month, day, dayFirst, monthLast, year] = words;
  const date = [Number(year), monthOf(month ?? monthLast), Number(day ?? dayFirst)] as const;
  return { date, clock: words.slice(6) };
}

/**
 * The hour from 0 to 24. With `am` or `pm` it is written from 1 to 12; `undefined` for one that no
 * clock shows.
 */
function hourOf(written: number, half: string | undefined): number | undefined {
  if (half === undefined) return written > 24 ? undefined : written;
  if (written < 1 || written > 12) return undefined;
  return (written % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** Milliseconds since midnight; `undefined` for a time that no clock shows. */
function clockTime(fields: Fields): number | undefined {
  const [hours, minutes, seconds, half] = [
    fields[0] ?? fields[3],
    fields[1] ?? fields[4],
    fields[2] ?? fields[5],
    fields[6],
  ];
  const hour = hourOf(Number(hours ?? 0), half);
  const [minute, second] = [Number(minutes ?? 0), Number(seconds ?? 0)];
  if (hour === undefined || minute > 59 || second > 60) return undefined;
  const time = ((hour * 60 + minute) * 60 + second) * 1000;
  return time > DAY ? undefined : time;
}

/** The greatest offset of a zone in hours; a greater number is the end of the event. */
const MOST_HOURS = 14;

/** The zone behind a time: `UTC` or a fixed offset; `undefined` where it is none. */
function zoneOfSuffix(suffix: string): string | undefined {
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d\d?):?(\d\d)?$/.exec(suffix) ?? [];
  if (sign === undefined) return 'UTC';
  return Number(hours) > MOST_HOURS ? undefined : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** Removes quotes and signs at both ends, joins blanks, and puts a `T` before a clock without one. */
const tidied = (value: string): string =>
  value
    .slice(0, 120)
    .replace(/\\[nr]|["\\]/gi, '')
    .replace(/^[\s:]{1,9}|[\s;,]{1,9}$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(\d{8})(\d{4}(?:\d\d)?Z?)$/, '$1T$2');

/**
 * Reads a date that only the reader of feeds knows: with month names of other languages, or as
 * `asctime` of C prints it.
 */
function readAsFeeds(text: string): WrittenIcalTime | undefined {
  const date = /^\d{4}/.test(text) ? undefined : readWrittenDate(text);
  if (!date) return undefined;
  const { midnight, seconds, zone } = date;
  return {
    local: midnight + (seconds ?? 0) * 1000,
    dateOnly: seconds === undefined,
    zone: zone === '+00:00' ? 'UTC' : zone,
  };
}

/**
 * Reads a DATE or DATE-TIME (sections 3.3.4, 3.3.5), also in forms of programs that ignore the
 * standard; `undefined` for any other text, and for a day or time that does not exist.
 */
export function parseWrittenTime(value: string): WrittenIcalTime | undefined {
  const text = tidied(value);
  const fields = fieldsOf(text);
  if (!fields) return readAsFeeds(text);
  const { date, clock } = fields;
  const [year, month, day] = date;
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  // `Date` turns a day that does not exist into another one.
  if (midnight.getUTCDate() !== day || midnight.getUTCMonth() + 1 !== month) return undefined;
  const time = clockTime(clock);
  if (time === undefined) return undefined;
  const dateOnly = (clock[0] ?? clock[3]) === undefined;
  const zone = clock[7] === undefined ? undefined : zoneOfSuffix(clock[7]);
  if (clock[7] !== undefined && zone === undefined) return undefined;
  return { local: midnight.getTime() + time, dateOnly, zone };
}
