/**
 * Finds columns that hold two languages or more, as where “Açılış / Opening” stands below “Mövzu /
 * Topic”. If most of its cells are written so, such a column becomes one for each language.
 */
import { fieldOf, type Column, type Headed } from '../headings.js';
import type { Table } from '../table.js';

/** Fields whose texts may be in several languages; times and addresses are in none. */
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

/**
 * The headings of a column, one for each language; `undefined` for a heading in a single language.
 */
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

/**
 * The part of the cells that must hold all languages. Others may hold a word that the languages
 * share.
 */
const MOST = 0.75;

/**
 * Counts the cells of a column that hold all its languages, and says whether these are most of the
 * filled ones.
 */
function countParted(table: Table, first: number, { index, headings }: SharedColumn) {
  const cells = table.rows.slice(first).map((row) => (row[index] ?? '').trim());
  const told = cells.filter((cell) => cell !== '');
  const parted = told.filter((cell) => partsOf(cell).length === headings.length);
  return { parted: parted.length, isMost: parted.length >= told.length * MOST };
}

/**
 * The part of a cell in one language, `at` from 0. A text that is not divided holds for all
 * languages.
 */
function partOf(cell: string, at: number, count: number): string {
  const parts = partsOf(cell);
  return parts.length === count ? (parts[at] ?? '') : cell;
}

/**
 * The table with a new column at the end for each further language. Problems in these name the cell
 * that the text came from.
 */
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

/** Returns the table with a column for each language; the same table if no column holds several. */
export function splitLanguages(table: Table, headed: Headed): Table {
  if (headed.kind !== 'sessions') return table;
  const known: readonly Column[] = headed.columns;
  const headings = table.rows[headed.row] ?? [];
  const found = known
    .flatMap(({ index }) => sharedHeadings(index, (headings[index] ?? '').slice(0, 200)) ?? [])
    .map((column) => ({ column, ...countParted(table, headed.row + 1, column) }))
    .filter(({ parted, isMost }) => isMost && parted > 0);
  // A single cell with a stroke may mean anything, so at least two must hold several languages.
  const isHabit = found.reduce((count, { parted }) => count + parted, 0) > 1;
  const shared = isHabit ? found.map(({ column }) => column) : [];
  return shared.length === 0 ? table : widen(table, headed.row, shared);
}
