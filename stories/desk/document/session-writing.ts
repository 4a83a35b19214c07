/**
 * Writes a cell of a session's row. Its text is read by the same rules as a table that somebody
 * opens; a text that they do not understand changes nothing.
 */
import {
  languagesOfCell,
  kindOfCells,
  stateOfCell,
} from '../../../src/reading/formats/tables/columns/table-words-meaning.js';
import { readDate } from '../../../src/reading/formats/tables/columns/table-dates.js';
import { readPeople } from '../../../src/reading/formats/tables/columns/table-people.js';
import { readClockSpan } from '../../../src/reading/formats/tables/columns/table-times.js';
import { foldWords } from '../../../src/reading/formats/tables/fold-word.js';
import { isObject } from '../../../src/model/document-context.js';
import { entriesOf, stringAt, type DocumentObject, type Entry } from './document.js';
import { insertEntry, newId, setValue, type Operation } from './operations.js';
import type { CellContext, Column } from './session-cells.js';
import { readClock, writeClock, zoneOf, type SessionClock } from './session-times.js';
import { languageOfDocument, withText } from './texts.js';

/** The id of the entry with this name in any language; a new entry is added where there is none. */
function register(
  document: DocumentObject,
  list: 'rooms' | 'tracks' | 'speakers',
  {
    name,
    language,
    more = {},
  }: { readonly name: string; readonly language: string; readonly more?: Entry },
): { readonly document: DocumentObject; readonly id: string } {
  const wanted = foldWords(name);
  const entries = entriesOf(document, list);
  const known = entries.find(({ name: names }) =>
    (isObject(names) ? Object.values(names) : [names]).some(
      (one) => typeof one === 'string' && foldWords(one) === wanted,
    ),
  );
  if (known) return { document, id: stringAt(known, ['id']) };
  const id = newId(document, list, name);
  const own = languageOfDocument(document);
  // A person's name is the same in every language until somebody writes another.
  const written = list === 'speakers' ? name : withText(undefined, name, { language, own });
  const entry = { id, name: written, ...more };
  return { document: insertEntry(list, entries.length, entry)(document), id };
}

interface Place {
  readonly index: number;
  readonly text: string;
  readonly context: CellContext;
}

const sessionAt = (document: DocumentObject, index: number): Entry =>
  entriesOf(document, 'sessions')[index] ?? {};

function writeSpeakers(document: DocumentObject, { index, text, context }: Place): DocumentObject {
  let next = document;
  const speakers = readPeople(text).people.map(({ name, affiliation, role, isModerator }) => {
    const { language } = context;
    const more = { ...(affiliation ? { affiliation } : {}), ...(role ? { role } : {}) };
    const found = register(next, 'speakers', { name, language, more });
    next = found.document;
    return isModerator ? { id: found.id, role: 'moderator' } : found.id;
  });
  return setValue(
    ['sessions', index, 'speakers'],
    speakers.length === 0 ? undefined : speakers,
  )(next);
}

/** Changes a clock time; the cell of the start may also have a span of two. */
function changeClock(
  clock: SessionClock,
  field: 'start' | 'end',
  text: string,
): SessionClock | undefined {
  if (text === '') return { ...clock, [field]: undefined };
  const span = readClockSpan(text);
  if (!span) return undefined;
  const start = Math.round(span.start / 60);
  if (field === 'end') return { ...clock, end: start };
  if (span.end !== undefined) return { ...clock, start, end: Math.round(span.end / 60) };
  // A session that moves keeps its length.
  const length =
    clock.start === undefined || clock.end === undefined ? undefined : clock.end - clock.start;
  return { ...clock, start, end: length === undefined ? clock.end : start + length };
}

function changeDay(clock: SessionClock, text: string): SessionClock | undefined {
  if (text === '') return { ...clock, day: '' };
  const date = readDate(text, undefined);
  return typeof date === 'object' ? { ...clock, day: date.iso } : undefined;
}

function writeTime(
  document: DocumentObject,
  field: 'day' | 'start' | 'end',
  { index, text, context }: Place,
): DocumentObject | undefined {
  const session = sessionAt(document, index);
  const clock = readClock(session, zoneOf(document));
  const dated = clock.day === '' && field !== 'day' ? { ...clock, day: context.day } : clock;
  const next = field === 'day' ? changeDay(dated, text) : changeClock(dated, field, text);
  return next && setValue(['sessions', index], writeClock(session, next))(document);
}

