/** What answers of web services have in common: links, pages, and times with a zone beside them. */
import { pointerStep, type ReportProblem } from '../../model/problem.js';
import { MINUTE } from '../../model/values/time-units.js';
import { isTimeZone } from '../../model/values/zoned-time.js';
import { writeTime, type WrittenTime } from './written/document-time.js';
import { isObject } from '../../model/document-context.js';
import { listOf, textOf, type ForeignObject } from './foreign-value.js';
import type { ProgrammeDraft } from './programme-draft.js';
import type { FormatPorts, SourceText } from './source-format.js';

/** What a format needs to turn an answer into a programme. */
export interface AnswerContext {
  readonly draft: ProgrammeDraft;
  readonly ports: FormatPorts;
  /** The IANA name or offset of the zone for times that name none. */
  readonly timeZone: string;
  readonly link: (url: unknown) => string | undefined;
}

/**
 * Returns a function that resolves links against the source's address; it gives `undefined` for
 * anything that is no safe link.
 */
export function linkIn(source: SourceText, ports: FormatPorts): AnswerContext['link'] {
  return (url) => {
    const text = textOf(url);
    return text === undefined ? undefined : ports.safeUrl(text, source.url);
  };
}

/** An entry of a JSON answer and the JSON Pointer to it. */
export interface PlacedEntry {
  readonly entry: ForeignObject;
  readonly path: string;
}

/** The objects of a list, each with its JSON Pointer; `path` is the pointer to the list. */
export function placedObjects(list: unknown, path: string): PlacedEntry[] {
  const isList = Array.isArray(list);
  return listOf(list).flatMap((entry, index) =>
    isObject(entry) ? [{ entry, path: isList ? path + pointerStep(index) : path }] : [],
  );
}

/** One page of an answer: how many entries it shows, and how many there are if it says so. */
export interface AnswerPage {
  readonly path: string;
  readonly shown: number;
  readonly total?: number | undefined;
  /** How to ask the server for all of them. */
  readonly advice: string;
}

/**
 * Reports that further pages were not read: otherwise nobody would notice that entries are missing.
 */
export function reportMore(
  report: ReportProblem,
  { path, shown, total, advice }: AnswerPage,
): void {
  const all = total === undefined ? 'more' : `${total}`;
  report({
    code: 'source-paged',
    path,
    message: `Found ${shown} entries on this page of the answer, of ${all}; expected all of them. ${advice}`,
    severity: 'error',
  });
}

const manualOffset = /^(?:UTC|GMT)([+-])(\d{1,2})(?:[.:](\d{1,2}))?$/i;

/** WordPress writes a zone that its owner set by hand as `UTC+5.5` or `UTC-3`. */
function offsetOfManual(name: string): string | undefined {
  const match = manualOffset.exec(name);
  if (!match) return undefined;
  const [, sign = '+', hours = '0', part = '0'] = match;
  const minutes = name.includes(':') ? Number(part) : Number(`0.${part}`) * 60;
  return `${sign}${hours.padStart(2, '0')}:${String(Math.round(minutes)).padStart(2, '0')}`;
}

/**
 * The IANA name or the offset of a zone as services write it; `undefined` for one that is unknown.
 */
export function zoneNamed(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const zone = offsetOfManual(name) ?? name;
  return isTimeZone(zone) ? zone : undefined;
}

/**
 * The offset of a clock that shows `local` at the instant `epoch`, both in milliseconds and `local`
 * as if it were UTC; `undefined` where no zone of the world has it.
 */
export function offsetBetween(local: number, epoch: number): string | undefined {
  const minutes = (local - epoch) / MINUTE;
  if (!(Math.abs(minutes) <= 14 * 60) || minutes % 15 !== 0) return undefined;
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join(':')}`;
}

/** A local time as the source writes it, and the zone beside it. */
export interface LocalTime {
  readonly text: string | undefined;
  readonly zone: string | undefined;
  /** Where the zone is in the source, for problems. */
  readonly path: string;
}

/**
 * Reads a time in the zone that stands beside it. An unknown zone is reported and the time is not
 * read, since any guess could be hours wrong.
 */
export function writeLocalTime(
  { text, zone, path }: LocalTime,
  { timeZone, draft }: Pick<AnswerContext, 'timeZone' | 'draft'>,
): WrittenTime | undefined {
  const known = zoneNamed(zone);
  if (zone === undefined || known !== undefined) return writeTime(text, known ?? timeZone);
  const whole = text === undefined ? undefined : writeTime(text, 'UTC');
  // An offset in the time itself settles the instant, whatever the zone beside it is called.
  if (text !== undefined && /(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return whole;
  const isTold = draft.problems.at(-1)?.path === path;
  if (isTold) return undefined;
  draft.report({
    code: 'time-zone-unknown',
    path,
    message: `Found the time zone "${zone}"; expected a name of the IANA list such as "Asia/Baku". The time beside it is not read.`,
    severity: 'warning',
  });
  return undefined;
}

/** The zone that most of the times are in, for the document's own zone. */
export function commonZone(zones: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const zone of zones) {
    if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0];
}
