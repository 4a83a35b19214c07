/** What is wrong with data or attributes, as a value: reading reports it and never throws. */

/** What a problem costs the reader: `error` an entry, `warning` a field, `info` nothing. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What is wrong with a source, for the page's owner.
 *
 * `path` is a JSON Pointer (RFC 6901) into the source, or `line:column` for XML and iCalendar.
 * `message` is English: what was found, and what would be right.
 */
export interface Problem {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly severity: Severity;
}

/** Collects problems while data is read; reading itself never throws. */
export type ReportProblem = (problem: Problem) => void;

/** One step of a JSON Pointer, escaped as RFC 6901 asks. */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/**
 * What was thrown, in words. Anything but an `Error` is not asked for its words, since a value of
 * the page may throw when it becomes a string.
 */
export const wordsOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : 'something that is no Error';
