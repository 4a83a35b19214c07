/** A VEVENT read: its times as instants, its recurrence, the text fields left to who shows them. */
import { parseDuration } from '../../../model/duration.js';
import type { ReportProblem } from '../../../model/problem.js';
import type { IcalComponent, IcalProperty } from './ical-lines.js';
import { propertiesOf, propertyOf } from './ical-lines.js';
import type { Recurrence } from './ical-recurrence.js';
import { namedZone, utcZone, type IcalZone, type IcalZones } from './ical-zones.js';

export interface IcalTime {
  /** The written clock time as if it were UTC. */
  readonly local: number;
  readonly epoch: number;
  readonly dateOnly: boolean;
  readonly zone: IcalZone;
}

export interface CalendarEntry {
  readonly component: IcalComponent;
  readonly path: string;
  readonly uid: string | undefined;
  readonly sequence: number;
  readonly start: IcalTime | undefined;
  /** Milliseconds; `undefined` when the event gives neither an end nor a duration. */
  readonly length: number | undefined;
  /** The start this entry replaces, as an instant (RECURRENCE-ID). */
  readonly replaces: number | undefined;
  readonly recurrence: Recurrence | undefined;
}

export interface EntryContext {
  readonly zones: IcalZones;
  /** For times that name no zone. */
  readonly defaultZone: IcalZone;
  readonly report: ReportProblem;
}

const timePattern =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d):?(\d\d)?(?:[.,]\d+)?(Z|[+-]\d\d:?\d\d)?|Z)?$/i;

const DAY = 86_400_000;

/** The clock time of a date that exists, as if it were UTC. */
function localOf(fields: readonly (string | undefined)[]): number | undefined {
  const [year, month, ...rest] = fields.map((field) => Number(field ?? 0));
  const [day, hour, minute, second] = rest;
  const midnight = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  if (midnight.getUTCDate() !== day || midnight.getUTCMonth() + 1 !== month) return undefined;
  return midnight.setUTCHours(hour ?? 0, minute, second);
}

/** A DATE or DATE-TIME (section 3.3.4, 3.3.5); what `VALUE` says is not needed and not trusted. */
export function parseIcalTime(
  property: IcalProperty | undefined,
  context: EntryContext,
  value = property?.value ?? '',
): IcalTime | undefined {
  const match = timePattern.exec(value.trim());
  const local = match ? localOf(match.slice(1, 7)) : undefined;
  if (!property || !match || local === undefined) return undefined;
  const dateOnly = match[4] === undefined;
  const zone = dateOnly ? context.defaultZone : zoneOf(property, match[7], context);
  return { local, epoch: zone.epochOf(local), dateOnly, zone };
}

function zoneOf(
  property: IcalProperty,
  suffix: string | undefined,
  context: EntryContext,
): IcalZone {
  if (suffix !== undefined) {
    return suffix.toUpperCase() === 'Z'
      ? utcZone
      : namedZone(suffix.replace(/(\d\d)(\d\d)$/, '$1:$2'));
  }
  const id = property.parameters.get('TZID');
  if (id === undefined) return context.defaultZone;
  const zone = context.zones.find(id);
  if (zone) return zone;
  context.report({
    code: 'time-zone-unknown',
    path: `${property.line}:1`,
    message: `Found the time zone "${id}", which the calendar does not define; expected a VTIMEZONE of that name or a name of the IANA list.`,
    severity: 'warning',
  });
  return context.defaultZone;
}

/** Each value of a property that may hold several, as times; periods count by their start. */
function parseTimes(properties: readonly IcalProperty[], context: EntryContext): IcalTime[] {
  return properties.flatMap((property) =>
    property.value.split(',').flatMap((value) => {
      const time = parseIcalTime(property, context, value.split('/')[0]);
      return time ? [time] : [];
    }),
  );
}

function lengthOf(component: IcalComponent, start: IcalTime, context: EntryContext) {
  const end = parseIcalTime(propertyOf(component, 'DTEND'), context);
  if (end) return start.dateOnly ? end.local - start.local : end.epoch - start.epoch;
  const duration = propertyOf(component, 'DURATION')?.value.trim().replace(/^\+/, '');
  const length = duration === undefined ? undefined : parseDuration(duration);
  // Section 3.6.1: a date without an end lasts that day, a time without an end no time at all.
  return length ?? (start.dateOnly ? DAY : undefined);
}

/** The clock time of an instant on the event's own clock. */
function localOn(start: IcalTime, time: IcalTime): number {
  return time.dateOnly || time.zone === start.zone ? time.local : start.zone.localOf(time.epoch);
}

function recurrenceOf(component: IcalComponent, start: IcalTime, context: EntryContext) {
  const rules = propertiesOf(component, 'RRULE').map(({ value }) => value);
  const added = parseTimes(propertiesOf(component, 'RDATE'), context);
  if (rules.length === 0 && added.length === 0) return undefined;
  const excluded = parseTimes(propertiesOf(component, 'EXDATE'), context);
  const { local, dateOnly, zone } = start;
  return {
    rules,
    start: local,
    dateOnly,
    zone,
    added: added.map((time) =>
      // A bare date added to a timed event means its usual hour.
      time.dateOnly && !dateOnly ? time.local + (local % DAY) : localOn(start, time),
    ),
    excluded: excluded.map((time) => ({ local: localOn(start, time), dateOnly: time.dateOnly })),
  };
}

export function readEntry(component: IcalComponent, context: EntryContext): CalendarEntry {
  const start = parseIcalTime(propertyOf(component, 'DTSTART'), context);
  const replaced = parseIcalTime(propertyOf(component, 'RECURRENCE-ID'), context);
  return {
    component,
    path: `${component.line}:1`,
    uid: propertyOf(component, 'UID')?.value.trim() || undefined,
    sequence: Number(propertyOf(component, 'SEQUENCE')?.value) || 0,
    start,
    length: start && lengthOf(component, start, context),
    replaces: replaced?.epoch,
    recurrence: start && !replaced ? recurrenceOf(component, start, context) : undefined,
  };
}
