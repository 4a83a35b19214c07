/**
 * Two languages in one cell: below “Mövzu / Topic” stands “Açılış / Opening”. Such a column becomes
 * one for each language, where nearly all of its cells are written so.
 */
import { fieldOf, type Column, type Headed } from '../headings.js';
import type { Table } from '../table.js';

/** What the texts of these say is read in a language; times and addresses are in none. */
const inWords: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'room',
  'track',
  'speakers',
  'moderators',
  'abstract',
  'description',
]);

interface SharedColumn {
  readonly index: number;
  readonly headings: readonly string[];
}

const partsOf = (cell: string): readonly string[] =>
  cell
    .split(/[/|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The headings of a column by language; `undefined` for a heading in one language. */
function sharedHeadings(index: number, heading: string): SharedColumn | undefined {
  const parts = partsOf(heading);
  const found = parts.map((part) => fieldOf('sessions', part));
  const [first] = found;
  if (parts.length < 2 || parts.length > 4 || !first || !inWords.has(first.field)) return undefined;
  const languages = new Set(found.map((one) => one?.ownLanguage));
  const isOne = found.every((one) => one?.field === first.field && one.language === undefined);
  if (!isOne || languages.size !== parts.length) return undefined;
  return { index, headings: found.map((one, at) => `${parts[at]} (${one?.ownLanguage})`) };
}

/** A word that both languages share stands once. */
const MOST = 0.75;

/** How many of a column's cells hold each language, of those that hold any. */
function countParted(table: Table, first: number, { index, headings }: SharedColumn) {
  const cells = table.rows.slice(first).map((row) => (row[index] ?? '').trim());
  const told = cells.filter((cell) => cell !== '');
  const parted = told.filter((cell) => partsOf(cell).length === headings.length);
  return { parted: parted.length, isMost: parted.length >= told.length * MOST };
}

/** A cell's text in one of the languages; a text that is not parted holds for each. */
function partOf(cell: string, at: number, count: number): string {
  const parts = partsOf(cell);
  return parts.length === count ? (parts[at] ?? '') : cell;
}

/** Columns beyond the own ones of the table, with the column that each is a part of. */
function widen(table: Table, row: number, shared: readonly SharedColumn[]): Table {
  const width = table.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const more = shared.flatMap(({ index, headings }) =>
    headings.slice(1).map((heading, at) => ({ index, heading, at: at + 1, of: headings.length })),
  );
  const rows = table.rows.map((cells, at) => {
    if (at < row || cells.every((cell) => cell.trim() === '')) return cells;
    const own = Array.from({ length: width }, (_, column) => cells[column] ?? '');
    const isHeading = at === row;
    for (const { index, headings } of shared) {
      const cell = own[index] ?? '';
      own[index] = isHeading ? (headings[0] ?? cell) : partOf(cell, 0, headings.length);
    }
    const others = more.map(({ index, heading, at: part, of }) =>
      isHeading ? heading : partOf(cells[index] ?? '', part, of),
    );
    return [...own, ...others];
  });
  const columnOf = (column: number): number => more[column - width]?.index ?? column;
  const { spannedFrom, placeOf } = table;
  return {
    ...table,
    rows,
    pathOf: (at, column) => table.pathOf(at, columnOf(column)),
    placeOf: (at, column) =>
      placeOf?.(at, columnOf(column)) ?? { row: at, column: columnOf(column) },
    ...(spannedFrom ? { spannedFrom: (at, column) => spannedFrom(at, columnOf(column)) } : {}),
  };
}

/** The table with a column for each language; the table itself where no column holds several. */
export function splitLanguages(table: Table, headed: Headed): Table {
  if (headed.kind !== 'sessions') return table;
  const known: readonly Column[] = headed.columns;
  const headings = table.rows[headed.row] ?? [];
  const found = known
    .flatMap(({ index }) => sharedHeadings(index, (headings[index] ?? '').slice(0, 200)) ?? [])
    .map((column) => ({ column, ...countParted(table, headed.row + 1, column) }))
    .filter(({ parted, isMost }) => isMost && parted > 0);
  // One cell with a stroke may mean anything; a second one makes it a habit.
  const isHabit = found.reduce((count, { parted }) => count + parted, 0) > 1;
  const shared = isHabit ? found.map(({ column }) => column) : [];
  return shared.length === 0 ? table : widen(table, headed.row, shared);
}
