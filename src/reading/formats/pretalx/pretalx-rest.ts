/**
 * Reads pretalx's REST API (docs.pretalx.org/api): `/schedules/latest/`, `/slots/`, `/submissions/`
 * and `/talks/`, in both versions. Version 0 gives talks with one `slot` each, and breaks beside
 * them. Version 1 gives slots with a `submission`, or submissions with `slots`; these are mere ids
 * unless the address has `expand`.
 */
import type { Steps } from '../../../model/values/steps.js';
import type { SessionInput } from '../../../model/schema/schema.js';
import { chooseTimeZone, offsetZoneOf, writeTime } from '../written/document-time.js';
import { isObject } from '../../../model/document-context.js';
import {
  anyText,
  compact,
  firstText,
  jsonOf,
  listOf,
  mapText,
  numberOf,
  objectOf,
  objectsOf,
  textOf,
  type ForeignObject,
} from '../foreign-value.js';
import { ProgrammeDraft } from '../programme-draft.js';
import {
  linkIn,
  placedObjects,
  reportMore,
  type AnswerContext,
  type PlacedEntry,
} from '../rest-answer.js';
import { sessionText } from '../written/session-text.js';
import { hexColor, languageTags, sessionKind, sessionState } from '../written/session-words.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';

const format: SourceFormat = {
  id: 'pretalx-rest',
  detect: (source) => {
    const json = jsonOf(source);
    const lists = Array.isArray(json)
      ? [json]
      : [json, objectOf(json)['results'], objectOf(json)['slots']];
    if (lists.some((list) => objectsOf(list).slice(0, 20).some(isPretalxEntry))) return true;
    const { slots, version } = objectOf(json);
    // A schedule that is still empty, or that gives its slots by their numbers alone.
    const isBare = Array.isArray(slots) && slots.every((slot) => typeof slot === 'number');
    return isBare && version !== undefined;
  },
  parse: (source, ports) => buildDocument(jsonOf(source), source, ports),
};
export default format;

/**
 * Whether this is one of pretalx's entries: a talk has a code and a slot, a slot has a room, a
 * start and a submission.
 */
function isPretalxEntry(entry: ForeignObject): boolean {
  const has = (...names: readonly string[]): boolean => names.every((name) => name in entry);
  const isTalk =
    has('code', 'title') &&
    (has('slot') || has('slots') || has('submission_type') || has('slot_count'));
  return isTalk || (has('submission', 'start', 'room') && !has('starts_at'));
}

function* buildDocument(
  json: unknown,
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const answer = objectOf(json);
  const found =
    Array.isArray(json) || isPretalxEntry(answer)
      ? placedObjects(json, '')
      : ['results', 'slots', 'breaks'].flatMap((name) => placedObjects(answer[name], `/${name}`));
  const starts = found.flatMap(({ entry }) => slotsOf(entry)).map((slot) => textOf(slot['start']));
  const clues = { offset: starts.map(offsetZoneOf).find(Boolean), path: '' };
  const hasTimes = starts.some((start) => start !== undefined);
  const timeZone = chooseTimeZone(clues, source, hasTimes ? draft.report : () => undefined);
  const context: AnswerContext = { draft, ports, timeZone, link: linkIn(source, ports) };
  for (const place of found) {
    addEntry(place, context);
    yield;
  }
  reportUnread(answer, found.length, draft);
  return draft.finish(timeZone, undefined);
}

/** Reports slots that are mere numbers, and further pages. */
function reportUnread(answer: ForeignObject, shown: number, draft: ProgrammeDraft): void {
  const numbers = listOf(answer['slots']).filter((slot) => typeof slot === 'number').length;
  if (numbers > 0) {
    draft.report({
      code: 'pretalx-not-expanded',
      path: '/slots',
      message: `Found ${numbers} slots by their numbers only; expected their times. Add expand=slots,slots.room,slots.submission,slots.submission.speakers to the address.`,
      severity: 'error',
    });
  }
  if (textOf(answer['next']) !== undefined) {
    const total = numberOf(answer['count']);
    reportMore(draft.report, {
      path: '/next',
      shown,
      total: total > 0 ? total : undefined,
      advice: 'Ask for /schedules/latest/?expand=slots… or add limit=1000 to the address.',
    });
  }
}