/** The code for a word: one that the desk itself shows, else one that tables use. */
function keyOf(
  text: string,
  own: Readonly<Record<string, string>>,
  read: (text: string) => string | undefined,
): string | undefined {
  const folded = foldWords(text);
  const shown = Object.entries(own).find(([, word]) => foldWords(word) === folded);
  return shown?.[0] ?? read(text);
}

function writeWord(
  document: DocumentObject,
  field: 'kind' | 'state',
  { index, text, context }: Place,
): DocumentObject | undefined {
  const { kinds, states } = context.words;
  const key =
    text === ''
      ? ''
      : field === 'kind'
        ? keyOf(text, kinds, (word) => kindOfCells(word, '', false))
        : keyOf(text, states, stateOfCell);
  return key === undefined ? undefined : setValue(['sessions', index, field], key)(document);
}

function writeLanguages(
  document: DocumentObject,
  { index, text }: Place,
): DocumentObject | undefined {
  const { tags, unknown } = languagesOfCell(text);
  if (unknown.length > 0) return undefined;
  return setValue(['sessions', index, 'languages'], tags.length === 0 ? undefined : tags)(document);
}

function writeName(
  document: DocumentObject,
  field: 'room' | 'track',
  place: Place,
): DocumentObject {
  const { index, text, context } = place;
  const keys = ['sessions', index, field];
  if (text === '') return setValue(keys, undefined)(document);
  const list = field === 'room' ? 'rooms' : 'tracks';
  const found = register(document, list, { name: text, language: context.language });
  return setValue(keys, found.id)(found.document);
}

function writeTitle(
  document: DocumentObject,
  language: string,
  { index, text }: Place,
): DocumentObject {
  const own = languageOfDocument(document);
  const { title, id } = sessionAt(document, index);
  const named = setValue(
    ['sessions', index, 'title'],
    withText(title, text, { language, own }),
  )(document);
  if (typeof id === 'string' || typeof id === 'number') return named;
  return setValue(['sessions', index, 'id'], newId(document, 'sessions', text))(named);
}

/** `undefined` where the text is not understood. A row below the last one becomes a session. */
export function writeCell(
  document: DocumentObject,
  index: number,
  column: Column,
  { text, context }: Omit<Place, 'index'>,
): DocumentObject | undefined {
  const place: Place = { index, text: text.trim(), context };
  const grown = withRow(document, place);
  switch (column.field) {
    case 'title':
      return writeTitle(grown, column.language, place);
    case 'day':
    case 'start':
    case 'end':
      return writeTime(grown, column.field, place);
    case 'speakers':
      return writeSpeakers(grown, place);
    case 'room':
    case 'track':
      return writeName(grown, column.field, place);
    case 'kind':
    case 'state':
      return writeWord(grown, column.field, place);
    case 'languages':
      return writeLanguages(grown, place);
  }
}

function withRow(document: DocumentObject, { index, text, context }: Place): DocumentObject {
  const { length } = entriesOf(document, 'sessions');
  if (index < length || text === '') return document;
  const session = {
    id: newId(document, 'sessions', 'session'),
    ...(context.day === '' ? {} : { start: context.day }),
  };
  return insertEntry('sessions', length, session)(document);
}

export interface Pasted {
  readonly operation: Operation;
  /** The number of cells that were not understood. */
  readonly lost: number;
}

/** Writes cells from a place on, to the right and down; missing rows are added. */
export function pasteCells(
  document: DocumentObject,
  cells: readonly (readonly string[])[],
  at: {
    readonly rows: readonly number[];
    readonly columns: readonly Column[];
    readonly context: CellContext;
  },
): Pasted {
  let next = document;
  let lost = 0;
  cells.forEach((row, down) => {
    const index = at.rows[down] ?? entriesOf(next, 'sessions').length;
    row.slice(0, at.columns.length).forEach((text, right) => {
      const column = at.columns[right];
      const written = column && writeCell(next, index, column, { text, context: at.context });
      if (written) next = written;
      else lost += 1;
    });
  });
  return { operation: () => next, lost };
}
