/**
 * Reads dates of feeds: RFC 822 as RSS asks for, with the many variations of publishers, and RFC
 * 3339 and other ISO 8601 forms as Atom, JSON Feed and Dublin Core ask for. A date that could mean
 * two days, or whose zone is unknown, is not read: a wrong time is worse than none.
 */
import { DAY_SECONDS } from '../../../model/values/time-units.js';
import { epochOfLocal, formatIso } from '../../../model/values/zoned-time.js';
import { monthOfName } from '../written/month-names.js';
import { endsWithSpan, findClock, type WrittenClock } from '../written/written-clock.js';
import { isUnknownZone, readZoneName, zoneBehindClock } from '../written/zone-text.js';

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
 * Reads a date of numbers. With dots the day comes first. With strokes or dashes, `17/01/2023` can
 * only mean 17 January, but `03/12/2024` could be two days and is not read.
 */
function numericMidnight(text: string): number | undefined {
  const found = /(?<![\d-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
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
const lastYear = /(?<![+-]\s?)\b\d{4}$/;

/** Words behind a time that say no more than that it is one. */
const clockWord = /^\s*(?:[Uu]hr|uur|hrs?|h|ч)(?!\p{L})\.?/u;

/**
 * Reads a date behind the time: `2:30 PM, 5 June 2024`. The date has to begin right behind the
 * time, since a zone could stand between them otherwise; a second time would be an end.
 */
function readClockFirst(seconds: number, behind: string): WrittenDate | undefined {
  const date = /^(?:[\s,|/·•]*|\s-\s)(?=\d)(.*)$/.exec(behind.replace(clockWord, ''))?.[1] ?? '';
  const midnight = findClock(date) ? undefined : midnightIn(date);
  return midnight === undefined ? undefined : { midnight, seconds, zone: undefined };
}

/** Zones that some programs write before the time: `12 Mar 2024 GMT 14:30`. */
const zoneAhead = /(?<!\p{L})(?:GMT|UTC|[CEMP][DS]T|EES?T|CES?T|MSK|МСК|AZT|TRT)(?!\p{L})/u;

/** Reads RFC 822 and the many forms that publishers write in its place. */
function readMailDate(text: string): WrittenDate | undefined {
  const shown = findClock(text);
  if (!shown) {
    const midnight = midnightIn(text);
    return midnight === undefined ? undefined : { midnight, seconds: undefined, zone: undefined };
  }
  const { start, end, seconds } = shown;
  if (start === 0 && seconds !== undefined) return readClockFirst(seconds, text.slice(end));
  return readDateFirst(text, shown);
}

function readDateFirst(text: string, shown: WrittenClock): WrittenDate | undefined {
  const { start, end, seconds } = shown;
  const behind = text.slice(end).replace(/[\s.,;]+$/, '');
  const year = lastYear.exec(behind)?.[0] ?? '';
  const before = text.slice(0, start);
  const midnight = midnightIn(`${before} ${year}`);
  const rest = behind
    .slice(0, behind.length - year.length)
    .replace(clockWord, '')
    .trim();
  const zone = zoneBehindClock(rest || (zoneAhead.exec(before)?.[0] ?? ''));
  if (seconds === undefined || midnight === undefined || isUnknownZone(zone)) return undefined;
  return { midnight, seconds, zone };
}

const isoDate =
  /^(\d{4})(?:([-/.]?)(\d\d?)(?:\2(\d\d?))?)?(?:(?:T|_|[.,]?\s+(?:(?:at|um|saat|в|[-|])\s)?|(?<=^\d{8})(?=(?:\d\d){2,3}$))(\d.*))?$/i;

/**
 * The time behind an ISO date: its colons may be missing, and a fraction of a second may follow.
 */
const isoClock = /^(\d[\d:]*)(?:[.,]\d+)?\s*([ap]\.?m(?![a-z])\.?)?(.*)$/i;

/** A time with colons: `1014` becomes `10:14`, `101455` becomes `10:14:55`. */
const withColons = (digits: string): string =>
  digits.includes(':') ? digits : (digits.match(/\d\d/g) ?? []).join(':');

/** Reads RFC 3339 and other forms that begin with the year. */
function readIsoDate(text: string): WrittenDate | undefined {
  const bare = text
    // A weekday before it, and the zone of a whole day (`2024-12-03Z`, XML Schema), say nothing.
    .replace(/^\p{L}{2,12}\.?,?\s(?=\d{4}[-/.]\d)/u, '')
    .replace(/^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)$/, '$1');
  const found = isoDate.exec(bare);
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

/**
 * RFC 9557 adds a name, `2024-06-05T09:00+04:00[Asia/Baku]`; an offset beside it gives the instant
 * alone.
 */
function zoneParts(suffix: string): { readonly offset: string; readonly name: string } {
  const [written = '', name = ''] = /\[([^\]]*)\]$/.exec(suffix) ?? [];
  const offset = suffix
    .slice(0, suffix.length - written.length)
    .replace(clockWord, '')
    .trim();
  return { offset, name };
}

function readIsoClock(midnight: number, time: string): WrittenDate | undefined {
  const [, digits = '', half = '', suffix = ''] = isoClock.exec(time) ?? [];
  const { offset, name } = zoneParts(suffix);
  const zone = zoneBehindClock(offset || name);
  // `09:00:0002:00` lacks the sign of its offset, which could be plus or minus.
  const isClock = /^\d\d?(?::?\d\d(?::?\d\d)?)?$/.test(digits);
  const clock = isClock ? findClock(`${withColons(digits)} ${half}`) : undefined;
  if (clock?.seconds === undefined || isUnknownZone(zone)) return undefined;
  return { midnight, seconds: clock.seconds, zone };
}

/**
 * Reads seconds or milliseconds since 1970, from 2001 to 2030: a larger number may begin with a
 * year (`2024060509`).
 */
function readEpoch(text: string): WrittenDate | undefined {
  const seconds = /^(1[0-8]\d{8})(?:\d{3})?(?:\.\d+)?$/.exec(text)?.[1];
  if (seconds === undefined) return undefined;
  const second = Number(seconds) % DAY_SECONDS;
  return { midnight: (Number(seconds) - second) * 1000, seconds: second, zone: '+00:00' };
}

/** A time with dots behind the year: `12.03.2024 14.30`, `12. marts 2024 kl. 14.30`. */
const dottedClock = /(\d{4}[^\d.]\D{0,10})(\d{1,2})\.([0-5]\d)(?:\.([0-5]\d))?(?![.\d])/;

/** The text in the signs that dates are made of. */
const inOurSigns = (written: string): string =>
  written
    // Internet Explorer put marks of direction between the parts of a date.
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2212\u2012\u2013]/g, '-')
    // Arabic and Persian digits: the last four bits of each are its value.
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(dottedClock, (_, ahead: string, ...parts: (string | undefined)[]) => {
      const [hour, minute, second] = parts;
      return `${ahead}${hour}:${minute}${second === undefined ? '' : `:${second}`}`;
    });

