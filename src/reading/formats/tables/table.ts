/**
 * A table in the form that every source is turned into: rows of texts, and the place of each cell.
 */
import type { Problem, ReportProblem, Severity } from '../../../model/problem.js';

/** A table; rows and columns count from 0. */
export interface Table {
  /** The sheet's name; a text that is one table has none. */
  readonly name?: string;
  readonly rows: readonly (readonly string[])[];
  /**
   * Where the cell is in the source, for whoever edits it: the line of a text, a JSON Pointer, or
   * the cell of a workbook.
   */
  readonly pathOf: (row: number, column: number) => string;
  /**
   * The row of the merged cell that reaches down to this one; for sources that know of merged
   * cells.
   */
  readonly spannedFrom?: (row: number, column: number) => number | undefined;
  /** How many columns a cell takes; for sources that know of merged cells. */
  readonly widthOf?: (row: number, column: number) => number;
  /** Where a cell is in the source, for a table that is another one rearranged. */
  readonly placeOf?: (
    row: number,
    column: number,
  ) => { readonly row: number; readonly column: number };
  /** Problems that were found while the source was turned into rows. */
  readonly problems?: readonly Problem[];
}

/** One cell; rows and columns count from 0. */
export interface CellPlace {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

/** The letters by which spreadsheets name a column: A, B, …, Z, AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The name of a cell: `C5`, or `Sessions!C5` if the source has several sheets. */
function cellName({ table, row, column }: CellPlace): string {
  const sheet = table.name === undefined ? '' : `${table.name}!`;
  const place = table.placeOf?.(row, column) ?? { row, column };
  return `${sheet}${columnLetters(place.column)}${place.row + 1}`;
}

/** The text of a cell without blanks at its ends; empty if the table has no such cell. */
export const cellAt = ({ table, row, column }: CellPlace): string =>
  (table.rows[row]?.[column] ?? '').trim();

/** A problem of one cell. */
export interface CellProblem {
  readonly code: string;
  /** A sentence that goes on behind the name of the cell. */
  readonly message: string;
  readonly severity: Severity;
}

/** Reports a problem with its sheet, row and column. */
export function reportCell(
  report: ReportProblem,
  place: CellPlace,
  { code, message, severity }: CellProblem,
): void {
  const { table, row, column } = place;
  report({
    code,
    path: table.pathOf(row, column),
    message: `Cell ${cellName(place)}: ${message}`,
    severity,
  });
}
