/**
 * Chooses the foreign format of a source and reads it. Formats are grouped in families, and each
 * family is one file that a page loads only when needed. The beginning of the text says which
 * families to ask; `format-catalog.ts` lists the formats of each.
 */
import { isObject } from '../../model/document-context.js';
import type { Problem } from '../../model/problem.js';
import { atOnce, type RunSteps } from '../../model/values/steps.js';
import { beforeText, looksLikeJson } from '../json/looks-like-json.js';
import { MissingFile } from '../script-incomplete.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from './source-format.js';

export type FormatFamily = 'feeds' | 'calendars' | 'programmes' | 'tables';

interface FamilyModule {
  /** In the order in which they are asked; the first whose `detect` says yes reads the source. */
  readonly formats: readonly SourceFormat[];
  readonly ports: FormatPorts;
  /** Problems of the source as a whole: a server's message before it, an end that is missing. */
  readonly problemsAround: (source: SourceText) => readonly Problem[];
}

const families: Readonly<Record<FormatFamily, () => Promise<FamilyModule>>> = {
  feeds: () => import('./feeds/feeds-family.js'),
  calendars: () => import('./ical/calendars-family.js'),
  programmes: () => import('./programmes-family.js'),
  tables: () => import('./tables/tables-family.js'),
};

/** Loads the file of a family. Throws `MissingFile` when it cannot be loaded. */
export async function loadFamily(family: FormatFamily): Promise<FamilyModule> {
  try {
    return await families[family]();
  } catch (cause) {
    throw new MissingFile(`The file that reads ${family} could not be loaded.`, { cause });
  }
}

/**
 * Whether a calendar begins further down, below a warning that the server printed. Pages and feeds
 * may mention one in their text, so text that begins as HTML or XML does not count.
 */
const isCalendarBelow = (text: string): boolean =>
  !/^\s*<(?:[?!]|html)/i.test(text) && /^BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 2000));

/**
 * Whether this is JSON Feed: its `version` says so, or it names its own address or that of its
 * site.
 */
function isJsonFeed(json: unknown): boolean {
  if (!isObject(json)) return false;
  const { version, feed_url: feed, home_page_url: home } = json;
  const isNamed = typeof version === 'string' && version.includes('jsonfeed');
  return isNamed || feed !== undefined || home !== undefined;
}

/** How many characters of a text are looked at to choose its families. */
const HEAD = 5000;

/** An XML declaration, or the root element of a format that we read at the beginning of a line. */
const xmlBelow = /<\?xml|^[ \t]*<(?:rss|feed|rdf:RDF|schedule)[\s>]/m;

const feedRoot = /<(?:\w+:)?(?:rss|rdf|channel|feed|entry)[\s>]/i;

/**
 * The families that may know a text, likeliest first. JSON may be a table too: a list of flat
 * objects.
 */
function familiesOf({ text, json }: SourceText): readonly FormatFamily[] {
  if (json !== undefined || looksLikeJson(text)) {
    return isJsonFeed(json) ? ['feeds', 'programmes', 'tables'] : ['programmes', 'feeds', 'tables'];
  }
  const start = text.slice(beforeText.exec(text)?.[0].length).slice(0, 6);
  const head = text.slice(0, HEAD);
  if (/^BEGIN[:\s]/i.test(start) || isCalendarBelow(text)) return ['calendars'];
  // A server may print a warning before the XML.
  const isXml = start.startsWith('<') || xmlBelow.test(head);
  if (!isXml) return ['tables'];
  const families: readonly FormatFamily[] = feedRoot.test(head)
    ? ['feeds', 'programmes']
    : ['programmes', 'feeds'];
  return start.startsWith('<') ? families : [...families, 'tables'];
}

/** A document read from a foreign source, with its problems. */
export interface ForeignReading extends FormatResult {
  /** The format that recognised the source. */
  readonly format: string;
}

/**
 * Reads a foreign source into a conference document. Returns `undefined` when no format knows it;
 * throws `MissingFile` when the file of a family cannot be loaded. `run` decides how the steps are
 * taken, all at once by default.
 */
export async function parseForeign(
  source: SourceText,
  ports?: FormatPorts,
  run: RunSteps = atOnce,
): Promise<ForeignReading | undefined> {
  for (const name of familiesOf(source)) {
    const family = await loadFamily(name);
    const format = family.formats.find(({ detect }) => detect(source));
    if (!format) continue;
    const { document, problems } = await run(format.parse(source, ports ?? family.ports));
    return {
      document,
      problems: [...family.problemsAround(source), ...problems],
      format: format.id,
    };
  }
  return undefined;
}
