/**
 * Reads a VEVENT: its times as instants, its rules, and the instance of a series that it replaces.
 */
import { DAY } from '../../../model/values/time-units.js';
import { parseDuration } from '../../../model/values/duration.js';
import type { ReportProblem } from '../../../model/problem.js';
import { propertiesOf, propertyOf, type IcalComponent, type IcalProperty } from './ical-lines.js';
import { parseRule, type IcalRule } from './ical-recurrence.js';
import { namedZone, parseWrittenTime, type IcalZone } from './ical-time.js';
import type { IcalZones } from './ical-zones.js';

interface IcalTime {
  /** The local time as if it were UTC, in milliseconds. */
  readonly local: number;
  readonly epoch: number;
  readonly dateOnly: boolean;
  readonly zone: IcalZone;
}

/** The start of a series that an event replaces (RECURRENCE-ID). */
interface ReplacedStart {
  readonly time: IcalTime;
  /** Its day on the calendar's clock, as a local midnight. */
  readonly day: number;
  /** Whether it replaces all later starts as well (RANGE=THISANDFUTURE). */
  readonly andLater: boolean;
}

/**
 * When a series takes place, besides its first start. Local times are as if they were UTC, in
 * milliseconds.
 */
export interface Recurrence {
  readonly rules: readonly IcalRule[];
  /** EXRULE of RFC 2445: rules whose starts are left out. */
  readonly exceptRules: readonly IcalRule[];
  /** RDATE: further starts, as local times. */
  readonly added: readonly number[];
  /** Lengths of the starts that RDATE gives as periods (section 3.3.9), in milliseconds. */
  readonly lengths: ReadonlyMap<number, number>;
  /** EXDATE: starts that are left out, as local times, and whole days, as local midnights. */
  readonly excluded: ReadonlySet<number>;
  readonly excludedDays: ReadonlySet<number>;
}

/**
 * A VEVENT after reading: an event that takes place once, a series, or a replaced instance of one.
 */
