/**
 * Words and formats by language. English is built in; the others are one lazy chunk each, loaded
 * once per page, or provided beforehand where nothing may be lazy (a server's render).
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

const english: LocaleData = { tag: 'en', language: 'en' };
const modules = new Map<Language, LanguageModule>([['en', {}]]);
const failed = new Set<Language>();
const locales = new Map<string, LocaleData>();

/** Makes a language available at once, without `loadLocale`. */
export function provideLocale(language: Language, module: LanguageModule): void {
  modules.set(language, module);
  failed.delete(language);
  for (const tag of [...locales.keys()]) if (languageOf(tag) === language) locales.delete(tag);
}

/** The locale of a tag from `resolveLocale`, if its words are there. */
export function cachedLocale(tag: string): LocaleData | undefined {
  const language = languageOf(tag);
  if (failed.has(language)) return english;
  const module = modules.get(language);
  if (!module) return undefined;
  const known = locales.get(tag);
  if (known) return known;
  const { catalogue, ownFormats: own } = module;
  const data = { tag, language, catalogue, own };
  locales.set(tag, data);
  return data;
}

/**
 * The locale of a tag from `resolveLocale`. Never rejects: where the chunk cannot be loaded the
 * page gets English, and keeps it, since browsers remember a failed import.
 */
export async function loadLocale(tag: string): Promise<LocaleData> {
  const language = languageOf(tag);
  if (!modules.has(language)) {
    try {
      provideLocale(language, (await lazyModules[language]?.()) ?? {});
    } catch {
      failed.add(language);
    }
  }
  return cachedLocale(tag) ?? english;
}
