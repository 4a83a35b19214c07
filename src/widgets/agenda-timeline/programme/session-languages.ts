/**
 * What is spoken in a session and what it is interpreted into: as text codes for the eye, as names
 * for the ear. Never flags: a language is no country.
 */
import type { Formatters } from '../../../intl/formats/formatters.js';

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
