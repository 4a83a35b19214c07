/**
 * Reads the dates of one column. The whole column decides whether day or month comes first; each
 * date that cannot be read is reported.
 */
import type { HeadedTable } from '../headed-table.js';
import {
  decideOrder,
  orderOfHint,
  readDate,
  type DateDoubt,
  type FoundDate,
} from './table-dates.js';
import { remembered } from '../remembered.js';
import { cellAt } from '../table.js';
import type { TableFields, TableKind } from '../words/table-words.js';

const doubts: Readonly<Record<DateDoubt, (cell: string) => string>> = {
  ambiguous: (cell) =>
    `Found the date "${cell}", which could be day or month first; nothing in the column says which. Write it with dots (day.month.year) or as 2031-12-02.`,
  'no-year': (cell) => `Found the date "${cell}" without a year; expected one.`,
  impossible: (cell) =>
    `Found the date "${cell}", which no calendar has; expected one such as 02.12.2031.`,
  zero: (cell) =>
    `Found the date "${cell}", which programs write where there is none; expected the date itself.`,
  span: (cell) => `Found the two days "${cell}"; expected one, and a row for each.`,
};

/** The dates of one field of a table. */
export class DateColumn<Kind extends TableKind> {
  readonly #table: HeadedTable<Kind>;
  readonly #field: TableFields[Kind];
  readonly #readDate: (cell: string) => FoundDate | DateDoubt | undefined;

  constructor(table: HeadedTable<Kind>, field: TableFields[Kind]) {
    this.#table = table;
    this.#field = field;
    const [column] = table.columns(field);
    const cells = table.rows.map((row) => table.text(row, field) ?? '');
    const order = orderOfHint(column?.hint) ?? decideOrder(cells);
    this.#readDate = remembered((cell) => readDate(cell, order));
  }

  /**
   * The date of a row's cell. `undefined` if there is none; a cell that looks like a date but
   * cannot be read is reported.
   */
  read(row: number): FoundDate | undefined {
    const cell = this.#table.text(row, this.#field);
    const found = cell === undefined ? undefined : this.#readDate(cell);
    if (typeof found !== 'string') return found;
    this.#table.doubt(row, this.#field, {
      code: `table-date-${found}`,
      message: doubts[found](cell ?? ''),
      severity: 'warning',
    });
    return undefined;
  }

  /** Whether the row's cell looks like a date and cannot be read, which `read` reports. */
  isDoubted(row: number): boolean {
    const cell = this.#table.text(row, this.#field);
    return cell !== undefined && typeof this.#readDate(cell) === 'string';
  }

  /** The date of a row that holds nothing else: it is the heading of a day. */
  dayOf(row: number): FoundDate | undefined {
    const cells = this.#table.table.rows[row] ?? [];
    const only = cells.find((cell) => cell.trim() !== '')?.trim();
    const isAlone = cells.every((cell) => cell.trim() === '' || cell.trim() === only);
    if (only === undefined || !isAlone) return undefined;
    const found = this.#readDate(only);
    return typeof found === 'string' ? undefined : found;
  }

  /** The date nearest above row `rows`; for tables without a column of dates. */
  above(rows: number): FoundDate | undefined {
    const { table } = this.#table;
    for (let row = Math.min(rows, table.rows.length) - 1; row >= 0; row -= 1) {
      const width = table.rows[row]?.length ?? 0;
      for (let column = 0; column < width; column += 1) {
        const found = this.#readDate(cellAt({ table, row, column }));
        if (found !== undefined && typeof found !== 'string') return found;
      }
    }
    return undefined;
  }
}
