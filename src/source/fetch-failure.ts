/** Says why a source did not load, and what would help. */
import type { Problem } from '../model/problem.js';
import type { RefusalWatch } from './request/policy-refusal.js';

export interface FetchFailure {
  readonly problem: Problem;
  /** Trying again may help. */
  readonly isPassing: boolean;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

export function fail(code: string, found: string, isPassing = false): FetchFailure {
  const message = `Expected the source to load; ${found}`;
  return { problem: { code, path: '', message, severity: 'error' }, isPassing };
}

export function describeStatus({ status, headers }: Response, url: string): FetchFailure {
  const isPassing = status >= 500 || status === 429 || status === 408;
  const failure = fail(`http-${status}`, `${url} answered with HTTP status ${status}.`, isPassing);
  return { ...failure, retryAfter: readRetryAfter(headers.get('retry-after'), Date.now()) };
}

/** Seconds or a date (RFC 9110, 10.2.3); other origins show it only if they expose it. */
function readRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (text === '') return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

interface FailureClues {
  readonly error: unknown;
  readonly refusals: RefusalWatch;
  readonly isAnswering: (url: string) => Promise<boolean>;
}

/** Describes a request that failed; browsers themselves say only “failed”. */
export async function describeFailure(
  url: string,
  { error, refusals, isAnswering }: FailureClues,
): Promise<FetchFailure> {
  const { origin, protocol } = new URL(url);
  if (!navigator.onLine) return fail('offline', 'this device is offline.', true);
  if (await refusals.isRefused()) return describeRefusal(origin);
  if (location.protocol === 'https:' && protocol === 'http:') {
    return fail(
      'mixed-content',
      `a page with https: may not load ${url}. Write its address with https:.`,
    );
  }
  if (origin !== location.origin && (await isAnswering(url))) {
    return fail(
      'cors-missing',
      `${origin} answers, but does not let other sites read it. Its server must send "Access-Control-Allow-Origin: *" with this address, with every address it redirects to, and with errors.`,
    );
  }
  return fail('network', `${url} could not be reached (${reasonOf(error)}).`, true);
}

/**
 * Describes an answer that began well and then broke off. The page may read it, so that CORS is not
 * the cause.
 */
export function describeBrokenBody(url: string, error: unknown): FetchFailure {
  const found = `${url} answered, but its content broke off or is not packed as its Content-Encoding says (${reasonOf(error)}).`;
  return fail('network', found, true);
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function describeRefusal(origin: string): FetchFailure {
  const message = `The page's Content-Security-Policy refuses a request of this widget. Add to the policy: connect-src ${origin}`;
  return {
    problem: { code: 'policy-refused', path: '', message, severity: 'error' },
    isPassing: false,
  };
}