export interface CalendarEntry {
  readonly component: IcalComponent;
  readonly path: string;
  readonly uid: string | undefined;
  /** SEQUENCE, the number of the version; 0 where there is none. */
  readonly sequence: number;
  readonly start: IcalTime | undefined;
  /** Milliseconds; `undefined` when the event gives neither an end nor a duration. */
  readonly length: number | undefined;
  readonly replaces: ReplacedStart | undefined;
  readonly recurrence: Recurrence | undefined;
  /** Whether the calendar takes its events back (METHOD:CANCEL). */
  readonly isTakenBack: boolean;
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
/**
 * The greatest length, ten years. A longer one is a mistake, and might lead beyond the last day
 * that `Date` can hold.
 */
const LONGEST = 3660 * DAY;

/** Whether an instant is in the years that are shown. */
export const isShowable = (epoch: number): boolean => epoch >= EARLIEST && epoch < LATEST;

/**
 * Reads a DATE or DATE-TIME; `undefined` where it cannot be read or its zone is unknown. A midnight
 * becomes a day where VALUE or the event says that days are meant.
 */
function readTime(
  property: IcalProperty | undefined,
  context: EntryContext,
  value = property?.value ?? '',
): IcalTime | undefined {
  const written = parseWrittenTime(value);
  if (!property || !written) return undefined;
  const { local, dateOnly } = written;
  if (dateOnly) return dateIn(local, context);
  const zone = zoneOf(property, written.zone, context);
  const day = dayMeant(property, local, context);
  if (day !== undefined) return dateIn(day, context);
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

/**
 * Properties by which Outlook and Funambol mark whole days, whose times they write as midnights.
 */
const wholeDayNames = [
  'X-MICROSOFT-CDO-ALLDAYEVENT',
  'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT',
  'X-FUNAMBOL-ALLDAY',
];

const saysWholeDays = (component: IcalComponent): boolean =>
  wholeDayNames.some((name) =>
    /^\s*(?:TRUE|1)\s*$/i.test(propertyOf(component, name)?.value ?? ''),
  );

/**
 * The zone of a time; `undefined`, and reported, where it is unknown and the page's owner names
 * none.
 */
function zoneOf(
  { parameters, line }: IcalProperty,
  own: string | undefined,
  context: EntryContext,
): IcalZone | undefined {
  const id = parameters.get('TZID') || context.ownZone;
  if (own !== undefined) return writtenZone(own, id, { line, context });
  if (id === undefined || id === '') return context.defaultZone;
  const zone = context.zones.find(id);
  if (zone) return zone;
  const { ownersZone } = context;
  const what = ownersZone
    ? `Its times are read as ${ownersZone.name ?? 'yours'}, as the page says.`
    : 'Its times are left out, since any hour would be a guess; name a zone with source-time-zone or --time-zone.';
  context.report({
    code: 'time-zone-unknown',
    path: `${line}:1`,
    message: `Found the time zone "${id}", which the calendar does not define; expected a VTIMEZONE of that name or a name of the IANA list. ${what}`,
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

/**
 * All times in properties that hold lists. Of a period the start is taken; values that cannot be
 * read are reported.
 */
function readTimes(properties: readonly IcalProperty[], context: EntryContext): IcalTime[] {
  return properties.flatMap((property) =>
    property.value.split(/[,;]/).flatMap((value) => {
      if (value.trim() === '') return [];
      const time = readTime(property, context, value.split('/', 1)[0]);
      if (!time) reportUnread(property, value, context);
      return time ? [time] : [];
    }),
  );
}

/**
 * The lengths of RDATE periods in milliseconds, by their local start on the clock of the series.
 */
function lengthsOf(
  properties: readonly IcalProperty[],
  series: IcalTime,
  context: EntryContext,
): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (const property of properties) {
    if (!property.value.includes('/')) continue;
    for (const value of property.value.split(',')) {
      const [from, to = ''] = value.split('/', 2);
      const start = readTime(property, context, from);
      const end = readTime(property, context, to);
      const length = end && start ? end.epoch - start.epoch : parseDuration(to.trim());
      if (start && length !== undefined && length > 0 && length <= LONGEST) {
        lengths.set(localOn(series, start), length);
      }
    }
  }
  return lengths;
}

function reportUnread({ name, line }: IcalProperty, value: string, context: EntryContext): void {
  const right =
    name === 'DURATION'
      ? 'a length such as PT1H30M'
      : 'a time such as 20310502T090000Z, in a zone that is known';
  context.report({
    code: 'time-unreadable',
    path: `${line}:1`,
    message: `Found ${name} "${value.trim().slice(0, 80)}", which is left out; expected ${right}.`,
    severity: 'warning',
  });
}

/** The length of a duration. Days and weeks end at the same time of day (section 3.3.6). */
function durationOf(written: string, { local, epoch, zone }: IcalTime): number | undefined {
  const length = parseDuration(written);
  if (length === undefined || length > LONGEST || /t/i.test(written)) return length;
  return zone.epochOf(local + length) - epoch;
}

/**
 * The length in milliseconds that DTEND or DURATION gives; `undefined`, and reported, where it
 * cannot be read or is too great.
 */
function writtenLength(
  property: IcalProperty,
  start: IcalTime,
  context: EntryContext,
): number | undefined {
  const isEnd = property.name === 'DTEND';
  const end = isEnd ? readTime(property, context) : undefined;
  const length = isEnd
    ? end && (start.dateOnly ? end.local - start.local : end.epoch - start.epoch)
    : durationOf(property.value.trim().replace(/^\+/, ''), start);
  if (length !== undefined && Math.abs(length) <= LONGEST) return length;
  if (property.value.trim() !== '') reportUnread(property, property.value, context);
  return undefined;
}

function lengthOf(component: IcalComponent, start: IcalTime, context: EntryContext) {
  const lengths = ['DTEND', 'DURATION'].map((name) => {
    const property = propertyOf(component, name);
    return property && writtenLength(property, start, context);
  });
  const length = lengths.find((one) => one !== undefined);
  // Without an end, a date lasts that day and a time has no length (section 3.6.1).
  return length ?? (start.dateOnly ? DAY : undefined);
}

/** The local time of `time` on the clock of `start`; a date is the same on every clock. */
export function localOn(start: IcalTime, time: IcalTime): number {
  return time.dateOnly || time.zone === start.zone ? time.local : start.zone.localOf(time.epoch);
}

function readRules(
  properties: readonly IcalProperty[],
  start: IcalTime,
  context: EntryContext,
): IcalRule[] {
  return properties.flatMap(({ value, line }) => {
    if (value.trim() === '') return [];
    const rule = parseRule(value, (epoch) =>
      start.dateOnly && epoch % DAY === 0 ? epoch : start.zone.localOf(epoch),
    );
    if (rule) return [rule];
    context.report({
      code: 'recurrence-unreadable',
      path: `${line}:1`,
      message: `Found the rule "${value.trim().slice(0, 120)}", which is left out; expected one such as "FREQ=WEEKLY;COUNT=3".`,
      severity: 'warning',
    });
    return [];
  });
}

/** Times without a zone that name starts of a series are on the clock of its first start. */
function besides(start: IcalTime | undefined, context: EntryContext): EntryContext {
  const isPlain = !start || start.dateOnly || start.zone.name === 'UTC';
  return isPlain ? context : { ...context, defaultZone: start.zone };
}

function recurrenceOf(
  component: IcalComponent,
  start: IcalTime,
  calendar: EntryContext,
): Recurrence | undefined {
  const context = besides(start, calendar);
  const rules = readRules(propertiesOf(component, 'RRULE'), start, context);
  const dates = propertiesOf(component, 'RDATE');
  const added = readTimes(dates, context);
  if (rules.length === 0 && added.length === 0) return undefined;
  const excluded = readTimes(propertiesOf(component, 'EXDATE'), context);
  const { local, dateOnly } = start;
  // Some programs write an excluded day as a midnight, which the series itself does not start at.
  const isMidnight = (time: IcalTime) => local % DAY !== 0 && localOn(start, time) % DAY === 0;
  const isWhole = (time: IcalTime) => time.dateOnly || dateOnly || isMidnight(time);
  const dayIn = (time: IcalTime) =>
    dateOnly ? dayNamed(time, context) : dayOf(localOn(start, time));
  return {
    rules,
    exceptRules: readRules(propertiesOf(component, 'EXRULE'), start, context),
    added: added.map((time) =>
      // A date without a time, added to a timed event, means the usual time of day.
      time.dateOnly && !dateOnly ? time.local + (local % DAY) : localOn(start, time),
    ),
    lengths: lengthsOf(dates, start, context),
    excluded: new Set(
      excluded.filter((time) => !isWhole(time)).map((time) => localOn(start, time)),
    ),
    excludedDays: new Set(excluded.filter(isWhole).map(dayIn)),
  };
}

/** The midnight of a local time. */
export const dayOf = (local: number): number => Math.floor(local / DAY) * DAY;

/**
 * The day that a time names, as a local midnight. For a time in UTC it is the day that the
 * calendar's clock shows, unless it is a midnight, by which many programs write days.
 */
const dayNamed = ({ local, epoch, zone }: IcalTime, { defaultZone }: EntryContext): number =>
  dayOf(zone.name === 'UTC' && epoch % DAY !== 0 ? defaultZone.localOf(epoch) : local);

/** RECURRENCE-ID: which start of a series an event replaces. */
function replacedStart(component: IcalComponent, context: EntryContext): ReplacedStart | undefined {
  const property = propertyOf(component, 'RECURRENCE-ID');
  const time = readTime(property, context);
  if (!property || property.value.trim() === '') return undefined;
  if (!time) {
    reportUnread(property, property.value, context);
    return undefined;
  }
  const range = property.parameters.get('RANGE')?.toUpperCase();
  return { time, day: dayNamed(time, context), andLater: range === 'THISANDFUTURE' };
}

/** The context of the calendar, with what the event says of itself. */
function contextOf(component: IcalComponent, calendar: EntryContext): EntryContext {
  const ownZone = propertyOf(component, 'TZID')?.value.trim();
  const isWholeDays = saysWholeDays(component);
  return isWholeDays || ownZone ? { ...calendar, isWholeDays, ownZone } : calendar;
}

/**
 * Reads one VEVENT. Times and rules that cannot be read are reported and left out, so that `start`
 * may be `undefined`.
 */
export function readEntry(component: IcalComponent, calendar: EntryContext): CalendarEntry {
  const context = contextOf(component, calendar);
  const written = propertyOf(component, 'DTSTART');
  const own = readTime(written, context);
  const replaces = replacedStart(component, besides(own, context));
  // An entry that replaces a start and has no start of its own takes place at the replaced one.
  const start = written ? own : replaces?.time;
  return {
    component,
    path: `${component.line}:1`,
    uid: propertyOf(component, 'UID')?.value.trim() || undefined,
    sequence: Number(propertyOf(component, 'SEQUENCE')?.value) || 0,
    start,
    length: start && lengthOf(component, start, context),
    replaces,
    recurrence: start && !replaces ? recurrenceOf(component, start, context) : undefined,
    isTakenBack: context.isTakenBack,
  };
}
