/** Translates names of languages, as organisers write them, to language tags. */

/** Tags by name, in small letters: mostly in English and in the language itself. */
const languageNames: Readonly<Record<string, string>> = {
  arabic: 'ar',
  azerbaijani: 'az',
  azərbaycan: 'az',
  chinese: 'zh',
  czech: 'cs',
  čeština: 'cs',
  dutch: 'nl',
  nederlands: 'nl',
  english: 'en',
  englisch: 'en',
  french: 'fr',
  français: 'fr',
  german: 'de',
  deutsch: 'de',
  italian: 'it',
  italiano: 'it',
  japanese: 'ja',
  polish: 'pl',
  polski: 'pl',
  portuguese: 'pt',
  português: 'pt',
  russian: 'ru',
  русский: 'ru',
  spanish: 'es',
  español: 'es',
  turkish: 'tr',
  türkçe: 'tr',
  ukrainian: 'uk',
  українська: 'uk',
};

/** The tag of a language by its name; any other text, such as a tag, is returned as it is. */
export function tagOfLanguage(name: string): string {
  const word =
    name
      .trim()
      .toLowerCase()
      .split(/[\s(/]/, 1)[0] ?? '';
  return Object.hasOwn(languageNames, word) ? (languageNames[word] ?? name) : name;
}
