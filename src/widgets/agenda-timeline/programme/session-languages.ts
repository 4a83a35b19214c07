/**
 * What is spoken in a session and what it is interpreted into: as text codes for the eye, as names
 * for the ear. Never flags: a language is no country.
 */
import type { Formatters } from '../../../intl/formats/formatters.js';
import type { SessionView } from './session-view.js';

/** `az` → `AZ`; script and region say nothing to somebody looking for a language. */
function formatLanguageCode(tag: string): string {
  return primaryLanguage(tag).toUpperCase();
}

export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

const codes = (tags: readonly string[]): string =>
  [...new Set(tags.map(formatLanguageCode))].join(', ');

/** `AZ → EN, RU`; `AZ, EN` without interpretation; `''` when nothing is said. */
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

/** What most sessions of a day are spoken in and interpreted into. */
export type UsualLanguages = Pick<SessionView, 'spoken' | 'interpreted' | 'languageCodes'>;

/** Fewer sessions are quicker read than a sentence about them. */
const FEW = 3;

export const hasLanguages = (
  { spoken, interpreted }: SessionView,
  usual: UsualLanguages | undefined,
): boolean => spoken === usual?.spoken && interpreted === usual.interpreted;

/** `undefined` where no languages are those of more than half of the sessions that are no breaks. */
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
