/**
 * iCalendar (RFC 5545, RFC 7986). An event's LOCATION is its room, its first CATEGORIES value its
 * track; a calendar of one event is that event, else the calendar's name is the conference's.
 * Recurring events are written out (see `ical-occurrences.ts` for how far).
 */
import type { Steps } from '../../../model/values/steps.js';
import { MINUTE } from '../../../model/values/time-units.js';
import type { ReportProblem } from '../../../model/problem.js';
import { isTimeZone } from '../../../model/values/zoned-time.js';
import { chooseTimeZone } from '../written/document-time.js';
import { ProgrammeDraft } from '../programme-draft.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';
import { readEntry, type CalendarEntry, type EntryContext } from './ical-entries.js';
import { parseIcalLines, propertyOf, type IcalComponent, type IcalProperty } from './ical-lines.js';
import { listOccurrences } from './ical-occurrences.js';
import { RecurrenceBudget } from './ical-recurrence.js';
import { calendarEvent, sessionDraft, SessionWriter } from './ical-session.js';
import { namedZone, type IcalZone } from './ical-time.js';
import { IcalZones, nameOfClock } from './ical-zones.js';
import { fixedZone } from './world-zones.js';

const format: SourceFormat = {
  id: 'ical',
  // A server's warning may stand above it.
  detect: ({ text }) =>
    /^[ \t\uFEFF]*BEGIN(?:\r?\n[ \t])?[ \t]*:[ \t]*V(?:CALENDAR|EVENT)\b/im.test(
      text.slice(0, 2000),
    ),
  *parse(source, ports) {
    const roots = yield* parseIcalLines(source.text);
    return yield* buildDocument(roots, source, ports);
  },
};
export default format;

/** One VCALENDAR, or the events that stand in none, with the clock of its times. */
interface Calendar {
  /** `undefined` for events that stand in no calendar. */
  readonly component: IcalComponent | undefined;
  readonly events: readonly IcalComponent[];
  readonly zones: IcalZones;
}

const ofKind = (components: readonly IcalComponent[], name: string): IcalComponent[] =>
  components.filter((component) => component.name === name);

/** Events outside of a calendar belong to the first one, as if it had ended early. */
function listCalendars(roots: readonly IcalComponent[]): Calendar[] {
  const found = ofKind(roots, 'VCALENDAR');
  const [first] = found;
  const list = first ? found : [undefined];
  const calendars = list.map((component) => {
    const inside = component?.components ?? [];
    const children = component === first ? [...inside, ...roots] : inside;
    const events = ofKind(children, 'VEVENT');
    return { component, events, zones: new IcalZones(ofKind(children, 'VTIMEZONE')) };
  });
  const all = calendars.map(({ zones }) => zones);
  for (const zones of all) zones.joinWith(all);
  return calendars;
}

/** A zone that a calendar names, by the id that it is found under. */
interface NamedClock {
  readonly id: string;
  /** The IANA name or fixed offset. */
  readonly name: string;
  /** Only an offset of a zone that the file defines: whoever knows better may say so. */
  readonly isOwnOffset: boolean;
}

function yearsOf(events: readonly IcalComponent[]): { first: number; last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const event of events) {
    const start = propertyOf(event, 'DTSTART')?.value.slice(0, 40) ?? '';
    const year = Number(/\d{4}/.exec(start)?.[0] ?? 'NaN');
    if (year < first) first = year;
    if (year > last) last = year;
  }
  return Number.isFinite(first) ? { first, last } : { first: 2024, last: 2025 };
}

