/**
 * Words and formats by language. English is built in; the others are one lazy file each, loaded
 * once per script, or provided beforehand where nothing may be lazy (a server's render).
 */
import type { LanguageModule } from './language-module.js';
import { nameCatalogue } from './join-words.js';
import { wordLanguages } from './language-tags.js';
import type { LocaleData } from './locale-data.js';
import { formatsFor, type LocaleTags } from './resolve-locale.js';

/** The language of a widget while the file of its own language could not be loaded. */
export const english: LocaleData = { tag: 'en', words: 'en' };

/** Loads the files of languages. */
export interface LanguageLoader {
  readonly loadWords: (language: string) => Promise<LanguageModule>;
  /** All languages of `dateLanguages`. */
  readonly loadDates: () => Promise<Readonly<Record<string, LanguageModule>>>;
}

const modules = new Map<string, LanguageModule>([['en', { ownFormats: {} }]]);
const locales = new Map<string, LocaleData>();

let loader: LanguageLoader | undefined;

/**
 * Sets the loader. Without one only the languages that an application has provided are known;
 * others are shown in English.
 */
export const setLanguageLoader = (given: LanguageLoader): void => {
  loader = given;
  locales.clear();
};

/** Makes a language available at once, without `loadLanguages`. Replaces one of the same name. */
export function provideLanguage(language: string, module: LanguageModule): void {
  modules.set(language, module);
  if (module.catalogue) nameCatalogue(module.catalogue, language);
  locales.clear();
}

/**
 * The languages whose files these tags need: that of the words, and that of the formats where it is
 * another.
 */
function languagesOf({ tag, words }: LocaleTags): readonly string[] {
  const formats = formatsFor(tag);
  return formats === undefined || formats === words ? [words] : [words, formats];
}

/** The locale of tags from `resolveLocale`; `undefined` while a file of it can still be loaded. */
export function cachedLocale(tags: LocaleTags): LocaleData | undefined {
  const key = `${tags.tag} ${tags.words}`;
  const known = locales.get(key);
  if (known) return known;
  if (loader && !languagesOf(tags).every((language) => modules.has(language))) return undefined;
  const words = modules.get(tags.words);
  const formats = modules.get(formatsFor(tags.tag) ?? '');
  const data: LocaleData = {
    tag: tags.tag,
    words: words ? tags.words : english.words,
    catalogue: words?.catalogue,
    own: formats?.ownFormats,
    ownWords: words?.ownFormats,
  };
  locales.set(key, data);
  return data;
}

/**
 * Loads the files that these tags need. Rejects when one does not come; a later call tries again.
 */
export async function loadLanguages(tags: LocaleTags): Promise<void> {
  const missing = languagesOf(tags).filter((language) => !modules.has(language));
  if (!loader) return;
  const { loadWords, loadDates } = loader;
  await Promise.all(
    missing.map(async (name) => {
      if (wordLanguages.includes(name)) {
        provideLanguage(name, await loadWords(name));
        return;
      }
      for (const [each, language] of Object.entries(await loadDates())) {
        provideLanguage(each, language);
      }
    }),
  );
}
