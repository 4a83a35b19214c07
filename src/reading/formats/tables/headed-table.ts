/** A table whose headings are understood: cells are found by row and field. */
import type { TextInput } from '../../../model/schema/schema.js';
import type { ReportProblem } from '../../../model/problem.js';
import { foldWords, wordList } from './fold-word.js';
import { fieldOf, type Column, type Headed } from './headings.js';
import { remembered } from './remembered.js';
import { cellAt, reportCell, type CellPlace, type CellProblem, type Table } from './table.js';
import { allWords } from './words/all-words.js';
import type { TableFields, TableKind } from './words/table-words.js';

const unknown = wordList(allWords.flatMap((words) => words.unknown));

/** Whether a cell says that nothing is known: “TBA”, a dash, a question mark. */
const saysNothing = (text: string): boolean => {
  const folded = foldWords(text);
  return folded === '' ? !/[✓✔]/.test(text) : unknown.is(folded);
};

/** Headings of columns that number the rows, which nobody needs: “№”, “No.”, “Sıra”, “п/п”. */
const isCounter = (heading: string): boolean =>
  /^(?:|no|nr|n|num|number|№|№ ?п ?п|no ?п ?п|п ?п|sira|sira no|s n)$/.test(
    foldWords(heading.slice(0, 40)),
  );

/**
 * Cells of the line that Markdown and drawn tables put between headings and rows: `---`, `:--:`.
 */
const rule = /^:?[-=─]{2,}:?$/;

/**
 * Fields whose cells are taken as they are, also if they seem to say nothing: a talk may be called
 * “None”.
 */
const taken: ReadonlySet<string> = new Set(['title', 'name']);

/**
 * Fields whose merged cell holds for each row that it spans. A title is not among them: one merged
 * title is one session.
 */
const spanning: ReadonlySet<string> = new Set(['date', 'start', 'end', 'room', 'track', 'kind']);

/** Reads the cells of one table. `report` receives the problems, each with its cell. */
export class HeadedTable<Kind extends TableKind> {
  readonly table: Table;
  readonly report: ReportProblem;
  readonly #headingRow: number;
  readonly #columns = new Map<TableFields[Kind], Column<Kind>[]>();
  /** The columns that continue a numbered one: `Speaker 2` and `Speaker 3` for `Speaker 1`. */
  readonly #further = new Map<Column<Kind>, readonly number[]>();
  /** Columns whose headings name no field of this kind of table. */
  readonly #unknown: readonly (readonly [index: number, heading: string])[];
  readonly #beside = new Map<string, number | undefined>();
  readonly #saysNothing = remembered(saysNothing);
  #rows: readonly number[] | undefined;

