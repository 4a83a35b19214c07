/**
 * Reads iCalendar (RFC 5545, RFC 7986). An event is a session, its LOCATION the room, and its first
 * CATEGORIES value the track. A calendar with one occurrence describes the conference itself;
 * otherwise the name of the calendar is that of the conference. A recurring event gives one session
 * per start (`ical-occurrences.ts` says how many).
 */
import type { Steps } from '../../../model/values/steps.js';
import type { ReportProblem } from '../../../model/problem.js';
import { isTimeZone } from '../../../model/values/zoned-time.js';
import { ProgrammeDraft } from '../programme-draft.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';
import { chooseClocks, listCalendars, type Calendar, type Clocks } from './ical-clocks.js';
import { readEntry, type CalendarEntry } from './ical-entries.js';
import type { EntryContext } from './ical-entry-time.js';
import { parseIcalLines, propertyOf, type IcalComponent } from './ical-lines.js';
import { listOccurrences } from './series/ical-occurrences.js';
import { RecurrenceBudget } from './series/ical-recurrence.js';
import { calendarEvent, SessionWriter } from './ical-session.js';
import { lineOfProperty } from './ical-text.js';
import { namedZone, type IcalZone } from './ical-time.js';

const format: SourceFormat = {
  id: 'ical',
  // The first lines are searched, since a server's warning may stand above the calendar.
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

function* buildDocument(
  roots: readonly IcalComponent[],
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const report = reportOnce(draft);
  const calendars = listCalendars(roots);
  const { defaults, timeZone } = chooseClocks(calendars, source, report);
  yield;
  const entries = yield* readEntries(calendars, {
    defaults,
    timeZone,
    ownersZone: zoneOf(source),
    report,
  });
  const context = { draft, source, ports, timeZone };
  const shown = withoutPrivate(entries, report);
  for (const { component, path, uid, start } of shown) {
    if (start) continue;
    const title = lineOfProperty(component, 'SUMMARY', ports);
    draft.session({ path, id: uid, title, start });
  }
  const occurrences = yield* listOccurrences(shown, new RecurrenceBudget(), report);
  const writer = new SessionWriter(context);
  for (const occurrence of occurrences) {
    writer.add(occurrence);
    yield;
  }
  if (entries.length === 0) reportOthers(calendars, report);
  reportLost(calendars, { source, count: entries.length }, report);
  const about = calendars.flatMap(({ component }) => component ?? []);
  return draft.finish(timeZone, calendarEvent(about, occurrences, context));
}

/**
 * Reports what is lost: events that begin inside a line, which are not read, and the end of a
 * calendar that was cut off.
 */
function reportLost(
  calendars: readonly Calendar[],
  { source, count }: { readonly source: SourceText; readonly count: number },
  report: ReportProblem,
): void {
  const inside = count === 0 ? source.text.search(/BEGIN:VEVENT/i) : -1;
  if (inside >= 0) {
    const line = source.text.slice(0, inside).split('\n').length;
    report({
      code: 'calendar-unreadable',
      path: `${line}:1`,
      message:
        'Expected each property on a line of its own; found "BEGIN:VEVENT" inside a line, so no event is read.',
      severity: 'error',
    });
  }
  const stray = calendars
    .flatMap(({ component }) => (component && propertyOf(component, 'DTSTART')) ?? [])
    .at(0);
  if (stray) {
    report({
      code: 'calendar-unreadable',
      path: `${stray.line}:1`,
      message:
        'Expected "BEGIN:VEVENT" before each event; found a start (DTSTART) outside of events, which is left out.',
      severity: 'error',
    });
  }
  const last = calendars.at(-1)?.component;
  if (!last || last.isEnded) return;
  report({
    code: 'calendar-cut-off',
    path: `${last.line}:1`,
    message:
      'Expected the calendar to end with "END:VCALENDAR"; found the end of the text, so that events may be missing.',
    severity: 'warning',
  });
}

/**
 * Reports a calendar that has only tasks, journals or busy times. Otherwise visitors would be told
 * that the programme is not out yet.
 */
function reportOthers(calendars: readonly Calendar[], report: ReportProblem): void {
  const others = calendars
    .flatMap(({ component }) => component?.components ?? [])
    .filter(({ name }) => name !== 'VTIMEZONE');
  const [first] = others;
  if (!first) return;
  report({
    code: 'calendar-without-events',
    path: `${first.line}:1`,
    message: `Expected events (VEVENT); found ${others.length} entries of another kind (${first.name}), which no programme shows.`,
    severity: 'warning',
  });
}

/** The zone that the page's owner has named (`source-time-zone`). */
function zoneOf({ timeZone }: SourceText): IcalZone | undefined {
  return timeZone !== undefined && isTimeZone(timeZone) ? namedZone(timeZone) : undefined;
}

function* readEntries(
  calendars: readonly Calendar[],
  { defaults, timeZone, ownersZone, report }: Clocks & Pick<EntryContext, 'ownersZone' | 'report'>,
): Steps<CalendarEntry[]> {
  const entries: CalendarEntry[] = [];
  const clocked = calendars.map((calendar, index) => ({ calendar, own: defaults[index] }));
  for (const { calendar, own } of clocked) {
    const { zones, events } = calendar;
    const defaultZone = own ?? ownersZone ?? namedZone(timeZone);
    const isOff = isTakenBack(calendar);
    const context = { zones, defaultZone, ownersZone, report, isTakenBack: isOff };
    for (const event of events) {
      entries.push(readEntry(event, context));
      yield;
    }
  }
  return entries;
}

/** Whether a calendar takes its events back (METHOD:CANCEL). */
const isTakenBack = ({ component }: Calendar): boolean =>
  component !== undefined && /^\s*CANCEL\s*$/i.test(propertyOf(component, 'METHOD')?.value ?? '');

/**
 * Leaves out events that are marked as private, since they are not meant for a page. An unknown
 * class counts as private (RFC 5545, section 3.8.1.3).
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

/**
 * A report that drops repeated messages: an unknown zone is one problem, however many times use it.
 */
function reportOnce(draft: ProgrammeDraft): ReportProblem {
  const seen = new Set<string>();
  return (problem) => {
    if (!seen.has(problem.message)) draft.report(problem);
    seen.add(problem.message);
  };
}
