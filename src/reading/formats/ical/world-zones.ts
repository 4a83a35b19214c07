/**
 * Finds the zone of a name that is not in the IANA list: a name of Windows (CLDR's `windowsZones`),
 * a label that Windows or Outlook shows, an offset in words, or an abbreviation.
 *
 * A name whose meaning is not certain gives no zone, since a wrong hour is worse than none.
 */
import { isTimeZone, offsetMinutes } from '../../../model/values/zoned-time.js';
import { labelsTable } from './zone-labels.js';
import { shortNames, windowsTable } from './zone-names.js';

interface ShownZone {
  readonly zone: string;
  readonly label: string;
}

/**
 * A name in small letters, without the accents, quotes and signs in which versions of Windows
 * differ.
 */
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`"]/g, '')
    .replace(/[\s_]+/g, ' ')
    .replace(/\.(?=\w)/g, '. ')
    .replace(/ and /g, ' & ')
    .trim();

let windowsZones: ReadonlyMap<string, string> | undefined;
let shownZones: ReadonlyMap<string, readonly ShownZone[]> | undefined;

function readTable(table = windowsTable): readonly (readonly string[])[] {
  return table
    .trim()
    .replaceAll('~', ' Standard Time')
    .split('\n')
    .map((row) => row.split(' | '));
}

/**
 * The zone of a Windows name: `W. Europe Standard Time`, also with `Daylight Time` or only `Time`,
 * or with a number behind it.
 */
function windowsZone(name: string): string | undefined {
  windowsZones ??= new Map(
    readTable().map(([windows = '', zone = '']) => [plainName(windows), zone] as const),
  );
  const known = windowsZones;
  const plain = plainName(name).replace(/(?<=time) \d{1,2}$/, '');
  const standard = plain.replace(/ (?:daylight |summer )?time(?=$| \()/, ' standard time');
  return known.get(plainName(name)) ?? known.get(plain) ?? known.get(standard);
}

/** The city of an IANA name. */
const cityOf = (zone: string): string => plainName(zone.slice(zone.lastIndexOf('/') + 1));

function placesOf(label: string): string[] {
  return label
    .split(/[,;/،、，]|\s[-:–]\s/)
    .map(plainName)
    .filter((place) => place !== '');
}

function findShown(place: string): readonly ShownZone[] {
  if (!shownZones) {
    const zones = new Map<string, ShownZone[]>();
    const english = readTable().map(([, ...row]) => row);
    for (const [zone = '', label = ''] of [...english, ...readTable(labelsTable)]) {
      const city = zone.includes('/') ? [cityOf(zone)] : [];
      for (const one of new Set([...city, ...placesOf(label)])) {
        zones.set(one, [...(zones.get(one) ?? []), { zone, label }]);
      }
    }
    shownZones = zones;
  }
  return shownZones.get(place) ?? [];
}

/** An instant in winter and one in summer, at which the offsets of zones are compared. */
const seasons = [Date.UTC(2024, 0, 15), Date.UTC(2024, 6, 15)];

const hasOffset = (zone: string, minutes: number): boolean =>
  seasons.some((epoch) => offsetMinutes(epoch, zone) === minutes);

const isAlike = (one: string, other: string): boolean =>
  seasons.every((epoch) => offsetMinutes(epoch, one) === offsetMinutes(epoch, other));

const offsetInWords = /(?:GMT|UTC)\s*(?:([+\-−–])\s*(\d{1,2})(?:[:.]?(\d\d))?)?/i;

interface StatedOffset {
  readonly minutes: number;
  /** Whether an offset is written; `false` for `GMT` or `UTC` alone. */
  readonly isStated: boolean;
}

function statedOffset(name: string): StatedOffset | undefined {
  const match = offsetInWords.exec(name);
  if (!match) return undefined;
  const [whole, sign, hours = '0', rest = '0'] = match;
  // Two offsets may be those of winter and summer, or of two places.
  if (/[+\-−–]\d/.test(name.slice(match.index + whole.length))) return undefined;
  // `UTC 2` is no offset, since it may be ahead of UTC or behind.
  if (sign === undefined && /\d/.test(name.slice(match.index + whole.length))) return undefined;
  const size = Number(hours) * 60 + Number(rest);
  return {
    minutes: sign === undefined || sign === '+' ? size : -size,
    isStated: sign !== undefined,
  };
}

/**
 * The name of a fixed offset (`+05:30`), or `UTC`; rounded to minutes, since such a name has no
 * seconds.
 */
export function fixedZone(minutes: number): string {
  const size = Math.round(Math.abs(minutes));
  const digits = [Math.trunc(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return size === 0 ? 'UTC' : `${minutes < 0 ? '-' : '+'}${digits.join(':')}`;
}

/**
 * The zone of a label that Windows shows: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm,
 * Vienna`. Older versions write GMT, and other languages spell cities otherwise, so one known city
 * is enough.
 */
function shownZone(name: string): string | undefined {
  const offset = statedOffset(name);
  const label = name.replace(/\(?(?:GMT|UTC)[^)\p{L}]*\)?/iu, '').trim();
  const found = placesOf(label).flatMap(findShown);
  const whole = findShown(plainName(label));
  const candidates = [...whole, ...found];
  const fitting = offset && candidates.find(({ zone }) => hasOffset(zone, offset.minutes));
  if (fitting) return fitting.zone;
  // Some countries have changed their offset since the label was written; the places count where
  // their zones agree.
  const [first] = candidates;
  if (first && candidates.every(({ zone }) => isAlike(zone, first.zone))) return first.zone;
  const city = first ? undefined : (windowsZone(label) ?? cityZone(label));
  if (city !== undefined && (!offset || hasOffset(city, offset.minutes))) return city;
  return offset && unplacedZone(label, offset);
}

