/** One written session as the model's session. */
import { sessionSchema } from './agenda-schema.js';
import type { Room, Session, Speaker, Track } from './conference.js';
import {
  given,
  readDocumentLinks,
  readTime,
  readUrl,
  type ReadContext,
} from './document-context.js';
import { readTolerant } from './read-tolerant.js';
import type { References } from './references.js';
import type { SessionInput } from './schema.js';
import { parseDuration, type ReadTime } from './zoned-time.js';

const HALF_DAY = 43_200_000;
const DAY = 86_400_000;

export interface AgendaReferences {
  readonly rooms: References<Room>;
  readonly tracks: References<Track>;
  readonly speakers: References<Speaker>;
}

/** Reads one session; `undefined` when it has no id, title or start that exists. */
export function readSession(
  value: unknown,
  context: ReadContext,
  references: AgendaReferences,
): Session | undefined {
  const { path, report } = context;
  const input = readTolerant(sessionSchema, value, { path, report });
  if (!input) return undefined;
  const start = readTime(input.start, `${path}/start`, context);
  if (!start) {
    const message = `Expected a start; found "${input.start}". The session is left out.`;
    report({ code: 'entry-left-out', path: `${path}/start`, message, severity: 'error' });
    return undefined;
  }
  return {
    id: String(input.id),
    title: input.title,
    start: start.epoch,
    end: readEnd(input, start, context),
    allDay: start.dateOnly,
    kind: input.kind ?? 'talk',
    state: input.state ?? 'confirmed',
    languages: input.languages ?? [],
    interpretation: input.interpretation ?? [],
    openToPress: input.openToPress ?? false,
    documents: readDocumentLinks(input.documents, `${path}/documents`, context),
    ...given('abstract', input.abstract),
    ...given('description', input.description),
    ...given('stateNote', input.stateNote),
    ...readReferences(input, context, references),
    ...readAddresses(input, context),
  };
}

function readEnd(input: SessionInput, start: ReadTime, context: ReadContext): number {
  const { path, report } = context;
  const end = readTime(input.end, `${path}/end`, context);
  if (end) {
    const epoch = end.dateOnly && !start.dateOnly ? end.epoch + DAY : end.epoch;
    if (epoch >= start.epoch) return epoch;
    const overnight = start.epoch - epoch > HALF_DAY && start.epoch - epoch < DAY;
    const reading = overnight ? 'It is read as an end on the next day.' : 'The end is ignored.';
    const message = `Expected an end after the start ${input.start}; found ${input.end ?? ''}. ${reading}`;
    report({ code: 'end-before-start', path: `${path}/end`, message, severity: 'warning' });
    if (overnight) return epoch + DAY;
  }
  if (input.duration === undefined) return start.epoch;
  const length = parseDuration(input.duration);
  if (length === undefined) {
    const message = `Expected minutes, "1:30" or "PT90M"; found "${input.duration}". The duration is ignored.`;
    report({ code: 'duration-invalid', path: `${path}/duration`, message, severity: 'warning' });
  }
  return start.epoch + (length ?? 0);
}

type Referred = Pick<Session, 'speakers'> & Partial<Pick<Session, 'room' | 'track' | 'previous'>>;

function readReferences(
  input: SessionInput,
  context: ReadContext,
  { rooms, tracks, speakers }: AgendaReferences,
): Referred {
  const { path } = context;
  const people = (input.speakers ?? []).flatMap((speaker, index) => {
    const person = typeof speaker === 'object' ? speaker : { id: speaker };
    const id = speakers.resolve(person.id, `${path}/speakers/${index}`);
    return id === undefined ? [] : [{ id, role: person.role ?? ('speaker' as const) }];
  });
  const { previous } = input;
  return {
    speakers: people,
    ...given('room', rooms.resolve(input.room, `${path}/room`)),
    ...given('track', tracks.resolve(input.track, `${path}/track`)),
    ...given(
      'previous',
      previous && {
        ...given('start', readTime(previous.start, `${path}/previous/start`, context)?.epoch),
        ...given('room', rooms.resolve(previous.room, `${path}/previous/room`)),
      },
    ),
  };
}

function readAddresses(
  input: SessionInput,
  context: ReadContext,
): Partial<Pick<Session, 'url' | 'stream' | 'recording'>> {
  const { path } = context;
  return {
    ...given('url', readUrl(input.url, `${path}/url`, context)),
    ...given('stream', readUrl(input.stream, `${path}/stream`, context)),
    ...given('recording', readUrl(input.recording, `${path}/recording`, context)),
  };
}