  constructor(table: Table, headed: Headed<Kind>, report: ReportProblem) {
    this.table = table;
    this.report = report;
    this.#headingRow = headed.row;
    for (const column of headed.columns) this.#add(column);
    const known = new Set(headed.columns.map(({ index }) => index));
    this.#unknown = (table.rows[headed.row] ?? []).flatMap((heading, index) =>
      heading.trim() === '' || known.has(index) ? [] : [[index, heading] as const],
    );
  }

  /**
   * The column, none of this table's own, whose heading names a field of another kind of table. So
   * a table of sessions can say where its speakers work.
   */
  columnBeside<Other extends TableKind>(
    kind: Other,
    field: TableFields[Other],
  ): number | undefined {
    const key = `${kind} ${field}`;
    if (!this.#beside.has(key)) {
      const found = this.#unknown.find(([, heading]) => fieldOf(kind, heading)?.field === field);
      this.#beside.set(key, found?.[0]);
    }
    return this.#beside.get(key);
  }

  /**
   * Reports columns whose headings are unknown, since their cells are left out. Empty columns,
   * numbers of rows and columns that `columnBeside` found are not reported.
   */
  reportUnknown(): void {
    const used = new Set(this.#beside.values());
    for (const [index, heading] of this.#unknown) {
      const isEmpty = this.rows.every(
        (row) => cellAt({ table: this.table, row, column: index }) === '',
      );
      if (used.has(index) || isEmpty || isCounter(heading)) continue;
      reportCell(this.report, this.headingPlace(index), {
        code: 'table-column-unknown',
        message: `Found the heading "${heading.trim().slice(0, 80)}", which names nothing that is known here; the column is left out.`,
        severity: 'info',
      });
    }
  }

  /**
   * Adds a column. A second column of the same field is taken if its language differs, else
   * reported.
   */
  #add(column: Column<Kind>): void {
    const known = this.#columns.get(column.field) ?? [];
    this.#columns.set(column.field, known);
    const language = column.language ?? column.ownLanguage;
    const at = known.findIndex((other) => (other.language ?? other.ownLanguage) === language);
    const rival = known[at];
    if (!rival) {
      known.push(column);
      return;
    }
    // The first one may have no number: `Speaker`, `Speaker 2`.
    const isFirst =
      rival.isNumbered || foldWords(column.heading).startsWith(foldWords(rival.heading));
    if (column.isNumbered && isFirst) {
      this.#further.set(rival, [...(this.#further.get(rival) ?? []), column.index]);
      return;
    }
    const [better, other] = column.rank < rival.rank ? [column, rival] : [rival, column];
    known[at] = better;
    reportCell(this.report, this.headingPlace(other.index), {
      code: 'table-column-twice',
      message: `Found the heading "${other.heading}" beside "${better.heading}", which says the same; expected one of them, or a language behind each such as "(az)". "${better.heading}" is read.`,
      severity: 'warning',
    });
  }

  /** The cells of a column of people in a row, with those of numbered columns, `;` between. */
  peopleIn(row: number, column: Column<Kind>): string {
    return [column.index, ...(this.#further.get(column) ?? [])]
      .map((index) => cellAt({ table: this.table, row, column: index }))
      .filter((cell) => cell !== '' && !this.#saysNothing(cell))
      .join(';');
  }

  /** Columns whose headings are unknown, with their cells in the rows of the table. */
  get unknownColumns(): readonly {
    readonly place: CellPlace;
    readonly cells: readonly string[];
  }[] {
    return this.#unknown.map(([index]) => ({
      place: this.headingPlace(index),
      cells: this.rows
        .map((row) => cellAt({ table: this.table, row, column: index }))
        .filter((cell) => cell !== ''),
    }));
  }

  headingPlace(column: number): CellPlace {
    return { table: this.table, row: this.#headingRow, column };
  }

  /** The rows below the headings, without empty rows, lines of dashes and repeated headings. */
  get rows(): readonly number[] {
    return (this.#rows ??= this.#findRows());
  }

  #findRows(): readonly number[] {
    const { rows } = this.table;
    const heading = rows[this.#headingRow]?.join('\t');
    return rows.flatMap((cells, row) =>
      row > this.#headingRow &&
      !cells.every((cell) => cell.trim() === '' || rule.test(cell.trim())) &&
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

  /** The text of a cell, or of the merged cell that spans it. */
  #cell(row: number, { field, index }: Column<Kind>): string {
    const { table } = this;
    const own = cellAt({ table, row, column: index });
    const from = own === '' && spanning.has(field) ? table.spannedFrom?.(row, index) : undefined;
    return from === undefined ? own : cellAt({ table, row: from, column: index });
  }

  /** Whether the field's cell is part of a merged cell that begins further up. */
  isSpanned(row: number, field: TableFields[Kind]): boolean {
    return this.columns(field).some(
      ({ index }) => this.table.spannedFrom?.(row, index) !== undefined,
    );
  }

  /**
   * Whether the field's cell holds something that is no value, such as “TBA” or a spreadsheet's
   * “#REF!”. Empty cells and ditto marks do not count.
   */
  isOpen(row: number, field: TableFields[Kind]): boolean {
    if (this.text(row, field) !== undefined) return false;
    return this.columns(field).some((column) => !/^["”“〃″']{0,2}$/.test(this.#cell(row, column)));
  }

  /** The field's text in the first language that has any; `undefined` if no cell says anything. */
  text(row: number, field: TableFields[Kind]): string | undefined {
    for (const column of this.columns(field)) {
      const text = this.#cell(row, column);
      if (text !== '' && (taken.has(field) || !this.#saysNothing(text))) return text;
    }
    return undefined;
  }

  /**
   * The field's texts by language, each passed through `change`; a single text if the table has one
   * column of the field without a language.
   */
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
      const isTold = text !== '' && (taken.has(field) || !this.#saysNothing(text));
      const written = isTold ? change(text) : '';
      return written === '' ? [] : [[column.language ?? column.ownLanguage, written] as const];
    });
    return texts.length === 0
      ? undefined
      : Object.fromEntries(this.#splitAcross(columns, texts) ?? texts);
  }

  /**
   * Splits a text that stands in the first column for all languages: “Fasilə / Break / Перерыв”.
   * Returns `undefined` if the parts are not as many as the columns.
   */
  #splitAcross(
    columns: readonly Column<Kind>[],
    [first, ...others]: readonly (readonly [language: string, text: string])[],
  ): readonly (readonly [language: string, text: string])[] | undefined {
    const [lead] = columns;
    if (!first || others.length > 0 || first[0] !== (lead?.language ?? lead?.ownLanguage))
      return undefined;
    const parts = first[1].split(/[/|]/).map((part) => part.trim());
    return parts.length === columns.length && !parts.includes('')
      ? columns.map(({ language, ownLanguage }, at) => [language ?? ownLanguage, parts[at] ?? ''])
      : undefined;
  }

  /** Reports a problem of one cell. */
  doubt(row: number, field: TableFields[Kind], problem: CellProblem): void {
    reportCell(this.report, this.place(row, field), problem);
  }

  /** Where the row is in the source, for problems of the whole entry. */
  pathOf(row: number): string {
    return this.table.pathOf(row, 0);
  }
}
