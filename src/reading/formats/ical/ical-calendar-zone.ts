/** Which clock a whole calendar runs on, for its floating times and for showing it. */
import type { ReportProblem } from '../../../model/problem.js';
import { isTimeZone } from '../../../model/zoned-time.js';
import { chooseTimeZone } from '../document-time.js';
import { propertyOf, type IcalComponent, type IcalProperty } from './ical-lines.js';
import { ianaName, type IcalZone, type IcalZones } from './ical-zones.js';
import type { SourceText } from '../source-format.js';

export interface ZoneSources {
  readonly calendar: IcalComponent | undefined;
  readonly events: readonly IcalComponent[];
  readonly zones: IcalZones;
}

/**
 * The calendar's zone: what it says of itself, unless that is only UTC; else the zone most of its
 * events name.
 */
export function calendarZone(
  { calendar, events, zones }: ZoneSources,
  source: SourceText,
  report: ReportProblem,
): string {
  const property = calendar && statedZone(calendar);
  const stated = property && zoneName(property.value, zones);
  const used = mostUsedZone(events, zones);
  const named = stated === undefined || stated === 'UTC' ? (used ?? stated) : stated;
  const clues = { named, offset: offsetOfOwnZone(events, zones), path: `${property?.line ?? 1}:1` };
  // An empty calendar has no times that could be wrong.
  return chooseTimeZone(clues, source, events.length > 0 ? report : () => undefined);
}

function statedZone(calendar: IcalComponent): IcalProperty | undefined {
  const names = ['X-WR-TIMEZONE', 'TIMEZONE-ID'];
  return names.map((name) => propertyOf(calendar, name)).find((found) => found?.value.trim());
}

function zoneName(value: string, zones: IcalZones): string {
  const id = value.replaceAll('"', '').trim();
  return zones.find(id)?.name ?? ianaName(id) ?? id;
}

function startZone(event: IcalComponent, zones: IcalZones): IcalZone | undefined {
  const id = propertyOf(event, 'DTSTART')?.parameters.get('TZID');
  return id === undefined ? undefined : zones.find(id);
}

function mostUsedZone(events: readonly IcalComponent[], zones: IcalZones): string | undefined {
  const uses = new Map<string, number>();
  for (const event of events) {
    const name = startZone(event, zones)?.name;
    if (name !== undefined && isTimeZone(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const [first] = [...uses].sort(([, one], [, other]) => other - one);
  return first?.[0];
}

/** The offset, at its first event, of a zone that only the file defines. */
function offsetOfOwnZone(events: readonly IcalComponent[], zones: IcalZones): string | undefined {
  const isOwn = (zone: IcalZone | undefined) => zone !== undefined && zone.name === undefined;
  const event = events.find((one) => isOwn(startZone(one, zones)));
  const zone = event && startZone(event, zones);
  const [, ...date] = /^\s*(\d{4})(\d\d)(\d\d)/.exec(startText(event)) ?? [];
  const [year, month, day] = date.map(Number);
  if (!zone || year === undefined || month === undefined || day === undefined) return undefined;
  const noon = Date.UTC(year, month - 1, day, 12);
  const minutes = Math.round((noon - zone.epochOf(noon)) / 60_000);
  const size = Math.abs(minutes);
  const digits = [Math.trunc(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join(':')}`;
}

function startText(event: IcalComponent | undefined): string {
  return (event && propertyOf(event, 'DTSTART')?.value) ?? '';
}
