/** Writes a schema.org Event as the document's event or as one of its sessions. */
import { DAY } from '../../../model/values/time-units.js';
import type { EventInput, SessionInput } from '../../../model/schema/schema.js';
import { parseDuration } from '../../../model/values/duration.js';
import { offsetZoneOf, writeTime, type WrittenTime } from '../written/document-time.js';
import { isObject } from '../../../model/document-context.js';
import { anyText, compact, textOf, type ForeignObject } from '../foreign-value.js';
import { withLineBreaks } from '../../text/escaped-breaks.js';
import { lineText } from '../../text/line-text.js';
import type { JsonLdNode } from './json-ld.js';
import type { ProgrammeDraft } from '../programme-draft.js';
import { sessionText } from '../written/session-text.js';
import { registrationOf } from './schema-org-offers.js';
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
  const text = written.includes('&') ? lineText(written.slice(0, 200)) : written;
  return writeTime(text, offsetZoneOf(text) ?? timeZone);
}

/**
 * The start or end as the source writes it: the date of the event, or else of its schedule, with
 * the time of day that some programs write beside it (`startTime`).
 */
function writtenTime(
  event: ForeignObject,
  side: 'start' | 'end',
  { graph }: SchemaContext,
): string | undefined {
  const [schedule] = graph.objects(event, 'eventSchedule');
  const ofEvent = graph.text(event, `${side}Date`);
  const isOwn = ofEvent !== undefined || graph.text(event, 'startDate') !== undefined;
  const node = isOwn ? event : (schedule ?? event);
  // The end date of a repeating schedule is its last day; the first time ends on the start date.
  const name = isOwn || graph.text(node, 'repeatFrequency') === undefined ? side : 'start';
  const date = graph.text(node, `${name}Date`);
  const clock = graph.text(node, `${side}Time`)?.replace(/^T/, '');
  const isDay = date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date);
  return isDay && clock !== undefined && /^\d{1,2}:\d\d/.test(clock) ? `${date}T${clock}` : date;
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
  const name = graph.words(event, 'name', lineText) ?? graph.words(event, 'headline', lineText);
  const written = timeOf(writtenTime(event, 'start', context), timeZone);
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
  const end = timeOf(writtenTime(event, 'end', context), timeZone);
  const length = parseDuration(graph.text(event, 'duration') ?? '');
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
  const repeats = schedules.some((one) => graph.text(one, 'repeatFrequency', 'repeatCount'));
  if (schedules.length < 2 && !repeats) return;
  draft.report({
    code: 'schedule-unread',
    path: `${path}/eventSchedule`,
    message:
      'Found an event of several times (eventSchedule); only the first is read. Write the others as events of their own.',
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
  const written = timeOf(writtenTime(event, 'start', context), timeZone);
  reportRepeats({ value: event, path }, context);
  const { start, end } = wholeDays(written, written && endOf(event, written, context));
  const venue = venueOf(event, context);
  const [recorded] = graph.objects(event, 'recordedIn');
  draft.session({
    path,
    id: idOf(event, context),
    title: graph.words(event, 'name', lineText),
    start,
    end: start && end,
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
