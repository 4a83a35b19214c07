/**
 * Joins headings that take two rows: “Topic” across three columns with the languages below, or
 * “Time” across two with “Start” and “End” below. All rows keep their numbers.
 */
import { fieldOf, type Headed } from '../headings.js';
import { languageOfWord } from '../language-suffix.js';
import type { Table } from '../table.js';

const textOf = (row: readonly string[], column: number): string => (row[column] ?? '').trim();

/** Whether the cell above is merged: its place or the next one is empty. */
const isUnderMerged = (upper: readonly string[], column: number): boolean =>
  textOf(upper, column) === '' || textOf(upper, column + 1) === '';

/** The heading above a column: in it, or in the nearest filled column to the left. */
function headingAcross(upper: readonly string[], column: number): string {
  for (let at = column; at >= 0; at -= 1) {
    const heading = textOf(upper, at);
    if (heading !== '') return heading;
  }
  return '';
}

function joinCell(upper: readonly string[], lower: readonly string[], column: number): string {
  const below = textOf(lower, column);
  if (below === '') return textOf(upper, column);
  const language = languageOfWord(below);
  return language === undefined ? below : `${headingAcross(upper, column)} (${language})`;
}

/**
 * Whether a row continues the headings: each of its cells names a language or a field and stands
 * below a merged cell.
 */
function isSecondRow(upper: readonly string[], lower: readonly string[]): boolean {
  const told = lower.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
  return (
    told.length > 1 &&
    told.every((column) => {
      const cell = textOf(lower, column);
      const isName = languageOfWord(cell) !== undefined || fieldOf('sessions', cell) !== undefined;
      return isName && isUnderMerged(upper, column);
    })
  );
}

/**
 * Returns the table with its headings in one row and an empty row below it; the same table if the
 * headings take one row.
 */
export function joinHeadings(table: Table, { row }: Headed): Table {
  const [upper, lower] = [table.rows[row], table.rows[row + 1]];
  if (!upper || !lower || !isSecondRow(upper, lower)) return table;
  const width = Math.max(upper.length, lower.length);
  const joined = Array.from({ length: width }, (_, column) => joinCell(upper, lower, column));
  return {
    ...table,
    rows: [...table.rows.slice(0, row), joined, [], ...table.rows.slice(row + 2)],
  };
}
