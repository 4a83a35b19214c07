/**
 * iCalendar (RFC 5545, RFC 7986). An event's LOCATION is its room, its first CATEGORIES value its
 * track; a calendar of one event is that event, else the calendar's name is the conference's.
 * Recurring events are written out (see `ical-recurrence.ts` for how far).
 */
import { calendarEvent } from './ical-calendar-event.js';
import { calendarZone } from './ical-calendar-zone.js';
import { readEntry, type EntryContext } from './ical-event.js';
import { parseIcalLines, type IcalComponent } from './ical-lines.js';
import { listOccurrences } from './ical-occurrences.js';
import { addOccurrence, sessionDraft, type CalendarContext } from './ical-session.js';
import { IcalZones, namedZone } from './ical-zones.js';
import { ProgrammeDraft } from '../programme-draft.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';

const format: SourceFormat = {
  id: 'ical',
  detect: ({ text }) => /^[\s\uFEFF]*BEGIN:\s*V(?:CALENDAR|EVENT)\b/i.test(text),
  parse: (source, ports) => buildDocument(parseIcalLines(source.text), source, ports),
};
export default format;

/** Components of a kind, in calendars or beside them. */
function componentsOf(components: readonly IcalComponent[], name: string): IcalComponent[] {
  return components.flatMap((component) =>
    component.name === name ? [component] : componentsOf(component.components, name),
  );
}

function buildDocument(
  roots: readonly IcalComponent[],
  source: SourceText,
  ports: FormatPorts,
): FormatResult {
  const draft = new ProgrammeDraft();
  const zones = new IcalZones();
  for (const component of componentsOf(roots, 'VTIMEZONE')) zones.add(component);
  const calendar = roots.find(({ name }) => name === 'VCALENDAR');
  const events = componentsOf(roots, 'VEVENT');
  const timeZone = calendarZone({ calendar, events, zones }, source, draft.report);
  const entryContext: EntryContext = {
    zones,
    defaultZone: namedZone(timeZone),
    report: reportOnce(draft),
  };
  const entries = events.map((event) => readEntry(event, entryContext));
  const context: CalendarContext = { draft, source, ports, timeZone };
  for (const entry of entries) if (!entry.start) draft.session(sessionDraft(entry, context));
  const occurrences = listOccurrences(entries);
  for (const occurrence of occurrences) addOccurrence(occurrence, context);
  return draft.finish(timeZone, calendarEvent(calendar, occurrences, context));
}

/** One unknown zone is one problem, however many times use it. */
function reportOnce(draft: ProgrammeDraft): EntryContext['report'] {
  const seen = new Set<string>();
  return (problem) => {
    if (!seen.has(problem.message)) draft.report(problem);
    seen.add(problem.message);
  };
}
