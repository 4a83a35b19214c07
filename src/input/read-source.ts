/** A fetched text as a conference document: our own as it is, anything else by its format. */
import { parseForeign } from '../formats/format-catalog.js';
import { plainText } from '../formats/plain-text.js';
import type { Problem } from '../model/problem.js';
import { webUrl } from '../model/web-url.js';
import { parseInlineJson } from './inline-source.js';
import { readXml } from './read-xml.js';

export interface SourceReading {
  /** A document, or a part of one; `undefined` when nothing could be made of the text. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

const parts = ['event', 'sessions', 'partners', 'news'];

/** Our own document says so by its version; without one, by parts that no foreign format has. */
function isOwnDocument(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ('version' in value && value.version === 1) return !('schedule' in value);
  const isJsonLd = '@context' in value || '@graph' in value || '@type' in value;
  return !isJsonLd && parts.some((part) => Object.hasOwn(value, part));
}

function problem(code: string, message: string): SourceReading {
  return { value: undefined, problems: [{ code, path: '', message, severity: 'error' }] };
}

/** Never throws, whatever the text is. */
export async function readSource(
  text: string,
  { url, timeZone }: { readonly url: string; readonly timeZone?: string | undefined },
): Promise<SourceReading> {
  const isJson = /^\s*[[{]/.test(text);
  const json = isJson ? parseInlineJson(text) : undefined;
  if (json && isOwnDocument(json.value)) {
    // A session list of another system may have `sessions` too; its format knows itself better.
    const foreign = hasVersion(json.value)
      ? undefined
      : await tryForeign(text, json.value, { url, timeZone });
    return foreign ?? json;
  }
  const foreign = await tryForeign(text, json?.value, { url, timeZone });
  if (foreign) return foreign;
  if (json) return json;
  if (/^\s*<(?:!doctype html|html)/i.test(text)) {
    return problem(
      'source-is-html',
      `Expected data; found an HTML page at ${url}. Is it a login or error page?`,
    );
  }
  return problem(
    'format-unknown',
    `Expected a conference document, schedule.json, schedule.xml, Sessionize, iCalendar, schema.org, RSS, Atom or JSON Feed; found something else at ${url}.`,
  );
}

const hasVersion = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === 1;

async function tryForeign(
  text: string,
  json: unknown,
  { url, timeZone }: { readonly url: string; readonly timeZone?: string | undefined },
): Promise<SourceReading | undefined> {
  const source = {
    text,
    url,
    ...(json === undefined ? {} : { json }),
    ...(timeZone ? { timeZone } : {}),
  };
  try {
    const result = await parseForeign(source, { readXml, plainText, safeUrl: webUrl });
    return result && { value: result.document, problems: result.problems };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem('format-broken', `Expected ${url} to be readable; found: ${reason}`);
  }
}
