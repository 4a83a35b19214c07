/** Cells as programs for tables put them on the clipboard: tabs between, quotes around what holds any. */
import { dsvFormat } from 'd3-dsv';
import { parseCsv } from '../../../src/reading/formats/tables/csv.js';

const tabs = dsvFormat('\t');

export const formatCells = (cells: readonly (readonly string[])[]): string =>
  tabs.formatRows(cells.map((row) => [...row]));

/** Programs end the last row with a line break, which is no row. */
export const parseCells = (text: string): readonly (readonly string[])[] =>
  parseCsv(text.replace(/\r?\n$/, ''), '\t').rows;
