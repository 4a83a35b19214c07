/**
 * Foreign formats as a page reads them. A family is one lazy file, so that a page loads at most one
 * more than it has; which one, a look at the text's beginning says. `format-catalog.ts` lists what
 * is in each.
 */
import { isObject } from '../../model/document-context.js';
import type { Problem } from '../../model/problem.js';
import { atOnce, type RunSteps } from '../../model/values/steps.js';
import { beforeText, looksLikeJson } from '../looks-like-json.js';
import { MissingFile } from '../script-incomplete.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from './source-format.js';

export type FormatFamily = 'feeds' | 'calendars' | 'programmes' | 'tables';

interface FamilyModule {
  /** In the order they are asked; the first to say yes reads the source. */
  readonly formats: readonly SourceFormat[];
  readonly ports: FormatPorts;
  /** What stands before a text and does not belong to it. */
  readonly problemsBefore: (source: SourceText) => readonly Problem[];
}

const families: Readonly<Record<FormatFamily, () => Promise<FamilyModule>>> = {
  feeds: () => import('./feeds/feeds-family.js'),
  calendars: () => import('./ical/calendars-family.js'),
  programmes: () => import('./programmes-family.js'),
  tables: () => import('./tables/tables-family.js'),
};

export async function loadFamily(family: FormatFamily): Promise<FamilyModule> {
  try {
    return await families[family]();
  } catch (cause) {
    throw new MissingFile(`The file that reads ${family} could not be loaded.`, { cause });
  }
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

/** Characters of a text that are looked at to choose the file that reads it. */
const HEAD = 5000;

/** A declaration, or the root of what we read on a line of its own. */
const xmlBelow = /<\?xml|^[ \t]*<(?:rss|feed|rdf:RDF|schedule)[\s>]/m;

const feedRoot = /<(?:\w+:)?(?:rss|rdf|channel|feed|entry)[\s>]/i;

/** The families that may know a text, likeliest first. A list of flat objects may be a table. */
function familiesOf({ text, json }: SourceText): readonly FormatFamily[] {
  if (json !== undefined || looksLikeJson(text)) {
    return isJsonFeed(json) ? ['feeds', 'programmes', 'tables'] : ['programmes', 'feeds', 'tables'];
  }
  const start = text.slice(beforeText.exec(text)?.[0].length).slice(0, 6);
  const head = text.slice(0, HEAD);
  if (/^BEGIN[:\s]/i.test(start) || isCalendarBelow(text)) return ['calendars'];
  // A warning of the server may stand before an XML text.
  const isXml = start.startsWith('<') || xmlBelow.test(head);
  if (!isXml) return ['tables'];
  const families: readonly FormatFamily[] = feedRoot.test(head)
    ? ['feeds', 'programmes']
    : ['programmes', 'feeds'];
  return start.startsWith('<') ? families : [...families, 'tables'];
}

export interface ForeignReading extends FormatResult {
  /** The format that recognised the source. */
  readonly format: string;
}

/** Reads a foreign source into a conference document; `undefined` when no format knows it. */
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
      problems: [...family.problemsBefore(source), ...problems],
      format: format.id,
    };
  }
  return undefined;
}
