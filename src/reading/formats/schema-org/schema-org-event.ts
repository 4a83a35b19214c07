/** Writes a schema.org Event as the document's event or as one of its sessions. */
import { DAY } from '../../../model/values/time-units.js';
import type { EventInput, SessionInput } from '../../../model/schema/schema.js';
import { parseDuration } from '../../../model/values/duration.js';
import { offsetZoneOf, writeTime, type WrittenTime } from '../written/document-time.js';
import { isObject } from '../../../model/document-context.js';
import { anyText, compact, textOf, type ForeignObject } from '../foreign-value.js';
import { withLineBreaks } from '../../text/escaped-breaks.js';
import { lineText } from '../../text/line-text.js';
import type { JsonLd, JsonLdNode } from './json-ld.js';
import type { ProgrammeDraft } from '../programme-draft.js';
import { sessionText } from '../written/session-text.js';
import { registrationOf } from './schema-org-offers.js';
import { isRepeated, writtenTime } from './schema-org-schedule.js';
import {
  imageOf,
  onlineOf,
  organizersOf,
  performersOf,
  venueOf,
  type SchemaContext,
} from './schema-org-place.js';
import { languageTags, saysCancelled } from '../written/session-words.js';
import type { FormatPorts } from '../source-format.js';

function timeOf(written: string | undefined, timeZone: string): WrittenTime | undefined {
  if (written === undefined) return undefined;
  // Some templates write the plus of an offset as a character reference (`&#43;`).
  const plain = written.includes('&') ? lineText(written.slice(0, 200)) : written;
  // A date may have the zone of XML Schema behind it, which says nothing about a whole day.
  const text = plain.replace(/^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)$/, '$1');
  return writeTime(text, offsetZoneOf(text) ?? timeZone);
}

/**
 * In the order of what matters most to a visitor: of several statuses the first one here counts.
 */
const statuses = [
  [/Cancel/i, 'cancelled'],
  [/Postpone/i, 'postponed'],
  [/Reschedule/i, 'rescheduled'],
  [/MovedOnline/i, 'moved-online'],
  [/Scheduled/i, 'scheduled'],
] as const;

const textOfStatus = (value: unknown): string =>
  isObject(value)
    ? (textOf(value['@id'] ?? value['name'] ?? value['@value']) ?? '')
    : (textOf(value) ?? '');

function statusOf(event: ForeignObject, { graph }: SchemaContext) {
  const words = graph.values(event, 'eventStatus').map((value) => textOfStatus(value));
  const status = words.join(' ');
  if (saysCancelled(graph.text(event, 'name'))) return 'cancelled';
  return statuses.find(([pattern]) => pattern.test(status))?.[1];
}

function languagesOf(event: ForeignObject, { graph }: SchemaContext): string[] {
  return languageTags(
    graph
      .values(event, 'inLanguage')
      .map((value) =>
        isObject(value)
          ? (graph.text(value, 'alternateName', 'identifier') ?? graph.text(value, 'name'))
          : value,
      ),
  );
}

function attendanceOf(event: ForeignObject, { graph }: SchemaContext): EventInput['attendance'] {
  const mode = graph.text(event, 'eventAttendanceMode') ?? '';
  if (mode.includes('Mixed')) return 'hybrid';
  if (mode.includes('Online')) return 'online';
  return mode.includes('Offline') ? 'in-person' : undefined;
}

const titleOf = (event: ForeignObject, graph: JsonLd) =>
  graph.words(event, 'name', lineText) ?? graph.words(event, 'headline', lineText);

const idOf = (event: ForeignObject, { graph }: SchemaContext): string | undefined =>
  textOf(event['@id']) ?? graph.text(event, 'identifier');

/**
 * The event of the document; `undefined` without a name or a start. `firstStart` is that of the
 * sessions, for an event whose own start is missing or cannot be read.
 */
export function buildEvent(
  { value: event }: JsonLdNode,
  context: SchemaContext,
  firstStart: string | undefined,
): EventInput | undefined {
  const { graph, link, timeZone, plain } = context;
  const name = titleOf(event, graph);
  const written = timeOf(writtenTime(event, 'start', context.graph), timeZone);
  const whole = wholeDays(written, endOf(event, written, context));
  const start = whole.start?.iso ?? firstStart;
  if (name === undefined || start === undefined) return undefined;
  const previous = timeOf(graph.text(event, 'previousStartDate'), timeZone);
  return compact<EventInput>({
    id: idOf(event, context),
    name,
    start,
    end: whole.end?.iso,
    description: graph.words(event, 'description', plain),
    url: link(graph.text(event, 'url', 'mainEntityOfPage')),
    status: statusOf(event, context),
    previous: previous && { start: previous.iso },
    attendance: attendanceOf(event, context),
    venue: venueOf(event, context),
    online: onlineOf(event, context),
    organizers: organizersOf(event, context),
    image: imageOf(event, 'image', context),
    registration: registrationOf(event, context),
    languages: languagesOf(event, context),
  });
}

