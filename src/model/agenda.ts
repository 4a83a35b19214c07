/**
 * The written programme as the model's agenda: references that point to nothing are dropped or
 * given a name, ids are unique, sessions stand in time order.
 */
import { roomSchema, speakerSchema, trackSchema } from './agenda-schema.js';
import type { Agenda, Room, Session, Speaker, Track } from './conference.js';
import { given, isObject, readImage, readUrl, type ReadContext } from './document-context.js';
import { readTolerant } from './read-tolerant.js';
import { buildReferences, readEntries, uniqueId } from './references.js';
import { readSession } from './session.js';

/** Reads `{sessions, rooms, tracks, speakers}` or a list of sessions. Nothing in it is required. */
export function parseAgenda(value: unknown, context: ReadContext): Agenda | undefined {
  if (!Array.isArray(value) && !isObject(value)) return undefined;
  const source = Array.isArray(value) ? { sessions: value } : value;
  if (source['sessions'] === undefined) return undefined;
  const { report } = context;
  const path = Array.isArray(value) ? context.path : `${context.path}/sessions`;
  const rooms = readRooms(source['rooms'], context);
  const tracks = readTracks(source['tracks'], context);
  const speakers = readSpeakers(source['speakers'], context);
  const references = {
    rooms: buildReferences('room', rooms, context),
    tracks: buildReferences('track', tracks, context),
    speakers: buildReferences('speaker', speakers, context),
  };
  const taken = new Set<string>();
  const sessions = readEntries(source['sessions'], { path, report }, (entry, place) => {
    const session = readSession(entry, { ...context, path: place }, references);
    return (
      session && { ...session, id: uniqueId(session.id, taken, { path: `${place}/id`, report }) }
    );
  });
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

function readRooms(value: unknown, context: ReadContext): readonly Room[] {
  const { report } = context;
  return readEntries(value, { path: `${context.path}/rooms`, report }, (entry, path) => {
    const input = readTolerant(roomSchema, entry, { path, report });
    return (
      input && { id: String(input.id), name: input.name, ...given('capacity', input.capacity) }
    );
  });
}

function readTracks(value: unknown, context: ReadContext): readonly Track[] {
  const { report } = context;
  return readEntries(value, { path: `${context.path}/tracks`, report }, (entry, path) => {
    const input = readTolerant(trackSchema, entry, { path, report });
    if (!input) return undefined;
    const color = input.color?.trim();
    const isHex = color !== undefined && /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(color);
    if (color !== undefined && color !== '' && !isHex) {
      const message = `Expected a hex colour such as "#0b7285"; found "${color}". The colour is ignored.`;
      report({ code: 'color-invalid', path: `${path}/color`, message, severity: 'warning' });
    }
    return { id: String(input.id), name: input.name, ...(isHex ? { color } : {}) };
  });
}

function readSpeakers(value: unknown, context: ReadContext): readonly Speaker[] {
  const { report } = context;
  return readEntries(value, { path: `${context.path}/speakers`, report }, (entry, path) => {
    const input = readTolerant(speakerSchema, entry, { path, report });
    if (!input) return undefined;
    return {
      id: String(input.id),
      name: input.name,
      ...given('role', input.role),
      ...given('affiliation', input.affiliation),
      ...given('bio', input.bio),
      ...given('photo', readImage(input.photo, `${path}/photo`, context)),
      ...given('url', readUrl(input.url, `${path}/url`, context)),
    };
  });
}
