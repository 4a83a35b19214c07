/**
 * The format of tables: CSV with any delimiter, Google's published sheets and visualization
 * answers, and lists of flat objects. A table is recognised by its headings, in all languages that
 * we have words for.
 */
import type { SourceFormat, SourceText } from '../source-format.js';
import { jsonOf } from '../foreign-value.js';
import { findOwnDocument } from '../../own-document.js';
import { buildTables, understand } from './build-tables.js';
import { delimiters, parseCsv } from './csv.js';
import { isGviz, tableOfGviz, tableOfJson } from './json-table.js';
import type { Table } from './table.js';

/** How many characters are searched for headings, which stand at the top. */
const HEAD = 8000;

/** The beginning of a text, cut at the end of a line. */
function headOf(text: string): string {
  if (text.length <= HEAD) return text;
  const end = text.lastIndexOf('\n', HEAD);
  return text.slice(0, end > 0 ? end : HEAD);
}

/**
 * Texts with commas that are not tables: scripts, whose names may look like headings, JSON behind a
 * guard or a comment, and RTF.
 */
const script =
  /^[\s\uFEFF]*(?:\)\]\}|\/[*/]|\(?function\b|(?:import|export|const|let|var)\s+[\w$*{[]|window\.|(?:"use strict"|'use strict')|[\w$]+(?:\.[\w$]+)*\(\s*[[{]|\{\\rtf)/;

/** How many headings or keys are understood if this delimiter separates the cells. */
function scoreOf(text: string, delimiter: string): number {
  const table = parseCsv(text, delimiter);
  const known = understand(table);
  const columns = known?.headed?.columns.length ?? known?.event?.rows.length ?? 0;
  return columns;
}

/**
 * The delimiter with which most headings are understood; `undefined` if there are none with any.
 */
function delimiterOf(text: string): string | undefined {
  const head = headOf(text);
  let best: { readonly delimiter: string; readonly score: number } | undefined;
  for (const delimiter of delimiters) {
    const score = head.includes(delimiter) ? scoreOf(head, delimiter) : 0;
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter;
}

/**
 * The table in parsed JSON. The lists of our own document would be tables too, but they are read as
 * our document.
 */
function jsonTable(json: unknown): Table | undefined {
  const table = findOwnDocument(json) ? undefined : tableOfJson(json);
  return table && understand({ ...table, rows: table.rows.slice(0, 50) }) ? table : undefined;
}

function tableOf(source: SourceText): Table | undefined {
  const { text } = source;
  if (isGviz(text)) return tableOfGviz(text);
  if (source.json !== undefined || /^[\s\uFEFF]*[[{]/.test(text.slice(0, 100))) {
    return jsonTable(jsonOf(source));
  }
  const delimiter = script.test(text.slice(0, 300)) ? undefined : delimiterOf(text);
  return delimiter === undefined ? undefined : parseCsv(text, delimiter);
}

const format: SourceFormat = {
  id: 'tables',
  detect: (source) => {
    // JSON cannot be parsed in part, so it is taken whole.
    const isWhole = isGviz(source.text) || /^[\s\uFEFF]*[[{]/.test(source.text.slice(0, 100));
    const table = tableOf(isWhole ? source : { ...source, text: headOf(source.text) });
    return table !== undefined && understand(table) !== undefined;
  },
  *parse(source, ports) {
    const table = tableOf(source);
    yield;
    return yield* buildTables(table ? [table] : [], source, ports);
  },
};
export default format;
