/** What the headings of a table name, and what the table is about. */
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
  /** Named behind the heading. */
  readonly language?: string;
  /** The heading's own language, for columns that name none beside others of the same field. */
  readonly ownLanguage: string;
  readonly hint?: string;
}

interface FieldWord {
  readonly field: string;
  readonly language: string;
}

const kinds: readonly TableKind[] = ['sessions', 'speakers', 'partners', 'news', 'event'];

/** Every word of a kind of table with its field; a field's own name is one of them. */
function* wordsOf(kind: TableKind): Generator<readonly [word: string, found: FieldWord]> {
  for (const { language, headings } of allWords) {
    for (const [field, list] of Object.entries(headings[kind])) {
      yield [field.replace(/[A-Z]/g, ' $&'), { field, language }];
      for (const word of list) yield [word, { field, language }];
    }
  }
}

/** By folded word. English comes first where two languages share a word. */
function indexWords(kind: TableKind): ReadonlyMap<string, FieldWord> {
  const index = new Map<string, FieldWord>();
  for (const [word, found] of wordsOf(kind)) {
    const folded = foldWords(word);
    if (!index.has(folded)) index.set(folded, found);
  }
  return index;
}

const fieldWords = new Map(kinds.map((kind) => [kind, indexWords(kind)]));

/** The field of a heading or of a key, with the language that it is in. */
export function fieldOf<Kind extends TableKind>(
  kind: Kind,
  heading: string,
): Omit<Column<Kind>, 'index'> | undefined {
  const words = fieldWords.get(kind);
  // Services write `startTime` where people write “start time”.
  const written = heading.slice(0, 200).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const whole = words?.get(foldWords(written));
  const { base, language, hint } = splitHeading(written);
  // "Start / Başlama": one column for readers of two languages.
  const parts = [base, ...base.split(/[/|\n]/)];
  const found = whole ?? parts.map((part) => words?.get(foldWords(part))).find(Boolean);
  if (!found) return fieldWithZone(kind, heading);
  return {
    field: found.field as TableFields[Kind],
    heading: heading.trim(),
    ownLanguage: found.language,
    ...(language === undefined || whole ? {} : { language }),
    ...(hint === undefined || whole ? {} : { hint }),
  };
}

/** `Start time UTC`, `Beginn – MESZ`, `Time GMT+4`: a zone behind the name, without brackets. */
const zoneBehind = /^(.*\S)[\s,–—-]+((?:UTC|GMT)(?:\s?[+-]\s?\d{1,2}(?::\d\d)?)?|[A-Z]{2,4}[TZ])$/;

function fieldWithZone<Kind extends TableKind>(
  kind: Kind,
  heading: string,
): Omit<Column<Kind>, 'index'> | undefined {
  const [, base, hint] = zoneBehind.exec(heading.slice(0, 80).trim()) ?? [];
  const found = base === undefined ? undefined : fieldOf(kind, base);
  return found && hint !== undefined ? { ...found, heading: heading.trim(), hint } : undefined;
}

/** No table of people's is wider; what is, is no table. */
const MAX_COLUMNS = 300;

function columnsOf<Kind extends TableKind>(kind: Kind, row: readonly string[]): Column<Kind>[] {
  return row.slice(0, MAX_COLUMNS).flatMap((heading, index) => {
    const found = heading.trim() === '' ? undefined : fieldOf(kind, heading);
    return found ? [{ index, ...found }] : [];
  });
}

/** The heading row of a table and what stands in it. */
export interface Headed<Kind extends TableKind = TableKind> {
  readonly kind: Kind;
  readonly row: number;
  readonly columns: readonly Column<Kind>[];
}

type Fields = ReadonlySet<string>;

const any = (fields: Fields, names: readonly string[]): boolean =>
  names.some((name) => fields.has(name));

/** Whether these fields make a table of that kind: too few would find one in any text. */
const enough: Readonly<Record<Exclude<TableKind, 'event'>, (fields: Fields) => boolean>> = {
  sessions: (fields) =>
    fields.has('title') &&
    (any(fields, ['start', 'end']) ||
      (fields.has('date') && any(fields, ['room', 'speakers', 'duration', 'endDate', 'track']))),
  speakers: (fields) => fields.has('name') && any(fields, ['role', 'affiliation', 'bio', 'photo']),
  partners: (fields) => fields.has('name') && any(fields, ['logo', 'tier', 'url']),
  // A title and a date alone may be anything: a programme whose other headings nobody knows.
  news: (fields) => any(fields, ['title', 'summary']) && fields.has('published') && fields.size > 2,
};

type ListKind = keyof typeof enough;

const listKinds: readonly ListKind[] = ['sessions', 'news', 'speakers', 'partners'];

/** Distinct fields: a field in three languages says no more than in one. */
const fieldsOf = (columns: readonly Column[]): Fields => new Set(columns.map(({ field }) => field));

/** Headings that belong to one kind of table alone outweigh those that any has. */
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

/** The first word of a heading row that names the thing itself: "Speaker", "Partner". */
const namesKind = (kind: ListKind, row: readonly string[]): boolean =>
  row.slice(0, MAX_COLUMNS).some((cell) => kindOfSheet(splitHeading(cell).base, true) === kind);

/** Names of sheets, folded once: the headings of every row are looked up among them. */
const sheetWords = kinds.map((kind) => ({
  kind,
  words: [...new Set(allWords.flatMap(({ sheets }) => sheets[kind].map(foldWords)))],
}));

/** What a sheet is about by its name; `singular` also by the word for one of its entries. */
export function kindOfSheet(name: string | undefined, singular = false): TableKind | undefined {
  if (name === undefined) return undefined;
  const folded = foldWords(splitHeading(name).base);
  const isNamed = (words: readonly string[]): boolean =>
    words.some(
      (word) => word === folded || (singular && folded.length > 4 && word.startsWith(folded)),
    );
  return sheetWords.find(({ words }) => isNamed(words))?.kind;
}

/** Titles and empty rows may stand above the headings. */
const MAX_HEADING_ROW = 15;

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

/** A table of keys and values; the languages of its columns where it has several. */
export interface EventRows {
  readonly rows: readonly {
    readonly row: number;
    readonly column: Omit<Column<'event'>, 'index'>;
  }[];
  /** By column; `undefined` where the column names none. */
  readonly languages: readonly (string | undefined)[];
}

const MAX_EVENT_ROWS = 60;

const valueWords = wordList(allWords.flatMap(({ value }) => value));

/** "Value (az)", "Azərbaycanca", "EN": the heading of a column of values. */
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
