/** Collects a sheet as rows of texts, with the cells that span others. */
import { DAY, DAY_SECONDS } from '../../model/values/time-units.js';
import type { Table } from '../formats/tables/table.js';
import { columnLetters } from '../formats/tables/table.js';

/** The most rows and columns that are read; beyond them a sheet has only formatting. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 200;

interface CellSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A sheet while it is read. Rows and columns are counted from 0, and cells without text are left
 * out.
 */
export class SheetTable {
  readonly #name: string;
  readonly #rows: string[][] = [];
  readonly #spans = new Map<string, number>();
  readonly #widths = new Map<string, number>();

  constructor(name: string) {
    this.#name = name;
  }

  set(row: number, column: number, text: string): void {
    if (text === '' || row >= MAX_ROWS || column >= MAX_COLUMNS) return;
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = text;
  }

  /** Records a cell that spans several rows or columns. */
  span(row: number, column: number, { rows, columns }: CellSize): void {
    const end = Math.min(row + rows, MAX_ROWS) - 1;
    if (columns > 1) this.#widths.set(`${row}:${column}`, columns);
    for (let below = row + 1; below <= end; below += 1) {
      this.#spans.set(`${below}:${column}`, row);
    }
  }

  /** The sheet as the reader of tables takes it. */
  get table(): Table {
    const [name, spans, widths] = [this.#name, this.#spans, this.#widths];
    return {
      name,
      rows: this.#rows,
      pathOf: (row, column) => `${name}!${columnLetters(column)}${row + 1}`,
      spannedFrom: (row, column) => spans.get(`${row}:${column}`),
      widthOf: (row, column) => widths.get(`${row}:${column}`) ?? 1,
    };
  }
}

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * A date, a time or both from the number that a cell holds, as a text that the reader of tables
 * knows.
 */
export function textOfSerial(serial: number, isFrom1904: boolean): string {
  // Rounded to seconds, since fractions of a day are not exact.
  const seconds = Math.round(serial * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  const rest = seconds - days * DAY_SECONDS;
  const clock = `${pad(Math.floor(rest / 3600))}:${pad(Math.floor((rest % 3600) / 60))}`;
  if (days === 0) return clock;
  const first = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(first + days * DAY);
  if (Number.isNaN(date.getTime())) return String(serial);
  const iso = date.toISOString().slice(0, 10);
  return rest === 0 ? iso : `${iso} ${clock}`;
}
