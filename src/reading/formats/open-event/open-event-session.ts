/** Reads one session, speaker or event of Open Event, in the form of its export. */
import type { EventInput, SessionInput } from '../../../model/schema/schema.js';
import { formatIso } from '../../../model/values/zoned-time.js';
import { writeTime, type WrittenTime } from '../written/document-time.js';
import {
  compact,
  firstText,
  lineText,
  objectOf,
  objectsOf,
  textOf,
  type ForeignObject,
} from '../foreign-value.js';
import { tagOfLanguage } from '../written/language-names.js';
import type { AnswerContext } from '../rest-answer.js';
import { sessionText } from '../written/session-text.js';
import { hexColor, languageTags, sessionKind, sessionState } from '../written/session-words.js';

export const startOf = (entry: ForeignObject): string | undefined =>
  firstText(entry['starts_at'], entry['start_time']);

const endOf = (entry: ForeignObject): string | undefined =>
  firstText(entry['ends_at'], entry['end_time']);

/** Reads a time and writes it in the conference's zone, since the API answers in UTC. */
function timeIn(text: string | undefined, { timeZone }: AnswerContext): WrittenTime | undefined {
  const time = writeTime(text, timeZone);
  return time && !time.dateOnly ? { ...time, iso: formatIso(time.epoch, timeZone) } : time;
}

/**
 * Adds a speaker and returns the id. Without a name, the speaker is looked up by id; `undefined` if
 * that is unknown.
 */
export function addSpeaker(speaker: ForeignObject, context: AnswerContext): string | undefined {
  const { draft, ports, link } = context;
  const [name, id] = [textOf(speaker['name']), textOf(speaker['id'])];
  if (name === undefined) return id === undefined ? undefined : draft.speakerOf(id);
  const bio = firstText(speaker['short_biography'], speaker['long_biography']);
  return draft.speaker(
    { key: id ?? name, name: lineText(name), id },
    compact({
      role: textOf(speaker['position']),
      affiliation: textOf(speaker['organisation']),
      bio: bio === undefined ? undefined : ports.plainText(bio) || undefined,
      photo: link(speaker['photo_url']) ?? link(speaker['photo']),
      url: link(speaker['website']),
    }),
  );
}

function peopleOf(list: unknown, role: 'moderator' | undefined, context: AnswerContext) {
  return objectsOf(list).flatMap((speaker) => {
    const id = addSpeaker(speaker, context);
    return id === undefined ? [] : [role ? { id, role } : { id }];
  });
}

/**
 * The name of a room, a track or a type: the value is an object with a `name`, or the name itself.
 */
const nameOf = (value: unknown): string | undefined =>
  textOf(objectOf(value)['name']) ?? (typeof value === 'string' ? textOf(value) : undefined);

function roomOf(entry: ForeignObject, { draft }: AnswerContext): string | undefined {
  const place = entry['microlocation'];
  const name = nameOf(place);
  if (name === undefined) return undefined;
  const id = textOf(objectOf(place)['id']);
  return draft.room({ key: id ?? name, name: lineText(name), id });
}

function trackOf(entry: ForeignObject, { draft }: AnswerContext): string | undefined {
  const { track } = entry;
  const name = nameOf(track);
  if (name === undefined) return undefined;
  const id = textOf(objectOf(track)['id']);
  const color = hexColor(objectOf(track)['color']);
  return draft.track({ key: id ?? name, name: lineText(name), id }, color ? { color } : {});
}

/**
 * States of sessions that the programme committee has not accepted or has removed; they are left
 * out.
 */
const unpublished = /^(?:draft|pending|submitted|rejected|withdrawn|deleted)$/i;

/** Adds a session to the draft. One that is not accepted is reported and left out. */
export function addSession(entry: ForeignObject, path: string, context: AnswerContext): void {
  const { draft, ports, link } = context;
  const state = textOf(entry['state']) ?? '';
  const isDeleted = firstText(entry['deleted_at']) !== undefined;
  if (isDeleted || unpublished.test(state)) {
    draft.reportUnpublished(textOf(entry['title']), isDeleted ? 'deleted' : state, path);
    return;
  }
  const [title, language] = [textOf(entry['title']), textOf(entry['language'])];
  const slides = link(entry['slides_url']) ?? link(entry['slides']);
  draft.session({
    path,
    id: textOf(entry['id']),
    title: title === undefined ? undefined : lineText(title),
    start: timeIn(startOf(entry), context),
    end: timeIn(endOf(entry), context),
    written: { start: startOf(entry), end: endOf(entry) },
    room: roomOf(entry, context),
    track: trackOf(entry, context),
    kind: sessionKind(nameOf(entry['session_type'])),
    state: sessionState(state),
    text: sessionText(textOf(entry['short_abstract']), textOf(entry['long_abstract']), ports),
    speakers: [
      ...peopleOf(entry['speakers'], undefined, context),
      ...peopleOf(entry['moderators'], 'moderator', context),
    ] satisfies SessionInput['speakers'],
    languages: language === undefined ? undefined : languageTags(tagOfLanguage(language)),
    url: link(entry['site']),
    recording: link(entry['video_url']) ?? link(entry['video']),
    documents: slides === undefined ? undefined : [{ title: 'Slides', url: slides }],
  });
}

/** The event of the document; `undefined` without a name or a start that can be read. */
export function eventOf(event: ForeignObject, context: AnswerContext): EventInput | undefined {
  const { ports, link } = context;
  const [name, start] = [textOf(event['name']), timeIn(startOf(event), context)];
  if (name === undefined || !start) return undefined;
  const place = firstText(event['location_name'], event['searchable_location_name']);
  const organizer = firstText(event['owner_name'], event['organizer_name']);
  const online = link(event['live_stream_url']);
  return compact<EventInput>({
    id: firstText(event['identifier'], event['id']),
    name: lineText(name),
    start: start.iso,
    end: timeIn(endOf(event), context)?.iso,
    description: ports.plainText(textOf(event['description']) ?? '') || undefined,
    url: link(event['external_event_url']) ?? link(event['event_url']),
    venue: place === undefined ? undefined : { name: lineText(place) },
    organizers: organizer === undefined ? undefined : [{ name: lineText(organizer) }],
    image: link(event['original_image_url']) ?? link(event['logo_url']),
    registration: link(event['ticket_url']) ? { url: link(event['ticket_url']) } : undefined,
    stream: online,
  });
}
