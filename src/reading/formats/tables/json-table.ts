/**
 * Tables that come as JSON: Google's visualization answer (`/gviz/tq`), the values of its Sheets
 * API, and lists of flat objects, as services make them of sheets.
 */
import { pointerStep } from '../../../model/problem.js';
import { isObject } from '../../../model/document-context.js';
import { listOf, objectOf, objectsOf, textOf } from '../foreign-value.js';
import type { Table } from './table.js';

const gvizStart = /^[\s\uFEFF]*(?:\/\*O_o\*\/\s*)?google\.visualization\.Query\.setResponse\(/;

export const isGviz = (text: string): boolean => gvizStart.test(text.slice(0, 200));

/** The JSON inside of the call. */
function jsonOfGviz(text: string): unknown {
  const start = gvizStart.exec(text)?.[0].length ?? 0;
  const end = text.lastIndexOf(')');
  try {
    return JSON.parse(text.slice(start, end < start ? text.length : end));
  } catch {
    return undefined;
  }
}

const pad = (value: string | undefined): string => (value ?? '0').padStart(2, '0');

/** `Date(2031,11,2,9,30,0)`, months from 0; times of day are lists of numbers. */
function gvizValue(value: unknown): string {
  if (Array.isArray(value)) {
    const [hour, minute] = value.map(String);
    return `${pad(hour)}:${pad(minute)}`;
  }
  const match = /^Date\((\d+),(\d+),(\d+)(?:,(\d+),(\d+)(?:,\d+)*)?\)$/.exec(textOf(value) ?? '');
  if (!match) return scalarOf(value);
  const [, year, month, day, hour, minute] = match;
  const date = `${year}-${pad(String(Number(month) + 1))}-${pad(day)}`;
  return hour === undefined ? date : `${date} ${pad(hour)}:${pad(minute)}`;
}

const scalarOf = (value: unknown): string =>
  typeof value === 'boolean' ? String(value) : (textOf(value) ?? '');

/** Google guesses whether the first row is a heading; where it did not, labels are empty. */
export function tableOfGviz(text: string): Table | undefined {
  const table = objectOf(objectOf(jsonOfGviz(text))['table']);
  if (!Array.isArray(table['rows'])) return undefined;
  const labels = listOf(table['cols']).map((column) => scalarOf(objectOf(column)['label']));
  const rows = table['rows'].map((row) =>
    listOf(objectOf(row)['c']).map((cell) => {
      const { v: value, f: formatted } = objectOf(cell);
      // Dates and times are exact in `v`; a number as people see it is in `f`.
      return typeof value === 'number' ? (textOf(formatted) ?? scalarOf(value)) : gvizValue(value);
    }),
  );
  const hasLabels = labels.some((label) => label !== '');
  return {
    rows: hasLabels ? [labels, ...rows] : rows,
    pathOf: (row, column) =>
      hasLabels && row === 0
        ? `/table/cols/${column}/label`
        : `/table/rows/${hasLabels ? row - 1 : row}/c/${column}`,
  };
}

function tableOfLists(rows: readonly unknown[], path: string): Table {
  return {
    rows: rows.map((row) => listOf(row).map(scalarOf)),
    pathOf: (row, column) => `${path}/${row}/${column}`,
  };
}

/** Entries that share no names are no table, and would make one as wide as it is long. */
const MAX_COLUMNS = 200;

/** The names of all objects are the headings, in the order they come up. */
function tableOfObjects(list: readonly unknown[]): Table {
  const all = new Set(objectsOf(list).flatMap((entry) => Object.keys(entry)));
  const names = [...all].slice(0, MAX_COLUMNS);
  return {
    rows: [names, ...list.map((entry) => names.map((name) => scalarOf(objectOf(entry)[name])))],
    pathOf: (row, column) => (row === 0 ? '' : `/${row - 1}${pointerStep(names[column] ?? '')}`),
  };
}

const isFlat = (entry: unknown): boolean =>
  isObject(entry) &&
  Object.values(entry).every((value) => typeof value !== 'object' || value === null);

/** A table in parsed JSON; `undefined` for JSON of any other shape. */
export function tableOfJson(json: unknown): Table | undefined {
  const { values, majorDimension } = objectOf(json);
  if (Array.isArray(values) && majorDimension !== 'COLUMNS' && values.every(Array.isArray)) {
    return tableOfLists(values, '/values');
  }
  if (!Array.isArray(json) || json.length === 0) return undefined;
  if (json.every(Array.isArray)) return tableOfLists(json, '');
  return json.every(isFlat) ? tableOfObjects(json) : undefined;
}
