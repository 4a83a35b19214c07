/** Understands the headings of a table: what each column holds, and what the table is about. */
import { exportedHeadings } from './exported-headings.js';
import { foldWords, wordList } from './fold-word.js';
import { languageOfWord, splitHeading } from './language-suffix.js';
import type { Table } from './table.js';
import { allWords } from './words/all-words.js';
import type { TableFields, TableKind } from './words/table-words.js';

/** A column whose heading is understood. */
export interface Column<Kind extends TableKind = TableKind> {
  readonly index: number;
  readonly field: TableFields[Kind];
  readonly heading: string;
  /** The language that the heading names, as in `Title (az)`. */
  readonly language?: string;
  /**
   * The language in which the heading itself is written, for a column that names none beside others
   * of the same field.
   */
  readonly ownLanguage: string;
  readonly hint?: string;
  /**
   * How surely the heading means the field: 0 for the best word of its language. Beside “Title”, a
   * “Session” is no title.
   */
  readonly rank: number;
  /** Whether a number ends the heading, so that others of the same field may follow: `Speaker 2`. */
  readonly isNumbered?: boolean;
}

interface FieldWord {
  readonly field: string;
  readonly language: string;
  readonly rank: number;
}

const kinds: readonly TableKind[] = ['sessions', 'speakers', 'partners', 'news', 'event'];

/**
 * All words of a kind of table with the field that each means; the name of a field counts as one of
 * its words.
 */
function* wordsOf(kind: TableKind): Generator<readonly [word: string, found: FieldWord]> {
  for (const { language, headings } of allWords) {
    for (const [field, list] of Object.entries(headings[kind])) {
      yield [field.replace(/[A-Z]/g, ' $&'), { field, language, rank: 0 }];
      yield* list.map((word, rank) => [word, { field, language, rank }] as const);
    }
  }
  if (kind !== 'sessions') return;
  for (const [field, words] of Object.entries(exportedHeadings)) {
    for (const word of words.split(', ')) {
      yield [word, { field, language: 'en', rank: EXPORTED }];
    }
  }
}

/** Headings of programs count less than those of people: a “Name” beside a “Topic” is no title. */
const EXPORTED = 100;

/** The words of a kind of table, folded. English comes first where languages share a word. */
function indexWords(kind: TableKind): ReadonlyMap<string, FieldWord> {
  const index = new Map<string, FieldWord>();
  for (const [word, found] of wordsOf(kind)) {
    const folded = foldWords(word);
    if (!index.has(folded)) index.set(folded, found);
  }
  return index;
}

const fieldWords = new Map(kinds.map((kind) => [kind, indexWords(kind)]));

/** The field that a heading or a key names, with its language; `undefined` if it is unknown. */
export function fieldOf<Kind extends TableKind>(
  kind: Kind,
  heading: string,
): Omit<Column<Kind>, 'index'> | undefined {
  const words = fieldWords.get(kind);
  // Services write `startTime` where people write “start time”.
  const written = heading.slice(0, 200).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const whole = words?.get(foldWords(written));
  const { base, language, hint } = splitHeading(written);
  // A heading may be written in two languages: “Start / Başlama”.
  const parts = [base, ...base.split(/[/|\n]/)];
  const found = whole ?? parts.map((part) => words?.get(foldWords(part))).find(Boolean);
  if (!found) return fieldWithZone(kind, heading) ?? numberedField(kind, heading);
  return {
    field: found.field as TableFields[Kind],
    heading: heading.trim(),
    ownLanguage: found.language,
    rank: found.rank,
    ...(language === undefined || whole ? {} : { language }),
    ...(hint === undefined || whole ? {} : { hint }),
  };
}

/**
 * A heading that ends with a zone without brackets: `Start time UTC`, `Beginn – MESZ`,
 * `Time GMT+4`.
 */
const zoneBehind = /^(.*\S)[\s,–—-]+((?:UTC|GMT)(?:\s?[+-]\s?\d{1,2}(?::\d\d)?)?|[A-Z]{2,4}[TZ])$/;

