/** Finds the talks in an Indico export: in the lists of an event, or in the days of a timetable. */
import { pointerStep } from '../../../model/problem.js';
import { isObject } from '../../../model/document-context.js';
import { objectOf, textOf, type ForeignObject } from '../foreign-value.js';
import { placedObjects, type PlacedEntry } from '../rest-answer.js';

/** A talk with its JSON Pointer, and the session that it belongs to. */
export interface IndicoTalk extends PlacedEntry {
  readonly session?: ForeignObject;
}

/**
 * The talks of a session, in its field `list`. A session without talks is itself an entry of the
 * programme.
 */
function talksOfSession({ entry, path }: PlacedEntry, list: string): IndicoTalk[] {
  const inner = entry[list];
  const talks = Array.isArray(inner)
    ? placedObjects(inner, `${path}/${list}`)
    : objectEntries(inner, `${path}/${list}`);
  const held = talks.map((talk) => ({ ...talk, session: entry }));
  return held.length > 0 ? held : [{ entry, path }];
}

function talksOfEvent({ entry, path }: PlacedEntry): IndicoTalk[] {
  const talks = placedObjects(entry['contributions'], `${path}/contributions`);
  const sessions = placedObjects(entry['sessions'], `${path}/sessions`);
  return [...talks, ...sessions.flatMap((session) => talksOfSession(session, 'contributions'))];
}

/**
 * The objects in an object's values, each with its JSON Pointer; `path` is the pointer to the
 * object.
 */
function objectEntries(value: unknown, path: string): PlacedEntry[] {
  return Object.entries(objectOf(value)).flatMap(([key, entry]) =>
    isObject(entry) ? [{ entry, path: path + pointerStep(key) }] : [],
  );
}

/**
 * The talks of a timetable. Its `results` are objects in objects: by event, by day, by entry. An
 * entry that is a block of a session holds further entries.
 */
function talksOfTimetable(results: unknown): IndicoTalk[] {
  const days = objectEntries(results, '/results').flatMap(({ entry, path }) =>
    objectEntries(entry, path),
  );
  return days
    .flatMap(({ entry, path }) => objectEntries(entry, path))
    .flatMap((place) =>
      textOf(place.entry['entryType']) === 'Session' ? talksOfSession(place, 'entries') : [place],
    );
}

/**
 * The talks of all events in the export. Several events without any talks, as the export of a
 * category has them, are themselves the programme.
 */
export function findTalks(results: unknown): IndicoTalk[] {
  if (!Array.isArray(results)) return talksOfTimetable(results);
  const events = placedObjects(results, '/results');
  const talks = events.flatMap(talksOfEvent);
  return talks.length === 0 && events.length > 1 ? events : talks;
}
