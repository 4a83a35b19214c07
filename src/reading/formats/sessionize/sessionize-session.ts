/** Reads one session, one speaker and the categories of Sessionize's views. */
import type { SessionInput } from '../../../model/schema/schema.js';
import type { SessionKind } from '../../../model/conference.js';
import { writeTime } from '../written/document-time.js';
import { isObject } from '../../../model/document-context.js';
import {
  compact,
  firstText,
  lineText,
  listOf,
  objectOf,
  objectsOf,
  textOf,
  type ForeignObject,
} from '../foreign-value.js';
import type { ProgrammeDraft } from '../programme-draft.js';
import { tagOfLanguage } from '../written/language-names.js';
import { sessionText } from '../written/session-text.js';
import { languageTags, sessionKind, sessionState } from '../written/session-words.js';
import type { FormatPorts } from '../source-format.js';

/** A session with its JSON Pointer; `room` is the room that holds it in the GridSmart view. */
export interface FoundSession {
  readonly session: ForeignObject;
  readonly path: string;
  readonly room?: ForeignObject;
}

/**
 * One item of a category. An organiser's categories may be tracks, formats, levels or languages.
 */
interface CategoryItem {
  readonly category: string;
  readonly name: string;
}

/** What is needed to read the sessions of an answer. */
export interface SessionizeContext {
  readonly draft: ProgrammeDraft;
  readonly ports: FormatPorts;
  readonly timeZone: string;
  readonly link: (url: unknown) => string | undefined;
  /**
   * The categories' items by id. Only the All view lists them here; in other views each session has
   * its own.
   */
  readonly categories: ReadonlyMap<string, CategoryItem>;
}

/** The items of all categories, by their ids. Entries without an id or a name are left out. */
export function readCategories(value: unknown): ReadonlyMap<string, CategoryItem> {
  const items = new Map<string, CategoryItem>();
  for (const category of objectsOf(value)) {
    const title = firstText(category['title'], category['name']) ?? '';
    for (const item of objectsOf(category['items'] ?? category['categoryItems'])) {
      const [id, name] = [textOf(item['id']), textOf(item['name'])];
      if (id !== undefined && name !== undefined)
        items.set(id, { category: title, name: lineText(name) });
    }
  }
  return items;
}

function itemsOf(session: ForeignObject, { categories }: SessionizeContext): CategoryItem[] {
  const own = [...readCategories(session['categories']).values()];
  const referred = listOf(session['categoryItems']).flatMap((id) => {
    const item = categories.get(textOf(id) ?? '');
    return item ? [item] : [];
  });
  return [...own, ...referred];
}

function namesIn(items: readonly CategoryItem[], category: RegExp): string[] {
  return items.filter((item) => category.test(item.category)).map(({ name }) => name);
}

/**
 * Adds a speaker and returns the id. Without a name, the speaker is looked up by id; `undefined` if
 * that is unknown.
 */
export function addSpeaker(speaker: ForeignObject, context: SessionizeContext): string | undefined {
  const { draft, ports, link } = context;
  const parts = [speaker['firstName'], speaker['lastName']].map(textOf).filter(Boolean).join(' ');
  const name = firstText(speaker['fullName'], speaker['name'], parts);
  const id = textOf(speaker['id']);
  if (name === undefined) return id === undefined ? undefined : draft.speakerOf(id);
  const web = objectsOf(speaker['links']).map(({ url }) => link(url));
  return draft.speaker(
    { key: id ?? name, name: lineText(name), id },
    compact({
      role: textOf(speaker['tagLine']),
      bio: ports.plainText(textOf(speaker['bio']) ?? '') || undefined,
      photo: link(speaker['profilePicture']),
      url: web.find((url) => url !== undefined),
    }),
  );
}

function speakersOf(
  { session, path }: FoundSession,
  context: SessionizeContext,
): SessionInput['speakers'] {
  return listOf(session['speakers']).flatMap((speaker) => {
    const key = textOf(speaker);
    const id = isObject(speaker)
      ? addSpeaker(speaker, context)
      : key !== undefined && context.draft.refer('speaker', key, `${path}/speakers`);
    return id ? [{ id }] : [];
  });
}

function roomOf({ session, room, path }: FoundSession, draft: ProgrammeDraft): string | undefined {
  const id = textOf(session['roomId']) ?? textOf(room?.['id']);
  const name = firstText(session['room'], room?.['name']);
  if (name === undefined) return id && draft.refer('room', id, `${path}/roomId`);
  const known = id === undefined ? undefined : draft.roomOf(id);
  return known ?? draft.room({ key: id ?? name, name: lineText(name), id });
}

function kindOf(session: ForeignObject, items: readonly CategoryItem[]): SessionKind | undefined {
  const title = textOf(session['title']);
  if (session['isServiceSession'] === true) {
    return sessionKind(title) === 'social' ? 'social' : 'break';
  }
  if (session['isPlenumSession'] === true) return 'plenary';
  return sessionKind(namesIn(items, /format|type|kind/i).join(' '));
}

/**
 * States of sessions that the organiser has not accepted. Views show these only if asked to, and
 * they are left out here.
 */
const unpublished = /^(?:nominated|declined?|waitlist(?:ed)?)(?:[_ ]?queue)?$/i;

/**
 * Adds a session to the draft. One that the organiser has not accepted is reported and left out.
 */
export function addSession(found: FoundSession, context: SessionizeContext): void {
  const { draft, ports, timeZone, link } = context;
  const { session, path } = found;
  const status = textOf(session['status']) ?? '';
  if (unpublished.test(status)) {
    draft.reportUnpublished(textOf(session['title']), status, path);
    return;
  }
  const items = itemsOf(session, context);
  const track = namesIn(items, /track|topic|stream|them|category/i)[0];
  const start = writeTime(textOf(session['startsAt']), timeZone);
  const title = textOf(session['title']);
  draft.session({
    path,
    id: textOf(session['id']),
    title: title === undefined ? undefined : lineText(title),
    start,
    end: start && writeTime(textOf(session['endsAt']), timeZone),
    written: { start: session['startsAt'], end: session['endsAt'] },
    room: roomOf(found, draft),
    track: track === undefined ? undefined : draft.track({ key: track, name: track }),
    kind: kindOf(session, items),
    state: sessionState(textOf(session['status'])),
    text: sessionText(undefined, textOf(session['description']), ports),
    speakers: speakersOf(found, context),
    languages: languageTags(
      namesIn(items, /^(?!.*program).*(language|sprache)/i).map(tagOfLanguage),
    ),
    stream: link(session['liveUrl']),
    recording: link(session['recordingUrl']) ?? link(objectOf(session['recording'])['url']),
  });
}
