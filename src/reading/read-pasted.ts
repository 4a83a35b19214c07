/** What people paste: a table of Word, Excel, Google Docs or a web page, or lines with times. */
import { atOnce } from '../model/values/steps.js';
import { given } from '../model/values/optional-fields.js';
import type { SourceText } from './formats/source-format.js';
import { tablesOfHtml } from './formats/tables/html-tables.js';
import type { Table } from './formats/tables/table.js';
import {
  isRefused,
  readText,
  type RefusedText,
  type TextReading,
  type TextReadingOptions,
} from './read-text.js';

/** The content of a clipboard in its two forms. */
export interface PastedContent {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** The lazy file of tables, which pages load too. */
const loadTables = () => import('./formats/tables/tables-family.js');

async function readTables(
  tables: readonly Table[],
  text: string,
  { url, timeZone }: TextReadingOptions,
): Promise<TextReading> {
  const { buildTables, ports } = await loadTables();
  const source: SourceText = { text, ...given('url', url), ...given('timeZone', timeZone) };
  const { document, problems } = atOnce(buildTables(tables, source, ports));
  const whole = { document: { ...document }, value: document, problems };
  return { text, format: 'tables', ...whole, ...given('url', url) };
}

/**
 * Reads the tables of HTML where at least one can be understood, and ignores the text around them.
 */
async function readHtml(
  html: string,
  options: TextReadingOptions,
): Promise<TextReading | undefined> {
  const { understand } = await loadTables();
  const known = tablesOfHtml(html).filter((table) => understand(table));
  return known.length === 0 ? undefined : readTables(known, html, options);
}

const linesOf = (html: string): string =>
  tablesOfHtml(html)
    .flatMap(({ rows }) => rows.map((cells) => cells.join('  ').replaceAll('\n', ' ')))
    .join('\n');

/**
 * Never throws. The table of the HTML comes first, since it knows which cells span others; then the
 * text as any source; then lines with times, of the text or of a table without headings.
 */
export async function readPasted(
  { html = '', text = '' }: PastedContent,
  options: TextReadingOptions = {},
): Promise<TextReading | RefusedText> {
  const table = html === '' ? undefined : await readHtml(html, options);
  if (table) return table;
  const reading = await readText(text === '' ? html : text, options);
  if (!isRefused(reading)) return reading;
  const { tableOfLines } = await loadTables();
  const lines = tableOfLines(text) ?? tableOfLines(linesOf(html));
  return lines ? await readTables([lines], text, options) : reading;
}
