/**
 * Dates of feeds: RFC 822 as RSS asks for (with what publishers make of it), RFC 3339 and other
 * ISO 8601 forms as Atom, JSON Feed and Dublin Core ask for.
 */
import { epochOfLocal, formatIso, parseTime } from '../model/zoned-time.js';

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

interface FoundDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly rest: string;
}

const dayFirst =
  /^(?:[a-z]+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d\d)\b,?\s*(.*)$/is;
const monthFirst =
  /^(?:[a-z]+,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b,?\s*(.*)$/is;
/** As C's `asctime` and Unix' `date` write it: the year comes last. */
const yearLast =
  /^[a-z]+,?\s+([a-z]{3})[a-z]*\s+(\d{1,2})\s+(\d{1,2}:\d\d(?::\d\d)?)\s+(?:([a-z]{1,5})\s+)?(\d{4})$/is;

function findDate(text: string): FoundDate | undefined {
  const british = dayFirst.exec(text);
  if (british) {
    const [, day = '', month = '', year = '', rest = ''] = british;
    return { day, month, year, rest };
  }
  const american = monthFirst.exec(text);
  if (american) {
    const [, month = '', day = '', year = '', rest = ''] = american;
    return { day, month, year, rest };
  }
  const last = yearLast.exec(text);
  if (!last) return undefined;
  const [, month = '', day = '', clock = '', zone = '', year = ''] = last;
  return { day, month, year, rest: `${clock} ${zone}` };
}

function parseMailDate(text: string, timeZone: string): string | undefined {
  const found = findDate(text);
  if (!found) return undefined;
  const month = months.indexOf(found.month.toLowerCase());
  const day = Number(found.day);
  const midnight = Date.UTC(fullYear(found.year), month, day);
  if (month < 0 || new Date(midnight).getUTCDate() !== day) return undefined;
  const clock = /(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*(.*)$/s.exec(found.rest);
  if (!clock) return new Date(midnight).toISOString().slice(0, 10);
  const [hours = 0, minutes = 0, seconds = 0] = clock.slice(1, 4).map((part) => Number(part ?? 0));
  if (hours > 24 || minutes > 59 || seconds > 60) return undefined;
  const local = midnight + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  const zone = zoneOf((clock[4] ?? '').trim()) ?? timeZone;
  return formatIso(epochOfLocal(local, zone), zone);
}

const looseIso =
  /^(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?(?:(?:T|\s+)(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d|[+-]\d\d|[a-z]{2,4})?)?$/i;

function parseIsoDate(text: string, timeZone: string): string | undefined {
  const match = looseIso.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '01', day = '01', hour, minute = '00', second = '00', zone = ''] =
    match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return parseTime(date, 'UTC') && date;
  const suffix = /^[a-z]{2,}$/i.test(zone) ? (zoneOf(zone) ?? '') : zone;
  const written = `${date}T${hour.padStart(2, '0')}:${minute}:${second}${suffix}`;
  const time = parseTime(written, timeZone);
  return time && formatIso(time.epoch, offsetOf(suffix) ?? (suffix ? 'UTC' : timeZone));
}

function offsetOf(suffix: string): string | undefined {
  const match = /^([+-]\d\d):?(\d\d)?$/.exec(suffix);
  return match ? `${match[1]}:${match[2] ?? '00'}` : undefined;
}

/**
 * A feed's date as ISO 8601 with its own offset, or as a bare date when it names no time;
 * `undefined` when it is none. `timeZone` is for dates without an offset.
 */
export function parseFeedDate(text: string, timeZone = 'UTC'): string | undefined {
  const trimmed = text.trim();
  return parseIsoDate(trimmed, timeZone) ?? parseMailDate(trimmed, timeZone);
}
