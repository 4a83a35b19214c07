/** A table as all its sources are brought to: rows of texts, and the place of each cell. */
import type { Problem, ReportProblem, Severity } from '../../../model/problem.js';

export interface Table {
  /** The sheet's name; absent for a text that is one table. */
  readonly name?: string;
  readonly rows: readonly (readonly string[])[];
  /** `line:column` of a text, a JSON Pointer, or the cell of a workbook: where an editor finds it. */
  readonly pathOf: (row: number, column: number) => string;
  /** The row whose cell spans this one, in a workbook. */
  readonly spannedFrom?: (row: number, column: number) => number | undefined;
  /** How many columns a cell takes, where the source knows of merged cells. */
  readonly widthOf?: (row: number, column: number) => number;
  /** Where a cell stands in the source, for tables that are another one in a better order. */
  readonly placeOf?: (
    row: number,
    column: number,
  ) => { readonly row: number; readonly column: number };
  /** Found while the table was brought to rows. */
  readonly problems?: readonly Problem[];
}

/** Rows and columns count from 0. */
export interface CellPlace {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

/** A column's letters, as spreadsheets name it: A, B, …, Z, AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** `C5`, or `Sessions!C5` where there are several sheets. */
function cellName({ table, row, column }: CellPlace): string {
  const sheet = table.name === undefined ? '' : `${table.name}!`;
  const place = table.placeOf?.(row, column) ?? { row, column };
  return `${sheet}${columnLetters(place.column)}${place.row + 1}`;
}

export const cellAt = ({ table, row, column }: CellPlace): string =>
  (table.rows[row]?.[column] ?? '').trim();

export interface CellProblem {
  readonly code: string;
  /** A sentence that begins behind the name of the cell. */
  readonly message: string;
  readonly severity: Severity;
}

/** Reports a problem with sheet, row and column. */
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
