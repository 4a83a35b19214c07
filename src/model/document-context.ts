/** What holds for every part of a document, and the small readings that all parts share. */
import type { DocumentContext, DocumentLink, Image } from './conference.js';
import type { ReportProblem } from './problem.js';
import type { DocumentLinkInput, ImageInput } from './schema.js';
import { webUrl } from './web-url.js';
import { isTimeZone, parseTime, type ReadTime } from './zoned-time.js';

/** What a part needs to be read. */
export interface ReadContext extends DocumentContext {
  readonly report: ReportProblem;
  /** Where the source came from; relative addresses are resolved against it. */
  readonly baseUrl?: string;
  /** JSON Pointer of the document inside its source, `''` at the top. */
  readonly path: string;
}

/** A field that was given, for objects whose optional fields are absent rather than `undefined`. */
export function given<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
}

/** The address of a field, reported and dropped when it is none of the web's. */
export function readUrl(
  text: string | undefined,
  path: string,
  { baseUrl, report }: ReadContext,
): string | undefined {
  if (text === undefined) return undefined;
  const url = webUrl(text, baseUrl);
  if (url === undefined) {
    report({
      code: 'url-refused',
      path,
      message: `Expected an http: or https: address; found "${text.slice(0, 60)}". The field is ignored.`,
      severity: 'warning',
    });
  }
  return url;
}

export function readImage(
  input: ImageInput | string | undefined,
  path: string,
  context: ReadContext,
): Image | undefined {
  if (input === undefined) return undefined;
  const image: ImageInput = typeof input === 'string' ? { src: input } : input;
  const src = readUrl(image.src, typeof input === 'string' ? path : `${path}/src`, context);
  if (src === undefined) return undefined;
  return {
    src,
    ...given('dark', readUrl(image.dark, `${path}/dark`, context)),
    ...given('alt', image.alt),
    ...given('width', positive(image.width)),
    ...given('height', positive(image.height)),
    ...given('background', image.background),
  };
}

const positive = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;

export function readDocumentLinks(
  inputs: readonly DocumentLinkInput[] | undefined,
  path: string,
  context: ReadContext,
): readonly DocumentLink[] {
  return (inputs ?? []).flatMap((input, index) => {
    const url = readUrl(input.url, `${path}/${index}/url`, context);
    if (url === undefined) return [];
    return [
      {
        title: input.title,
        url,
        ...given('language', input.language),
        ...given('mediaType', input.mediaType),
        ...given('bytes', positive(input.bytes)),
      },
    ];
  });
}

/** What the reader of a document knows besides the document. */
export interface ReadOptions {
  readonly report: ReportProblem;
  readonly baseUrl?: string;
  /** Zone for sources that name none (`source-time-zone`). */
  readonly timeZone?: string;
}

const offsetAtEnd = /T\d\d:?\d\d.*?([+-]\d\d):?(\d\d)$/;

/** The first written offset, as a fixed zone: better than UTC where no zone is named. */
function offsetZone(times: readonly unknown[]): string | undefined {
  for (const time of times) {
    const match = typeof time === 'string' ? offsetAtEnd.exec(time.trim()) : null;
    if (match) return `${match[1]}:${match[2]}`;
    if (typeof time === 'string' && /T.*Z$/i.test(time)) return 'UTC';
  }
  return undefined;
}

function readTimeZone(source: Record<string, unknown>, { report, timeZone }: ReadOptions): string {
  const named = source['timeZone'];
  if (typeof named === 'string' && isTimeZone(named)) return named;
  if (named !== undefined && named !== null) {
    report({
      code: 'time-zone-unknown',
      path: '/timeZone',
      message: `Expected an IANA time zone such as "Asia/Baku"; found ${JSON.stringify(named)}.`,
      severity: 'warning',
    });
  }
  if (timeZone !== undefined && isTimeZone(timeZone)) return timeZone;
  const times = writtenTimes(source);
  const zone = offsetZone(times);
  if (zone === undefined && times.length > 0) {
    report({
      code: 'time-zone-missing',
      path: '/timeZone',
      message:
        'Expected "timeZone" with an IANA name such as "Asia/Baku", since times have no offset; found nothing. Times are read as UTC.',
      severity: 'warning',
    });
  }
  return zone ?? 'UTC';
}

/** The starts of the event and of its sessions, wherever a document or a part of one has them. */
function writtenTimes(source: Record<string, unknown>): readonly unknown[] {
  const event = source['event'];
  const sessions = source['sessions'];
  const entries: readonly unknown[] = [source, event, ...(Array.isArray(sessions) ? sessions : [])];
  return entries
    .map((entry) => (isObject(entry) ? entry['start'] : undefined))
    .filter((start) => typeof start === 'string');
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The context of a whole document, or of one part that stands alone. */
export function readContext(value: unknown, options: ReadOptions): ReadContext {
  const source = Array.isArray(value) ? { sessions: value } : isObject(value) ? value : {};
  const { report, baseUrl } = options;
  const timeZone = readTimeZone(source, options);
  const language = typeof source['language'] === 'string' ? source['language'] : '';
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

/** A time of a field; one that no calendar has is reported and ignored. */
export function readTime(
  text: string | undefined,
  path: string,
  { report, timeZone }: ReadContext,
): ReadTime | undefined {
  if (text === undefined) return undefined;
  const time = parseTime(text, timeZone);
  if (time === undefined) {
    report({
      code: 'time-invalid',
      path,
      message: `Expected a time that exists, such as "2026-06-23T09:30"; found "${text}".`,
      severity: 'warning',
    });
  }
  return time;
}
