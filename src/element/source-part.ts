/** How one kind of widget reads its part of a conference document. */
import { readContext, type ReadContext } from '../model/document-context.js';
import type { DocumentContext } from '../model/conference.js';
import type { Problem } from '../model/problem.js';
import type { LoadDetail, SourceKind } from './events/load-event.js';

export interface SourcePart<T> {
  readonly kind: SourceKind;
  /** Reads the part out of a whole document, or the part that stands alone. */
  readonly parse: (value: unknown, context: ReadContext) => T | undefined;
  /** Entries in it: sessions, partners, news items; 1 for an event. */
  readonly count: (part: T) => number;
}

/** What a widget has to show, and what holds for all of it. */
export interface Shown<T> {
  readonly part: T;
  readonly context: DocumentContext;
  readonly from: LoadDetail['from'];
  /** When the copy was fetched, if the network has failed since. */
  readonly asOf?: number;
}

export interface PartReading<T> {
  readonly part: T | undefined;
  readonly context: DocumentContext;
  readonly problems: readonly Problem[];
}

/** Reads a value that a page or a server gave; never throws, whatever it is. */
export function readPart<T>(
  value: unknown,
  { kind, parse }: SourcePart<T>,
  place: { readonly baseUrl?: string; readonly timeZone?: string },
): PartReading<T> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const readingContext = readContext(value, { ...place, report });
  const part = parse(value, readingContext);
  if (part === undefined && !problems.some(({ severity }) => severity === 'error')) {
    const message = `Expected data for this widget (${kind}); found none in the source.`;
    report({ code: 'part-missing', path: '', message, severity: 'error' });
  }
  const { report: _report, path: _path, baseUrl: _baseUrl, ...context } = readingContext;
  return { part, context, problems };
}
