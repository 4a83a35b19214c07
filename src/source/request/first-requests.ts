/**
 * Requests that were sent before the lazy file that follows sources had loaded. That file takes
 * them over, so that each address is asked for once, however many widgets name it.
 */
import { requestText, type RequestOptions, type TextRequest } from './text-request.js';

/** Milliseconds after which an answer that nobody took over is too old to use. */
const FRESH = 10_000;

interface FirstRequest {
  readonly request: TextRequest;
  readonly at: number;
}

const requests = new Map<string, FirstRequest>();

const isFresh = (at: number): boolean => performance.now() - at < FRESH;

/** The request for the address that is on its way, or a new one. */
export function startFirst(url: string, options: RequestOptions): TextRequest {
  const known = requests.get(url);
  if (known && isFresh(known.at)) return known.request;
  const request = requestText(url, options);
  requests.set(url, { request, at: performance.now() });
  return request;
}

/** Hands the request over to the first caller. */
export function takeFirst(url: string): TextRequest | undefined {
  const known = requests.get(url);
  requests.delete(url);
  return known && isFresh(known.at) ? known.request : undefined;
}

export type TakeFirst = typeof takeFirst;
