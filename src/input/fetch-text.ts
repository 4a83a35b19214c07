/**
 * The only fetch. A plain request that needs no preflight and carries no cookie; the browser's own
 * cache makes it conditional. What goes wrong comes back in words, never as an exception.
 */
import type { Problem } from '../model/problem.js';
import { decodeText } from './decode-text.js';

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
}

export interface FetchFailure {
  readonly problem: Problem;
  /** Trying again may help. */
  readonly isPassing: boolean;
  /** What the server asked to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
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
  signal.addEventListener('abort', stop);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, timeoutMs);
  try {
    const response = await fetch(url, { ...init, signal: abort.signal });
    if (!response.ok) return describeStatus(response, url);
    const bytes = await readBytes(response, maxBytes);
    if (!bytes) return fail('source-too-large', `${url} is larger than ${maxBytes} bytes.`);
    const text = decodeText(bytes, response.headers.get('content-type'));
    if (text.trim() === '') return fail('source-empty', `${url} answered without content.`);
    return { text, url: response.url || url };
  } catch (error) {
    if (isLate) {
      const seconds = timeoutMs / 1000;
      return fail('timeout', `${url} did not answer in full within ${seconds} seconds.`, true);
    }
    return await describeFailure(url, error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function fail(code: string, found: string, isPassing = false): FetchFailure {
  const message = `Expected the source to load; ${found}`;
  return { problem: { code, path: '', message, severity: 'error' }, isPassing };
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
    if (length > maxBytes) {
      await reader.cancel();
      return undefined;
    }
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

function describeStatus({ status, headers }: Response, url: string): FetchFailure {
  const isPassing = status >= 500 || status === 429 || status === 408;
  const failure = fail(`http-${status}`, `${url} answered with HTTP status ${status}.`, isPassing);
  return { ...failure, retryAfter: readRetryAfter(headers.get('retry-after')) };
}

/** Seconds or a date (RFC 9110, 10.2.3); other origins show it only if they expose it. */
function readRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  const seconds = Number(value);
  const wait = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/**
 * Browsers say the same of a server that is down and of one that only lacks a header. A request
 * whose answer nobody may read tells them apart: if it succeeds, the server is there.
 */
async function describeFailure(url: string, error: unknown): Promise<FetchFailure> {
  if (!navigator.onLine) return fail('offline', 'this device is offline.', true);
  const isElsewhere = new URL(url).origin !== location.origin;
  if (isElsewhere && (await isReachable(url))) {
    const { origin } = new URL(url);
    return fail(
      'cors-missing',
      `${origin} answers, but does not let other sites read it. Its server must send "Access-Control-Allow-Origin: *" with this address, and with every address it redirects to.`,
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return fail('network', `${url} could not be reached (${reason}).`, true);
}

async function isReachable(url: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(3000);
    const { body } = await fetch(url, { ...init, mode: 'no-cors', method: 'HEAD', signal });
    await body?.cancel();
    return true;
  } catch {
    return false;
  }
}