/**
 * The slots of a talk: its one slot, each of its slots, or the talk itself if it has its own times.
 */
function slotsOf(entry: ForeignObject): readonly ForeignObject[] {
  if (isObject(entry['slot'])) return [entry['slot']];
  if (Array.isArray(entry['slots'])) return objectsOf(entry['slots']);
  return [entry];
}

function addEntry({ entry, path }: PlacedEntry, context: AnswerContext): void {
  if ('submission' in entry) addSlot(entry, entry['submission'], path, context);
  else if ('code' in entry) addTalk(entry, path, context);
  else addSlot(entry, null, path, context);
}

/** Adds a slot of version 1 with its submission. A slot without a submission is a break. */
function addSlot(
  slot: ForeignObject,
  submission: unknown,
  path: string,
  context: AnswerContext,
): void {
  if (isObject(submission)) {
    addSession(submission, slot, path, context);
    return;
  }
  const code = textOf(submission);
  if (code !== undefined) {
    context.draft.report({
      code: 'pretalx-not-expanded',
      path: `${path}/submission`,
      message: `Found the talk "${code}" by its code only; expected its title. Add expand=submission,submission.speakers,submission.track,room to the address.`,
      severity: 'error',
    });
    return;
  }
  addSession({ id: slot['id'], title: slot['description'] ?? slot['title'] }, slot, path, context);
}

/** Adds a talk of version 0 or a submission of version 1. */
function addTalk(talk: ForeignObject, path: string, context: AnswerContext): void {
  const slots = slotsOf(talk);
  const given = listOf(talk['slots']).length;
  if (slots.length === 0 && given > 0) {
    context.draft.report({
      code: 'pretalx-not-expanded',
      path: `${path}/slots`,
      message: `Found the talk "${anyText(mapText(talk['title']))}" with its slots as numbers; expected their times. Add expand=slots,slots.room,speakers,track to the address.`,
      severity: 'error',
    });
    return;
  }
  // A talk without any slot has no time, which is reported like any session without a start.
  if (slots.length === 0) addSession(talk, {}, path, context);
  for (const slot of slots) addSession(talk, slot, path, context);
}

/** The name in a value: a text, texts by language, or an object with a `name`. */
const nameOf = (value: unknown) => mapText(objectOf(value)['name'] ?? value);

/** Reports, once for all, rooms or tracks of which the answer has only the number. */
function reportNumber(
  kind: 'room' | 'track',
  number: number,
  path: string,
  draft: ProgrammeDraft,
): void {
  const names = kind === 'room' ? 'room (or slots.room)' : 'track (or submission.track)';
  draft.reportOnce(
    {
      code: 'pretalx-not-expanded',
      path: `${path}/${kind}`,
      message: `Found each ${kind} by its number only (${number}); expected its name. Add ${names} to expand in the address.`,
      severity: 'warning',
    },
    kind,
  );
}

function roomOf(slot: ForeignObject, path: string, { draft }: AnswerContext): string | undefined {
  const { room } = slot;
  // A number is an id and no name: visitors would take it for the name of the room.
  if (typeof room === 'number') {
    const known = draft.roomOf(String(room));
    if (known === undefined) reportNumber('room', room, path, draft);
    return known;
  }
  const name = nameOf(room);
  if (name === undefined) return undefined;
  const id = firstText(slot['room_id'], objectOf(room)['id']);
  const capacity = numberOf(objectOf(room)['capacity']);
  return draft.room({ key: id ?? anyText(name), name, id }, capacity > 0 ? { capacity } : {});
}

