/** Reads a whole conference document as the model; widgets read their own part instead. */
import { parseAgenda } from './agenda.js';
import type { Conference } from './conference.js';
import { isObject, readContext, type ReadContext, type ReadOptions } from './document-context.js';
import { parseEvent } from './event.js';
import { defined } from './values/optional-fields.js';
import { parseNews } from './news.js';
import { parsePartners } from './partners.js';
import type { Problem } from './problem.js';

export interface ConferenceReading {
  readonly conference: Conference;
  readonly problems: readonly Problem[];
}

/**
 * Reads a document that may be broken anywhere. What can be read is kept, all else is reported; it
 * never throws.
 */
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
  const { version = 1, event } = source;
  if (version !== 1) {
    const message = `Expected "version": 1; found another. The document is read as version 1.`;
    report({ code: 'version-unknown', path: '/version', message, severity: 'warning' });
  }
  const context = readContext(source, { ...options, report });
  const { language, timeZone, updated } = context;
  reportHead(source, context);
  return {
    conference: defined({
      language,
      timeZone,
      updated,
      event: event == null ? undefined : parseEvent(event, { ...context, path: '/event' }),
      agenda: parseAgenda(source, context),
      partners: parsePartners(source, context),
      news: parseNews(source, context),
    }),
    problems,
  };
}

/** Reports fields of the document itself that mean nothing; readers pass over them. */
function reportHead(
  { language, updated }: Readonly<Record<string, unknown>>,
  { report, ...context }: ReadContext,
): void {
  const invalid = (field: string, expected: string): void =>
    report({
      code: 'field-invalid',
      path: `/${field}`,
      message: `Expected ${expected}; found something else. The field is ignored.`,
      severity: 'warning',
    });
  if (language != null && typeof language !== 'string')
    invalid('language', 'a language tag such as "en"');
  if (updated != null && context.updated === undefined)
    invalid('updated', 'a time such as "2026-06-23T09:30"');
}
