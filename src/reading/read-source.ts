/** A fetched text as a conference document: our own as it is, anything else by its format. */
import type { FormatResult, SourceText } from './formats/source-format.js';
import { isObject } from '../model/document-context.js';
import type { Problem } from '../model/problem.js';
import { parseInlineJson } from './inline-source.js';
import { isHtmlPage } from './xml/prolog.js';

export interface SourceReading {
  /** A document, or a part of one; `undefined` when nothing could be made of the text. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

export interface SourcePlace {
  readonly url: string;
  readonly timeZone?: string | undefined;
}

/** What documents of other systems have at their top, and ours has not. */
const foreignKeys =
  /^(?:@context|@graph|@type|schedule|talks|slots|items|questions|categories|timeSlots|groupName|startsAt|starts_at)$/;

const hasForeignKey = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((key) => foreignKeys.test(key));

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);

/** Certainly ours, so that no format has to be loaded to find out. */
function isOwn(value: unknown): boolean {
  if (!isObject(value)) return isOwnEntry(first(value));
  if (value['version'] === 1) return !('schedule' in value);
  if (hasForeignKey(value)) return false;
  const { sessions, partners, news, event } = value;
  return isObject(event) || [sessions, partners, news].some((list) => isOwnEntry(first(list)));
}

/** A session, a partner or a news item of a list that stands alone. */
const isOwnEntry = (entry: unknown): boolean =>
  isObject(entry) &&
  !hasForeignKey(entry) &&
  ['start', 'logo', 'tier', 'published', 'summary'].some((key) => key in entry);

/** Never throws, whatever the text is. */
export async function readSource(text: string, place: SourcePlace): Promise<SourceReading> {
  const json = /^\s*[[{]/.test(text) ? parseInlineJson(text) : undefined;
  if (json && isOwn(json.value)) return json;
  const foreign = await tryForeign(text, json?.value, place);
  if (foreign) return foreign;
  // A document whose parts nobody knows is still ours to report on.
  if (json) return json;
  return isHtmlPage(text)
    ? fail(
        'source-is-html',
        `Expected data; found an HTML page at ${place.url}. Is it a login or error page?`,
      )
    : fail(
        'format-unknown',
        `Expected a conference document, schedule.json, schedule.xml, Sessionize, iCalendar, schema.org, RSS, Atom or JSON Feed; found something else at ${place.url}.`,
      );
}

async function tryForeign(
  text: string,
  json: unknown,
  { url, timeZone }: SourcePlace,
): Promise<SourceReading | undefined> {
  const load = await import('./read-foreign.js').catch(() => undefined);
  if (!load) {
    return fail(
      'script-incomplete',
      'Expected the chunks/ folder beside the script; a part of it could not be loaded. Copy all of cdn/, or use conference-widgets.classic.js, which is whole.',
    );
  }
  const source: SourceText = {
    text,
    url,
    ...(json === undefined ? {} : { json }),
    ...(timeZone ? { timeZone } : {}),
  };
  try {
    const result = await load.readForeign(source);
    return result && describe(result, url);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('format-broken', `Expected ${url} to be readable; found: ${reason}`);
  }
}

/**
 * A format that leaves out every entry has misread the source, or the source is broken: an empty
 * list would say that there is nothing, which nobody knows. What it says of the event stays.
 */
function describe({ document, problems }: FormatResult, url: string): SourceReading {
  const { sessions = [], partners = [], news = [], event } = document;
  const hasEntries = sessions.length + partners.length + news.length > 0;
  const lost = problems.filter(({ severity }) => severity === 'error').length;
  if (hasEntries || lost === 0) return { value: document, problems };
  const message = `Expected entries that can be read at ${url}; found ${lost}, none of which can be.`;
  const problem = { code: 'entries-unreadable', path: '', message, severity: 'error' } as const;
  const { version, language, timeZone } = document;
  const rest = event && { version, language, timeZone, event };
  return { value: rest, problems: [problem, ...problems] };
}

function fail(code: string, message: string): SourceReading {
  return { value: undefined, problems: [{ code, path: '', message, severity: 'error' }] };
}
