/** Makes one try to load a text. A failure is returned as a problem, never thrown. */
import type { Problem, ReportProblem } from '../model/problem.js';
import {
  describeBrokenBody,
  describeFailure,
  describeStatus,
  fail,
  type FetchFailure,
} from './fetch-failure.js';
import { requestInit, requestText, type TextRequest } from './request/text-request.js';

/** Decodes bytes in any encoding. */
export type Decode = (
  bytes: Uint8Array,
  contentType: string | null,
  report: ReportProblem,
) => string | Promise<string>;

export interface FetchLimits {
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  /** Bytes after decompression. */
  readonly maxBytes: number;
  readonly decode: Decode;
}

export interface FetchedText {
  readonly text: string;
  /** After redirects; relative links are resolved against it. */
  readonly url: string;
  /** Problems with the text's encoding. */
  readonly problems: readonly Problem[];
  /** The parsed value, where the text is our own document and was parsed already. */
  readonly value?: unknown;
}

/**
 * Makes one try, or waits for a request that is on its way. It never rejects: a failure is a value.
 */
export async function fetchText(
  url: string,
  { signal, timeoutMs, maxBytes, decode }: FetchLimits,
  request: TextRequest = requestText(url, { maxBytes }),
): Promise<FetchedText | FetchFailure> {
  // `AbortSignal.any([signal, AbortSignal.timeout(…)])` is not used, since WebKit collects such a
  // signal and then waits for ever.
  const { stop, refusals } = request;
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, timeoutMs);
  let hasAnswered = false;
  try {
    const response = await request.response;
    hasAnswered = true;
    answering.delete(url);
    if (!response.ok) return describeStatus(response, url);
    const address = response.url || url;
    const bytes = await request.bytes;
    const own = await request.own;
    if (own) return { ...own, url: address, problems: [] };
    if (bytes) return await read(bytes, { response, url, address, decode });
    const limit = `${Math.round(maxBytes / 2 ** 20)} MB`;
    return fail('source-too-large', `${url} is larger than ${limit}.`);
  } catch (error) {
    if (signal.aborted) return fail('aborted', 'nobody waits for it any more.');
    if (isLate) {
      const seconds = timeoutMs / 1000;
      return fail('timeout', `${url} did not answer in full within ${seconds} seconds.`, true);
    }
    if (hasAnswered) return describeBrokenBody(url, error);
    return await describeFailure(url, { error, refusals, isAnswering });
  } finally {
    stop();
    clearTimeout(timer);
    refusals.close();
    signal.removeEventListener('abort', stop);
  }
}

interface Answered {
  readonly response: Response;
  readonly url: string;
  /** The address that answered, after redirects. */
  readonly address: string;
  readonly decode: Decode;
}

async function read(
  bytes: Uint8Array,
  { response, url, address, decode }: Answered,
): Promise<FetchedText | FetchFailure> {
  const problems: Problem[] = [];
  const contentType = response.headers.get('content-type');
  const text = await decode(bytes, contentType, (problem) => problems.push(problem));
  if (text.trim() === '') return fail('source-empty', `${url} answered without content.`);
  return { text, url: address, problems };
}

/**
 * Addresses whose server answers although the page may not read it. Each is tried once, and again
 * after it could be read.
 */
const answering = new Set<string>();

/**
 * Browsers report the same error for a server that is down and for one that only lacks a CORS
 * header. A `no-cors` request tells them apart: if it succeeds, the server is there.
 */
async function isAnswering(url: string): Promise<boolean> {
  if (answering.has(url)) return true;
  try {
    const signal = AbortSignal.timeout(3000);
    await fetch(url, { ...requestInit, mode: 'no-cors', method: 'HEAD', signal });
    answering.add(url);
    return true;
  } catch {
    return false;
  }
}
