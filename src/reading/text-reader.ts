/**
 * The part of reading a text that is the same with and without foreign formats: our own document is
 * found here, and the reader of foreign formats is an argument (`read-text.ts`,
 * `read-own-text.ts`).
 */
import type { DocumentObject } from '../model/document-context.js';
import { given } from '../model/values/optional-fields.js';
import type { Problem } from '../model/problem.js';
import { deepest, limitDepth } from '../model/limit-depth.js';
import { MissingFile, scriptIncomplete } from './script-incomplete.js';
import type { ForeignReading } from './formats/format-families.js';
import type { ChosenFormat } from './formats/format-catalog.js';
import type { SourceText } from './formats/source-format.js';
import { parseJson } from './json/parse-json.js';
import { looksLikeJson } from './json/looks-like-json.js';
import { findOwnDocument } from './own-document.js';

export interface TextReading {
  readonly text: string;
  /** `conference` for our own document, else an id of the format catalogue. */
  readonly format: string;
  /** A whole document; a part that stands alone is put into one. */
  readonly document: DocumentObject;
  /** The value that a widget reads: the document, or a part that stands alone. */
  readonly value: unknown;
  /** Problems of reading; their paths lead into the source. */
  readonly problems: readonly Problem[];
  readonly url?: string;
}

/** A text that could not be read; the first problem says what it is. */
export interface RefusedText {
  readonly text: string;
  readonly document?: undefined;
  readonly problems: readonly Problem[];
}

export interface TextReadingOptions {
  /** The address that the text came from. */
  readonly url?: string | undefined;
  /** IANA zone for sources that name none. */
  readonly timeZone?: string | undefined;
  /** The format, for sources that cannot be recognised. */
  readonly from?: ChosenFormat | undefined;
}

export const isRefused = (reading: TextReading | RefusedText): reading is RefusedText =>
  reading.document === undefined;

const error = (code: string, message: string): Problem => ({
  code,
  path: '',
  message,
  severity: 'error',
});

const errorsOf = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'error');

/** The reader of texts that are not our own document. */
export interface ForeignReader {
  /** `undefined` when no format knows the source. */
  readonly parse: (source: SourceText) => Promise<ForeignReading | undefined>;
  /** What such a source is, in words. */
  readonly refuse: (source: SourceText) => Promise<Refusal>;
}

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Never throws, whatever the text is. */
export type ReadText = (
  text: string,
  options?: TextReadingOptions,
) => Promise<TextReading | RefusedText>;

export const createTextReader =
  (foreign: ForeignReader): ReadText =>
  (text, options = {}) =>
    readWith(foreign, text, options);

async function readWith(
  foreign: ForeignReader,
  text: string,
  options: TextReadingOptions,
): Promise<TextReading | RefusedText> {
  const { url, timeZone, from } = options;
  const json = looksLikeJson(text) ? parseJson(text) : undefined;
  const source: SourceText = {
    text,
    ...given('json', json?.value),
    ...given('url', url),
    ...given('timeZone', timeZone || undefined),
  };
  const before = json?.problems ?? [];
  try {
    const found = await findDocument(source, from, foreign);
    if (found) {
      const limited = limitFound(found);
      // A mistake in JSON that a lenient reader got over cost nothing.
      const doubts = before.map((problem) => ({ ...problem, severity: 'warning' as const }));
      return { text, ...given('url', url), ...limited, problems: [...doubts, ...limited.problems] };
    }
    return {
      text,
      problems: errorsOf(before).length > 0 ? before : [await refuse(source, from, foreign)],
    };
  } catch (reason) {
    return { text, problems: [...before, describeFault(reason, url)] };
  }
}

/** Only a remark, since no field that is ever read lies that deep. */
const tooDeep: Problem = {
  code: 'too-deep',
  path: '',
  message: `Expected at most ${deepest} levels of objects and lists; found more. What lies deeper is left out.`,
  severity: 'info',
};

type Found = Pick<TextReading, 'format' | 'document' | 'value' | 'problems'>;

function limitFound(found: Found): Found {
  const document = limitDepth(found.document);
  if (document === found.document) return found;
  const value = found.value === found.document ? document : limitDepth(found.value);
  return { ...found, document, value, problems: [...found.problems, tooDeep] };
}

/**
 * A document that is certainly ours comes first, then foreign formats, then a document that only
 * looks like ours.
 */
async function findDocument(
  source: SourceText,
  from: ChosenFormat | undefined,
  reader: ForeignReader,
): Promise<Found | undefined> {
  const { json } = source;
  const own = from === undefined || from.id === 'conference' ? findOwnDocument(json) : undefined;
  const asOwn = own && { format: 'conference', document: own.document, value: json, problems: [] };
  if (own?.isCertain || from?.id === 'conference') return asOwn;
  const foreign = await (from === undefined ? reader.parse(source) : from.parse(source));
  return foreign ? describe(foreign, source) : asOwn;
}

/**
 * Checks the answer of a format. Where it left out every entry, it has misread the source or the
 * source is broken; the list is dropped, since an empty one would say that there is nothing. The
 * event stays.
 */
function describe({ document, format, problems }: ForeignReading, { url }: SourceText): Found {
  const whole: DocumentObject = { ...document };
  const { sessions = [], partners = [], news = [], event } = document;
  const hasEntries = sessions.length + partners.length + news.length > 0;
  const reasons = errorsOf(problems).length;
  if (hasEntries || reasons === 0) {
    return { format, document: whole, value: document, problems };
  }
  const where = url === undefined ? '' : ` at ${url}`;
  const message = `Expected entries that can be read${where}; found none (problems that say why: ${reasons}).`;
  const { version, language, timeZone } = document;
  const value = event && { version, language, timeZone, event };
  const all = [error('entries-unreadable', message), ...problems];
  return { format, document: whole, value, problems: all };
}

/** What the text is, in words. */
async function refuse(
  source: SourceText,
  from: ChosenFormat | undefined,
  reader: ForeignReader,
): Promise<Problem> {
  const { text, url } = source;
  const where = url === undefined ? '' : `Expected data at ${url}. `;
  if (text.trim() === '') return error('source-empty', `${where}It is empty.`);
  if (from !== undefined) return error('format-wrong', `It is not what ${from.id} looks like.`);
  const { code, message } = await reader.refuse(source);
  return error(code, where + message);
}

/**
 * A lazy file that did not load, or a reader that threw: both are faults of ours, and the message
 * says so.
 */
function describeFault(reason: unknown, url = 'the source'): Problem {
  const words = reason instanceof Error ? reason.message : String(reason);
  return reason instanceof MissingFile
    ? scriptIncomplete
    : error('format-broken', `Expected ${url} to be readable; found: ${words}`);
}
