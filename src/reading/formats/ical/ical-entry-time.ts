/** Reads the times of an event's properties as instants, in the zones that they name. */
import { DAY, HOUR } from '../../../model/values/time-units.js';
import type { ReportProblem } from '../../../model/problem.js';
import type { IcalProperty } from './ical-lines.js';
import { namedZone, parseWrittenTime, type IcalZone, type WrittenIcalTime } from './ical-time.js';
import type { IcalZones } from './ical-zones.js';

/** A time with its zone, or a day. */
export interface IcalTime {
  /** The local time as if it were UTC, in milliseconds. */
  readonly local: number;
  readonly epoch: number;
  readonly dateOnly: boolean;
  readonly zone: IcalZone;
}

/** What is needed to read the events of one calendar. */
export interface EntryContext {
  readonly zones: IcalZones;
  /** The zone of times that name none. */
  readonly defaultZone: IcalZone;
  /** The zone that the page's owner has named, for times whose own zone is unknown. */
  readonly ownersZone: IcalZone | undefined;
  readonly isTakenBack: boolean;
  /** Whether a midnight of the event means a whole day. */
  readonly isWholeDays?: boolean;
  /** The zone that the event names in a property of its own (TZID). */
  readonly ownZone?: string | undefined;
  readonly report: ReportProblem;
}

/**
 * The years that are shown. Any other belongs to another calendar (1403 in Iran, 2567 in Thailand)
 * or is a mistake.
 */
const [EARLIEST, LATEST] = [Date.UTC(1600, 0, 1), Date.UTC(2400, 0, 1)];
/** The beginnings of the clocks of Unix and Windows, which programs write for a time they lack. */
const zeroTimes = [0, Date.UTC(1601, 0, 1)];

/** Whether a time is only the zero of a clock. */
export const isZeroTime = ({ epoch }: IcalTime): boolean =>
  zeroTimes.some((zero) => Math.abs(epoch - zero) < 15 * HOUR);

/** Whether an instant is in the years that are shown. */
export const isShowable = (epoch: number): boolean => epoch >= EARLIEST && epoch < LATEST;

/**
 * Reads a DATE or DATE-TIME; `undefined` where it cannot be read or its zone is unknown. A midnight
 * becomes a day where VALUE or the event says that days are meant.
 */
export function readTime(
  property: IcalProperty | undefined,
  context: EntryContext,
  value = property?.value ?? '',
): IcalTime | undefined {
  const written = parseWrittenTime(value);
  if (!property || !written) return undefined;
  const { local, dateOnly } = written;
  if (dateOnly) return dateIn(local, context);
  const day = dayMeant(property, local, context);
  if (day !== undefined) return dateIn(day, context);
  const zone = zoneOf(property, written, context);
  const epoch = zone?.epochOf(local) ?? Number.NaN;
  return zone && isShowable(epoch) ? { local, epoch, dateOnly: false, zone } : undefined;
}

function dateIn(local: number, { defaultZone: zone }: EntryContext): IcalTime | undefined {
  const epoch = zone.epochOf(local);
  return isShowable(epoch) ? { local, epoch, dateOnly: true, zone } : undefined;
}

/**
 * The local midnight of the day that a time means; `undefined` where it is an ordinary time of day.
 */
function dayMeant(
  property: IcalProperty,
  local: number,
  { isWholeDays, defaultZone }: EntryContext,
): number | undefined {
  const saysDay = /^DATE$/i.test(property.parameters.get('VALUE') ?? '');
  if (isWholeDays !== true && !saysDay) return undefined;
  if (local % DAY === 0) return local;
  // A time in UTC may be a midnight on the calendar's clock.
  const own = /Z\s*$/.test(property.value) ? defaultZone.localOf(local) : local;
  return own % DAY === 0 ? own : undefined;
}

/** Parameters in which programs name a zone although the standard has TZID for it. */
const zoneNames = /^(?:X-)?(?:TZ|TZ-?ID|TZNAME|TIME-?ZONE(?:-?ID)?|TZOFFSET(?:FROM|TO)?)$/;

function otherZone(parameters: IcalProperty['parameters']): string | undefined {
  for (const [name, value] of parameters) if (zoneNames.test(name)) return value;
  return undefined;
}

/** Whether a zone says what its clock shows at a local time; one with a name always does. */
const saysOffset = (zone: IcalZone, local: number): boolean =>
  zone.name !== undefined || !Number.isNaN(zone.epochOf(local));

/**
 * The zone of a time; that of the page's owner, and reported, where it is unknown or does not say
 * what its clock shows then.
 */
function zoneOf(
  { parameters, line }: IcalProperty,
  { zone: own, local }: Pick<WrittenIcalTime, 'zone' | 'local'>,
  context: EntryContext,
): IcalZone | undefined {
  const named = parameters.get('TZID') || context.ownZone;
  if (own !== undefined) return writtenZone(own, named, { line, context });
  const id = named || otherZone(parameters);
  if (id === undefined || id === '') return context.defaultZone;
  const zone = context.zones.find(id);
  if (zone && saysOffset(zone, local)) return zone;
  const { ownersZone, zones, report } = context;
  const what = zone
    ? 'which the calendar defines for one year, and times of another year'
    : zones.whyUnknown(id);
  const end = ownersZone
    ? `Its times are read as ${ownersZone.name ?? 'yours'}, as the page says.`
    : 'Its times are left out, since any hour would be a guess; name a zone with source-time-zone or --time-zone.';
  report({
    code: 'time-zone-unknown',
    path: `${line}:1`,
    message: `Found the time zone "${id}", ${what}; expected a VTIMEZONE of that name or a name of the IANA list. ${end}`,
    severity: ownersZone ? 'warning' : 'error',
  });
  return ownersZone;
}

/**
 * The zone in a time's own text. Where TZID names another zone beside a `Z`, the two contradict
 * each other, which is reported.
 */
function writtenZone(
  own: string,
  id: string | undefined,
  { line, context }: { readonly line: number; readonly context: EntryContext },
): IcalZone {
  const zone = namedZone(own);
  const other = id === undefined ? undefined : context.zones.find(id);
  if (own === 'UTC' && other && other.name !== 'UTC' && other.name !== 'Etc/UTC') {
    context.report({
      code: 'time-zone-twice',
      path: `${line}:1`,
      message: `Found times that name the time zone "${id}" and end with "Z", which is UTC; expected one of the two. They are read in UTC.`,
      severity: 'warning',
    });
  }
  return zone;
}
