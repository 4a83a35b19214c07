/** Where the talks of an Indico export stand: in lists of an event, or in days of a timetable. */
import { pointerStep } from '../../../model/problem.js';
import { isObject } from '../../../model/document-context.js';
import { objectOf, textOf, type ForeignObject } from '../foreign-value.js';
import { placedObjects, type PlacedEntry } from '../rest-answer.js';

/** A talk and the session that it is part of. */
export interface IndicoTalk extends PlacedEntry {
  readonly session?: ForeignObject;
}

/** A session that holds talks is their heading; one that holds none is a part of the programme. */
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

/** The values of an object by id, each with its place. */
function objectEntries(value: unknown, path: string): PlacedEntry[] {
  return Object.entries(objectOf(value)).flatMap(([key, entry]) =>
    isObject(entry) ? [{ entry, path: path + pointerStep(key) }] : [],
  );
}

/** `results` of a timetable: by event, by day, by entry; blocks of a session hold entries. */
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

/** Without talks, the events of a category are its programme. */
export function findTalks(results: unknown): IndicoTalk[] {
  if (!Array.isArray(results)) return talksOfTimetable(results);
  const events = placedObjects(results, '/results');
  const talks = events.flatMap(talksOfEvent);
  return talks.length === 0 && events.length > 1 ? events : talks;
}
