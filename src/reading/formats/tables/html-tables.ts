/**
 * Reads the tables of a page or of a clipboard, as Word, Excel, Google Docs and browsers write
 * them, with their merged cells. Tables inside of others, as in old page layouts, are read as
 * tables of their own.
 */
import { decodeEntities } from '../../text/html-entities.js';
import { scanMarkup, type MarkupSink, type OpenTag } from '../../xml/scan-markup.js';
import type { Table } from './table.js';

/**
 * The most rows and columns of a table that somebody pastes; anything larger is not a programme.
 */
const MAX_ROWS = 5000;
const MAX_COLUMNS = 100;

/** Elements that begin a new line within a cell. */
const breaks = /^(?:br|p|div|li|h[1-6])$/;
const silent = /^(?:style|script|head|title)$/;

interface OpenCell {
  readonly row: number;
  readonly column: number;
  text: string;
}

/**
 * Escapes text that only looks like markup, since whoever reads the cells takes them for markup.
 */
const writtenOut = (text: string): string =>
  text.replace(/&(?=#?\w+;)/g, '&amp;').replace(/<(?=[\w/!])/g, '&lt;');

class Grid {
  readonly rows: string[][] = [];
  readonly #spans = new Map<string, number>();
  readonly #widths = new Map<string, number>();
  #cell: OpenCell | undefined;

  startRow(): void {
    this.endCell();
    if (this.rows.length < MAX_ROWS) this.rows.push([]);
  }

  startCell(rowspan: number, colspan: number): void {
    this.endCell();
    if (this.rows.length === 0) this.startRow();
    const row = this.rows.length - 1;
    const cells = this.rows[row] ?? [];
    let column = cells.length;
    // Cells further up reach down into these places.
    while (this.#spans.has(`${row}:${column}`)) {
      cells.push('');
      column += 1;
    }
    if (colspan > 1) this.#widths.set(`${row}:${column}`, colspan);
    for (let at = 0; at < colspan && cells.length < MAX_COLUMNS; at += 1) {
      cells.push('');
      for (let below = row + 1; below < Math.min(row + rowspan, MAX_ROWS); below += 1)
        this.#spans.set(`${below}:${column + at}`, row);
    }
    this.#cell = { row, column, text: '' };
  }

  write(text: string): void {
    if (this.#cell) this.#cell.text += text;
  }

  endCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    const cells = cell && this.rows[cell.row];
    if (!cells || cell.column >= cells.length) return;
    const lines = cell.text.split('\n').map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim());
    cells[cell.column] = writtenOut(lines.filter((line) => line !== '').join('\n'));
  }

  get table(): Table {
    const { rows } = this;
    const [spans, widths] = [this.#spans, this.#widths];
    return {
      rows,
      pathOf: () => '',
      spannedFrom: (row, column) => spans.get(`${row}:${column}`),
      widthOf: (row, column) => widths.get(`${row}:${column}`) ?? 1,
    };
  }
}

const numberOf = ({ attributes }: OpenTag, name: string, most: number): number => {
  const written = attributes.get(name) ?? attributes.get(name.toUpperCase()) ?? '1';
  return Math.min(most, Math.max(1, Number.parseInt(written, 10) || 1));
};

class TableSink implements MarkupSink {
  readonly grids: Grid[] = [];
  readonly #open: Grid[] = [];
  #silent = 0;

  readonly text = (raw: string): void => {
    if (this.#silent > 0) return;
    // A line break in the source of HTML is a blank; visible line breaks come from elements
    // (`breaks`).
    this.#open.at(-1)?.write(decodeEntities(raw).replace(/\s+/g, ' '));
  };

  readonly cdata = (): void => undefined;

  readonly open = (tag: OpenTag): undefined => {
    const name = tag.name.toLowerCase();
    const grid = this.#open.at(-1);
    if (silent.test(name) && !tag.isEmpty) this.#silent += 1;
    else if (name === 'table') {
      const inner = new Grid();
      this.grids.push(inner);
      this.#open.push(inner);
    } else if (name === 'tr') grid?.startRow();
    else if (name === 'td' || name === 'th')
      grid?.startCell(numberOf(tag, 'rowspan', 500), numberOf(tag, 'colspan', MAX_COLUMNS));
    else if (breaks.test(name)) grid?.write('\n');
  };

  readonly close = (written: string): undefined => {
    const name = written.toLowerCase();
    if (silent.test(name)) this.#silent = Math.max(0, this.#silent - 1);
    else if (name === 'table') this.#open.pop()?.endCell();
    else if (name === 'td' || name === 'th' || name === 'tr') this.#open.at(-1)?.endCell();
  };
}

/** The tables in the order of the page, without empty ones. */
export function tablesOfHtml(html: string): readonly Table[] {
  const sink = new TableSink();
  scanMarkup(html, sink);
  return sink.grids
    .map((grid) => grid.table)
    .filter(({ rows }) => rows.some((cells) => cells.some((cell) => cell !== '')));
}
