/**
 * Reads tables that come as JSON: answers of Google's visualization service (`/gviz/tq`), values of
 * its Sheets API, and lists of flat objects, which services make of sheets.
 */
import { pointerStep } from '../../../model/problem.js';
import { isObject } from '../../../model/document-context.js';
import { listOf, objectOf, objectsOf, textOf } from '../foreign-value.js';
import type { Table } from './table.js';

const gvizStart = /^[\s\uFEFF]*(?:\/\*O_o\*\/\s*)?google\.visualization\.Query\.setResponse\(/;

/** Whether a text is an answer of Google's visualization service. */
export const isGviz = (text: string): boolean => gvizStart.test(text.slice(0, 200));

/** The JSON that the answer passes to a function. */
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

/**
 * The text of a value. Dates come as `Date(2031,11,2,9,30,0)` with months from 0, times of day as
 * lists of numbers.
 */
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

/** A value as a cell has it; a list of texts has them side by side, as speakers are written. */
const scalarOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
  return typeof value === 'boolean' ? String(value) : (textOf(value) ?? '');
};

/**
 * Reads an answer of the visualization service. Google guesses whether the first row is a heading;
 * if it thinks not, the labels of the columns are empty. `undefined` if the answer holds no rows.
 */
export function tableOfGviz(text: string): Table | undefined {
  const table = objectOf(objectOf(jsonOfGviz(text))['table']);
  if (!Array.isArray(table['rows'])) return undefined;
  const labels = listOf(table['cols']).map((column) => scalarOf(objectOf(column)['label']));
  const rows = table['rows'].map((row) =>
    listOf(objectOf(row)['c']).map((cell) => {
      const { v: value, f: formatted } = objectOf(cell);
      // `v` has the exact date or time; `f` has a number as people see it.
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

/**
 * The most columns of a table of objects. Objects with hardly a name in common are not a table: it
 * would be as wide as it is long.
 */
const MAX_COLUMNS = 200;

/**
 * A table of objects: the names of all their fields are the headings, in the order of their
 * appearance.
 */
function tableOfObjects(list: readonly unknown[], path: string): Table {
  const all = new Set(objectsOf(list).flatMap((entry) => Object.keys(entry)));
  const names = [...all].slice(0, MAX_COLUMNS);
  return {
    rows: [names, ...list.map((entry) => names.map((name) => scalarOf(objectOf(entry)[name])))],
    pathOf: (row, column) =>
      row === 0 ? path : `${path}/${row - 1}${pointerStep(names[column] ?? '')}`,
  };
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Symposion, which PyCons use, has lists of texts in its entries. */
const isOfSymposion = (entry: object): boolean => 'conf_key' in entry && 'authors' in entry;

const isFlat = (entry: unknown): boolean =>
  isObject(entry) &&
  Object.values(entry).every(
    (value) => isScalar(value) || (isOfSymposion(entry) && listOf(value).every(isScalar)),
  );

/** Fields of Meetup's events, of GitHub's releases and repositories, and of Sched's people. */
const ofServices = [['local_date', 'utc_offset'], ['html_url'], ['username', 'avatar']] as const;

/** Lists of services have names and addresses too, and a table of partners has no more than these. */
const isOfService = (entry: unknown): boolean =>
  isObject(entry) && ofServices.some((names) => names.every((name) => name in entry));

/** Reads a table in parsed JSON; `undefined` for JSON of any other form. */
export function tableOfJson(json: unknown, path = ''): Table | undefined {
  const { values, majorDimension, schedule } = objectOf(json);
  if (Array.isArray(values) && majorDimension !== 'COLUMNS' && values.every(Array.isArray)) {
    return tableOfLists(values, '/values');
  }
  // Symposion has its list in an object.
  if (Array.isArray(schedule)) return tableOfJson(schedule, '/schedule');
  if (!Array.isArray(json) || json.length === 0 || isOfService(json[0])) return undefined;
  if (json.every(Array.isArray)) return tableOfLists(json, path);
  return json.every(isFlat) ? tableOfObjects(json, path) : undefined;
}