const remark = /\([^()]*\)?/g;

/**
 * The zone that a remark in brackets names, for a time without another one: `14:30 (МСК)`. A remark
 * behind everything that names no zone makes the time doubtful; elsewhere it may be a weekday.
 */
function withZoneOfRemarks(date: WrittenDate | undefined, text: string): WrittenDate | undefined {
  if (date?.seconds === undefined || date.zone !== undefined) return date;
  for (const { 0: written, index } of text.matchAll(remark)) {
    const zone = readZoneName(written.replace(/[()]/g, ''));
    if (zone !== undefined) return { ...date, zone };
    const isLast = !/\d/.test(text.slice(index + written.length));
    if (isLast && /\p{L}|\d/u.test(written)) return undefined;
  }
  return date;
}

const mayBeDate = (text: string): boolean =>
  text.length > 0 && text.length <= LONGEST && !endsWithSpan(text);

/**
 * Reads what a text says of a date; `undefined` when it is not a date, or not one that is certain.
 */
export function readWrittenDate(written: string): WrittenDate | undefined {
  // Drupal may write a whole `<time datetime="…">` element in the place of the date, .NET
  // `/Date(1710253800000+0400)/`, whose offset does not change the instant.
  const machine =
    /^\s*<time\s[^>]*\bdatetime\s*=\s*["']([^"'>]*)/i.exec(written)?.[1] ??
    /^\s*\\?\/Date\((\d+)/.exec(written)?.[1];
  const whole = inOurSigns((machine ?? written).slice(0, LONGEST + 1));
  const text = whole.replace(remark, ' ').replace(/\s+/g, ' ').trim();
  if (!mayBeDate(text)) return undefined;
  const read = readIsoDate(text) ?? readEpoch(text) ?? readMailDate(text);
  const date = withZoneOfRemarks(read, whole);
  return date && isOfOurTime(date) && !isZeroDate(date) ? date : undefined;
}

const [EARLIEST, LATEST] = [Date.UTC(1800, 0, 1), Date.UTC(2200, 0, 1)];

/**
 * Years outside of this range belong to another calendar (1403 in Iran, 2567 in Thailand), or are
 * mistakes.
 */
const isOfOurTime = ({ midnight }: WrittenDate): boolean =>
  midnight >= EARLIEST && midnight < LATEST;

/**
 * The days that programs write when they have no date: zero in Excel and Delphi, SQL Server and old
 * Macs, the least number of 32 bits, PHP's reading of `0000-00-00`.
 */
const zeroDays: ReadonlySet<string> = new Set(
  '1899-12-30 1899-12-31 1900-01-01 1901-12-13 1904-01-01 1999-11-30'.split(' '),
);

/** The widest offset: 1970 began within so many seconds of its beginning in UTC. */
const WIDEST = 14 * 3600;

/**
 * Whether this is what programs write when they have no date: the first second of 1970 in any zone,
 * or the beginning of one of the other days.
 */
function isZeroDate({ midnight, seconds = 0 }: WrittenDate): boolean {
  if (Math.abs(midnight / 1000 + seconds) <= WIDEST) return true;
  const day = new Date(midnight).toISOString().slice(0, 10);
  return zeroDays.has(day) && (seconds === 0 || day.startsWith('1901'));
}

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
