/**
 * Times as people write them, as instants. The zone is always an argument; a zone is an IANA name
 * or a fixed offset (`+04:00`).
 *
 * Local times that a clock change skips or repeats are read as RFC 5545 (section 3.3.5) and
 * Temporal's `compatible` read them: a skipped time moves forward by the length of the gap, a
 * repeated time means its first occurrence.
 */
import { tzOffset } from '@date-fns/tz/tzOffset';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A written time as an instant, with what the writing left out. */
export interface ReadTime {
  /** Milliseconds since the epoch, UTC. */
  readonly epoch: number;
  /** A date and no time of day; `epoch` is then the start of that day in the zone. */
  readonly dateOnly: boolean;
  readonly hadOffset: boolean;
}

/** A wall clock at an instant. `weekday` counts from Monday = 1 (ISO 8601). */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
}

/** Minutes east of UTC at an instant; `NaN` for a zone nobody knows. */
export function offsetMinutes(epoch: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  return fixedOffset(timeZone) ?? namedOffset(epoch, timeZone);
}

/** A programme asks for the same few hundred instants again and again, and engines answer slowly. */
const namedOffsets = new Map<string, Map<number, number>>();
const CAPACITY = 5000;

function namedOffset(epoch: number, timeZone: string): number {
  const known = namedOffsets.get(timeZone) ?? new Map<number, number>();
  if (known.size === 0) namedOffsets.set(timeZone, known);
  const found = known.get(epoch);
  if (found !== undefined) return found;
  const asked: unknown = tzOffset(timeZone, new Date(epoch));
  // The library looks names up in plain objects, so `constructor` gives a function.
  const offset = typeof asked === 'number' ? asked : Number.NaN;
  if (known.size >= CAPACITY) known.clear();
  known.set(epoch, offset);
  return offset;
}

export function isTimeZone(name: string): boolean {
  return name !== '' && !Number.isNaN(offsetMinutes(0, name));
}

const offsetPattern = /^([+-])(\d\d):?(\d\d)?$/;

function fixedOffset(text: string): number | undefined {
  const match = offsetPattern.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 18 * 60 ? undefined : match[1] === '-' ? -minutes : minutes;
}

/** The instant at which a clock in the zone shows this local time (given as if it were UTC). */
export function epochOfLocal(localAsUtc: number, timeZone: string): number {
  const before = offsetMinutes(localAsUtc - DAY, timeZone) * MINUTE;
  const after = offsetMinutes(localAsUtc + DAY, timeZone) * MINUTE;
  if (before === after) return localAsUtc - before;
  const shows = (offset: number) =>
    offsetMinutes(localAsUtc - offset, timeZone) * MINUTE === offset;
  // The offset before the change comes first: it gives the first of two occurrences and, in a
  // gap, where neither holds, the later reading.
  return shows(before) || !shows(after) ? localAsUtc - before : localAsUtc - after;
}

const timePattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/**
 * Reads an ISO 8601 date or date-time, with `T` or a space, with or without seconds and offset.
 * Without an offset the time is in `timeZone`. `undefined` for anything else, and for dates that
 * no calendar has.
 */
export function parseTime(text: string, timeZone: string): ReadTime | undefined {
  const match = timePattern.exec(text.trim());
  if (!match) return undefined;
  const local = localAsUtc(match.slice(1, 8));
  if (local === undefined) return undefined;
  const dateOnly = match[4] === undefined;
  const zone = match[8];
  if (zone === undefined) {
    return { epoch: epochOfLocal(local, timeZone), dateOnly, hadOffset: false };
  }
  const offset = zone.toUpperCase() === 'Z' ? 0 : fixedOffset(zone);
  if (offset === undefined) return undefined;
  return { epoch: local - offset * MINUTE, dateOnly, hadOffset: true };
}

function localAsUtc(fields: readonly (string | undefined)[]): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields
    .slice(0, 6)
    .map((field) => Number(field ?? 0));
  const milliseconds = Math.trunc(Number(`0.${fields[6] ?? 0}`) * 1000);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // A day that does not exist (31 April) comes back as another one.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  // ISO 8601 lets 24:00 end a day; second 60 is a leap second.
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute > 0)) return undefined;
  return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
}

/** The wall clock of the zone at an instant. */
export function readWallClock(epoch: number, timeZone: string): WallClock {
  const local = new Date(epoch + offsetMinutes(epoch, timeZone) * MINUTE);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    weekday: local.getUTCDay() || 7,
  };
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function dayKey(epoch: number, timeZone: string): string {
  const { year, month, day } = readWallClock(epoch, timeZone);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** An instant as ISO 8601 with the zone's offset, for `datetime` attributes and documents. */
export function formatIso(epoch: number, timeZone: string): string {
  const offset = Math.trunc(offsetMinutes(epoch, timeZone));
  const { hour, minute, second } = readWallClock(epoch, timeZone);
  const size = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${pad(Math.trunc(size / 60))}:${pad(size % 60)}`;
  return `${dayKey(epoch, timeZone)}T${pad(hour)}:${pad(minute)}:${pad(second)}${zone}`;
}

const durationPattern =
  /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

/**
 * A duration in milliseconds: minutes as a number, `H:MM`, `H:MM:SS`, or ISO 8601 (`PT1H30M`).
 * `undefined` when it is none of these or negative.
 */
export function parseDuration(value: string | number): number | undefined {
  if (typeof value === 'number') {
    return Number.isFinite(value) && value >= 0 ? value * MINUTE : undefined;
  }
  const text = value.trim();
  const clock = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (clock) {
    return (Number(clock[1]) * 60 + Number(clock[2])) * MINUTE + Number(clock[3] ?? 0) * 1000;
  }
  if (/^\d+$/.test(text)) return Number(text) * MINUTE;
  const iso = durationPattern.exec(text);
  if (!iso || iso.slice(1).every((part) => part === undefined)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = iso
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (weeks * 7 + days) * DAY + (hours * 60 + minutes) * MINUTE + seconds * 1000;
}
