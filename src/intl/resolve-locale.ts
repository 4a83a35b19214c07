/** Which of our languages answers what a page asks for. */

export type Language = 'en' | 'az' | 'ru';

const languages: readonly string[] = ['en', 'az', 'ru'] satisfies readonly Language[];

// BCP 47 as pages write it: `_` for `-`, any case, and POSIX tails (`ru_RU.UTF-8`) left aside.
const tagPattern = /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z\d])/i;

function isLanguage(name: string): name is Language {
  return languages.includes(name);
}

/** The language of words and formats for a tag of `resolveLocale`. */
export function languageOf(tag: string): Language {
  const language = tagPattern.exec(tag.trim())?.[1]?.toLowerCase() ?? '';
  return isLanguage(language) ? language : 'en';
}

/**
 * The first wanted tag whose language we have, as a valid BCP 47 tag of language and region:
 * the region stays because it decides formats (`en-GB`). English when none fits; never throws.
 */
export function resolveLocale(tags: readonly string[]): string {
  for (const tag of tags) {
    const [, language = '', region] = tagPattern.exec(tag.trim()) ?? [];
    const name = language.toLowerCase();
    if (isLanguage(name)) return region ? `${name}-${region.toUpperCase()}` : name;
  }
  // A page in a language that we lack is somewhere in the world; few of its readers are in the US.
  return tags.some((tag) => tag.trim() !== '') ? 'en-GB' : 'en';
}
