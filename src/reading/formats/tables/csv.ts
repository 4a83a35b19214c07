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

/** How many quotation marks with no partner in their line are mended; each costs a search. */
const MOST_OPEN = 100;

/** The index of the mark that closes a cell in quotes, whose own marks are doubled; -1 for none. */
function closingMark(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

const literal = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/**
 * Writes cells in quotes as the library expects them. It takes any sign behind a closing mark for a
 * delimiter, so that `"Smart" cities` would be two cells, and a mark behind a blank for text.
 */
function mendQuotes(text: string, delimiter: string): string {
  const ends = new RegExp(`[${delimiter}\r\n]|$`, 'g');
  const endOf = (at: number): number => {
    ends.lastIndex = at;
    return ends.exec(text)?.index ?? text.length;
  };
  let mended = '';
  let copied = 0;
  let left = MOST_OPEN;
  for (let at = 0; at < text.length && left > 0; at = Math.max(at, copied) + 1) {
    const start = at + (/^ */.exec(text.slice(at, at + 20))?.[0].length ?? 0);
    if (text[start] !== '"') {
      at = endOf(at);
      continue;
    }
    const close = closingMark(text, start);
    // The library makes the rest one cell, which `findOpenQuote` reports.
    if (close < 0) break;
    const end = endOf(close + 1);
    const isWhole = text.slice(close + 1, end).trim() === '';
    // A mark whose partner stands in another line, with text behind it, is only a sign.
    const isSign = !isWhole && /[\r\n]/.test(text.slice(start, close));
    if (isSign) left -= 1;
    const last = isSign ? endOf(start) : end;
    const cell = isWhole ? text.slice(start, close + 1) : literal(text.slice(start, last));
    mended += text.slice(copied, at) + cell;
    copied = last;
  }
  return mended + text.slice(copied);
}

/**
 * The rows of a text, the empty ones too, so that rows are counted as a spreadsheet counts them.
 */
export function parseCsv(source: string, delimiter: string): Table {
  const text = source.includes('"') ? mendQuotes(source, delimiter) : source;
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
