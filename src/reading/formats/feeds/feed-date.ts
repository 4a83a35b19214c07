/**
 * Reads dates of feeds: RFC 822 as RSS asks for, with the many variations of publishers, and RFC
 * 3339 and other ISO 8601 forms as Atom, JSON Feed and Dublin Core ask for. A date that could mean
 * two days, or whose zone is unknown, is not read: a wrong time is worse than none.
 */
import { DAY_SECONDS } from '../../../model/values/time-units.js';
import { epochOfLocal, formatIso } from '../../../model/values/zoned-time.js';
import { monthOfName } from '../written/month-names.js';
import { endsWithSpan, findClock } from '../written/written-clock.js';
import { isUnknownZone, zoneBehindClock } from '../written/zone-text.js';

/** A date as the source writes it; its instant is known only once a zone is chosen. */
interface WrittenDate {
  /** Midnight of the date as if it were UTC, in milliseconds since the epoch. */
  readonly midnight: number;
  /** Seconds since midnight; `undefined` when the source writes a date alone. */
  readonly seconds: number | undefined;
  /** The zone that the source names, as an offset or an IANA name. */
  readonly zone: string | undefined;
}

/** The most characters of a date, with the name of its zone. Anything longer is some other text. */
const LONGEST = 120;

/** The year that two digits mean: 2000 to 2049 or 1950 to 1999 (RFC 2822, section 4.3). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year < 50 ? 2000 : 1900);
}

/**
 * Midnight of a day in UTC milliseconds, `month` from 0; `undefined` for a day that does not exist,
 * such as 30 February.
 */
function midnightOf(year: number, month: number, day: number): number | undefined {
  const midnight = Date.UTC(year, month, day);
  const date = new Date(midnight);
  const isDay = year >= 100 && date.getUTCMonth() === month && date.getUTCDate() === day;
  return isDay ? midnight : undefined;
}

/**
 * Reads a date of numbers. With dots the day comes first. With strokes, `17/01/2023` can only mean
 * 17 January, but `03/12/2024` could be two days and is not read.
 */
