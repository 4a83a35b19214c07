/**
 * Reads Sched's session export (`https://EVENT.sched.com/api/session/export?format=json`, and
 * `list`). Times are local to the conference, and the answer names no zone. What Sched calls types
 * is what visitors see as tracks.
 */
import type { Steps } from '../../../model/values/steps.js';
import type { SessionInput } from '../../../model/schema/schema.js';
import { chooseTimeZone, writeTime } from '../written/document-time.js';
import { isObject } from '../../../model/document-context.js';
import {
  compact,
  firstText,
  jsonOf,
  lineText,
  listOf,
  objectsOf,
  textOf,
  type ForeignObject,
} from '../foreign-value.js';
import { decodeEntities } from '../../text/html-entities.js';
import { titleText } from '../news-draft.js';
import { ProgrammeDraft } from '../programme-draft.js';
import { linkIn, placedObjects, type AnswerContext, type PlacedEntry } from '../rest-answer.js';
import { sessionText } from '../written/session-text.js';
import { sessionKind } from '../written/session-words.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';

const format: SourceFormat = {
  id: 'sched',
  detect: (source) => {
    const json = jsonOf(source);
    return objectsOf(json).slice(0, 20).some(isSched);
  },
  parse: (source, ports) => buildDocument(jsonOf(source), source, ports),
};
export default format;

const isSched = (entry: ForeignObject): boolean =>
  'name' in entry &&
  ['event_start', 'session_start', 'start_date', 'event_start_time'].some((key) => key in entry) &&
  ['event_key', 'session_key', 'event_type', 'session_type', 'event_end'].some(
    (key) => key in entry,
  );

function* buildDocument(
  json: unknown,
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const timeZone = chooseTimeZone({ path: '' }, source, draft.report);
  const context: AnswerContext = { draft, ports, timeZone, link: linkIn(source, ports) };
  // The organiser hides sessions with "N" from visitors.
  const shown = placedObjects(json, '').filter(({ entry }) => entry['active'] !== 'N');
  for (const place of shown) {
    addSession(place, context);
    yield;
  }
  return draft.finish(timeZone, undefined);
}

/**
 * Adds people to the draft. They are objects, or one text of names with commas or semicolons
 * between.
 */
function peopleOf(
  value: unknown,
  role: 'moderator' | undefined,
  { draft, ports, link }: AnswerContext,
) {
  const people = listOf(value).flatMap((person): ForeignObject[] => {
    if (isObject(person)) return [person];
    const written = decodeEntities(textOf(person) ?? '');
    const names = written.split(written.includes(';') ? ';' : ',');
    return names.map((name) => ({ name: name.trim() })).filter(({ name }) => name !== '');
  });
  return people.flatMap((person) => {
    const name = textOf(person['name']);
    if (name === undefined) return [];
    const id = draft.speaker(
      { key: firstText(person['username'], person['id']) ?? name, name: titleText(name) },
      compact({
        role: lineIn(person['position']),
        affiliation: lineIn(person['company']),
        bio: ports.plainText(textOf(person['about']) ?? '') || undefined,
        photo: link(person['avatar']),
        url: link(person['url']),
      }),
    );
    return [role ? { id, role } : { id }];
  }) satisfies SessionInput['speakers'];
}

const lineIn = (value: unknown): string | undefined => lineText(textOf(value) ?? '') || undefined;

/**
 * The start or end as a text. Some of Sched's views have it whole, in others date and time are two
 * fields.
 */
function momentOf(entry: ForeignObject, name: 'start' | 'end'): string | undefined {
  const whole = firstText(entry[`event_${name}`], entry[`session_${name}`]);
  if (whole !== undefined) return whole;
  const date = textOf(entry[`${name}_date`]) ?? textOf(entry['start_date']);
  const clock = firstText(entry[`${name}_time`], entry[`event_${name}_time`]);
  if (date === undefined) return undefined;
  return clock === undefined ? (name === 'start' ? date : undefined) : `${date} ${clock}`;
}

function addSession({ entry, path }: PlacedEntry, context: AnswerContext): void {
  const { draft, ports, timeZone, link } = context;
  const either = (name: string): unknown => entry[`event_${name}`] ?? entry[`session_${name}`];
  const [title, venue] = [textOf(entry['name']), textOf(entry['venue'])];
  const type = textOf(either('type'));
  const name = title === undefined ? undefined : titleText(title);
  const written = { start: momentOf(entry, 'start'), end: momentOf(entry, 'end') };
  const start = writeTime(written.start, timeZone);
  const files = objectsOf(entry['files']).flatMap((file) => {
    const url = link(firstText(file['file_path'], file['path'], file['url']));
    const title = firstText(file['file_name'], file['name'], url);
    return url === undefined || title === undefined ? [] : [{ title, url }];
  });
  draft.session({
    path,
    id: firstText(entry['id'], either('key')),
    title: name,
    start,
    end: start && writeTime(written.end, timeZone),
    written,
    room: venue === undefined ? undefined : draft.room({ key: venue, name: titleText(venue) }),
    track: type === undefined ? undefined : draft.track({ key: type, name: titleText(type) }),
    kind: sessionKind(firstText(either('subtype'), type)),
    text: sessionText(undefined, textOf(entry['description']), ports),
    speakers: [
      ...peopleOf(entry['speakers'], undefined, context),
      ...peopleOf(entry['moderators'], 'moderator', context),
    ],
    url: link(entry['url']),
    stream: link(entry['video_stream']),
    documents: files,
  });
}
