/**
 * Reads times that people write as instants, and instants as times of a zone. The zone is always an
 * argument: an IANA name or a fixed offset (`+04:00`).
 *
 * Local times that a clock change skips or repeats are read as RFC 5545 (section 3.3.5) and
 * Temporal's `compatible` read them: a skipped time moves forward by the length of the gap, a
 * repeated time means its first occurrence.
 */
import { tzOffset } from '@date-fns/tz/tzOffset';
import { DAY, MINUTE } from './time-units.js';

/** A written time as an instant, and whether the writing left out the time of day or the offset. */
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

/** Minutes east of UTC at an instant; `NaN` for an unknown zone. */
export function offsetMinutes(epoch: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  return fixedOffset(timeZone) ?? namedOffset(epoch, timeZone);
}

/**
 * Offsets by zone and UTC day. Engines answer slowly, and a programme asks for thousands of
 * instants of the same few days.
 */
const knownOffsets = new Map<string, Map<number, number>>();
const CAPACITY = 5000;

/**
 * Whether the engine knows the zone by this name; the library would find an offset in `Mars+04:00`
 * too.
 */
function isNamed(timeZone: string): boolean {
  try {
    // The locale is that of the library, so that the engine prepares its first formatter once and
    // not for two locales.
    return new Intl.DateTimeFormat('en-US', { timeZone }) !== undefined;
  } catch {
    return false;
  }
}

function askOffset(epoch: number, timeZone: string): number {
  let known = knownOffsets.get(timeZone);
  if (!known) {
    if (!isNamed(timeZone)) return Number.NaN;
    known = new Map();
    knownOffsets.set(timeZone, known);
  }
  let offset = known.get(epoch);
  if (offset === undefined) {
    offset = tzOffset(timeZone, new Date(epoch));
    if (known.size >= CAPACITY) known.clear();
    known.set(epoch, offset);
  }
  return offset;
}

/**
 * The offset of a named zone in minutes. Where a UTC day begins and ends with the same offset, it
 * holds all day, since no zone changes twice within a day.
 */
function namedOffset(epoch: number, timeZone: string): number {
  const dayStart = Math.floor(epoch / DAY) * DAY;
  const offset = askOffset(dayStart, timeZone);
  return offset === askOffset(dayStart + DAY, timeZone) ? offset : askOffset(epoch, timeZone);
}

/**
 * Abbreviations that are in the IANA list. ICU knows more, reads `BST` as Bangladesh, `IST` as
 * India and `AST` as Alaska whoever wrote them, and engines disagree on them.
 */
const shortNames = /^(?:UTC|UCT|GMT|CET|EET|MET|WET|EST|MST|HST|PRC|ROC|ROK)$/i;

/**
 * Whether the name is in the IANA list, or an offset. An abbreviation that may mean several zones
 * is no zone.
 */
export function isTimeZone(name: string): boolean {
  if (/^[a-z]{3}$/i.test(name) && !shortNames.test(name)) return false;
  return name !== '' && !Number.isNaN(offsetMinutes(0, name));
}

const offsetPattern = /^([+-])(\d\d):?(\d\d)?$/;

function fixedOffset(text: string): number | undefined {
  const match = offsetPattern.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 18 * 60 ? undefined : match[1] === '-' ? -minutes : minutes;
}

/**
 * The instant at which clocks in the zone show this local time, which is given as if it were UTC.
 */
export function epochOfLocal(localAsUtc: number, timeZone: string): number {
  // Offsets are asked for at whole days, so that the sessions of a day share the answers.
  const day = Math.floor(localAsUtc / DAY) * DAY;
  const before = offsetMinutes(day - DAY, timeZone) * MINUTE;
  const after = offsetMinutes(day + 2 * DAY, timeZone) * MINUTE;
  if (before === after) return localAsUtc - before;
  const shows = (offset: number) =>
    offsetMinutes(localAsUtc - offset, timeZone) * MINUTE === offset;
  // The offset before a change is tried first. It gives the first of two occurrences of a repeated
  // time; in a gap, where neither offset fits, it gives the later instant.
  return shows(before) || !shows(after) ? localAsUtc - before : localAsUtc - after;
}

const timePattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/**
 * Reads an ISO 8601 date or date-time, with `T` or a space, with or without seconds and offset.
 * Without an offset the time is in `timeZone`; with one it is that instant, whatever the zone's
 * own offset is then. `undefined` for anything else, and for dates that no calendar has. Years
 * have four digits, so every time read is one that `Date` can hold.
 */
export function parseTime(text: string, timeZone: string): ReadTime | undefined {
  const match = timePattern.exec(text.trim());
  if (!match) return undefined;
  const local = localAsUtc(match);
  if (local === undefined) return undefined;
  const dateOnly = match[4] === undefined;
  const zone = match[8];
  if (zone === undefined) {
    const epoch = epochOfLocal(local, timeZone);
    return Number.isNaN(epoch) ? undefined : { epoch, dateOnly, hadOffset: false };
  }
  const offset = /z/i.test(zone) ? 0 : fixedOffset(zone);
  return offset === undefined
    ? undefined
    : { epoch: local - offset * MINUTE, dateOnly, hadOffset: true };
}

/** The Gregorian calendar repeats after 400 years; `Date.UTC` reads years below 100 as 19…. */
const CYCLE = 146_097 * DAY;

function localAsUtc(match: RegExpExecArray): number | undefined {
  const field = (index: number) => Number(match[index] ?? 0);
  const day = field(3);
  const midnight = Date.UTC(field(1) + 400, field(2) - 1, day) - CYCLE;
  const hour = field(4);
  const minute = field(5);
  const second = field(6);
  const date = new Date(midnight);
  // `Date.UTC` turns a day that does not exist (31 April) into another one.
  if (date.getUTCMonth() !== field(2) - 1 || date.getUTCDate() !== day) return undefined;
  // ISO 8601 lets 24:00 end a day; second 60 is a leap second.
  const isClock = hour < 24 ? minute < 60 && second < 61 : hour === 24 && minute + second === 0;
  if (!isClock) return undefined;
  const milliseconds = match[7] ? Math.trunc(Number(`0.${match[7]}`) * 1000) : 0;
  return midnight + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
}

/** The first instant of the day after, in the zone: days of 23 and 25 hours count as days. */
export function startOfNextDay(epoch: number, timeZone: string): number {
  const local = epoch + offsetMinutes(epoch, timeZone) * MINUTE;
  return epochOfLocal((Math.floor(local / DAY) + 1) * DAY, timeZone);
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
