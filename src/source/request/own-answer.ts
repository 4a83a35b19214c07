/**
 * The answer that most sources give: our own document, in UTF-8, which says what it is. It needs
 * nothing but the browser's own decoder and `JSON.parse`, so it is shown as soon as it is here.
 * Everything that is in doubt (encoding, format, faults) is for `reading/read-text.ts`.
 */
import { isObject } from '../../model/document-context.js';
import { isTooDeep } from '../../model/limit-depth.js';
import { breathe } from './breathe.js';

export interface OwnAnswer {
  readonly text: string;
  readonly value: unknown;
}

/** A server may name another encoding for bytes that would do as UTF-8. */
const otherCharset = /charset\s*=\s*["']?(?!utf-?8)\w/i;

export async function readOwnAnswer(
  bytes: Uint8Array,
  { headers }: Response,
): Promise<OwnAnswer | undefined> {
  if (otherCharset.test(headers.get('content-type') ?? '')) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    await breathe(text);
    const value: unknown = JSON.parse(text);
    // A schedule of c3voc has versions of its own.
    const isOwn = isObject(value) && value['version'] === 1 && !('schedule' in value);
    return isOwn && !isTooDeep(value) ? { text, value } : undefined;
  } catch {
    return undefined;
  }
}
