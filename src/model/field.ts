/** Readers of single fields, which all parts of a document share. */
import type { DocumentLink, Image } from './conference.js';
import type { ReadContext } from './document-context.js';
import type { DocumentLinkInput, ImageInput } from './schema/schema.js';
import { defined } from './values/optional-fields.js';
import { webUrl } from './values/web-url.js';
import { parseTime, type ReadTime } from './values/zoned-time.js';

/**
 * An id as a text: `7` and `"7"` are the same, and spaces around it are dropped. `undefined` for an
 * empty one.
 */
export const readId = (id: string | number | undefined): string | undefined =>
  id === undefined ? undefined : String(id).trim() || undefined;

/**
 * The address in a field; one that is not on the web is reported and dropped. A relative address is
 * resolved against that of the document, as links are against that of their page.
 */
export function readUrl(
  text: string | undefined,
  path: string,
  { baseUrl, report }: ReadContext,
): string | undefined {
  if (text === undefined) return undefined;
  const url = webUrl(text, baseUrl);
  if (url === undefined) {
    report({
      code: 'url-refused',
      path,
      message: `Expected an http: or https: address; found "${text.slice(0, 60)}". The field is ignored.`,
      severity: 'warning',
    });
  }
  return url;
}

export function readImage(
  input: ImageInput | string | undefined,
  path: string,
  context: ReadContext,
): Image | undefined {
  if (input === undefined) return undefined;
  if (typeof input === 'string') {
    const src = readUrl(input, path, context);
    return src === undefined ? undefined : defined({ src });
  }
  const src = readUrl(input.src, `${path}/src`, context);
  if (src === undefined) return undefined;
  return defined({
    src,
    dark: readUrl(input.dark, `${path}/dark`, context),
    alt: input.alt,
    width: positive(input.width),
    height: positive(input.height),
    background: input.background,
  });
}

const positive = (value: number | undefined): number | undefined =>
  value !== undefined && value > 0 ? value : undefined;

export function readDocumentLinks(
  inputs: readonly DocumentLinkInput[] | undefined,
  path: string,
  context: ReadContext,
): readonly DocumentLink[] {
  return (inputs ?? []).flatMap((input, index) => {
    const url = readUrl(input.url, `${path}/${index}/url`, context);
    if (url === undefined) return [];
    const { title, language, mediaType, bytes } = input;
    return [defined({ title, url, language, mediaType, bytes: positive(bytes) })];
  });
}

/** The time in a field; one that does not exist is reported and ignored. */
export function readTime(
  text: string | undefined,
  path: string,
  { report, timeZone }: ReadContext,
): ReadTime | undefined {
  if (text === undefined) return undefined;
  const time = parseTime(text, timeZone);
  if (time === undefined) {
    report({
      code: 'time-invalid',
      path,
      message: `Expected a time that exists, such as "2026-06-23T09:30"; found "${text}".`,
      severity: 'warning',
    });
  }
  return time;
}
