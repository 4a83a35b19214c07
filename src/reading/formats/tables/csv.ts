/** A text with commas, semicolons, tabs or bars between cells (RFC 4180 and what programs write). */
import { dsvFormat } from 'd3-dsv';
import type { Problem } from '../../../model/problem.js';
import type { Table } from './table.js';

export const delimiters = [',', ';', '\t', '|'] as const;

const lineBreaks = (text: string): number =>
  text.includes('\n') || text.includes('\r') ? text.split(/\r\n?|\n/).length - 1 : 0;

/** The line of each row: a cell in quotes may hold lines of its own. */
function linesOf(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((row) => {
    const first = line;
    line += 1 + row.reduce((count, cell) => count + lineBreaks(cell), 0);
    return first;
  });
}

/** A quotation mark that is never closed makes one cell of all that follows. */
function findOpenQuote(
  text: string,
  rows: readonly (readonly string[])[],
  lines: readonly number[],
): Problem | undefined {
  const last = rows.at(-1)?.at(-1) ?? '';
  if (lineBreaks(last) === 0 || (text.split('"').length - 1) % 2 === 0) return undefined;
  return {
    code: 'table-quote-open',
    path: String(lines.at(-1) ?? 1),
    message: `Found a quotation mark in row ${rows.length} that is never closed; expected a second one. All that follows is one cell.`,
    severity: 'error',
  };
}

/** The rows of a text. Empty ones stay, so that rows count as a spreadsheet counts them. */
export function parseCsv(text: string, delimiter: string): Table {
  // A text that ends inside of quotes gets its last sign cut off by the library.
  const parsed = dsvFormat(delimiter).parseRows(text);
  // Excel writes the delimiter into a first line of its own.
  const rows = /^sep=.?$/i.test(text.slice(0, 8).split(/[\r\n]/, 1)[0] ?? '')
    ? [[], ...parsed.slice(1)]
    : parsed;
  const lines = linesOf(parsed);
  const open = findOpenQuote(text, parsed, lines);
  return {
    rows,
    pathOf: (row) => String(lines[row] ?? 1),
    ...(open ? { problems: [open] } : {}),
  };
}
