/**
 * Reads anything that a person opens as a document, by the same code as pages and the command line.
 */
import { given } from '../../../src/model/values/optional-fields.js';
import { webUrl } from '../../../src/model/values/web-url.js';
import { checkText } from '../../../src/reading/check-text.js';
import { decodeUnknown } from '../../../src/reading/decode-text.js';
import { placeProblems, type PlacedProblem } from '../../../src/reading/place-problems.js';
import {
  isRefused,
  readText,
  type RefusedText,
  type TextReading,
  type TextReadingOptions,
} from '../../../src/reading/read-text.js';
import { readPasted, type PastedContent } from '../../../src/reading/read-pasted.js';
import { fetchText } from '../../../src/source/fetch-text.js';
import type { DocumentObject } from '../document/document.js';
import { withLocalTimes } from '../document/local-times.js';

export interface Opened {
  readonly document: DocumentObject;
  readonly format: string;
  /** Problems of reading the source; problems of the document are reported elsewhere. */
  readonly lost: readonly PlacedProblem[];
}

export interface NotOpened {
  readonly problems: readonly PlacedProblem[];
}

export const isOpened = (answer: Opened | NotOpened): answer is Opened => 'document' in answer;

/** The limits of the widgets (`src/source`), with more time for a workbook. */
const limits = { timeoutMs: 20_000, maxBytes: 5 * 1024 * 1024, decode: decodeUnknown };

const isArchive = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && third === 3 && fourth === 4;

function finish(reading: TextReading | RefusedText, timeZone: string): Opened | NotOpened {
  if (isRefused(reading)) return { problems: placeProblems({ ...reading, format: '' }, []) };
  const { document, format } = reading;
  const zone = 'timeZone' in document ? {} : { timeZone };
  const { problems } = checkText(reading, { now: 0, timeZone });
  return {
    document: withLocalTimes({ version: 1, ...document, ...zone }),
    format,
    lost: problems.filter(({ of }) => of === 'source' && format !== 'conference'),
  };
}

const stop = (code: string, message: string): NotOpened => ({
  problems: [{ code, path: '', message, severity: 'error', of: 'source' }],
});

/** `timeZone` is for sources that name none. Never throws. */
export async function openPasted(
  pasted: PastedContent,
  options: { readonly timeZone: string },
): Promise<Opened | NotOpened> {
  return finish(await readPasted(pasted, options), options.timeZone);
}

async function openText(
  text: string,
  options: TextReadingOptions & { readonly timeZone: string },
): Promise<Opened | NotOpened> {
  return finish(await readText(text, options), options.timeZone);
}

export async function openBytes(
  bytes: Uint8Array,
  options: { readonly timeZone: string },
): Promise<Opened | NotOpened> {
  if (isArchive(bytes)) {
    const { readWorkbook } = await import('../../../src/reading/workbook/read-workbook.js');
    return finish(await readWorkbook(bytes, options), options.timeZone);
  }
  const text = await decodeUnknown(bytes, null, () => undefined);
  // A page that was saved by an office program has tables, like a pasted one.
  return openPasted({ text, html: /<table\b/i.test(text) ? text : '' }, options);
}

/** The template that `init` writes, with its headings in the language of the desk. */
export const templateAddress = (language: string): string =>
  `dist/templates/${language}/conference.xlsx`;

export async function openTemplateFile(
  language: string,
  options: { readonly timeZone: string },
): Promise<Opened | NotOpened> {
  const address = templateAddress(language);
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok) return stop(`http-${answer.status}`, `${address}: ${answer.status}`);
  return openBytes(new Uint8Array(await answer.arrayBuffer()), options);
}

export async function openAddress(
  address: string,
  options: { readonly timeZone: string },
): Promise<Opened | NotOpened> {
  const url = webUrl(address.trim(), document.baseURI);
  if (url === undefined)
    return stop('url-refused', `Expected a web address; found "${address.slice(0, 200)}".`);
  const { signal } = new AbortController();
  const answer = await fetchText(url, { ...limits, signal });
  if ('problem' in answer) return stop(answer.problem.code, answer.problem.message);
  return openText(answer.text, { ...options, ...given('url', answer.url) });
}
