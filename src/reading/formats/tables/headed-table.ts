/** A table whose headings are understood: cells by the name of their field. */
import type { TextInput } from '../../../model/schema/schema.js';
import type { ReportProblem } from '../../../model/problem.js';
import { foldWords, wordList } from './fold-word.js';
import { fieldOf, type Column, type Headed } from './headings.js';
import { remembered } from './remembered.js';
import { cellAt, reportCell, type CellPlace, type CellProblem, type Table } from './table.js';
import { allWords } from './words/all-words.js';
import type { TableFields, TableKind } from './words/table-words.js';

const unknown = wordList(allWords.flatMap((words) => words.unknown));

/** “TBA”, a dash, a question mark: somebody knows that nothing is known. */
const saysNothing = (text: string): boolean => {
  const folded = foldWords(text);
  return folded === '' ? !/[✓✔]/.test(text) : unknown.is(folded);
};

/** Above numbers of rows, which say nothing: “№”, “No.”, “Sıra”, “п/п”. */
const isCounter = (heading: string): boolean =>
  /^(?:|no|nr|n|num|number|№|№ ?п ?п|no ?п ?п|п ?п|sira|sira no|s n)$/.test(
    foldWords(heading.slice(0, 40)),
  );

/** What Markdown and drawn tables have between their headings and their rows: `---`, `:--:`. */
const rule = /^:?[-=─]{2,}:?$/;

/** Whose words are read as they are: a talk may be called “None”. */
const taken: ReadonlySet<string> = new Set(['title', 'name']);

/** Fields whose cells hold for all rows that they span; a title that spans two rows is one title. */
const spanning: ReadonlySet<string> = new Set(['date', 'start', 'end', 'room', 'track', 'kind']);

export class HeadedTable<Kind extends TableKind> {
  readonly table: Table;
  readonly report: ReportProblem;
  readonly #headingRow: number;
  readonly #columns = new Map<TableFields[Kind], Column<Kind>[]>();
  /** Columns of no field, with their headings. */
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
   * The column that names a field of another kind of table and none of this one: where a session's
   * speaker works.
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

  /** Columns whose headings nobody knows are told of, since what stands in them is left out. */
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
    reportCell(this.report, this.headingPlace(column.index), {
      code: 'table-column-twice',
      message: `Found the heading "${column.heading}" beside "${rival.heading}", which says the same; expected one of them, or a language behind each such as "(az)". The first is read.`,
      severity: 'warning',
    });
  }

  headingPlace(column: number): CellPlace {
    return { table: this.table, row: this.#headingRow, column };
  }

  /** Rows below the headings that have something in them; repeated headings have not. */
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

  /** A cell that says that its field is not known yet, or a sheet's own "#REF!": it is not empty. */
  isOpen(row: number, field: TableFields[Kind]): boolean {
    if (this.text(row, field) !== undefined) return false;
    return this.columns(field).some((column) => !/^["”“〃″']{0,2}$/.test(this.#cell(row, column)));
  }

  /** The field's cell in any language; `undefined` when it says nothing. */
  text(row: number, field: TableFields[Kind]): string | undefined {
    for (const column of this.columns(field)) {
      const text = this.#cell(row, column);
      if (text !== '' && (taken.has(field) || !this.#saysNothing(text))) return text;
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
      const isTold = text !== '' && (taken.has(field) || !this.#saysNothing(text));
      const written = isTold ? change(text) : '';
      return written === '' ? [] : [[column.language ?? column.ownLanguage, written] as const];
    });
    return texts.length === 0
      ? undefined
      : Object.fromEntries(this.#splitAcross(columns, texts) ?? texts);
  }

  /** One cell across the columns of all languages: “Fasilə / Break / Перерыв”. */
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

  /** A problem of one cell. */
  doubt(row: number, field: TableFields[Kind], problem: CellProblem): void {
    reportCell(this.report, this.place(row, field), problem);
  }

  /** The row's place, for problems of the whole entry. */
  pathOf(row: number): string {
    return this.table.pathOf(row, 0);
  }
}
