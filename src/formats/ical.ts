/**
 * iCalendar (RFC 5545, RFC 7986). An event's LOCATION is its room, its first CATEGORIES value its
 * track; a calendar of one event is that event, else the calendar's name is the conference's.
 * Recurring events are written out (see `ical-recurrence.ts` for how far).
 */
import type { EventInput } from '../model/schema.js';
import { formatIso, isTimeZone } from '../model/zoned-time.js';
import { chooseTimeZone, type WrittenTime } from './document-time.js';
import { compact, lineOf } from './foreign-value.js';
import { readEntry, type CalendarEntry, type EntryContext } from './ical-event.js';
import {
  icalText,
  icalTexts,
  parseIcalLines,
  propertiesOf,
  propertyOf,
  type IcalComponent,
} from './ical-lines.js';
import { listOccurrences, type Occurrence } from './ical-occurrences.js';
import { ianaName, IcalZones, namedZone } from './ical-zones.js';
import { ProgrammeDraft, sessionText, type SessionDraft } from './programme-draft.js';
import { languageTags, sessionKind, sessionState } from './session-words.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from './source-format.js';

const format: SourceFormat = {
  id: 'ical',
  detect: ({ text }) => /^[\s\uFEFF]*BEGIN:\s*V(?:CALENDAR|EVENT)\b/i.test(text),
  parse: (source, ports) => buildDocument(parseIcalLines(source.text), source, ports),
};
export default format;

interface CalendarContext {
  readonly draft: ProgrammeDraft;
  readonly source: SourceText;
  readonly ports: FormatPorts;
  readonly timeZone: string;
}

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
  const timeZone = calendarZone({ calendar, events, zones }, source, draft);
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

interface ZoneSources {
  readonly calendar: IcalComponent | undefined;
  readonly events: readonly IcalComponent[];
  readonly zones: IcalZones;
}

/**
 * The calendar's zone: what it says of itself, unless that is only UTC; else the zone most of its
 * events name.
 */
function calendarZone(sources: ZoneSources, source: SourceText, draft: ProgrammeDraft): string {
  const { calendar, events, zones } = sources;
  const property =
    calendar && (propertyOf(calendar, 'X-WR-TIMEZONE') ?? propertyOf(calendar, 'TIMEZONE-ID'));
  const stated = property?.value.replaceAll('"', '').trim() || undefined;
  const statedName = stated && (zones.find(stated)?.name ?? ianaName(stated) ?? stated);
  const used = mostUsedZone(events, zones);
  const named =
    statedName === undefined || statedName === 'UTC' ? (used ?? statedName) : statedName;
  const single = definedOnly(events, zones);
  const clues = { named, offset: single, path: `${property?.line ?? 1}:1` };
  // An empty calendar has no times that could be wrong.
  return chooseTimeZone(clues, source, events.length > 0 ? draft.report : () => undefined);
}

