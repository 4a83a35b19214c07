/** A whole conference document as the model; widgets read their own part instead. */
import { parseAgenda } from './agenda.js';
import type { Conference } from './conference.js';
import { given, isObject, readContext, type ReadOptions } from './document-context.js';
import { parseEvent } from './event.js';
import { parseNews } from './news.js';
import { parsePartners } from './partners.js';
import type { Problem } from './problem.js';

export interface ConferenceReading {
  readonly conference: Conference;
  readonly problems: readonly Problem[];
}

/** Reads a document that may be broken anywhere; what is good is kept, what is not is reported. */
export function parseConference(
  value: unknown,
  options: Omit<ReadOptions, 'report'> = {},
): ConferenceReading {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  if (!isObject(value)) {
    const message = 'Expected a conference document: an object with "version": 1; found none.';
    report({ code: 'document-expected', path: '', message, severity: 'error' });
  }
  const source = isObject(value) ? value : {};
  const context = readContext(source, { ...options, report });
  const { language, timeZone, updated } = context;
  const event =
    source['event'] === undefined
      ? undefined
      : parseEvent(source['event'], { ...context, path: '/event' });
  return {
    conference: {
      language,
      timeZone,
      ...given('updated', updated),
      ...given('event', event),
      ...given('agenda', parseAgenda(source, context)),
      ...given('partners', parsePartners(source, context)),
      ...given('news', parseNews(source, context)),
    },
    problems,
  };
}
