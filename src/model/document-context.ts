/** What holds for every part of a document: its language, its clock, where it came from. */
import type { DocumentContext } from './conference.js';
import type { ReportProblem } from './problem.js';
import { isTimeZone, parseTime } from './values/zoned-time.js';
import { given } from './values/optional-fields.js';

/** What the reader of a part has to know. */
export interface ReadContext extends DocumentContext {
  readonly report: ReportProblem;
  /** Where the source came from; relative addresses are resolved against it. */
  readonly baseUrl?: string;
  /** JSON Pointer of the document inside its source, `''` at the top. */
  readonly path: string;
}

/** What the reader of a document knows besides the document. */
export interface ReadOptions {
  readonly report: ReportProblem;
  readonly baseUrl?: string;
  /** Zone for sources that name none (`source-time-zone`). */
  readonly timeZone?: string;
}

const offsetAtEnd = /\d\d:\d\d.{0,14}?(?:z|([+-]\d\d):?(\d\d)?)$/i;

/**
 * The first offset that a time has, as a fixed zone; a better guess than UTC where no zone is
 * named.
 */
function offsetZone(times: readonly string[]): string | undefined {
  for (const time of times) {
    const match = offsetAtEnd.exec(time.trim().slice(0, 40));
    if (match) return match[1] === undefined ? 'UTC' : `${match[1]}:${match[2] ?? '00'}`;
  }
  return undefined;
}

function readTimeZone(source: Record<string, unknown>, { report, timeZone }: ReadOptions): string {
  const named = source['timeZone'];
  const name = typeof named === 'string' ? named.trim() : '';
  if (isTimeZone(name)) return name;
  const problem = { path: '/timeZone', severity: 'warning' } as const;
  if (named !== undefined && named !== null) {
    const message = `Expected an IANA time zone such as "Asia/Baku"; found "${name.slice(0, 60)}".`;
    report({ ...problem, code: 'time-zone-unknown', message });
  }
  if (timeZone !== undefined && isTimeZone(timeZone)) return timeZone;
  const times = writtenTimes(source);
  const zone = offsetZone(times);
  if (zone === undefined && times.length > 0) {
    const message =
      'Expected "timeZone" with an IANA name such as "Asia/Baku", since times have no offset; found nothing. Times are read as UTC.';
    report({ ...problem, code: 'time-zone-missing', message });
  }
  return zone ?? 'UTC';
}

/** The starts of the event and of its sessions, wherever a document or a part of one has them. */
function writtenTimes(source: Record<string, unknown>): readonly string[] {
  const { sessions } = source;
  const list: readonly unknown[] = Array.isArray(sessions) ? sessions : [];
  return [source, source['event'], ...list]
    .map((entry) => (isObject(entry) ? entry['start'] : undefined))
    .filter((start) => typeof start === 'string');
}

/** A document as it is written: nothing of it is known yet. */
export type DocumentObject = Record<string, unknown>;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The context of a whole document, or of one part that stands alone.
 *
 * Without `language` the language of plain texts is unknown (`''`): they are shown as they are and
 * marked with no language. Without a `timeZone` that exists, `options.timeZone` holds, then the
 * first offset written in a start, then UTC, with a problem.
 */
export function readContext(value: unknown, options: ReadOptions): ReadContext {
  const source = Array.isArray(value) ? { sessions: value } : isObject(value) ? value : {};
  const { report, baseUrl } = options;
  const timeZone = readTimeZone(source, options);
  const language = typeof source['language'] === 'string' ? source['language'].trim() : '';
  const updated = typeof source['updated'] === 'string' ? source['updated'] : undefined;
  return {
    report,
    timeZone,
    language,
    path: '',
    ...given('baseUrl', baseUrl),
    ...given('updated', updated === undefined ? undefined : parseTime(updated, timeZone)?.epoch),
  };
}