/** Zones of the IANA list by their cities; `undefined` for a city that it has more than once. */
let citiesOfList: ReadonlyMap<string, string | undefined> | undefined;

function readCities(): ReadonlyMap<string, string | undefined> {
  const cities = new Map<string, string | undefined>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const city = cityOf(zone);
    if (!zone.startsWith('Etc/')) cities.set(city, cities.has(city) ? undefined : zone);
  }
  return cities;
}

/** The zone of a city that the IANA list has once: `New York`. */
function cityZone(label: string): string | undefined {
  citiesOfList ??= readCities();
  return citiesOfList.get(plainName(label));
}

/**
 * The fixed offset of a label without a known place. It is certain where the label has nothing
 * else, or where all zones with this offset keep it all year.
 */
function unplacedZone(label: string, { minutes, isStated }: StatedOffset): string | undefined {
  if (label === '') return fixedZone(minutes);
  if (!isStated) return /[,、，]/.test(label) ? undefined : 'UTC';
  const zones = readTable().map(([, zone = '']) => zone);
  const sharing = zones.filter((zone) => hasOffset(zone, minutes));
  const agree = sharing.every((zone) =>
    seasons.every((epoch) => offsetMinutes(epoch, zone) === minutes),
  );
  return agree && sharing.length > 0 ? fixedZone(minutes) : undefined;
}

/**
 * Names of the IANA list that have no area and city. Engines take further ones, with meanings of
 * their own.
 */
const bareNames = new Set(
  'UTC UCT GMT Zulu Universal Greenwich CET EET MET WET EST MST HST EST5EDT CST6CDT MST7MDT PST8PDT Cuba Egypt Eire Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya Navajo NZ NZ-CHAT Poland Portugal PRC ROC ROK Singapore Turkey GB GB-Eire W-SU'
    .toLowerCase()
    .split(' '),
);

/**
 * Whether an id is one of these names. A file may define them otherwise: `GMT` with a summer time
 * is the clock of London.
 */
export const isBareName = (id: string): boolean => bareNames.has(id.trim().toLowerCase());

/**
 * The IANA name in an id: alone, behind a vendor's prefix, with blanks or a hyphen as some programs
 * write it, or before words in brackets (`Europe/London (GMT/BST)`); `undefined` where there is
 * none.
 */
export function ianaName(id: string): string | undefined {
  if (id.length > 200) return undefined;
  const written = id
    .replace(/\([^()]*\)\s*$/, '')
    .trim()
    .replace(/\s+/g, '_');
  if (isBareName(written)) return isTimeZone(written) ? written : undefined;
  if (!/[-/]/.test(written)) return undefined;
  const names = [written, written.replace('-', '/')].flatMap((name) => {
    const parts = name.split('/');
    return [parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  });
  return [...new Set(names)].find((name) => /^[A-Za-z]{2,}\//.test(name) && isTimeZone(name));
}

/** The IANA name or fixed offset that a name means; `undefined` when that is not certain. */
export function worldZone(id: string): string | undefined {
  if (id.length > 200) return undefined;
  const zone = meantZone(id);
  return zone !== undefined && isTimeZone(zone) ? zone : undefined;
}

/** Several names of the IANA list: it is not known which of them is meant. */
const severalNames = /[a-z]\/[a-z][^,;/]{0,40}[,;][^,;/]{0,40}[a-z]\/[a-z]/i;

/** The English name of a zone that a Russian Windows numbers: `RTZ 2 (зима)`. */
const inEnglish = (name: string): string =>
  name.replace(/^RTZ (\d{1,2})(?: \([^()]*\))?$/i, 'Russia TZ $1 Standard Time');

function meantZone(id: string): string | undefined {
  const bare = id.replace(/^tzone:\/\/Microsoft\//i, '').replace(/&amp;/gi, '&');
  const name = inEnglish(bare.trim());
  if (severalNames.test(name)) return undefined;
  if (/^(?:utc|gmt|z|zulu|\(utc\)|\(gmt\))$/i.test(name)) return 'UTC';
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d?)(?::?(\d\d))?$/.exec(name) ?? [];
  if (sign !== undefined)
    return fixedZone(Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)));
  const short = Object.hasOwn(shortNames, name) ? shortNames[name] : undefined;
  return short ?? ianaName(name) ?? windowsZone(name) ?? shownZone(name);
}

/** Zones in which most conferences take place; they come first where many zones share a clock. */
const wellKnown =
  'Europe/Berlin Europe/London Europe/Kiev America/New_York America/Chicago America/Denver America/Los_Angeles Australia/Sydney'.split(
    ' ',
  );

/**
 * The first IANA zone for which `agrees` is true. Since many zones share a clock, those whose city
 * is in `id` are tried first, then well-known ones, those of Windows, and all others.
 */
export function zoneThat(agrees: (zone: string) => boolean, id: string): string | undefined {
  const words = plainName(id);
  const known = [...new Set([...wellKnown, ...readTable().map(([, zone = '']) => zone)])];
  const named = known.filter((zone) => words.includes(cityOf(zone)));
  return [...named, ...known].find(agrees) ?? Intl.supportedValuesOf('timeZone').find(agrees);
}