function mostUsedZone(events: readonly IcalComponent[], zones: IcalZones): string | undefined {
  const uses = new Map<string, number>();
  for (const event of events) {
    const id = propertyOf(event, 'DTSTART')?.parameters.get('TZID');
    const name = id === undefined ? undefined : zones.find(id)?.name;
    if (name !== undefined && isTimeZone(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const [first] = [...uses].sort(([, one], [, other]) => other - one);
  return first?.[0];
}

/** The offset at the first event of a zone that only the file defines. */
function definedOnly(events: readonly IcalComponent[], zones: IcalZones): string | undefined {
  for (const event of events) {
    const property = propertyOf(event, 'DTSTART');
    const zone = zones.find(property?.parameters.get('TZID') ?? '');
    const [, year, month, day] = /^\s*(\d{4})(\d\d)(\d\d)/.exec(property?.value ?? '') ?? [];
    if (!zone || zone.name !== undefined || day === undefined) continue;
    const local = Date.UTC(Number(year), Number(month) - 1, Number(day), 12);
    const minutes = Math.round((local - zone.epochOf(local)) / 60_000);
    const size = Math.abs(minutes);
    const digits = [Math.trunc(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
    return `${minutes < 0 ? '-' : '+'}${digits.join(':')}`;
  }
  return undefined;
}

const dateOf = (local: number): string => new Date(local).toISOString().slice(0, 10);

function written(local: number, epoch: number, dateOnly: boolean, timeZone: string): WrittenTime {
  return { iso: dateOnly ? dateOf(local) : formatIso(epoch, timeZone), epoch, dateOnly };
}

function linksOf(component: IcalComponent, { ports, source }: CalendarContext) {
  const link = (url: string | undefined) => (url ? ports.safeUrl(url, source.url) : undefined);
  const text = (name: string) => propertyOf(component, name)?.value.trim();
  const documents = propertiesOf(component, 'ATTACH').flatMap(({ value, parameters }) => {
    const url = link(value.trim());
    if (url === undefined) return [];
    const name =
      parameters.get('FILENAME') ?? parameters.get('X-FILENAME') ?? parameters.get('LABEL');
    return [compact({ title: name ?? url, url, mediaType: parameters.get('FMTTYPE') })];
  });
  return { url: link(text('URL')), stream: link(text('CONFERENCE')), documents };
}

/** What an event says, whenever it takes place. */
function sessionDraft(entry: CalendarEntry, context: CalendarContext): SessionDraft {
  const { component, path, uid } = entry;
  const { draft, ports } = context;
  const text = (name: string) => icalText(propertyOf(component, name));
  const summary = text('SUMMARY');
  const room = text('LOCATION');
  const categories = icalTexts(propertiesOf(component, 'CATEGORIES'));
  const [track] = categories;
  const kind = sessionKind(categories.join(' '));
  const rich = text('STYLED-DESCRIPTION') ?? text('X-ALT-DESC');
  return {
    path,
    id: uid,
    title: summary && lineOf(summary),
    start: undefined,
    room: room && draft.room({ key: lineOf(room), name: lineOf(room) }),
    track: track && draft.track({ key: track, name: lineOf(track) }),
    kind: kind === 'other' ? undefined : kind,
    state: sessionState(text('STATUS')),
    text: sessionText(text('DESCRIPTION'), rich, ports),
    languages: languageTags(propertyOf(component, 'SUMMARY')?.parameters.get('LANGUAGE')),
    ...linksOf(component, context),
  };
}

function addOccurrence(occurrence: Occurrence, context: CalendarContext): void {
  const { entry, local, epoch, instance } = occurrence;
  const { draft, timeZone } = context;
  const dateOnly = entry.start?.dateOnly ?? false;
  const length = entry.length;
  const session = sessionDraft(entry, context);
  const stamp =
    instance === undefined ? '' : new Date(instance).toISOString().replace(/\W|\.000Z/g, '');
  draft.session({
    ...session,
    id: session.id === undefined || stamp === '' ? session.id : `${session.id}_${stamp}`,
    start: written(local, epoch, dateOnly, timeZone),
    end:
      length === undefined
        ? undefined
        : written(local + length, epoch + length, dateOnly, timeZone),
  });
}

function calendarEvent(
  calendar: IcalComponent | undefined,
  occurrences: readonly Occurrence[],
  context: CalendarContext,
): EventInput | undefined {
  const [first] = occurrences;
  if (!first) return undefined;
  if (occurrences.length === 1) return onlyEvent(first, context);
  const property = (name: string) => calendar && icalText(propertyOf(calendar, name));
  const name = property('NAME') ?? property('X-WR-CALNAME');
  if (name === undefined) return undefined;
  const locals = occurrences.map(({ local }) => local);
  const description = property('DESCRIPTION') ?? property('X-WR-CALDESC');
  const url = property('URL');
  return compact<EventInput>({
    name: lineOf(name),
    start: dateOf(locals.reduce((one, other) => Math.min(one, other))),
    end: dateOf(locals.reduce((one, other) => Math.max(one, other))),
    description: description && context.ports.plainText(description),
    url: url && context.ports.safeUrl(url, context.source.url),
  });
}

/** A calendar of one event: what “add to calendar” links of event pages hold. */
function onlyEvent({ entry, local, epoch }: Occurrence, context: CalendarContext) {
  const { ports, timeZone } = context;
  const text = (name: string) => icalText(propertyOf(entry.component, name));
  const name = text('SUMMARY');
  if (name === undefined) return undefined;
  const dateOnly = entry.start?.dateOnly ?? false;
  // An all-day DTEND is the day after; a document's event names its last day.
  const length = dateOnly ? (entry.length ?? 0) - 86_400_000 : entry.length;
  const [place, description] = [text('LOCATION'), text('DESCRIPTION')];
  const cancelled = sessionState(text('STATUS')) === 'cancelled';
  return compact<EventInput>({
    id: entry.uid,
    name: lineOf(name),
    start: written(local, epoch, dateOnly, timeZone).iso,
    end: length ? written(local + length, epoch + length, dateOnly, timeZone).iso : undefined,
    description: description && ports.plainText(description),
    status: cancelled ? 'cancelled' : undefined,
    venue: place ? { name: lineOf(place) } : undefined,
    url: linksOf(entry.component, context).url,
  });
}
