/** One input, whatever it is written in, as a conference document. */
import { formatCatalog, parseForeign, sniffFamily } from '../formats/format-catalog.js';
import { plainText } from '../formats/plain-text.js';
import type { FormatPorts, FormatResult, SourceText } from '../formats/source-format.js';
import { decodeText } from '../input/decode-text.js';
import { parseInlineJson } from '../input/inline-source.js';
import type { Problem } from '../model/problem.js';
import { given } from '../model/document-context.js';
import { webUrl } from '../model/web-url.js';
import { CommandError, describeError } from './command-error.js';
import { findOwnDocument, type DocumentObject } from './own-document.js';
import type { InputBytes } from './read-bytes.js';
import { readXml } from './read-xml-node.js';

export interface ReadDocument {
  readonly name: string;
  readonly text: string;
  /** `conference` for our own document, else an id of the format catalogue. */
  readonly format: string;
  readonly document: DocumentObject;
  /** Found while reading; their paths lead into the source. */
  readonly problems: readonly Problem[];
  readonly url?: string;
}

export interface ReadingOptions {
  /** IANA zone for sources that name none. */
  readonly timeZone?: string | undefined;
  /** A format's id, for sources that do not show what they are. */
  readonly from?: string | undefined;
}

const ports: FormatPorts = { readXml, plainText, safeUrl: webUrl };

export const formatIds: readonly string[] = ['conference', ...formatCatalog.map(({ id }) => id)];

export async function readDocument(
  input: InputBytes,
  { timeZone, from }: ReadingOptions,
): Promise<ReadDocument> {
  const { name, url } = input;
  const text = decodeText(input.bytes, input.contentType);
  if (text.trim() === '') throw new CommandError(`Cannot read ${name}: it is empty.`);
  const json = sniffFamily(text) === 'json' ? parseInlineJson(text) : undefined;
  const place = { ...given('url', url), ...given('timeZone', timeZone) };
  const found = await findDocument({ text, ...given('json', json?.value), ...place }, from);
  if (!found) {
    throw new CommandError(
      `Cannot read ${name}: ${json?.problems[0]?.message ?? unknownFormat(text, from)}`,
    );
  }
  const problems = [...(json?.problems ?? []), ...found.problems];
  return { name, text, ...given('url', url), ...found, problems };
}

type Found = Pick<ReadDocument, 'format' | 'document' | 'problems'>;

/** A document that says it is ours comes first; one that only looks like it, last. */
async function findDocument(
  source: SourceText,
  from: string | undefined,
): Promise<Found | undefined> {
  const own = findOwnDocument(source.json);
  const isOwn = own && (from === 'conference' || (from === undefined && own.isCertain));
  if (isOwn) return { format: 'conference', document: own.document, problems: [] };
  const foreign = from === undefined ? await readForeign(source) : await readAs(source, from);
  if (foreign) return { ...foreign, document: foreign.document };
  if (!own || from !== undefined) return undefined;
  return { format: 'conference', document: own.document, problems: [] };
}

async function readForeign(
  source: SourceText,
): Promise<(FormatResult & { readonly format: string }) | undefined> {
  const result = await parseForeign(source, ports).catch((error: unknown) => {
    throw new CommandError(`Cannot read this source: ${describeError(error)}`);
  });
  if (!result) return undefined;
  for (const { id, load } of formatCatalog) {
    const { default: format } = await load();
    if (format.detect(source)) return { ...result, format: id };
  }
  return { ...result, format: 'unknown' };
}

async function readAs(
  source: SourceText,
  from: string,
): Promise<(FormatResult & { readonly format: string }) | undefined> {
  const entry = formatCatalog.find(({ id }) => id === from);
  if (!entry) return undefined;
  const { default: format } = await entry.load();
  try {
    return { ...(await format.parse(source, ports)), format: from };
  } catch {
    // A format may trust its own detection, which was not asked here.
    return undefined;
  }
}

function unknownFormat(text: string, from: string | undefined): string {
  if (from !== undefined) return `it is not what ${from} looks like.`;
  if (/^\s*<(?:!doctype html|html)/i.test(text)) {
    return 'it is an HTML page without schema.org events; is it a login or error page?';
  }
  const start = text.trim().slice(0, 40).replace(/\s+/g, ' ');
  const known = formatIds.join(', ');
  return `no known format begins with "${start}". Known are: ${known}.`;
}