function numericMidnight(text: string): number | undefined {
  const found = /(?<![\d-])(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const dayFirst = found[2] === '.' || first > 12 || first === second;
  if (!dayFirst && second <= 12) return undefined;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return midnightOf(Number(found[4]), month - 1, day);
}

/** `2024年6月5日`, `2024년 6월 5일` */
const eastAsianDate = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;

/**
 * Words and endings between a day and its month that name neither: `5th of`, `5 de`, `5-ci`,
 * `2024-cü il`.
 */
const filler =
  /^(?:st|nd|rd|th|of|the|er|re|de|del|di|do|da|den|d|le|el|ci|cı|cu|cü|il|ili|го|г|года|й|е)$/iu;

const wordsOf = (text: string): string[] =>
  (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((word) => !filler.test(word));

/**
 * Finds the month (from 0) among the words around the day and the year. It stands between the two
 * numbers, else before them, else behind. The other words are weekdays, and some of these begin
 * like a month: Finnish `maanantai` is Monday, French `mar` is Tuesday. Hence the last month
 * between the numbers counts.
 */
function monthAmong(before: string, between: string, behind: string): number | undefined {
  const inner = wordsOf(between);
  if (inner.length > 0) return inner.map(monthOfName).findLast((month) => month !== undefined);
  return monthOfName(wordsOf(before).at(-1) ?? wordsOf(behind)[0] ?? '');
}

function eastAsianMidnight(text: string): number | undefined {
  const [, year, month, day] = eastAsianDate.exec(text) ?? [];
  return year === undefined ? undefined : midnightOf(Number(year), Number(month) - 1, Number(day));
}

/** Reads a day, the name of a month and a year. */
function namedMidnight(text: string): number | undefined {
  const parts = text.split(/(\d+)/);
  const [before = '', first = '', between = '', second = '', behind = ''] = parts;
  // Exactly two numbers: a day and a year. WordPress writes the year -0001 where it has no date.
  if (parts.length !== 5 || /(?:^|\s)-\d/.test(text)) return undefined;
  const month = monthAmong(before, between, behind);
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  const isDate = /^\d{1,2}$/.test(day) && /^(?:\d\d|\d{4})$/.test(year);
  return isDate && month !== undefined ? midnightOf(fullYear(year), month, Number(day)) : undefined;
}

const midnightIn = (date: string): number | undefined =>
  numericMidnight(date) ?? eastAsianMidnight(date) ?? namedMidnight(date);

/** The year at the end: C's `asctime` and Unix's `date` write it behind the time and the zone. */
const lastYear = /(?<![+-])\b\d{4}$/;

/**
 * Reads a date behind the time: `2:30 PM, 5 June 2024`. The date has to begin right behind the
 * time, since a zone could stand between them otherwise.
 */
function readClockFirst(seconds: number, behind: string): WrittenDate | undefined {
  const date = /^(?:Uhr\b)?[\s,]*(?=\d)(.*)$/i.exec(behind)?.[1] ?? '';
  const midnight = midnightIn(date);
  return midnight === undefined ? undefined : { midnight, seconds, zone: undefined };
}

/** Reads RFC 822 and the many forms that publishers write in its place. */
function readMailDate(text: string): WrittenDate | undefined {
  const shown = findClock(text);
  if (!shown) {
    const midnight = midnightIn(text);
    return midnight === undefined ? undefined : { midnight, seconds: undefined, zone: undefined };
  }
  const { start, end, seconds } = shown;
  if (seconds === undefined) return undefined;
  if (start === 0) return readClockFirst(seconds, text.slice(end));
  const behind = text.slice(end).trim();
  const year = lastYear.exec(behind)?.[0] ?? '';
  const midnight = midnightIn(`${text.slice(0, start)} ${year}`);
  const zone = zoneBehindClock(behind.slice(0, behind.length - year.length).replace(/^Uhr\b/i, ''));
  if (midnight === undefined || isUnknownZone(zone)) return undefined;
  return { midnight, seconds, zone };
}

const isoDate = /^(\d{4})(?:([-/.]?)(\d\d?)(?:\2(\d\d?))?)?(?:(?:T|\s+)(\d.*))?$/i;

/**
 * The time behind an ISO date: its colons may be missing, and a fraction of a second may follow.
 */
const isoClock = /^(\d[\d:]*)(?:[.,]\d+)?\s*([ap]\.?m(?![a-z])\.?)?(.*)$/i;

/** A time with colons: `1014` becomes `10:14`, `101455` becomes `10:14:55`. */
const withColons = (digits: string): string =>
  digits.includes(':') ? digits : (digits.match(/\d\d/g) ?? []).join(':');

/** Reads RFC 3339 and other forms that begin with the year. */
function readIsoDate(text: string): WrittenDate | undefined {
  const found = isoDate.exec(text);
  if (!found) return undefined;
  const [, year, separator, month = '01', day = '01', time] = found;
  // Without a separator, month and day are known only if both have two digits.
  if (separator === '' && month.length + day.length < 4) return undefined;
  const midnight = midnightOf(Number(year), Number(month) - 1, Number(day));
  if (midnight === undefined) return undefined;
  return time === undefined
    ? { midnight, seconds: undefined, zone: undefined }
    : readIsoClock(midnight, time);
}

function readIsoClock(midnight: number, time: string): WrittenDate | undefined {
  const [, digits = '', half = '', suffix = ''] = isoClock.exec(time) ?? [];
  // RFC 9557 adds a name, `2024-06-05T09:00+04:00[Asia/Baku]`; the offset alone gives the instant.
  const zone = zoneBehindClock(suffix.replace(/\[[^\]]*\]$/, ''));
  // `09:00:0002:00` lacks the sign of its offset, which could be plus or minus.
  const isClock = /^\d\d?(?::?\d\d(?::?\d\d)?)?$/.test(digits);
  const seconds = isClock ? findClock(`${withColons(digits)} ${half}`)?.seconds : undefined;
  return seconds === undefined || isUnknownZone(zone) ? undefined : { midnight, seconds, zone };
}

/**
 * Reads seconds or milliseconds since 1970, from 2001 to 2030: a larger number may begin with a
 * year (`2024060509`).
 */
function readEpoch(text: string): WrittenDate | undefined {
  const seconds = /^(1[0-8]\d{8})(?:\d{3})?$/.exec(text)?.[1];
  if (seconds === undefined) return undefined;
  const second = Number(seconds) % DAY_SECONDS;
  return { midnight: (Number(seconds) - second) * 1000, seconds: second, zone: '+00:00' };
}

/**
 * Reads what a text says of a date; `undefined` when it is not a date, or not one that is certain.
 */
export function readWrittenDate(written: string): WrittenDate | undefined {
  // Drupal may write a whole `<time datetime="…">` element in the place of the date.
  const machine = /^\s*<time\s[^>]*\bdatetime\s*=\s*["']([^"'>]*)/i.exec(written)?.[1];
  const text = (machine ?? written)
    .slice(0, LONGEST + 1)
    // Internet Explorer put marks of direction between the parts of a date.
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2212\u2012\u2013]/g, '-')
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length === 0 || text.length > LONGEST || endsWithSpan(text)) return undefined;
  const date = readIsoDate(text) ?? readEpoch(text) ?? readMailDate(text);
  return date && isOfOurTime(date) && !isZeroDate(date) ? date : undefined;
}

const [EARLIEST, LATEST] = [Date.UTC(1800, 0, 1), Date.UTC(2200, 0, 1)];

/**
 * Years outside of this range belong to another calendar (1403 in Iran, 2567 in Thailand), or are
 * mistakes.
 */
const isOfOurTime = ({ midnight }: WrittenDate): boolean =>
  midnight >= EARLIEST && midnight < LATEST;

/** Whether this is the first second of 1970, which programs write when they have no date. */
const isZeroDate = ({ midnight, seconds = 0 }: WrittenDate): boolean => midnight + seconds === 0;

/**
 * Writes a date in ISO 8601: `YYYY-MM-DD` without a time, else with the offset of its own zone or,
 * if it names none, of `timeZone`.
 */
export function formatWrittenDate(
  { midnight, seconds, zone }: WrittenDate,
  timeZone: string,
): string {
  if (seconds === undefined) return new Date(midnight).toISOString().slice(0, 10);
  const shown = zone ?? timeZone;
  return formatIso(epochOfLocal(midnight + seconds * 1000, shown), shown);
}

/**
 * Reads a feed's date and returns it in ISO 8601: `YYYY-MM-DD` without a time, else with an offset.
 * `timeZone` is for times that name no zone. Returns `undefined` when the text is not a date, or
 * not one that is certain.
 */
export function parseFeedDate(text: string, timeZone = 'UTC'): string | undefined {
  const date = readWrittenDate(text);
  return date && formatWrittenDate(date, timeZone);
}
