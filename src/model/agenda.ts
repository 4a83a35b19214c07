/**
 * The written programme as the model's agenda: references that point to nothing are dropped or
 * given a name, ids are unique, sessions stand in time order.
 */
import { roomSchema, speakerSchema, trackSchema } from './schema/agenda-schema.js';
import type { Agenda, Room, Session, Speaker, Track } from './conference.js';
import { isObject, type ReadContext } from './document-context.js';
import { readImage, readUrl } from './field.js';
import { defined } from './values/optional-fields.js';
import { readTolerant } from './read-tolerant.js';
import { parseHexColor } from './values/color-contrast.js';
import { createIds, readUsableEntries, readReferences } from './references.js';
import { readSession } from './session.js';
import { atOnce, type Steps } from './values/steps.js';

/** Reads `{sessions, rooms, tracks, speakers}` or a list of sessions. Nothing in it is required. */
export const parseAgenda = (value: unknown, context: ReadContext): Agenda | undefined =>
  atOnce(parseAgendaInSteps(value, context));

export function* parseAgendaInSteps(
  value: unknown,
  context: ReadContext,
): Steps<Agenda | undefined> {
  if (!Array.isArray(value) && !isObject(value)) return undefined;
  const source = Array.isArray(value) ? { sessions: value } : value;
  if (source['sessions'] == null) return undefined;
  const references = {
    rooms: yield* readReferences('rooms', { source, context }, readRoom),
    tracks: yield* readReferences('tracks', { source, context }, readTrack),
    speakers: yield* readReferences('speakers', { source, context }, readSpeaker),
  };
  const ids = createIds(context);
  const path = Array.isArray(value) ? context.path : `${context.path}/sessions`;
  const sessions = yield* readUsableEntries(
    source['sessions'],
    { ...context, path },
    (entry, place) => {
      const session = readSession(entry, place, references);
      return session && ids.own(session, place);
    },
  );
  if (!sessions) return undefined;
  return {
    rooms: references.rooms.all(),
    tracks: references.tracks.all(),
    speakers: references.speakers.all(),
    sessions: inTimeOrder(sessions),
  };
}

function inTimeOrder(sessions: readonly Session[]): readonly Session[] {
  return [...sessions].sort((a, b) => a.start - b.start);
}

function readRoom(entry: unknown, context: ReadContext): Room | undefined {
  const input = readTolerant(roomSchema, entry, context);
  return input && defined({ ...input, id: String(input.id) });
}

function readTrack(entry: unknown, context: ReadContext): Track | undefined {
  const input = readTolerant(trackSchema, entry, context);
  if (!input) return undefined;
  const { path, report } = context;
  const { id, name, color = '' } = input;
  const track = { id: String(id), name };
  if (color.trim().startsWith('#') && parseHexColor(color))
    return { ...track, color: color.trim() };
  if (color.trim() !== '') {
    const message = `Expected a hex colour such as "#0b7285"; found "${color}". The colour is ignored.`;
    report({ code: 'color-invalid', path: `${path}/color`, message, severity: 'warning' });
  }
  return track;
}

function readSpeaker(entry: unknown, context: ReadContext): Speaker | undefined {
  const input = readTolerant(speakerSchema, entry, context);
  if (!input) return undefined;
  const { path } = context;
  return defined({
    ...input,
    id: String(input.id),
    photo: readImage(input.photo, `${path}/photo`, context),
    url: readUrl(input.url, `${path}/url`, context),
  });
}
