/** One text, whatever it is written in, as a conference document. */
import { formatCatalog, parseForeign } from './formats/format-catalog.js';
import { sniffSyntax } from './formats/likely-families.js';
import { plainText } from './text/plain-text.js';
import type { FormatPorts, FormatResult, SourceText } from './formats/source-format.js';
import { parseInlineJson } from './inline-source.js';
import { given } from '../model/document-context.js';
import type { Problem } from '../model/problem.js';
import { webUrl } from '../model/web-url.js';
import { findOwnDocument, type DocumentObject } from './own-document.js';

export interface TextReading {
  readonly text: string;
  /** `conference` for our own document, else an id of the format catalogue. */
  readonly format: string;
  readonly document: DocumentObject;
  /** Found while reading; their paths lead into the source. */
  readonly problems: readonly Problem[];
  readonly url?: string;
}

export interface TextReadingOptions {
  /** Node and browsers bring XML readers of their own. */
  readonly readXml: FormatPorts['readXml'];
  /** Where the text came from. */
  readonly url?: string | undefined;
  /** IANA zone for sources that name none. */
  readonly timeZone?: string | undefined;
  /** A format's id, for sources that do not show what they are. */
  readonly from?: string | undefined;
}

/** Nothing could be made of a text; the message ends a sentence that says of which. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';

  constructor(
    message: string,
    /** Where JSON breaks off, as far as it is JSON. */
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }
}

export const formatIds: readonly string[] = ['conference', ...formatCatalog.map(({ id }) => id)];

/** Throws `UnreadableText` and nothing else. */
export async function readText(text: string, options: TextReadingOptions): Promise<TextReading> {
  if (text.trim() === '') throw new UnreadableText('it is empty.');
  const { url, timeZone, from, readXml } = options;
  const json = sniffSyntax(text) === 'json' ? parseInlineJson(text) : undefined;
  const place = { ...given('url', url), ...given('timeZone', timeZone) };
  const ports: FormatPorts = { readXml, plainText, safeUrl: webUrl };
  const source = { text, ...given('json', json?.value), ...place };
  const found = await findDocument(source, ports, from);
  const problems = json?.problems ?? [];
  if (!found) {
    throw new UnreadableText(problems[0]?.message ?? unknownFormat(text, from), problems);
  }
  return { text, ...given('url', url), ...found, problems: [...problems, ...found.problems] };
}

type Found = Pick<TextReading, 'format' | 'document' | 'problems'>;

/** A document that says it is ours comes first; one that only looks like it, last. */
async function findDocument(
  source: SourceText,
  ports: FormatPorts,
  from: string | undefined,
): Promise<Found | undefined> {
  const own = findOwnDocument(source.json);
  const isOwn = own && (from === 'conference' || (from === undefined && own.isCertain));
  if (isOwn) return { format: 'conference', document: own.document, problems: [] };
  const foreign =
    from === undefined ? await readForeign(source, ports) : await readAs(source, ports, from);
  if (foreign) return { ...foreign, document: foreign.document };
  if (!own || from !== undefined) return undefined;
  return { format: 'conference', document: own.document, problems: [] };
}

type ForeignReading = FormatResult & { readonly format: string };

async function readForeign(
  source: SourceText,
  ports: FormatPorts,
): Promise<ForeignReading | undefined> {
  const result = await parseForeign(source, ports).catch((error: unknown) => {
    throw new UnreadableText(error instanceof Error ? error.message : String(error));
  });
  if (!result) return undefined;
  for (const { id, format } of formatCatalog) {
    if (format.detect(source)) return { ...result, format: id };
  }
  return { ...result, format: 'unknown' };
}

async function readAs(
  source: SourceText,
  ports: FormatPorts,
  from: string,
): Promise<ForeignReading | undefined> {
  const entry = formatCatalog.find(({ id }) => id === from);
  if (!entry) return undefined;
  try {
    return { ...(await entry.format.parse(source, ports)), format: from };
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
