/** Sessions as rows of a table: the text of each cell. */
import { isObject } from '../../../src/model/document-context.js';
import { entriesOf, stringAt, type DocumentObject, type Entry, type ListName } from './document.js';
import { formatMinutes, readClock, zoneOf } from './session-times.js';
import { anyTextIn, languageOfDocument, textIn } from './texts.js';

export type Column =
  | {
      readonly field:
        'day' | 'start' | 'end' | 'speakers' | 'room' | 'track' | 'kind' | 'state' | 'languages';
    }
  | { readonly field: 'title'; readonly language: string };

interface CellWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  /** Stands behind the name of a moderator. */
  readonly moderator: string;
}

export interface CellContext {
  /** The language in which rooms, tracks and people are named. */
  readonly language: string;
  readonly words: CellWords;
  /** For a session that has no day yet. */
  readonly day: string;
}

/** Every column, with a title in each of the languages. */
export const columnsOf = (languages: readonly string[]): readonly Column[] => [
  { field: 'day' },
  { field: 'start' },
  { field: 'end' },
  ...languages.map((language) => ({ field: 'title', language }) as const),
  { field: 'speakers' },
  { field: 'room' },
  { field: 'track' },
  { field: 'kind' },
  { field: 'state' },
  { field: 'languages' },
];

function nameOf(
  document: DocumentObject,
  list: ListName,
  { id, language }: { readonly id: string; readonly language: string },
): string {
  const entry = entriesOf(document, list).find((one) => stringAt(one, ['id']) === id);
  return entry ? anyTextIn(entry['name'], language, languageOfDocument(document)) : id;
}

const speakersOf = (session: Entry): readonly { readonly id: string; readonly role: string }[] =>
  (Array.isArray(session['speakers']) ? (session['speakers'] as readonly unknown[]) : []).map(
    (one) =>
      isObject(one)
        ? { id: stringAt(one, ['id']), role: stringAt(one, ['role']) }
        : { id: String(one), role: '' },
  );

function readSpeakers(document: DocumentObject, session: Entry, context: CellContext): string {
  const { language, words } = context;
  return speakersOf(session)
    .map(({ id, role }) => {
      const name = nameOf(document, 'speakers', { id, language });
      return role === 'moderator' ? `${name} – ${words.moderator}` : name;
    })
    .join('; ');
}

export function readCell(
  document: DocumentObject,
  session: Entry,
  column: Column,
  context: CellContext,
): string {
  const { language, words } = context;
  const value = session[column.field];
  const id = stringAt(session, [column.field]);
  switch (column.field) {
    case 'title':
      return textIn(value, column.language, languageOfDocument(document));
    case 'day':
    case 'start':
    case 'end': {
      const clock = readClock(session, zoneOf(document));
      return column.field === 'day' ? clock.day : formatMinutes(clock[column.field]);
    }
    case 'speakers':
      return readSpeakers(document, session, context);
    case 'room':
      return id === '' ? '' : nameOf(document, 'rooms', { id, language });
    case 'track':
      return id === '' ? '' : nameOf(document, 'tracks', { id, language });
    case 'kind':
      return words.kinds[id] ?? id;
    case 'state':
      return words.states[id] ?? id;
    case 'languages':
      return Array.isArray(value) ? value.join(', ') : '';
  }
}