/** Ten years; a longer event is a mistake, and might end beyond the last day that `Date` can hold. */
const LONGEST = 3660 * DAY;

/**
 * The end: `endDate`, or else the start and the `duration`. A date is the last day of the event,
 * not the day after.
 */
function endOf(event: ForeignObject, start: WrittenTime | undefined, context: SchemaContext) {
  const { graph, timeZone } = context;
  const end = timeOf(writtenTime(event, 'end', graph), timeZone);
  const [schedule = {}] = graph.objects(event, 'eventSchedule');
  const written = graph.text(event, 'duration') ?? graph.text(schedule, 'duration');
  const length = parseDuration(written ?? '');
  if (end || !start || start.dateOnly || !length || length > LONGEST) return end;
  return writeTime(new Date(start.epoch + length).toISOString(), timeZone);
}

/** The date of a time whose clock matches the pattern; `undefined` at any other time. */
const dateAt = (clocks: RegExp, time: WrittenTime | undefined): string | undefined =>
  clocks.test(time?.iso.slice(10) ?? '') ? time?.iso.slice(0, 10) : undefined;

/**
 * The last day of an event that ends at midnight, which belongs to the day before, or at 23:59;
 * `undefined` for any other end.
 */
function lastDayOf(end: WrittenTime | undefined): string | undefined {
  const next = dateAt(/^T00:00/, end);
  if (next === undefined) return dateAt(/^T23:59/, end);
  return new Date(Date.parse(`${next}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}

/**
 * Turns times into days where they last from `00:00` to `23:59` or to midnight, as calendars of web
 * sites write whole days.
 */
function wholeDays(
  start: WrittenTime | undefined,
  end: WrittenTime | undefined,
): { readonly start: WrittenTime | undefined; readonly end: WrittenTime | undefined } {
  const first = dateAt(/^T00:00/, start);
  const last = lastDayOf(end);
  if (!start || !end || first === undefined || last === undefined || last < first) {
    return { start, end };
  }
  const asDate = (time: WrittenTime, iso: string): WrittenTime => ({
    ...time,
    iso,
    dateOnly: true,
  });
  return { start: asDate(start, first), end: asDate(end, last) };
}

function speakersOf(
  event: ForeignObject,
  context: SchemaContext,
  draft: ProgrammeDraft,
): SessionInput['speakers'] {
  return performersOf(event, context).map(({ key, name, more }) => ({
    id: draft.speaker({ key, name }, more),
  }));
}

function stateOf(event: ForeignObject, context: SchemaContext): SessionInput['state'] {
  const status = statusOf(event, context);
  if (status === 'cancelled') return 'cancelled';
  if (status === 'postponed') return 'delayed';
  return status === 'rescheduled' || status === 'moved-online' ? 'moved' : undefined;
}

/** Reports an event that takes place several times, since only the first time is read. */
export function reportRepeats(
  { value: event, path }: JsonLdNode,
  { graph, draft }: Pick<SchemaContext, 'graph'> & { readonly draft: ProgrammeDraft },
): void {
  const schedules = graph.objects(event, 'eventSchedule');
  const isSeries = schedules.length > 1 || schedules.some((one) => isRepeated(one, graph));
  const starts = graph.values(event, 'startDate').filter((start) => textOf(start) !== undefined);
  if (!isSeries && starts.length < 2) return;
  const field = isSeries ? 'eventSchedule' : 'startDate';
  draft.report({
    code: 'schedule-unread',
    path: `${path}/${field}`,
    message: `Found an event of several times (${field}); only the first is read. Write the others as events of their own.`,
    severity: 'warning',
  });
}

/** Adds an event to the draft as a session, together with its room and speakers. */
export function addEventAsSession(
  { value: event, path }: JsonLdNode,
  context: SchemaContext & { readonly draft: ProgrammeDraft; readonly ports: FormatPorts },
): void {
  const { graph, link, timeZone, draft, ports } = context;
  const text = (...names: string[]) => graph.text(event, ...names);
  const written = timeOf(writtenTime(event, 'start', context.graph), timeZone);
  reportRepeats({ value: event, path }, context);
  const { start, end } = wholeDays(written, written && endOf(event, written, context));
  const venue = venueOf(event, context);
  const [recorded] = graph.objects(event, 'recordedIn');
  draft.session({
    path,
    id: idOf(event, context),
    title: titleOf(event, graph),
    start,
    end: start && end,
    written: { start: text('startDate'), end: start && text('endDate') },
    room: venue && draft.room({ key: anyText(venue.name), name: venue.name }),
    state: stateOf(event, context),
    text: sessionText(
      undefined,
      graph.words(event, 'description', (words) => withLineBreaks(words).trim()),
      ports,
    ),
    speakers: speakersOf(event, context, draft),
    languages: languagesOf(event, context),
    url: link(text('url', 'mainEntityOfPage')),
    stream: onlineOf(event, context)?.url,
    recording: recorded && link(graph.text(recorded, 'url', 'contentUrl', 'embedUrl')),
  });
}
