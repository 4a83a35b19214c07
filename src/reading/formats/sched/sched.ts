/**
 * Reads Sched's session export (`https://EVENT.sched.com/api/session/export?format=json`, and
 * `list`). Times are local to the conference. The answer names no zone, but most answers have the
 * instant of each start beside its local time, and so its offset. What Sched calls types is what
 * visitors see as tracks.
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
  numberOf,
  objectsOf,
  textOf,
  type ForeignObject,
} from '../foreign-value.js';
import { decodeEntities } from '../../text/html-entities.js';
import { titleText } from '../news-draft.js';
import { ProgrammeDraft } from '../programme-draft.js';
import {
  commonZone,
  linkIn,
  offsetBetween,
  placedObjects,
  type AnswerContext,
  type PlacedEntry,
} from '../rest-answer.js';
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
  const all = placedObjects(json, '');
  const offset = commonZone(all.map(({ entry }) => offsetOf(entry)));
  const timeZone = chooseTimeZone({ offset, path: '' }, source, draft.report);
  const context: AnswerContext = { draft, ports, timeZone, link: linkIn(source, ports) };
  reportHidden(all.filter(isHidden), draft);
  for (const place of all) {
    if (isHidden(place)) continue;
    addSession(place, context);
    yield;
  }
  return draft.finish(timeZone, undefined);
}

/** Sessions that the organiser hides from visitors. */
const isHidden = ({ entry }: PlacedEntry): boolean => entry['active'] === 'N';

function reportHidden(hidden: readonly PlacedEntry[], draft: ProgrammeDraft): void {
  const [first] = hidden;
  if (!first) return;
  draft.report({
    code: 'session-private',
    path: `${first.path}/active`,
    message: `Found sessions that are not published, which are left out: ${hidden.length}.`,
    severity: 'info',
  });
}

/** The instant of the start in milliseconds; `NaN` where the answer has none. */
const instantOf = (entry: ForeignObject): number => numberOf(entry['start_time_ts']) * 1000;

/** The offset of the conference's clocks, from the start's local time and its instant. */
function offsetOf(entry: ForeignObject): string | undefined {
  const local = writeTime(momentOf(entry, 'start'), 'UTC');
  return local && offsetBetween(local.epoch, instantOf(entry));
}

/**
 * The zone of a session's times: the programme's own, unless the session's instant contradicts it.
 */
function zoneOf(entry: ForeignObject, timeZone: string): string {
  const offset = offsetOf(entry);
  const own = writeTime(momentOf(entry, 'start'), timeZone);
  return offset === undefined || own?.epoch === instantOf(entry) ? timeZone : offset;
}

/**
 * The kind. Types are tracks at some conferences (`Main track`), and then the subtype says more; at
 * others the subtype is a subject (`Platforms`).
 */
function kindOf(type: string | undefined, subtype: string | undefined) {
  const kinds = [sessionKind(type), sessionKind(subtype)].filter((kind) => kind !== undefined);
  const telling = kinds.find((kind) => kind !== 'other' && kind !== 'talk');
  return telling ?? kinds.find((kind) => kind === 'talk') ?? kinds[0];
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
  const { draft, ports, link } = context;
  const timeZone = zoneOf(entry, context.timeZone);
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
    kind: kindOf(type, textOf(either('subtype'))),
    text: sessionText(undefined, textOf(entry['description']), ports),
    speakers: [
      ...peopleOf(entry['speakers'], undefined, context),
      ...peopleOf(entry['artists'], undefined, context),
      ...peopleOf(entry['moderators'], 'moderator', context),
    ],
    url: link(entry['url']),
    stream: link(entry['video_stream']),
    documents: files,
  });
}
