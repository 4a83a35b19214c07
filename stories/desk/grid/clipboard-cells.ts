/**
 * Cells in the form that spreadsheets use on the clipboard: tabs between them, quotes around a cell
 * with a tab or line break.
 */
import { dsvFormat } from 'd3-dsv';
import { parseCsv } from '../../../src/reading/formats/tables/csv.js';

const tabs = dsvFormat('\t');

export const formatCells = (cells: readonly (readonly string[])[]): string =>
  tabs.formatRows(cells.map((row) => [...row]));

/** Spreadsheets end the last row with a line break, which is not another row. */
export const parseCells = (text: string): readonly (readonly string[])[] =>
  parseCsv(text.replace(/\r?\n$/, ''), '\t').rows;
