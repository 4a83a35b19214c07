/** How one kind of widget reads its part of a conference document. */
import { readContext, type ReadContext } from '../../model/document-context.js';
import { given } from '../../model/values/optional-fields.js';
import type { DocumentContext } from '../../model/conference.js';
import { wordsOf, type Problem } from '../../model/problem.js';
import type { Steps } from '../../model/values/steps.js';
import type { LoadDetail, SourceKind } from '../events/load-event.js';

export interface SourcePart<T> {
  readonly kind: SourceKind;
  /** Reads the part out of a whole document, or the part that stands alone. */
  readonly parse: (value: unknown, context: ReadContext) => Steps<T | undefined>;
  /** The number of sessions, partners or news items in it; 1 for an event. */
  readonly count: (part: T) => number;
}

/** The data that a widget shows, with the language and zone of its document. */
export interface Shown<T> {
  readonly part: T;
  readonly context: DocumentContext;
  readonly from: LoadDetail['from'];
  /**
   * When the copy was fetched, in milliseconds since the epoch, if the network has failed since.
   */
  readonly asOf?: number;
}

/** A value and where it came from. */
export interface SourceInput {
  /** `undefined` where the text was not JSON, which is reported already. */
  readonly value?: unknown;
  readonly baseUrl?: string | undefined;
  readonly timeZone?: string | undefined;
}

export interface PartReading<T> {
  readonly part: T | undefined;
  /** The whole value that the part was read from. */
  readonly value: unknown;
  readonly context: DocumentContext;
  readonly problems: readonly Problem[];
}

/** Reads any value that a page or a server gave; never throws. */
export function* readPart<T>(source: SourcePart<T>, input: SourceInput): Steps<PartReading<T>> {
  try {
    return yield* readInput(source, input);
  } catch (error) {
    return describeFault(error);
  }
}

function* readInput<T>(
  { kind, parse }: SourcePart<T>,
  { value, baseUrl, timeZone }: SourceInput,
): Steps<PartReading<T>> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const place = { ...given('baseUrl', baseUrl), ...given('timeZone', timeZone) };
  const readingContext = readContext(value, { ...place, report });
  const part = value === undefined ? undefined : yield* parse(value, readingContext);
  if (
    value !== undefined &&
    part === undefined &&
    !problems.some(({ severity }) => severity === 'error')
  ) {
    const message = `Expected data for this widget (${kind}); found none in the source.`;
    report({ code: 'part-missing', path: '', message, severity: 'error' });
  }
  const { report: _report, path: _path, baseUrl: _baseUrl, ...context } = readingContext;
  return { part, value, context, problems };
}

/**
 * Reports an exception while reading: a property may hold an object whose getters throw, or a
 * revoked proxy.
 */
function describeFault<T>(error: unknown): PartReading<T> {
  const message = `Expected data that can be read; reading it threw: ${wordsOf(error)}`;
  return {
    part: undefined,
    value: undefined,
    context: { language: '', timeZone: 'UTC' },
    problems: [{ code: 'data-unreadable', path: '', message, severity: 'error' }],
  };
}