function trackOf(talk: ForeignObject, path: string, { draft }: AnswerContext): string | undefined {
  const { track } = talk;
  if (typeof track === 'number') reportNumber('track', track, path, draft);
  const name = typeof track === 'number' ? undefined : nameOf(track);
  if (name === undefined) return undefined;
  const id = firstText(talk['track_id'], objectOf(track)['id']);
  const color = hexColor(objectOf(track)['color']);
  return draft.track({ key: id ?? anyText(name), name, id }, color ? { color } : {});
}

/** Reports speakers of whom the answer has only the code, since visitors need names. */
function reportCodes(talk: ForeignObject, path: string, { draft }: AnswerContext): void {
  const codes = listOf(talk['speakers']).filter((speaker) => typeof speaker === 'string');
  const unknown = codes.filter((code) => draft.speakerOf(code) === undefined);
  if (unknown.length === 0) return;
  draft.report({
    code: 'pretalx-not-expanded',
    path: `${path}/speakers`,
    message: `Found the speakers of "${anyText(mapText(talk['title']))}" by their codes only (${unknown.slice(0, 5).join(', ')}); expected their names. Add submission.speakers to expand in the address.`,
    severity: 'warning',
  });
}

function speakersOf(talk: ForeignObject, path: string, context: AnswerContext) {
  const { draft, ports, link } = context;
  reportCodes(talk, path, context);
  return listOf(talk['speakers']).flatMap((speaker) => {
    if (!isObject(speaker)) {
      const known = typeof speaker === 'string' ? draft.speakerOf(speaker) : undefined;
      return known === undefined ? [] : [{ id: known }];
    }
    const name = mapText(speaker['name']);
    if (name === undefined) return [];
    const code = firstText(speaker['code'], speaker['id']);
    const more = compact({
      bio: mapText(speaker['biography'], ports.plainText),
      photo: link(speaker['avatar_url']) ?? link(speaker['avatar']),
    });
    return [{ id: draft.speaker({ key: code ?? anyText(name), name, id: code }, more) }];
  }) satisfies SessionInput['speakers'];
}

/**
 * States of talks that are not in the programme: not accepted, or withdrawn before they were
 * announced.
 */
const unpublished = /^(?:submitted|draft|rejected|deleted)$/;

const trimmed = (text: string): string => text.trim();

function addSession(
  talk: ForeignObject,
  slot: ForeignObject,
  path: string,
  context: AnswerContext,
): void {
  const { draft, ports, timeZone, link } = context;
  const code = textOf(talk['code']);
  const state = textOf(talk['state']) ?? '';
  if (unpublished.test(state)) {
    draft.reportUnpublished(anyText(mapText(talk['title'])), state, path);
    return;
  }
  const start = writeTime(textOf(slot['start']), timeZone);
  const abstract = mapText(talk['abstract'], trimmed);
  const kind = anyText(nameOf(talk['submission_type'])) || undefined;
  draft.session({
    path,
    id: code ?? textOf(talk['id']),
    title: mapText(talk['title']),
    start,
    end: start && writeTime(textOf(slot['end']), timeZone),
    written: { start: slot['start'], end: slot['end'] },
    duration: textOf(slot['duration']) ?? textOf(talk['duration']),
    room: roomOf(slot, path, context),
    track: trackOf(talk, path, context),
    kind: code === undefined ? 'break' : sessionKind(kind),
    state: sessionState(state),
    text: sessionText(abstract, mapText(talk['description'], trimmed), ports),
    speakers: speakersOf(talk, path, context),
    languages: languageTags(talk['content_locale']),
    documents: objectsOf(talk['resources']).flatMap((resource) => {
      const url = link(resource['resource'] ?? resource['link']);
      const title = firstText(resource['description'], url);
      return url !== undefined && title !== undefined ? [{ title, url }] : [];
    }),
  });
}
