/** What the answers of web services have in common: addresses, pages, times with a zone beside them. */
import { pointerStep, type ReportProblem } from '../../model/problem.js';
import { isTimeZone } from '../../model/values/zoned-time.js';
import { writeTime, type WrittenTime } from './written/document-time.js';
import { isObject } from '../../model/document-context.js';
import { listOf, textOf, type ForeignObject } from './foreign-value.js';
import type { ProgrammeDraft } from './programme-draft.js';
import type { FormatPorts, SourceText } from './source-format.js';

/** What is needed to make a programme of an answer. */
export interface AnswerContext {
  readonly draft: ProgrammeDraft;
  readonly ports: FormatPorts;
  /** The zone of times that name none. */
  readonly timeZone: string;
  readonly link: (url: unknown) => string | undefined;
}

/** Addresses as texts, resolved against the source; `undefined` for anything else. */
export function linkIn(source: SourceText, ports: FormatPorts): AnswerContext['link'] {
  return (url) => {
    const text = textOf(url);
    return text === undefined ? undefined : ports.safeUrl(text, source.url);
  };
}

/** An entry and its JSON Pointer. */
export interface PlacedEntry {
  readonly entry: ForeignObject;
  readonly path: string;
}

/** The objects of a list, each with its place. */
export function placedObjects(list: unknown, path: string): PlacedEntry[] {
  const isList = Array.isArray(list);
  return listOf(list).flatMap((entry, index) =>
    isObject(entry) ? [{ entry, path: isList ? path + pointerStep(index) : path }] : [],
  );
}

/** A page of an answer and what it says of the whole. */
export interface AnswerPage {
  readonly path: string;
  readonly shown: number;
  readonly total?: number | undefined;
  /** What to ask the server for instead. */
  readonly advice: string;
}

/** Entries on further pages are lost, which nobody would see otherwise. */
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

/** WordPress writes zones that its owner set by hand as `UTC+5.5` or `UTC-3`. */
function offsetOfManual(name: string): string | undefined {
  const match = manualOffset.exec(name);
  if (!match) return undefined;
  const [, sign = '+', hours = '0', part = '0'] = match;
  const minutes = name.includes(':') ? Number(part) : Number(`0.${part}`) * 60;
  return `${sign}${hours.padStart(2, '0')}:${String(Math.round(minutes)).padStart(2, '0')}`;
}

/** A zone by the name that services give it; `undefined` for one that nobody knows. */
export function zoneNamed(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const zone = offsetOfManual(name) ?? name;
  return isTimeZone(zone) ? zone : undefined;
}

/** A local time as it is written, with the zone that stands beside it. */
export interface LocalTime {
  readonly text: string | undefined;
  readonly zone: string | undefined;
  /** Where it stands in the source. */
  readonly path: string;
}

/** A time in the zone that is named beside it. One in a zone that nobody knows is none at all. */
export function writeLocalTime(
  { text, zone, path }: LocalTime,
  { timeZone, draft }: Pick<AnswerContext, 'timeZone' | 'draft'>,
): WrittenTime | undefined {
  const known = zoneNamed(zone);
  if (zone === undefined || known !== undefined) return writeTime(text, known ?? timeZone);
  const whole = text === undefined ? undefined : writeTime(text, 'UTC');
  // An offset in the time itself says more than any name.
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

/** The zone most of the answer's times are in, for documents. */
export function commonZone(zones: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const zone of zones) {
    if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0];
}
