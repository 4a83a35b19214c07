/** A table whose headings are understood: cells by the name of their field. */
import type { TextInput } from '../../../model/schema/schema.js';
import type { ReportProblem } from '../../../model/problem.js';
import { foldWords, wordList } from './fold-word.js';
import type { Column, Headed } from './headings.js';
import { cellAt, reportCell, type CellPlace, type CellProblem, type Table } from './table.js';
import { allWords } from './words/all-words.js';
import type { TableFields, TableKind } from './words/table-words.js';

const unknown = wordList(allWords.flatMap((words) => words.unknown));

/** “TBA”, a dash, a question mark: somebody knows that nothing is known. */
const saysNothing = (text: string): boolean => {
  const folded = foldWords(text);
  return folded === '' ? !/[✓✔]/.test(text) : unknown.is(folded);
};

/** Whose words are read as they are: a talk may be called “None”. */
const taken: ReadonlySet<string> = new Set(['title', 'name']);

/** Fields whose cells hold for all rows that they span; a title that spans two rows is one title. */
const spanning: ReadonlySet<string> = new Set(['date', 'start', 'end', 'room', 'track', 'kind']);

export class HeadedTable<Kind extends TableKind> {
  readonly table: Table;
  readonly report: ReportProblem;
  readonly #headingRow: number;
  readonly #columns = new Map<TableFields[Kind], Column<Kind>[]>();

  constructor(table: Table, headed: Headed<Kind>, report: ReportProblem) {
    this.table = table;
    this.report = report;
    this.#headingRow = headed.row;
    for (const column of headed.columns) this.#add(column);
  }

  /** A second column of a field is another language, or one too many. */
  #add(column: Column<Kind>): void {
    const known = this.#columns.get(column.field) ?? [];
    this.#columns.set(column.field, known);
    const language = column.language ?? column.ownLanguage;
    const rival = known.find((other) => (other.language ?? other.ownLanguage) === language);
    if (!rival) {
      known.push(column);
      return;
    }
    reportCell(this.report, this.#heading(column), {
      code: 'table-column-twice',
      message: `Found the heading "${column.heading}" beside "${rival.heading}", which says the same; expected one of them, or a language behind each such as "(az)". The first is read.`,
      severity: 'warning',
    });
  }

  #heading({ index }: Column<Kind>): CellPlace {
    return { table: this.table, row: this.#headingRow, column: index };
  }

  /** Rows below the headings that have something in them; repeated headings have not. */
  get rows(): readonly number[] {
    const { rows } = this.table;
    const heading = rows[this.#headingRow]?.join('\t');
    return rows.flatMap((cells, row) =>
      row > this.#headingRow &&
      cells.some((cell) => cell.trim() !== '') &&
      cells.join('\t') !== heading
        ? [row]
        : [],
    );
  }

  has(field: TableFields[Kind]): boolean {
    return this.#columns.has(field);
  }

  columns(field: TableFields[Kind]): readonly Column<Kind>[] {
    return this.#columns.get(field) ?? [];
  }

  place(row: number, field: TableFields[Kind]): CellPlace {
    return { table: this.table, row, column: this.columns(field)[0]?.index ?? 0 };
  }

  /** The text of a cell, or of the cell that spans it. */
  #cell(row: number, { field, index }: Column<Kind>): string {
    const { table } = this;
    const own = cellAt({ table, row, column: index });
    const from = own === '' && spanning.has(field) ? table.spannedFrom?.(row, index) : undefined;
    return from === undefined ? own : cellAt({ table, row: from, column: index });
  }

  /** Whether the field's cell is a part of one above. */
  isSpanned(row: number, field: TableFields[Kind]): boolean {
    return this.columns(field).some(
      ({ index }) => this.table.spannedFrom?.(row, index) !== undefined,
    );
  }

  /** The field's cell in any language; `undefined` when it says nothing. */
  text(row: number, field: TableFields[Kind]): string | undefined {
    for (const column of this.columns(field)) {
      const text = this.#cell(row, column);
      if (text !== '' && (taken.has(field) || !saysNothing(text))) return text;
    }
    return undefined;
  }

  /** The field's texts by language; a text alone where the table has one column of it. */
  localized(
    row: number,
    field: TableFields[Kind],
    change: (text: string) => string = (text) => text,
  ): TextInput | undefined {
    const columns = this.columns(field);
    const [only] = columns;
    if (columns.length === 1 && only?.language === undefined) {
      const text = this.text(row, field);
      return text === undefined ? undefined : change(text) || undefined;
    }
    const texts = columns.flatMap((column) => {
      const text = this.#cell(row, column);
      const isTold = text !== '' && (taken.has(field) || !saysNothing(text));
      const written = isTold ? change(text) : '';
      return written === '' ? [] : [[column.language ?? column.ownLanguage, written] as const];
    });
    return texts.length === 0 ? undefined : Object.fromEntries(texts);
  }

  /** A problem of one cell. */
  doubt(row: number, field: TableFields[Kind], problem: CellProblem): void {
    reportCell(this.report, this.place(row, field), problem);
  }

  /** The row's place, for problems of the whole entry. */
  pathOf(row: number): string {
    return this.table.pathOf(row, 0);
  }
}
