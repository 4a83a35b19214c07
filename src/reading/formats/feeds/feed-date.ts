/**
 * Dates of feeds: RFC 822 as RSS asks for (with what publishers make of it), RFC 3339 and other
 * ISO 8601 forms as Atom, JSON Feed and Dublin Core ask for.
 */
import { epochOfLocal, formatIso, parseTime } from '../../../model/zoned-time.js';
import { secondsOfClock } from '../document-time.js';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Hours east of UTC of the names RFC 822 (section 5) knows, and of a few it does not. */
const zoneHours: Readonly<Record<string, number>> = {
  ut: 0,
  gmt: 0,
  utc: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  jst: 9,
  aest: 10,
  aedt: 11,
};

/** `+0100`, `-08:00`, `GMT+1`, `EST`; an unknown name counts as UTC, as RFC 2822 asks. */
function zoneOf(text: string): string | undefined {
  const offset = /([+-])(\d{1,2}):?(\d\d)?\)?$/.exec(text);
  if (offset) return `${offset[1]}${offset[2]?.padStart(2, '0')}:${offset[3] ?? '00'}`;
  const name = /([a-z]+)\)?$/i.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const hours = Object.hasOwn(zoneHours, name) ? (zoneHours[name] ?? 0) : 0;
  return `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}

/** RFC 2822, section 4.3: two digits are 2000 to 2049 or 1950 to 1999. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year < 50 ? 2000 : 1900);
}

type DateParts = 'day' | 'month' | 'year' | 'rest' | 'clock' | 'zone';
type FoundDate = Readonly<Record<DateParts, string>>;

const datePatterns = [
  /^(?:[a-z]+\.?,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<month>[a-z]{3})[a-z]*\.?,?[\s-]+(?<year>\d{4}|\d\d)\b,?\s*(?<rest>.*)$/is,
  /^(?:[a-z]+,?\s+)?(?<month>[a-z]{3})[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b,?\s*(?<rest>.*)$/is,
  // As C's `asctime` and Unix' `date` write it: the year comes last.
  /^[a-z]+,?\s+(?<month>[a-z]{3})[a-z]*\s+(?<day>\d{1,2})\s+(?<rest>\d{1,2}:\d\d(?::\d\d)?(?:\s+[a-z]{1,5})?)\s+(?<year>\d{4})$/is,
];

function findGroups(pattern: RegExp, text: string): FoundDate | undefined {
  const groups = pattern.exec(text)?.groups;
  if (!groups) return undefined;
  const part = (name: DateParts) => groups[name] ?? '';
  return {
    day: part('day'),
    month: part('month'),
    year: part('year'),
    rest: part('rest'),
    clock: part('clock'),
    zone: part('zone').trim(),
  };
}

/** Midnight of the date as if it were UTC; `undefined` for a date no calendar has. */
function midnightOf({ day, month, year }: FoundDate): number | undefined {
  const index = months.indexOf(month.toLowerCase());
  const midnight = Date.UTC(fullYear(year), index, Number(day));
  return index >= 0 && new Date(midnight).getUTCDate() === Number(day) ? midnight : undefined;
}

const restPattern = /(?<clock>\d{1,2}:\d\d(?::\d\d)?)(?:\.\d+)?\s*(?<zone>.*)$/s;

function parseMailDate(text: string, timeZone: string): string | undefined {
  const found = datePatterns.map((pattern) => findGroups(pattern, text)).find(Boolean);
  const midnight = found && midnightOf(found);
  if (!found || midnight === undefined) return undefined;
  const time = findGroups(restPattern, found.rest);
  if (!time) return new Date(midnight).toISOString().slice(0, 10);
  const seconds = secondsOfClock(time.clock);
  if (seconds === undefined) return undefined;
  const zone = zoneOf(time.zone) ?? timeZone;
  return formatIso(epochOfLocal(midnight + seconds * 1000, zone), zone);
}

const looseIso =
  /^(?<year>\d{4})(?:-?(?<month>\d\d)(?:-?(?<day>\d\d))?)?(?<rest>(?:T|\s+)(?<clock>\d\d?:?\d\d(?::?\d\d)?)(?:[.,]\d+)?\s*(?<zone>Z|[+-]\d\d(?::?\d\d)?|[a-z]{2,4})?)?$/i;

/** `1014`, `10:14:55`, `101455` as `10:14:55`. */
function fullClock(clock: string): string {
  const digits = clock.includes(':') ? clock.split(':') : (clock.match(/\d\d/g) ?? []);
  return [...digits, '00']
    .slice(0, 3)
    .map((part) => part.padStart(2, '0'))
    .join(':');
}

function parseIsoDate(text: string, timeZone: string): string | undefined {
  const found = findGroups(looseIso, text);
  if (!found) return undefined;
  const { year, month, day, rest, clock, zone } = found;
  const date = `${year}-${month || '01'}-${day || '01'}`;
  if (rest === '') return parseTime(date, 'UTC') && date;
  const suffix = zone === '' ? '' : zoneOf(zone);
  const time = parseTime(`${date}T${fullClock(clock)}${suffix}`, timeZone);
  return time && formatIso(time.epoch, suffix || timeZone);
}

/**
 * A feed's date as ISO 8601 with its own offset, or as a bare date when it names no time;
 * `undefined` when it is none. `timeZone` is for dates without an offset.
 */
export function parseFeedDate(text: string, timeZone = 'UTC'): string | undefined {
  const trimmed = text.trim();
  return parseIsoDate(trimmed, timeZone) ?? parseMailDate(trimmed, timeZone);
}
