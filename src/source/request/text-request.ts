/**
 * The only fetch of data: a plain request that needs no preflight and carries no cookie to another
 * server; the browser's own cache makes it conditional. It is part of the script, so that it goes out as soon
 * as a widget is on the page; what follows it is a lazy file (`load-source.ts`).
 */
import { watchRefusals, type RefusalWatch } from './policy-refusal.js';
import { isObject } from '../../model/document-context.js';
import { isTooDeep } from '../../model/limit-depth.js';
import { breathe } from './breathe.js';

export interface TextRequest {
  /** Stops loading; the rest of a body that nobody reads is not loaded either. */
  readonly stop: () => void;
  readonly refusals: RefusalWatch;
  readonly response: Promise<Response>;
  /** What came, after decompression; `undefined` for an error, or for more than is allowed. */
  readonly bytes: Promise<Uint8Array | undefined>;
  /** The answer as our own document, where it is one and nothing about it is in doubt. */
  readonly own: Promise<OwnAnswer | undefined>;
}

/** The most bytes of a source. */
export const largestSource = 5 * 2 ** 20;

export const requestInit: RequestInit = {
  cache: 'no-cache',
  credentials: 'omit',
  redirect: 'follow',
  referrerPolicy: 'strict-origin-when-cross-origin',
};

export interface RequestOptions {
  readonly maxBytes?: number;
  /**
   * The page's owner has named the address: a request to the page's own server is made as the page
   * makes its own. Chromium keeps requests without cookies apart, and on the page's own server each
   * of them would open a second connection, three trips long.
   */
  readonly isOwners?: boolean;
  /**
   * A link on the page has asked for the address already. Browsers give its answer to a request of
   * the same kind alone (Firefox and WebKit look at `cache` too).
   */
  readonly isPreloaded?: boolean;
}

export function requestText(
  url: string,
  { maxBytes = largestSource, isOwners = false, isPreloaded = false }: RequestOptions = {},
): TextRequest {
  const abort = new AbortController();
  const refusals = watchRefusals(url);
  // A page may have put a function of its own there, which throws, or nothing at all.
  const response = new Promise<Response>((resolve) => {
    const answer = fetch(url, {
      ...requestInit,
      ...(isOwners ? { credentials: 'same-origin' } : {}),
      ...(isPreloaded ? { cache: 'default' } : {}),
      signal: abort.signal,
    });
    resolve(answer);
  });
  const bytes = response.then((answer) => (answer.ok ? readBytes(answer, maxBytes) : undefined));
  const own = Promise.all([response, bytes])
    .then(([answer, read]) => read && readOwnAnswer(read, answer))
    // Whoever waits for the response or its bytes is told what went wrong.
    .catch(() => undefined);
  return { stop: () => abort.abort(), refusals, response, bytes, own };
}

/** Stops reading at the limit: a body of 100 MB must not reach a phone. */
async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length')) > maxBytes) return undefined;
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks: BlobPart[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) return undefined;
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

interface OwnAnswer {
  readonly text: string;
  readonly value: unknown;
}

/** A server may name another encoding for bytes that would do as UTF-8. */
const otherCharset = /charset\s*=\s*["']?(?!utf-?8)\w/i;

/**
 * The answer that most sources give: our own document, in UTF-8, which says what it is. It needs
 * nothing but the browser's own decoder and `JSON.parse`, so it is shown as soon as it is here.
 * Everything that is in doubt (encoding, format, faults) is for `reading/read-text.ts`.
 */
async function readOwnAnswer(
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
