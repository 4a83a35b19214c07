/** Reads one written session as the model's session. */
import { sessionSchema } from './schema/agenda-schema.js';
import type { Room, Session, Speaker, Track } from './conference.js';
import type { ReadContext } from './document-context.js';
import { parseDuration } from './values/duration.js';
import { readDocumentLinks, readId, readTime, readUrl } from './field.js';
import { defined } from './values/optional-fields.js';
import { readTolerant } from './read-tolerant.js';
import type { References } from './references.js';
import type { SessionInput } from './schema/schema.js';
import { startOfNextDay, type ReadTime } from './values/zoned-time.js';
import { DAY } from './values/time-units.js';

const HALF_DAY = DAY / 2;
/** The last instant that `Date` can hold (ECMA-262, section 21.4.1.1). */
const LAST_INSTANT = 8.64e15;

export interface AgendaReferences {
  readonly rooms: References<Room>;
  readonly tracks: References<Track>;
  readonly speakers: References<Speaker>;
}

/**
 * Reads one session; `undefined` when it has no id, no title or no valid start. A session without
 * an id is left out although it could be shown: favourites, links and `data-id` need an id that
 * stays, which its index in the list does not.
 */
export function readSession(
  value: unknown,
  context: ReadContext,
  references: AgendaReferences,
): Session | undefined {
  const { path, report } = context;
  const input = readTolerant(sessionSchema, value, { path, report });
  if (!input) return undefined;
  const start = readTime(input.start, `${path}/start`, context);
  const id = readId(input.id);
  if (!start || id === undefined) {
    const [field, found] = start ? ['id', ''] : ['start', input.start];
    const message = `Expected ${start ? 'an id' : 'a start'}; found "${found}". The session is left out.`;
    report({ code: 'entry-left-out', path: `${path}/${field}`, message, severity: 'error' });
    return undefined;
  }
  return buildSession({ input, id, start }, context, references);
}

interface Given {
  readonly input: SessionInput;
  readonly id: string;
  readonly start: ReadTime;
}

/**
 * Each field is written out, since spreading a thousand objects takes longer than all other
 * reading.
 */
function buildSession(
  { input, id, start }: Given,
  context: ReadContext,
  references: AgendaReferences,
): Session {
  const { path } = context;
  const { rooms, tracks } = references;
  return defined({
    id,
    title: input.title,
    start: start.epoch,
    end: readEnd(input, start, context),
    allDay: start.dateOnly,
    room: rooms.resolve(input.room, `${path}/room`),
    track: tracks.resolve(input.track, `${path}/track`),
    kind: input.kind ?? 'talk',
    abstract: input.abstract,
    description: input.description,
    speakers: readSpeakers(input, context, references),
    languages: input.languages ?? [],
    interpretation: input.interpretation ?? [],
    state: input.state ?? 'confirmed',
    stateNote: input.stateNote,
    previous: readPrevious(input, context, references),
    openToPress: input.openToPress ?? false,
    url: readUrl(input.url, `${path}/url`, context),
    stream: readUrl(input.stream, `${path}/stream`, context),
    recording: readUrl(input.recording, `${path}/recording`, context),
    documents: readDocumentLinks(input.documents, `${path}/documents`, context),
  });
}

/**
 * The end, exclusive. An end that is a date includes that day, and a session that is a date lasts
 * that day; a session with a time but neither end nor duration ends when it starts.
 */
function readEnd(input: SessionInput, start: ReadTime, context: ReadContext): number {
  const end = readTime(input.end, `${context.path}/end`, context);
  if (end) {
    const epoch = end.dateOnly ? startOfNextDay(end.epoch, context.timeZone) : end.epoch;
    if (epoch >= start.epoch) return epoch;
    if (reportEarlyEnd(input, start.epoch - epoch, context)) return epoch + DAY;
  }
  const length = readLength(input, start, context);
  if (length !== undefined) return start.epoch + length;
  return start.dateOnly ? startOfNextDay(start.epoch, context.timeZone) : start.epoch;
}

/**
 * Reports an end before the start. True when the author means the next day, as in 23:00 to 01:00.
 */
function reportEarlyEnd(input: SessionInput, early: number, context: ReadContext): boolean {
  const isOvernight = early > HALF_DAY && early < DAY;
  const reading = isOvernight ? 'It is read as an end on the next day.' : 'The end is ignored.';
  const message = `Expected an end after the start ${input.start}; found ${input.end ?? ''}. ${reading}`;
  const path = `${context.path}/end`;
  context.report({ code: 'end-before-start', path, message, severity: 'warning' });
  return isOvernight;
}

function readLength(
  { duration }: SessionInput,
  start: ReadTime,
  { path, report }: ReadContext,
): number | undefined {
  if (duration === undefined) return undefined;
  const length = parseDuration(duration);
  if (length !== undefined && start.epoch + length <= LAST_INSTANT) return length;
  const message = `Expected minutes, "1:30" or "PT90M"; found "${duration}". The duration is ignored.`;
  report({ code: 'duration-invalid', path: `${path}/duration`, message, severity: 'warning' });
  return undefined;
}

function readSpeakers(
  { speakers = [] }: SessionInput,
  { path }: ReadContext,
  references: AgendaReferences,
): Session['speakers'] {
  const taken = new Set<string>();
  return speakers.flatMap((speaker, index) => {
    const person = typeof speaker === 'object' ? speaker : { id: speaker };
    const id = references.speakers.resolve(person.id, `${path}/speakers/${index}`);
    // A person who is named twice is one speaker.
    if (id === undefined || taken.has(id)) return [];
    taken.add(id);
    return [{ id, role: person.role ?? 'speaker' }];
  });
}

function readPrevious(
  { previous }: SessionInput,
  context: ReadContext,
  { rooms }: AgendaReferences,
): Session['previous'] {
  if (!previous) return undefined;
  const path = `${context.path}/previous`;
  return defined({
    start: readTime(previous.start, `${path}/start`, context)?.epoch,
    room: rooms.resolve(previous.room, `${path}/room`),
  });
}
