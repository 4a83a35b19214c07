/** Several tables in one: below an empty row, headings begin another. */
import { findEventRows, findHeadings, kindOfSheet } from './headings.js';
import type { Table } from './table.js';

const isEmpty = (cells: readonly string[] | undefined): boolean =>
  cells?.every((cell) => cell.trim() === '') ?? true;

/** Lines of words above a table, such as its title and day, belong to it. */
const MAX_LINES = 10;

const isProse = (rows: readonly (readonly string[])[]): boolean =>
  rows.length <= MAX_LINES &&
  rows.every((cells) => cells.filter((cell) => cell.trim() !== '').length <= 1);

/** Rows from `first` to before `end`, with the places that they have in the whole. */
function sliceTable(table: Table, first: number, end: number): Table {
  const { spannedFrom, widthOf, placeOf } = table;
  const rows = table.rows.slice(first, end);
  const told = (rows[0] ?? []).filter((cell) => cell.trim() !== '');
  const [title] = told;
  // A title alone above the headings names the table, as the name of a sheet does.
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

/** Where a block's headings stand, when they are at its top. */
function headingOf(block: Table): string | undefined {
  const headed = findHeadings(block);
  if (headed && headed.row <= 1) return block.rows[headed.row]?.join('\t');
  return findEventRows(block) ? '' : undefined;
}

/**
 * The tables of a text or a sheet. Empty rows inside of a table are no end of it, and headings that
 * are repeated for each day are none of another.
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
