/**
 * Reads three of Sessionize's API views (sessionize.com/playbook/api): `All` has lists that refer
 * to each other by id; `GridSmart` has days, with rooms, with sessions (its `timeSlots` repeat
 * them); `Sessions` has groups, with a session in each category that it belongs to. Times are local
 * to the event unless they end with `Z`. No view names the zone.
 */
import type { Steps } from '../../../model/values/steps.js';
import { pointerStep } from '../../../model/problem.js';
import { chooseTimeZone, offsetZoneOf } from '../written/document-time.js';
import { isObject } from '../../../model/document-context.js';
import {
  lineText,
  firstText,
  jsonOf,
  listOf,
  objectOf,
  objectsOf,
  textOf,
} from '../foreign-value.js';
import type { ForeignObject } from '../foreign-value.js';
import { ProgrammeDraft } from '../programme-draft.js';
import { linkIn } from '../rest-answer.js';
import { addSession, addSpeaker, readCategories } from './sessionize-session.js';
import type { FoundSession, SessionizeContext } from './sessionize-session.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';

const format: SourceFormat = {
  id: 'sessionize',
  detect: (source) => {
    const json = jsonOf(source);
    return Array.isArray(json) ? isSessionizeList(json) : isAllView(objectOf(json));
  },
  parse: (source, ports) => buildDocument(jsonOf(source), source, ports),
};
export default format;

const hasSessionizeTimes = (value: unknown): boolean =>
  isObject(value) && ('startsAt' in value || 'isServiceSession' in value);

/**
 * Whether this is the All view. Our own document has `sessions`, `rooms` and `speakers` too, so
 * these names are not enough.
 */
function isAllView(json: ForeignObject): boolean {
  const { sessions } = json;
  if (!Array.isArray(sessions)) return false;
  const shell = Array.isArray(json['questions']) && Array.isArray(json['categories']);
  return shell || sessions.some(hasSessionizeTimes);
}

function isSessionizeList(json: readonly unknown[]): boolean {
  return json.some((entry) => {
    const { sessions, rooms, groupName, timeSlots } = objectOf(entry);
    if (Array.isArray(sessions))
      return groupName !== undefined || sessions.some(hasSessionizeTimes);
    if (!Array.isArray(rooms)) return hasSessionizeTimes(entry);
    return (
      timeSlots !== undefined || rooms.some((room) => Array.isArray(objectOf(room)['sessions']))
    );
  });
}

function* buildDocument(
  json: unknown,
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const found = findSessions(json);
  const offset = found
    .map(({ session }) => offsetZoneOf(textOf(session['startsAt'])))
    .find(Boolean);
  const timeZone = chooseTimeZone({ offset, path: '' }, source, draft.report);
  const all = objectOf(json);
  const link = linkIn(source, ports);
  const categories = readCategories(all['categories']);
  const context: SessionizeContext = { draft, ports, timeZone, link, categories };
  for (const room of objectsOf(all['rooms'])) {
    const [id, name] = [textOf(room['id']), textOf(room['name'])];
    if (id !== undefined && name !== undefined) draft.room({ key: id, name: lineText(name), id });
  }
  for (const speaker of objectsOf(all['speakers'])) {
    addSpeaker(speaker, context);
    yield;
  }
  for (const entry of withoutRepeats(found)) {
    addSession(entry, context);
    yield;
  }
  return draft.finish(timeZone, undefined);
}

/**
 * Leaves out a session that comes again at the same time in the same room: the Sessions view
 * repeats it for each of its categories.
 */
function withoutRepeats(found: readonly FoundSession[]): readonly FoundSession[] {
  const seen = new Set<string>();
  return found.filter(({ session, room }) => {
    const { id, startsAt } = session;
    const place = firstText(session['roomId'], session['room'], room?.['id']);
    const key = JSON.stringify([id, startsAt, place]);
    const repeated = id !== undefined && seen.has(key);
    seen.add(key);
    return !repeated;
  });
}

function findSessions(json: unknown): FoundSession[] {
  if (!Array.isArray(json)) return sessionsIn(objectOf(json), '/sessions');
  return json.flatMap((entry: unknown, index): FoundSession[] => {
    const path = pointerStep(index);
    const holder = objectOf(entry);
    if (hasSessionizeTimes(entry)) return [{ session: holder, path }];
    return [
      ...sessionsIn(holder, `${path}/sessions`),
      ...listOf(holder['rooms']).flatMap((room, at) =>
        sessionsIn(objectOf(room), `${path}/rooms/${at}/sessions`).map((found) => ({
          ...found,
          room: objectOf(room),
        })),
      ),
    ];
  });
}

function sessionsIn(holder: ForeignObject, path: string): FoundSession[] {
  return listOf(holder['sessions']).flatMap((session, index) =>
    isObject(session) ? [{ session, path: path + pointerStep(index) }] : [],
  );
}
