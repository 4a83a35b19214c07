/**
 * Reads time zones as people and programs write them: an offset, an abbreviation, a city, an IANA
 * name.
 */
import { formatIso, isTimeZone } from '../../../model/values/zoned-time.js';

/**
 * Hours ahead of UTC of the abbreviations in RFC 822 (section 5), and of others that have one
 * meaning.
 */
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
  akst: -9,
  akdt: -8,
  hst: -10,
  brt: -3,
  wet: 0,
  west: 1,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  eet: 2,
  eest: 3,
  trt: 3,
  msk: 3,
  мск: 3,
  azt: 4,
  pkt: 5,
  wib: 7,
  hkt: 8,
  sgt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
};

function offsetOf(hours: number, minutes = 0): string {
  const digits = (value: number): string => String(Math.abs(value)).padStart(2, '0');
  return `${hours < 0 ? '-' : '+'}${digits(hours)}:${digits(minutes)}`;
}

const FOUND_NOTHING = Symbol('no zone that is understood');

type BehindClock = string | undefined | typeof FOUND_NOTHING;

/** Whether the text behind a clock is no zone that is understood. */
export const isUnknownZone = (zone: BehindClock): zone is typeof FOUND_NOTHING =>
  zone === FOUND_NOTHING;

/**
 * The zone that stands behind a clock: `+0100`, `-08:00`, `GMT+1`, `EST`, `Europe/Berlin`, `GMT
 * +0000`; `undefined` where nothing stands there, and a symbol for any other text
 * (`isUnknownZone`).
 */
export function zoneBehindClock(written: string): BehindClock {
  const text = written.trim();
  if (text === '') return undefined;
  const offset =
    /^(?:(?:GMT|UTC?|Z)\s*)?(\+\s?|-)(\d{1,2})[:.]?(\d\d)?(?::00)?(?:\s*(?:GMT|UTC?|Z))?$/i.exec(
      text,
    );
  if (offset) {
    const [, sign = '', hours = '', minutes = '00'] = offset;
    const isOffset = Number(hours) <= 14 && Number(minutes) < 60;
    return isOffset ? `${sign.trim()}${hours.padStart(2, '0')}:${minutes}` : FOUND_NOTHING;
  }
  const name = text.toLowerCase();
  if (Object.hasOwn(zoneHours, name)) return offsetOf(zoneHours[name] ?? 0);
  return text.includes('/') && isTimeZone(text) ? text : FOUND_NOTHING;
}

const zonesOfAmerica: Readonly<Record<string, string>> = {
  'Eastern Time (US & Canada)': 'America/New_York',
  'Central Time (US & Canada)': 'America/Chicago',
  'Mountain Time (US & Canada)': 'America/Denver',
  'Pacific Time (US & Canada)': 'America/Los_Angeles',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/**
 * The zone of a name that frab writes. frab has the names of Rails, mostly cities that the IANA
 * list has once.
 */
function zoneOfRails(name: string): string | undefined {
  if (Object.hasOwn(zonesOfAmerica, name)) return zonesOfAmerica[name];
  const city = `/${name.replaceAll(' ', '_')}`;
  // The list is kept, since each row of a table asks for it.
  allZones ??= Intl.supportedValuesOf('timeZone');
  const zones = allZones.filter((zone) => zone.endsWith(city));
  return zones.length === 1 ? zones[0] : undefined;
}

let allZones: readonly string[] | undefined;

/** The most characters of a name; anything longer is some other text. */
const LONGEST = 80;

/** Words that add nothing to a place: "Baku time" is the zone of Baku. */
const timeWord = /\s+(?:local\s+)?time$/i;

function readPlainZone(written: string): string | undefined {
  const text = written.trim().replace(timeWord, '');
  if (text === '') return undefined;
  const zone = zoneBehindClock(text);
  if (typeof zone === 'string') return zone;
  return (
    zoneOfRails(text) ?? (/^[A-Z][a-z]{3,}$/.test(text) && isTimeZone(text) ? text : undefined)
  );
}

/**
 * The zone of a name that stands alone: `Europe/Berlin`, `UTC+2`, `CEST`, `Berlin`, `Baku time`,
 * `Asia/Baku (GMT+4)`, `(GMT+01:00) Berlin`; `undefined` for a name whose meaning is not certain.
 */
export function readZoneName(written: string): string | undefined {
  const text = written.trim().replace(/[\u2212\u2012\u2013]/g, '-');
  if (text.length > LONGEST) return undefined;
  if (Object.hasOwn(zonesOfAmerica, text)) return zonesOfAmerica[text];
  const inBrackets = /[([]([^()[\]]*)[)\]]/.exec(text);
  if (!inBrackets) return readPlainZone(text);
  const outside =
    text.slice(0, inBrackets.index) + text.slice(inBrackets.index + inBrackets[0].length);
  const inner = inBrackets[1] ?? '';
  // An offset in brackets counts only where nothing else stands there. Windows writes that of
  // winter before its places: `(GMT+01:00) Amsterdam, Berlin`.
  const isNamed = outside.trim() === '' || inner.includes('/');
  return readPlainZone(outside) ?? (isNamed ? readPlainZone(inner) : undefined);
}

/** Places whose clocks change, by the abbreviations of their winter and summer times. */
const placesOfSeasons: readonly (readonly [names: RegExp, place: string])[] = [
  [/^(?:cest|cet|mesz|mez)$/i, 'Europe/Berlin'],
  [/^ees?t$/i, 'Europe/Athens'],
  [/^wes?t$/i, 'Europe/Lisbon'],
  [/^e[sd]t$/i, 'America/New_York'],
  [/^c[sd]t$/i, 'America/Chicago'],
  [/^m[sd]t$/i, 'America/Denver'],
  [/^p[sd]t$/i, 'America/Los_Angeles'],
  [/^ak[sd]t$/i, 'America/Anchorage'],
];

/**
 * Whether an abbreviation belongs to the other half of the year than the instant. Many write "CET"
 * in June and mean what clocks in Berlin show, and others mean CET, so the hour is not certain.
 */
export function isOfOtherSeason(name: string, epoch: number): boolean {
  const abbreviation = name.replace(/[()[\]]/g, '').trim();
  const place = placesOfSeasons.find(([names]) => names.test(abbreviation))?.[1];
  const offset = zoneBehindClock(abbreviation);
  return (
    place !== undefined && typeof offset === 'string' && !formatIso(epoch, place).endsWith(offset)
  );
}
