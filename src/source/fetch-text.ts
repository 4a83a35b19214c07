/**
 * The only fetch. A plain request that needs no preflight and carries no cookie; the browser's own
 * cache makes it conditional. What goes wrong comes back in words, never as an exception.
 */
import type { Problem } from '../model/problem.js';
import { decodeUnknown } from '../reading/decode-text.js';
import {
  describeBrokenBody,
  describeFailure,
  describeStatus,
  fail,
  type FetchFailure,
} from './fetch-failure.js';
import { watchRefusals } from './policy-refusal.js';

export interface FetchLimits {
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  /** Bytes after decompression. */
  readonly maxBytes: number;
}

export interface FetchedText {
  readonly text: string;
  /** After redirects; relative links are resolved against it. */
  readonly url: string;
  /** About its encoding. */
  readonly problems: readonly Problem[];
}

const init: RequestInit = {
  cache: 'no-cache',
  credentials: 'omit',
  redirect: 'follow',
  referrerPolicy: 'strict-origin-when-cross-origin',
};

/** One try. Rejects with nothing: a failure is a value. */
export async function fetchText(
  url: string,
  { signal, timeoutMs, maxBytes }: FetchLimits,
): Promise<FetchedText | FetchFailure> {
  // Not `AbortSignal.any([signal, AbortSignal.timeout(…)])`: WebKit forgets such a signal, and waits.
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, timeoutMs);
  const refusals = watchRefusals(url);
  let hasAnswered = false;
  try {
    const response = await fetch(url, { ...init, signal: abort.signal });
    hasAnswered = true;
    answering.delete(url);
    if (!response.ok) return describeStatus(response, url);
    return await readBody(response, { url, maxBytes });
  } catch (error) {
    if (signal.aborted) return fail('aborted', 'nobody waits for it any more.');
    if (isLate) {
      const seconds = timeoutMs / 1000;
      return fail('timeout', `${url} did not answer in full within ${seconds} seconds.`, true);
    }
    if (hasAnswered) return describeBrokenBody(url, error);
    return await describeFailure(url, { error, refusals, isAnswering });
  } finally {
    // The rest of a body that nobody reads is not loaded either.
    stop();
    clearTimeout(timer);
    refusals.close();
    signal.removeEventListener('abort', stop);
  }
}

async function readBody(
  response: Response,
  { url, maxBytes }: { readonly url: string; readonly maxBytes: number },
): Promise<FetchedText | FetchFailure> {
  const announced = Number(response.headers.get('content-length'));
  const bytes = announced > maxBytes ? undefined : await readBytes(response, maxBytes);
  if (!bytes) {
    const limit = `${Math.round(maxBytes / 2 ** 20)} MB`;
    return fail('source-too-large', `${url} is larger than ${limit}.`);
  }
  const problems: Problem[] = [];
  const contentType = response.headers.get('content-type');
  const text = await decodeUnknown(bytes, contentType, (problem) => problems.push(problem));
  if (text.trim() === '') return fail('source-empty', `${url} answered without content.`);
  return { text, url: response.url || url, problems };
}

/** Stops reading at the limit: a body of 100 MB must not reach a phone. */
async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
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

/** Addresses that were found to answer, though not to us: asked once, until they let us read. */
const answering = new Set<string>();

/**
 * Browsers say the same of a server that is down and of one that only lacks a header. A request
 * whose answer nobody may read tells them apart: if it succeeds, the server is there.
 */
async function isAnswering(url: string): Promise<boolean> {
  if (answering.has(url)) return true;
  try {
    const signal = AbortSignal.timeout(3000);
    await fetch(url, { ...init, mode: 'no-cors', method: 'HEAD', signal });
    answering.add(url);
    return true;
  } catch {
    return false;
  }
}
