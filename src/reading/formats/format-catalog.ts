/**
 * Every foreign format that `src` and `convert` read: the only list. A family is one lazy file, so
 * that a page loads at most one more than it has; which one, a look at the text's beginning says.
 */
import { isObject } from '../../model/document-context.js';
import { rootName, xmlStart } from '../xml/prolog.js';
import type { Problem } from '../../model/problem.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from './source-format.js';

export type FormatFamily = 'feeds' | 'calendars' | 'programmes' | 'tables';

interface FamilyModule {
  /** In the order they are asked; the first to say yes reads the source. */
  readonly formats: readonly SourceFormat[];
  readonly ports: FormatPorts;
}

const families: Readonly<Record<FormatFamily, () => Promise<FamilyModule>>> = {
  feeds: () => import('./feeds/feeds-family.js'),
  calendars: () => import('./ical/calendars-family.js'),
  programmes: () => import('./programmes-family.js'),
  tables: () => import('./tables/tables-family.js'),
};

/** A lazy file did not come: the page lacks it, or the network does. */
export class MissingFamily extends Error {
  override readonly name = 'MissingFamily';
}

export async function loadFamily(family: FormatFamily): Promise<FamilyModule> {
  try {
    return await families[family]();
  } catch (cause) {
    throw new MissingFamily(`The file that reads ${family} could not be loaded.`, { cause });
  }
}

interface CatalogEntry {
  readonly id: string;
  readonly family: FormatFamily;
}

/** For people and their `--from`; a test holds that each family has what is listed here. */
export const formatCatalog: readonly CatalogEntry[] = [
  { id: 'frab-json', family: 'programmes' },
  { id: 'frab-xml', family: 'programmes' },
  { id: 'pretalx-widget', family: 'programmes' },
  { id: 'pretalx-rest', family: 'programmes' },
  { id: 'sessionize', family: 'programmes' },
  { id: 'wordcamp', family: 'programmes' },
  { id: 'wordpress', family: 'programmes' },
  { id: 'events-calendar', family: 'programmes' },
  { id: 'indico', family: 'programmes' },
  { id: 'open-event', family: 'programmes' },
  { id: 'google-calendar', family: 'programmes' },
  { id: 'sched', family: 'programmes' },
  { id: 'eventbrite', family: 'programmes' },
  { id: 'schema-org', family: 'programmes' },
  { id: 'schema-org-page', family: 'programmes' },
  { id: 'rss', family: 'feeds' },
  { id: 'atom', family: 'feeds' },
  { id: 'json-feed', family: 'feeds' },
  { id: 'ical', family: 'calendars' },
  { id: 'tables', family: 'tables' },
];

/** What a source may be read as: our own document, or one of the formats. */
export const formatIds: readonly string[] = ['conference', ...formatCatalog.map(({ id }) => id)];

/** The signs before the first one that says something. */
const beforeText = /^[\s\uFEFF]*/;

/** Google's answers about a sheet are scripts with JSON in them. */
const gviz = /^\/\*O_o|^google/i;

/** JSON by its first sign; a comment may stand before it. */
export function looksLikeJson(text: string): boolean {
  const start = text.slice(beforeText.exec(text)?.[0].length).slice(0, 6);
  return /^[{[]|^\/[*/]/.test(start) && !gviz.test(start);
}

/** A server's warning may stand above a calendar; a page or a feed may speak of one. */
const isCalendarBelow = (text: string): boolean =>
  !/^\s*<(?:[?!]|html)/i.test(text) && /^BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 2000));

/** A JSON Feed says so, or names its own address. */
function isJsonFeed(json: unknown): boolean {
  if (!isObject(json)) return false;
  const { version, feed_url: feed, home_page_url: home } = json;
  return String(version).includes('jsonfeed') || feed !== undefined || home !== undefined;
}

/** The families that may know a text, likeliest first. A list of flat objects may be a table. */
function familiesOf({ text, json }: SourceText): readonly FormatFamily[] {
  if (json !== undefined || looksLikeJson(text)) {
    return isJsonFeed(json) ? ['feeds', 'programmes', 'tables'] : ['programmes', 'feeds', 'tables'];
  }
  const start = text.slice(beforeText.exec(text)?.[0].length).slice(0, 6);
  if (/^BEGIN[:\s]/i.test(start) || isCalendarBelow(text)) return ['calendars'];
  if (!start.startsWith('<') && xmlStart(text) === 0) return ['tables'];
  const isFeed = /^(?:rss|rdf|channel|feed|entry)$/i.test(rootName(text));
  return isFeed ? ['feeds', 'programmes'] : ['programmes', 'feeds'];
}

/** A warning of the server before an XML text: most readers refuse such a file. */
function problemsBefore({ text, json }: SourceText): Problem[] {
  const start = json === undefined ? xmlStart(text) : 0;
  if (start === 0) return [];
  const line = text.slice(0, start).split('\n').length;
  const message = `Expected the file to begin with its XML; found a text of ${start} characters before it, as servers write that warn of something. It is left out.`;
  return [{ code: 'text-before-xml', path: `${line}:1`, message, severity: 'warning' }];
}

export interface ForeignReading extends FormatResult {
  /** The format that recognised the source. */
  readonly format: string;
}

/** Reads a foreign source into a conference document; `undefined` when no format knows it. */
export async function parseForeign(
  source: SourceText,
  ports?: FormatPorts,
): Promise<ForeignReading | undefined> {
  for (const name of familiesOf(source)) {
    const family = await loadFamily(name);
    const format = family.formats.find(({ detect }) => detect(source));
    if (!format) continue;
    const { document, problems } = await format.parse(source, ports ?? family.ports);
    return { document, problems: [...problemsBefore(source), ...problems], format: format.id };
  }
  return undefined;
}

/** Reads a source as the format that somebody says it is in; `undefined` when that is wrong. */
export async function parseAs(id: string, source: SourceText): Promise<ForeignReading | undefined> {
  const entry = formatCatalog.find((one) => one.id === id);
  if (!entry) return undefined;
  const { formats, ports } = await loadFamily(entry.family);
  try {
    const result = await formats.find((format) => format.id === id)?.parse(source, ports);
    return result && { ...result, format: id };
  } catch {
    // A format may trust its own detection, which was not asked here.
    return undefined;
  }
}