function fieldWithZone<Kind extends TableKind>(
  kind: Kind,
  heading: string,
): Omit<Column<Kind>, 'index'> | undefined {
  const [, base, hint] = zoneBehind.exec(heading.slice(0, 80).trim()) ?? [];
  const found = base === undefined ? undefined : fieldOf(kind, base);
  return found && hint !== undefined ? { ...found, heading: heading.trim(), hint } : undefined;
}

/** People of a session may have a column each: `Speaker 1`, `Speaker #2`. */
function numberedField<Kind extends TableKind>(
  kind: Kind,
  heading: string,
): Omit<Column<Kind>, 'index'> | undefined {
  const [, base] = /^(.*\p{L})[\s_#№]{0,4}\d{1,2}$/u.exec(heading.slice(0, 80).trim()) ?? [];
  const found = base === undefined ? undefined : fieldOf(kind, base);
  const isOfPeople = found?.field === 'speakers' || found?.field === 'moderators';
  return isOfPeople ? { ...found, heading: heading.trim(), isNumbered: true } : undefined;
}

/** No table that people write is wider. */
const MAX_COLUMNS = 300;

function columnsOf<Kind extends TableKind>(kind: Kind, row: readonly string[]): Column<Kind>[] {
  const columns = row.slice(0, MAX_COLUMNS).flatMap((heading, index) => {
    const found = heading.trim() === '' ? undefined : fieldOf(kind, heading);
    return found ? [{ index, ...found }] : [];
  });
  return kind === 'sessions' ? withSessionsAsTracks(columns) : columns;
}

/**
 * Programmes of science list talks by their “Title”, and the “Session” that each belongs to. A
 * “Title” right behind the speaker says who the speaker is, though.
 */
function withSessionsAsTracks<Kind extends TableKind>(
  columns: readonly Column<Kind>[],
): Column<Kind>[] {
  const at = columns.findIndex(({ field, rank }) => field === 'title' && rank === 0);
  if (at < 0) return [...columns];
  if (columns[at - 1]?.field === 'speakers' && columns.some(isOtherTitle)) {
    return columns.filter((_, index) => index !== at);
  }
  if (columns.some(({ field }) => field === 'track')) return [...columns];
  return columns.map((column) =>
    foldWords(column.heading) === 'session'
      ? { ...column, field: 'track' as TableFields[Kind], rank: 0 }
      : column,
  );
}

const isOtherTitle = ({ field, rank }: Column): boolean => field === 'title' && rank > 0;

/** The row of headings, and the columns that they name. `row` counts from 0. */
export interface Headed<Kind extends TableKind = TableKind> {
  readonly kind: Kind;
  readonly row: number;
  readonly columns: readonly Column<Kind>[];
}

type Fields = ReadonlySet<string>;

const any = (fields: Fields, names: readonly string[]): boolean =>
  names.some((name) => fields.has(name));

/**
 * Whether these fields are enough for a table of that kind: with fewer, any text could be taken for
 * one.
 */
const enough: Readonly<Record<Exclude<TableKind, 'event'>, (fields: Fields) => boolean>> = {
  sessions: (fields) =>
    fields.has('title') &&
    (any(fields, ['start', 'end']) ||
      (fields.has('date') && any(fields, ['room', 'speakers', 'duration', 'endDate', 'track']))),
  speakers: (fields) => fields.has('name') && any(fields, ['role', 'affiliation', 'bio', 'photo']),
  partners: (fields) => fields.has('name') && any(fields, ['logo', 'tier', 'url']),
  // A title and a date alone could be a programme whose other headings are unknown.
  news: (fields) => any(fields, ['title', 'summary']) && fields.has('published') && fields.size > 2,
};

type ListKind = keyof typeof enough;

const listKinds: readonly ListKind[] = ['sessions', 'news', 'speakers', 'partners'];

/** The fields of the columns, each once: a field in three languages tells no more than in one. */
const fieldsOf = (columns: readonly Column[]): Fields => new Set(columns.map(({ field }) => field));

/** Fields that only one kind of table has; they count more than those that several have. */
const telling: Readonly<Record<ListKind, readonly string[]>> = {
  sessions: ['start', 'end', 'room', 'speakers'],
  news: ['summary', 'expires', 'urgency'],
  speakers: ['bio', 'affiliation', 'photo'],
  partners: ['logo', 'tier'],
};

function scoreOf(kind: ListKind, fields: Fields): number {
  if (!enough[kind](fields)) return 0;
  return fields.size + telling[kind].filter((field) => fields.has(field)).length;
}

/** Whether a heading names the kind of thing that the rows are: “Speaker”, “Partner”. */
const namesKind = (kind: ListKind, row: readonly string[]): boolean =>
  row.slice(0, MAX_COLUMNS).some((cell) => kindOfSheet(splitHeading(cell).base, true) === kind);

/** The words for sheets, folded once, since the headings of every row are compared with them. */
const sheetWords = kinds.map((kind) => ({
  kind,
  words: [...new Set(allWords.flatMap(({ sheets }) => sheets[kind].map(foldWords)))],
}));

/**
 * What a sheet is about, by its name. With `singular`, the beginning of a word is enough, so that
 * “Speaker” counts as “Speakers”.
 */
export function kindOfSheet(name: string | undefined, singular = false): TableKind | undefined {
  if (name === undefined) return undefined;
  const folded = foldWords(splitHeading(name).base);
  const isNamed = (words: readonly string[]): boolean =>
    words.some(
      (word) => word === folded || (singular && folded.length > 4 && word.startsWith(folded)),
    );
  return sheetWords.find(({ words }) => isNamed(words))?.kind;
}

/** How many rows are searched for headings: titles and empty rows may stand above them. */
const MAX_HEADING_ROW = 15;

/** Finds the headings: the row, and the kind of table, for which most is understood. */
export function findHeadings(table: Table): Headed<ListKind> | undefined {
  const hint = kindOfSheet(table.name);
  let best: (Headed<ListKind> & { readonly score: number }) | undefined;
  table.rows.slice(0, MAX_HEADING_ROW).forEach((cells, row) => {
    for (const kind of listKinds) {
      const columns = columnsOf(kind, cells);
      const score = scoreOf(kind, fieldsOf(columns));
      const bonus = score === 0 ? 0 : (kind === hint ? 5 : 0) + (namesKind(kind, cells) ? 1 : 0);
      if (score + bonus > (best?.score ?? 0)) best = { kind, row, columns, score: score + bonus };
    }
  });
  return best;
}

/** The rows of a table of keys and values, which describes an event. */
export interface EventRows {
  readonly rows: readonly {
    readonly row: number;
    readonly column: Omit<Column<'event'>, 'index'>;
  }[];
  /** The language of each column by its heading; `undefined` where the heading names none. */
  readonly languages: readonly (string | undefined)[];
}

const MAX_EVENT_ROWS = 60;

const valueWords = wordList(allWords.flatMap(({ value }) => value));

/** Whether a cell is the heading of a column of values: “Value (az)”, “Azərbaycanca”, “EN”. */
function isValueHeading(cell: string): boolean {
  const { base, language } = splitHeading(cell);
  return (
    language !== undefined || languageOfWord(base) !== undefined || valueWords.is(foldWords(base))
  );
}

function headingLanguage(cell: string): string | undefined {
  const { base, language } = splitHeading(cell);
  return language ?? languageOfWord(base);
}

const told = (cells: readonly string[]): string[] => cells.filter((cell) => cell.trim() !== '');

/**
 * Finds a table of keys and values: it must name the event and its date, and have three known keys
 * or more.
 */
export function findEventRows(table: Table): EventRows | undefined {
  const top = table.rows.slice(0, MAX_EVENT_ROWS);
  const heading = top.findIndex(([, ...values]) => {
    const cells = told(values);
    return cells.length > 0 && cells.every(isValueHeading);
  });
  const rows = top.flatMap(([key = '', ...values], row) => {
    const isPair = row !== heading && key.trim() !== '' && told(values).length > 0;
    const column = isPair ? fieldOf('event', key) : undefined;
    return column ? [{ row, column }] : [];
  });
  const fields = new Set(rows.map(({ column }) => column.field));
  const isEvent = fields.has('name') && (fields.has('start') || fields.has('date'));
  if (!isEvent || fields.size < 3) return undefined;
  return { rows, languages: (top[heading] ?? []).map(headingLanguage) };
}
