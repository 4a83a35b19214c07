/**
 * Words and formats by language. English is built in; the others are one lazy file each, loaded
 * once per script, or provided beforehand where nothing may be lazy (a server's render).
 */
import type { OwnFormats } from './own-formats.js';
import { languageOf, type Language } from './resolve-locale.js';
import type { Catalogue } from './translate.js';

/** What a language's chunk exports. */
export interface LanguageModule {
  readonly catalogue?: Catalogue;
  readonly ownFormats?: OwnFormats;
}

/** One language, ready to be used; the same object for the same tag. */
export interface LocaleData {
  /** BCP 47 tag for `lang` attributes and `Intl`, with the region the page named: `en-GB`. */
  readonly tag: string;
  readonly language: Language;
  /** For `createTranslate`; absent in English. */
  readonly catalogue?: Catalogue | undefined;
  /** What engines lack or have wrong. */
  readonly own?: OwnFormats | undefined;
}

const lazyModules: Readonly<Record<string, () => Promise<LanguageModule>>> = {
  az: () => import('./az.js'),
  ru: () => import('./ru.js'),
};

/** What a widget speaks while the words of its own language are lost. */
export const english: LocaleData = { tag: 'en', language: 'en' };
const modules = new Map<Language, LanguageModule>([['en', {}]]);
const locales = new Map<string, LocaleData>();

/** Makes a language available at once, without `loadLocale`. */
export function provideLocale(language: Language, module: LanguageModule): void {
  modules.set(language, module);
  for (const tag of [...locales.keys()]) if (languageOf(tag) === language) locales.delete(tag);
}

/** The locale of a tag from `resolveLocale`, if its words are there. */
export function cachedLocale(tag: string): LocaleData | undefined {
  const language = languageOf(tag);
  const module = modules.get(language);
  if (!module) return undefined;
  const known = locales.get(tag);
  if (known) return known;
  const { catalogue, ownFormats: own } = module;
  const data = { tag, language, catalogue, own };
  locales.set(tag, data);
  return data;
}

/** Loads the words of a language; rejects when its file is lost, and may be asked again. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!modules.has(language)) provideLocale(language, (await lazyModules[language]?.()) ?? {});
}

/** The locale of a tag from `resolveLocale`. Never rejects: without its words it is English. */
export async function loadLocale(tag: string): Promise<LocaleData> {
  try {
    await loadLanguage(languageOf(tag));
  } catch {
    return english;
  }
  return cachedLocale(tag) ?? english;
}
