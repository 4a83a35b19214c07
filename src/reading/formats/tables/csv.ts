/**
 * Reads text with commas, semicolons, tabs or bars between its cells (RFC 4180 and what programs
 * write).
 */
import { dsvFormat } from 'd3-dsv';
import type { Problem } from '../../../model/problem.js';
import type { Table } from './table.js';

/** The signs that may separate cells. */
export const delimiters = [',', ';', '\t', '|'] as const;

const lineBreaks = (text: string): number =>
  text.includes('\n') || text.includes('\r') ? text.split(/\r\n?|\n/).length - 1 : 0;

/** The line on which each row begins: a cell in quotes may hold several lines. */
function linesOf(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((row) => {
    const first = line;
    line += 1 + row.reduce((count, cell) => count + lineBreaks(cell), 0);
    return first;
  });
}

/** Reports a quotation mark that is never closed, since all text behind it became one cell. */
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

/**
 * The rows of a text, the empty ones too, so that rows are counted as a spreadsheet counts them.
 */
export function parseCsv(text: string, delimiter: string): Table {
  // The library drops the last character of a text that ends inside quotes. The cell is wrong
  // anyway, which `findOpenQuote` reports.
  const parsed = dsvFormat(delimiter).parseRows(text);
  // Excel may write a first line that names the delimiter: `sep=;`.
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
