/**
 * The only fetch of data: a plain request that needs no preflight and carries no cookie to another
 * server; the browser's own cache makes it conditional. It is part of the script, so that the
 * request is sent as soon as a widget is on the page; the code that reads the answer is a lazy file
 * (`load-source.ts`).
 */
import { watchRefusals, type RefusalWatch } from './policy-refusal.js';
import { isObject } from '../../model/document-context.js';
import { isTooDeep } from '../../model/limit-depth.js';
import { breathe } from './breathe.js';

export interface TextRequest {
  /** Aborts the request, so that the rest of the body is not loaded. */
  readonly stop: () => void;
  readonly refusals: RefusalWatch;
  readonly response: Promise<Response>;
  /** The body after decompression; `undefined` for an HTTP error, or for a body above the limit. */
  readonly bytes: Promise<Uint8Array | undefined>;
  /** The answer as our own document, where it certainly is one; otherwise `undefined`. */
  readonly own: Promise<OwnAnswer | undefined>;
}

/** The most bytes of a source. */
export const largestSource = 5 * 2 ** 20;

export interface RequestOptions {
  readonly maxBytes?: number;
  /**
   * The page's owner has named the address, so that a request to the page's own server carries
   * cookies like the page's other requests. Without cookies Chromium would open a second connection
   * to that server, which takes three round trips.
   */
  readonly isOwners?: boolean;
  /**
   * A preload link on the page has asked for the address already. Browsers reuse its answer only
   * for a request of the same kind; Firefox and WebKit compare `cache` too.
   */
  readonly isPreloaded?: boolean;
}

/** How an address is asked for. Redirects are followed, which is the default. */
export const buildRequest = ({ isOwners, isPreloaded }: RequestOptions = {}): RequestInit => ({
  cache: isPreloaded ? 'default' : 'no-cache',
  credentials: isOwners ? 'same-origin' : 'omit',
  referrerPolicy: 'strict-origin-when-cross-origin',
});

export function requestText(url: string, options: RequestOptions = {}): TextRequest {
  const { maxBytes = largestSource } = options;
  const abort = new AbortController();
  const refusals = watchRefusals(url);
  // The page may have replaced `fetch` by a function that throws, or removed it.
  const response = new Promise<Response>((resolve) => {
    resolve(fetch(url, { ...buildRequest(options), signal: abort.signal }));
  });
  const bytes = response.then((answer) => (answer.ok ? readBytes(answer, maxBytes) : undefined));
  const own = Promise.all([response, bytes])
    .then(([answer, read]) => read && readOwnAnswer(read, answer))
    // Callers that wait for the response or the bytes get the error.
    .catch(() => undefined);
  return { stop: () => abort.abort(), refusals, response, bytes, own };
}

/** Reads the body and stops at the limit, so that a phone never loads a body of 100 MB. */
async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length')) > maxBytes) return undefined;
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) return undefined;
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

interface OwnAnswer {
  readonly text: string;
  readonly value: unknown;
}

/** A server may name an encoding in which the bytes mean something else than in UTF-8. */
const otherCharset = /charset\s*=\s*["']?(?!utf-?8)\w/i;

/**
 * The answer that most sources give: our own document, in UTF-8, which says what it is. The
 * browser's own decoder and `JSON.parse` are enough for it, so that it is shown as soon as it has
 * arrived. Everything else (another encoding or format, faults) is left to `reading/read-text.ts`.
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
    // A schedule in the format of c3voc has a `version` of its own.
    const isOwn = isObject(value) && value['version'] === 1 && !('schedule' in value);
    return isOwn && !isTooDeep(value) ? { text, value } : undefined;
  } catch {
    return undefined;
  }
}
