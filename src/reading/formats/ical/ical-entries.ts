/**
 * Reads a VEVENT: its times as instants, its rules, and the instance of a series that it replaces.
 */
import { DAY } from '../../../model/values/time-units.js';
import { parseDuration } from '../../../model/values/duration.js';
import { propertiesOf, propertyOf, type IcalComponent, type IcalProperty } from './ical-lines.js';
import { parseRule, type IcalRule } from './series/ical-recurrence.js';
import { isZeroTime, readTime, type EntryContext, type IcalTime } from './ical-entry-time.js';

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

/**
 * The greatest length, ten years. A longer one is a mistake, and might lead beyond the last day
 * that `Date` can hold.
 */
const LONGEST = 3660 * DAY;

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
  // A bare number may mean seconds or minutes.
  const length = /^\d+$/.test(written) ? undefined : parseDuration(written);
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
  // An end that names no zone is on the clock of the start.
  const end = isEnd ? readTime(property, besides(start, context)) : undefined;
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
    const isOver = rule?.until !== undefined && dayOf(rule.until) < dayOf(start.local);
    if (rule && !isOver) return [rule];
    const why = isOver ? 'which ends before the event begins and is' : 'which is';
    context.report({
      code: 'recurrence-unreadable',
      path: `${line}:1`,
      message: `Found the rule "${value.trim().slice(0, 120)}", ${why} left out; expected one such as "FREQ=WEEKLY;COUNT=3".`,
      severity: 'warning',
    });
    return [];
  });
}

/** Times of an event that name no zone are on the clock of its start. */
function besides(start: IcalTime | undefined, context: EntryContext): EntryContext {
  const isPlain = !start || start.dateOnly || start.zone.name === 'UTC';
  return isPlain || start.zone === context.defaultZone
    ? context
    : { ...context, defaultZone: start.zone };
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

/** When an event takes place; without a start where the time that it has is only a zero. */
function timesOf(
  component: IcalComponent,
  context: EntryContext,
): Pick<CalendarEntry, 'start' | 'length' | 'replaces' | 'recurrence'> {
  const written = propertyOf(component, 'DTSTART');
  const own = readTime(written, context);
  const replaces = replacedStart(component, besides(own, context));
  // An entry that replaces a start and has no start of its own takes place at the replaced one.
  const start = written ? own : replaces?.time;
  const recurrence = start && recurrenceOf(component, start, context);
  if (!start || (!recurrence && isZeroTime(start))) {
    return { start: undefined, length: undefined, replaces, recurrence };
  }
  return { start, length: lengthOf(component, start, context), replaces, recurrence };
}

/**
 * Reads one VEVENT. Times and rules that cannot be read are reported and left out, so that `start`
 * may be `undefined`.
 */
export function readEntry(component: IcalComponent, calendar: EntryContext): CalendarEntry {
  const context = contextOf(component, calendar);
  const { start, length, replaces, recurrence } = timesOf(component, context);
  return {
    component,
    path: `${component.line}:1`,
    uid: propertyOf(component, 'UID')?.value.trim() || undefined,
    sequence: Number(propertyOf(component, 'SEQUENCE')?.value) || 0,
    start,
    length,
    replaces,
    recurrence,
    isTakenBack: context.isTakenBack,
  };
}
