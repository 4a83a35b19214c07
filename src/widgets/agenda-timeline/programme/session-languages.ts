/**
 * Writes the languages of a session, spoken and interpreted: as codes to be read, as names to be
 * read aloud. There are no flags, since a language is no country.
 */
import type { Formatters } from '../../../intl/formats/formatters.js';
import type { SessionView } from './session-view.js';

/**
 * `az` becomes `AZ`; script and region are left out, since they do not help people who look for a
 * language.
 */
function formatLanguageCode(tag: string): string {
  return primaryLanguage(tag).toUpperCase();
}

export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

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
export function formatLanguageNames(tags: readonly string[], format: Formatters): string {
  return format.list(tags.map((tag) => format.languageName(tag)));
}

/** The languages in which most sessions of a day are spoken and interpreted. */
export type UsualLanguages = Pick<SessionView, 'spoken' | 'interpreted' | 'languageCodes'>;

/** With fewer sessions there is no sentence about their usual languages. */
const FEW = 3;

export const hasLanguages = (
  { spoken, interpreted }: SessionView,
  usual: UsualLanguages | undefined,
): boolean => spoken === usual?.spoken && interpreted === usual.interpreted;

/**
 * The languages of more than half of the sessions, breaks aside; `undefined` where there are none.
 */
export function findUsualLanguages(sessions: readonly SessionView[]): UsualLanguages | undefined {
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
