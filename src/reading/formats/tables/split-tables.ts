/**
 * Splits a sheet that holds several tables: another one begins where headings follow an empty row.
 */
import { findEventRows, findHeadings, kindOfSheet } from './headings.js';
import type { Table } from './table.js';

const isEmpty = (cells: readonly string[] | undefined): boolean =>
  cells?.every((cell) => cell.trim() === '') ?? true;

/** The most lines of text above a table, such as its title and day, that belong to it. */
const MAX_LINES = 10;

const isProse = (rows: readonly (readonly string[])[]): boolean =>
  rows.length <= MAX_LINES &&
  rows.every((cells) => cells.filter((cell) => cell.trim() !== '').length <= 1);

/**
 * The rows from `first` to before `end` as a table of their own. Its problems name the places in
 * the whole sheet.
 */
function sliceTable(table: Table, first: number, end: number): Table {
  const { spannedFrom, widthOf, placeOf } = table;
  const rows = table.rows.slice(first, end);
  const told = (rows[0] ?? []).filter((cell) => cell.trim() !== '');
  const [title] = told;
  // A line of its own above the headings may name the table, as the name of a sheet does.
  const named = told.length === 1 && kindOfSheet(title) !== undefined ? title : undefined;
  return {
    rows,
    pathOf: (row, column) => table.pathOf(row + first, column),
    placeOf: (row, column) => placeOf?.(row + first, column) ?? { row: row + first, column },
    ...(widthOf ? { widthOf: (row: number, column: number) => widthOf(row + first, column) } : {}),
    ...(named === undefined ? {} : { name: named }),
    ...(spannedFrom
      ? {
          spannedFrom: (row: number, column: number) => {
            const from = spannedFrom(row + first, column);
            return from === undefined || from < first ? undefined : from - first;
          },
        }
      : {}),
  };
}

/**
 * The headings of a block that begins with a table, as one text; empty for a table of keys and
 * values; `undefined` if no table begins there.
 */
function headingOf(block: Table): string | undefined {
  const headed = findHeadings(block);
  if (headed && headed.row <= 1) return block.rows[headed.row]?.join('\t');
  return findEventRows(block) ? '' : undefined;
}

/**
 * The tables of a text or a sheet. An empty row alone does not end a table, and headings that are
 * repeated for each day do not begin another.
 */
export function splitTables(table: Table): readonly Table[] {
  const { rows } = table;
  const starts: number[] = [0];
  let heading = headingOf({ ...table, rows: rows.slice(0, 20) });
  for (let row = 1; row < rows.length; row += 1) {
    if (!isEmpty(rows[row - 1]) || isEmpty(rows[row])) continue;
    const next = headingOf(sliceTable(table, row, Math.min(row + 20, rows.length)));
    if (next === undefined || (next !== '' && next === heading)) continue;
    heading = next;
    if (!isProse(rows.slice(starts.at(-1), row))) starts.push(row);
  }
  if (starts.length === 1) return [table];
  const { problems } = table;
  return starts.map((first, index) => ({
    ...sliceTable(table, first, starts[index + 1] ?? rows.length),
    ...(index === 0 && problems ? { problems } : {}),
    ...(table.name === undefined || index > 0 ? {} : { name: table.name }),
  }));
}