/** The ids that a calendar's events use, most used first. */
function usedZones(events: readonly IcalComponent[]): string[] {
  const uses = new Map<string, number>();
  for (const event of events) {
    const id = propertyOf(event, 'DTSTART')?.parameters.get('TZID');
    if (id) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return [...uses].sort(([, one], [, other]) => other - one).map(([id]) => id);
}

function statedZone({ component }: Calendar): IcalProperty | undefined {
  const names = ['X-WR-TIMEZONE', 'TIMEZONE-ID', 'TZ'];
  return names
    .map((name) => component && propertyOf(component, name))
    .find((found) => found?.value.trim());
}

/**
 * The zones that a calendar runs on, the likeliest first: what it says of itself, unless that is
 * only UTC; else the zone most of its events name; else the only one that it defines.
 */
function clocksOf(calendar: Calendar, report: ReportProblem): NamedClock[] {
  const { events, zones } = calendar;
  const stated = statedZone(calendar)?.value;
  const isUtc = stated !== undefined && zones.find(stated)?.name === 'UTC';
  const ids = [isUtc ? undefined : stated, ...usedZones(events), isUtc ? stated : undefined];
  const years = yearsOf(events);
  return [...new Set([...ids, zones.only])].flatMap((id) => {
    const zone = id === undefined ? undefined : zones.find(id);
    if (!zone || id === undefined) return [];
    if (zone.name !== undefined) return [{ id, name: zone.name, isOwnOffset: false }];
    const name = nameOfClock(zone, id, years) ?? reportUnmatched(zone, id, years, report);
    return [{ id, name, isOwnOffset: /^(?:[+-]|UTC$)/.test(name) }];
  });
}

/** The times of such a zone are right; only what a page shows beside them is one offset for all. */
function reportUnmatched(
  zone: IcalZone,
  id: string,
  { first }: { first: number },
  report: ReportProblem,
): string {
  const name = fixedZone(Math.round(zone.offsetAt(Date.UTC(first, 0, 1)) / MINUTE) || 0);
  report({
    code: 'time-zone-unmatched',
    path: '1:1',
    message: `Found the time zone "${id}", whose clock changes as in no zone of the IANA list; its times are kept, and shown by the offset ${name} all year.`,
    severity: 'warning',
  });
  return name;
}

/** A stated zone that nobody knows is a problem, even where the events name another. */
function reportUnknown(calendar: Calendar, report: ReportProblem): void {
  const stated = statedZone(calendar);
  if (!stated || calendar.zones.find(stated.value)) return;
  report({
    code: 'time-zone-unknown',
    path: `${stated.line}:1`,
    message: `Found the time zone "${stated.value.trim()}"; expected a name of the IANA list such as "Asia/Baku".`,
    severity: 'warning',
  });
}

function* buildDocument(
  roots: readonly IcalComponent[],
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const report = reportOnce(draft);
  const calendars = listCalendars(roots);
  const { clocks, timeZone } = chooseClocks(calendars, source, report);
  yield;
  const entries = yield* readEntries(calendars, {
    clocks,
    timeZone,
    ownersZone: zoneOf(source),
    report,
  });
  const context = { draft, source, ports, timeZone };
  const shown = withoutPrivate(entries, report);
  for (const entry of shown) if (!entry.start) draft.session(sessionDraft(entry, context));
  const occurrences = yield* listOccurrences(shown, new RecurrenceBudget(), report);
  const writer = new SessionWriter(context);
  for (const occurrence of occurrences) {
    writer.add(occurrence);
    yield;
  }
  if (entries.length === 0) reportOthers(calendars, report);
  const about = calendars.flatMap(({ component }) => component ?? []);
  return draft.finish(timeZone, calendarEvent(about, occurrences, context));
}

/** A list of tasks, or times that are taken, is no programme that is not out yet. */
function reportOthers(calendars: readonly Calendar[], report: ReportProblem): void {
  const others = calendars
    .flatMap(({ component }) => component?.components ?? [])
    .filter(({ name }) => /^V(?:TODO|JOURNAL|FREEBUSY)$/.test(name));
  const [first] = others;
  if (!first) return;
  report({
    code: 'calendar-without-events',
    path: `${first.line}:1`,
    message: `Expected events (VEVENT); found ${others.length} entries of another kind (${first.name}), which no programme shows.`,
    severity: 'warning',
  });
}

interface Clocks {
  /** The clocks of each calendar, the likeliest first. */
  readonly clocks: readonly (readonly NamedClock[])[];
  /** The zone that the document is written in. */
  readonly timeZone: string;
}

function chooseClocks(
  calendars: readonly Calendar[],
  source: SourceText,
  report: ReportProblem,
): Clocks {
  // An empty calendar has no times that could be wrong.
  const hasEvents = calendars.some(({ events }) => events.length > 0);
  const say = hasEvents ? report : () => undefined;
  const clocks = calendars.map((calendar) => clocksOf(calendar, say));
  for (const calendar of calendars) reportUnknown(calendar, say);
  const line = calendars.map(statedZone).find((stated) => stated)?.line ?? 1;
  const all = clocks.flat();
  const clues = {
    named: all.find(({ isOwnOffset }) => !isOwnOffset)?.name,
    offset: all.find(({ isOwnOffset }) => isOwnOffset)?.name,
    path: `${line}:1`,
  };
  return { clocks, timeZone: chooseTimeZone(clues, source, say) };
}

/** The zone that the page's owner has named. */
function zoneOf({ timeZone }: SourceText): IcalZone | undefined {
  return timeZone !== undefined && isTimeZone(timeZone) ? namedZone(timeZone) : undefined;
}

function* readEntries(
  calendars: readonly Calendar[],
  { clocks, timeZone, ...rest }: Clocks & Pick<EntryContext, 'ownersZone' | 'report'>,
): Steps<CalendarEntry[]> {
  const entries: CalendarEntry[] = [];
  const clocked = calendars.map((calendar, index) => ({
    calendar,
    own: clocks[index]?.find(({ isOwnOffset }) => !isOwnOffset),
  }));
  for (const { calendar, own } of clocked) {
    const { zones, events } = calendar;
    const defaultZone = (own && zones.find(own.id)) ?? namedZone(timeZone);
    const context = { ...rest, zones, defaultZone, isTakenBack: isTakenBack(calendar) };
    for (const event of events) {
      entries.push(readEntry(event, context));
      yield;
    }
  }
  return entries;
}

const isTakenBack = ({ component }: Calendar): boolean =>
  component !== undefined && /^\s*CANCEL\s*$/i.test(propertyOf(component, 'METHOD')?.value ?? '');

/**
 * Whoever marks an event as private does not want it on a page; a class that nobody knows counts as
 * private (RFC 5545, section 3.8.1.3).
 */
function withoutPrivate(
  entries: readonly CalendarEntry[],
  report: ReportProblem,
): readonly CalendarEntry[] {
  const isPrivate = ({ component }: CalendarEntry) =>
    !/^\s*(?:PUBLIC)?\s*$/i.test(propertyOf(component, 'CLASS')?.value ?? '');
  const [first] = entries.filter(isPrivate);
  if (!first) return entries;
  const shown = entries.filter((entry) => !isPrivate(entry));
  report({
    code: 'session-private',
    path: first.path,
    message: `Found events marked as private (CLASS), which are left out: ${entries.length - shown.length}.`,
    severity: 'info',
  });
  return shown;
}

/** One unknown zone is one problem, however many times use it. */
function reportOnce(draft: ProgrammeDraft): ReportProblem {
  const seen = new Set<string>();
  return (problem) => {
    if (!seen.has(problem.message)) draft.report(problem);
    seen.add(problem.message);
  };
}
