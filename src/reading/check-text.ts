/**
 * Checks a text that was read: says what is in it, and everything that is wrong or likely a
 * mistake.
 */
import { checkConference } from '../model/checks/check-conference.js';
import type { Conference } from '../model/conference.js';
import { given } from '../model/values/optional-fields.js';
import { parseConference } from '../model/document.js';
import { placeProblems, type PlacedProblem } from './place-problems.js';
import type { TextReading } from './read-text.js';

export interface CheckedText {
  readonly conference: Conference;
  readonly problems: readonly PlacedProblem[];
}

export interface CheckOptions {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly timeZone?: string | undefined;
}

export function checkText(reading: TextReading, { now, timeZone }: CheckOptions): CheckedText {
  const { document, url: baseUrl = 'https://source.invalid/' } = reading;
  const options = { ...given('timeZone', timeZone), baseUrl };
  const { conference, problems: found } = parseConference(document, options);
  const subject = { document, conference };
  const mistakes = checkConference(subject, { now, hasTimeZone: timeZone !== undefined });
  return { conference, problems: placeProblems(reading, [...found, ...mistakes]) };
}

export function countEntries({
  agenda,
  partners,
  news,
}: Conference): Readonly<Record<'sessions' | 'partners' | 'news', number>> {
  return {
    sessions: agenda?.sessions.length ?? 0,
    partners: partners?.partners.length ?? 0,
    news: news?.length ?? 0,
  };
}
