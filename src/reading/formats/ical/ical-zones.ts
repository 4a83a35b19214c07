/**
 * Time zones of an iCalendar text. A `TZID` is first a name of the IANA list, also behind a
 * vendor's prefix (`/mozilla.org/20050126_1/America/New_York`), since many files carry cut-down
 * definitions of those; then what the file's own VTIMEZONE defines; then Windows' names.
 */
import ICAL from 'ical.js';
import { epochOfLocal, isTimeZone, readWallClock } from '../../../model/zoned-time.js';
import type { IcalComponent } from './ical-lines.js';
import { propertyOf } from './ical-lines.js';

/** A clock: local times to instants and back. Local times are written as if they were UTC. */
export interface IcalZone {
  /** The IANA name or fixed offset, when there is one. */
  readonly name: string | undefined;
  readonly epochOf: (localAsUtc: number) => number;
  readonly localOf: (epoch: number) => number;
}

export function namedZone(name: string): IcalZone {
  return {
    name,
    epochOf: (local) => epochOfLocal(local, name),
    localOf: (epoch) => {
      const { year, month, day, hour, minute, second } = readWallClock(epoch, name);
      return Date.UTC(year, month - 1, day, hour, minute, second);
    },
  };
}

export const utcZone = namedZone('UTC');

export function timeOfLocal(localAsUtc: number, isDate = false): ICAL.Time {
  const date = new Date(localAsUtc);
  return new ICAL.Time(
    {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      isDate,
    },
    ICAL.Timezone.localTimezone,
  );
}

export function localOfTime({ year, month, day, hour, minute, second }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The zone a VTIMEZONE defines; `undefined` when it defines nothing that works. */
function definedZone(component: IcalComponent): IcalZone | undefined {
  try {
    const jCal = ICAL.parse(component.lines.join('\r\n')) as unknown[];
    const zone = new ICAL.Timezone(new ICAL.Component(jCal));
    if (!zone.component.getFirstSubcomponent()) return undefined;
    const offsetAt = (local: number) => zone.utcOffset(timeOfLocal(local)) * 1000;
    return {
      name: undefined,
      epochOf: (local) => local - offsetAt(local),
      // The offset at the local time it leads to; off by an hour only within a change.
      localOf: (epoch) => epoch + offsetAt(epoch + offsetAt(epoch)),
    };
  } catch {
    return undefined;
  }
}

/** Names Outlook and Exchange write (CLDR, windowsZones), for the zones conferences are held in. */
const windowsZones = new Map(
  Object.entries({
    'AUS Eastern': 'Australia/Sydney',
    Arab: 'Asia/Riyadh',
    Arabian: 'Asia/Dubai',
    Azerbaijan: 'Asia/Baku',
    'Cen. Australia': 'Australia/Adelaide',
    Central: 'America/Chicago',
    'Central Europe': 'Europe/Budapest',
    'Central European': 'Europe/Warsaw',
    China: 'Asia/Shanghai',
    'E. Australia': 'Australia/Brisbane',
    'E. Europe': 'Europe/Chisinau',
    'E. South America': 'America/Sao_Paulo',
    Eastern: 'America/New_York',
    Egypt: 'Africa/Cairo',
    FLE: 'Europe/Kiev',
    GMT: 'Europe/London',
    GTB: 'Europe/Bucharest',
    Georgian: 'Asia/Tbilisi',
    Greenwich: 'Atlantic/Reykjavik',
    India: 'Asia/Kolkata',
    Israel: 'Asia/Jerusalem',
    Korea: 'Asia/Seoul',
    Mountain: 'America/Denver',
    'New Zealand': 'Pacific/Auckland',
    Pacific: 'America/Los_Angeles',
    Romance: 'Europe/Paris',
    Russian: 'Europe/Moscow',
    SA: 'America/Bogota',
    'SE Asia': 'Asia/Bangkok',
    Singapore: 'Asia/Singapore',
    'South Africa': 'Africa/Johannesburg',
    Taipei: 'Asia/Taipei',
    Tokyo: 'Asia/Tokyo',
    Turkey: 'Europe/Istanbul',
    'W. Australia': 'Australia/Perth',
    'W. Europe': 'Europe/Berlin',
    'West Asia': 'Asia/Tashkent',
  }),
);

function windowsZone(id: string): string | undefined {
  return windowsZones.get(id.replace(/ (?:Standard|Daylight)? ?Time$/i, ''));
}

/** `(GMT +01:00)`, `GMT+0100`, `UTC-5`: a fixed offset in words. */
function offsetInWords(id: string): string | undefined {
  const match = /(?:GMT|UTC)\s*([+-])(\d{1,2}):?(\d\d)?/i.exec(id);
  return match ? `${match[1]}${match[2]?.padStart(2, '0')}:${match[3] ?? '00'}` : undefined;
}

const areaAndCity = /(?:^|\/)([A-Z][A-Za-z]+(?:\/[A-Z][\w+-]+){1,2})$/;

/** The IANA name in an id, bare or behind a vendor's prefix. */
export function ianaName(id: string): string | undefined {
  const name = areaAndCity.exec(id)?.[1];
  return name !== undefined && isTimeZone(name) ? name : undefined;
}

export class IcalZones {
  readonly #defined = new Map<string, IcalComponent>();
  readonly #zones = new Map<string, IcalZone | undefined>();

  add(component: IcalComponent): void {
    const id = propertyOf(component, 'TZID')?.value.replaceAll('"', '').trim();
    if (id) this.#defined.set(id, component);
  }

  /** The zone of a `TZID`; `undefined` when neither the file nor the world knows it. */
  find(id: string): IcalZone | undefined {
    if (!this.#zones.has(id)) this.#zones.set(id, this.#build(id));
    return this.#zones.get(id);
  }

  #build(id: string): IcalZone | undefined {
    const component = this.#defined.get(id);
    const located = component && propertyOf(component, 'X-LIC-LOCATION')?.value.trim();
    const iana = ianaName(id) ?? (located === undefined ? undefined : ianaName(located));
    if (iana !== undefined) return namedZone(iana);
    return (component && definedZone(component)) ?? worldZone(id);
  }
}

/** A name without area and city: Windows' own, an offset in words, `UTC`. */
function worldZone(id: string): IcalZone | undefined {
  const name = windowsZone(id) ?? offsetInWords(id) ?? id;
  return isTimeZone(name) ? namedZone(name) : undefined;
}
