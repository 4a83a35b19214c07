/**
 * Writes the languages of a session, spoken and interpreted: as codes to be read, as names to be
 * read aloud. There are no flags, since a language is no country.
 */
import type { Formatters } from '../../../intl/formats/formatters.js';
import type { Session } from '../../../model/conference.js';
import { primaryLanguage } from '../../../model/values/localized-text.js';

/** The languages of a session as they are shown. */
export interface SessionLanguages {
  /** `AZ → EN, RU`; `''` where no language is known. */
  readonly languageCodes: string;
  /** The names of the languages that are spoken, and of those that it is interpreted into. */
  readonly spoken: string;
  readonly interpreted: string;
}

export const buildSessionLanguages = (
  { languages, interpretation }: Session,
  format: Formatters,
): SessionLanguages => ({
  languageCodes: formatLanguageCodes(languages, interpretation),
  spoken: formatLanguageNames(languages, format),
  interpreted: formatLanguageNames(interpretation, format),
});

/**
 * `az` becomes `AZ`; script and region are left out, since they do not help people who look for a
 * language.
 */
const formatLanguageCode = (tag: string): string => primaryLanguage(tag).toUpperCase();

const codes = (tags: readonly string[]): string =>
  [...new Set(tags.map(formatLanguageCode))].join(', ');

/** `AZ → EN, RU`; `AZ, EN` without interpretation; `''` when no language is known. */
export function formatLanguageCodes(
  languages: readonly string[],
  interpretation: readonly string[],
): string {
  const spoken = codes(languages);
  const interpreted = codes(interpretation);
  return interpreted === '' ? spoken : `${spoken} → ${interpreted}`.trim();
}

/** `Azerbaijani and English`. */
const formatLanguageNames = (tags: readonly string[], format: Formatters): string =>
  format.list(tags.map((tag) => format.languageName(tag)));

/** With fewer sessions there is no sentence about their usual languages. */
const FEW = 3;

export const hasLanguages = (
  { spoken, interpreted }: SessionLanguages,
  usual: SessionLanguages | undefined,
): boolean => spoken === usual?.spoken && interpreted === usual.interpreted;

/**
 * The languages of more than half of the sessions, breaks aside; `undefined` where there are none.
 */
export function findUsualLanguages(
  sessions: readonly (SessionLanguages & Pick<Session, 'kind'>)[],
): SessionLanguages | undefined {
  const counts = new Map<string, number>();
  const talks = sessions.filter(({ kind }) => kind !== 'break');
  for (const view of talks) {
    const key = `${view.spoken}>${view.interpreted}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count < FEW || count * 2 <= talks.length) continue;
    return view.languageCodes === '' ? undefined : view;
  }
  return undefined;
}
