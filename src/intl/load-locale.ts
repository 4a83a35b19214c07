/**
 * Words and formats by language. English is built in; the others are one lazy file each, loaded
 * once per script, or provided beforehand where nothing may be lazy (a server's render).
 */
import type { LanguageModule } from './language-module.js';
import { nameCatalogue } from './join-words.js';
import { wordLanguages } from './language-tags.js';
import type { OwnFormats } from './formats/own-formats.js';
import { formatsFor, type LocaleTags } from './resolve-locale.js';
import type { Catalogue } from './translate.js';

/** One language, ready to be used; the same object for the same tags. */
export interface LocaleData extends LocaleTags {
  /** For `createTranslate`; absent in English. */
  readonly catalogue?: Catalogue | undefined;
  /** What engines lack of the formats' language. */
  readonly own?: OwnFormats | undefined;
  /** What engines lack of the words' language. */
  readonly ownWords?: OwnFormats | undefined;
}

/** What a widget speaks while the words of its own language are lost. */
export const english: LocaleData = { tag: 'en', words: 'en' };

/** How the files of languages come. */
export interface LanguageLoader {
  readonly loadWords: (language: string) => Promise<LanguageModule>;
  /** Of all languages that only have dates. */
  readonly loadDates: () => Promise<Readonly<Record<string, LanguageModule>>>;
}

const modules = new Map<string, LanguageModule>([['en', { ownFormats: {} }]]);
const locales = new Map<string, LocaleData>();

let loader: LanguageLoader | undefined;

/** Without it, what an application has provided is all there is; other languages are English. */
export const bringLanguages = (given: LanguageLoader): void => {
  loader = given;
  locales.clear();
};

/** Makes a language available at once, without `loadLanguages`. */
export function provideLanguage(language: string, module: LanguageModule): void {
  modules.set(language, module);
  if (module.catalogue) nameCatalogue(module.catalogue, language);
  locales.clear();
}

/** The files that tags need: of the words, and of the formats where those are in another language. */
function languagesOf({ tag, words }: LocaleTags): readonly string[] {
  const formats = formatsFor(tag);
  return formats === undefined || formats === words ? [words] : [words, formats];
}

/** The locale of tags from `resolveLocale`, if all its files are there, or none of them can come. */
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

/** Loads the files that tags need; rejects when one is lost, and may be asked again. */
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
