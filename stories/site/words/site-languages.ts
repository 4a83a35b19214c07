/**
 * The languages of the site: of its landing page, of the builder and of the desk. The widgets have
 * more; these are those of the first conference.
 */
import { wordsFor } from '../../../src/intl/resolve-locale.js';

/** In the order in which they are offered. */
export const siteLanguages = ['en', 'az', 'ru'] as const;
export type SiteLanguage = (typeof siteLanguages)[number];

/** Each language by its own name, as everybody finds their own. */
export const languageNames: Readonly<Record<SiteLanguage, string>> = {
  en: 'English',
  az: 'Azərbaycan dili',
  ru: 'Русский',
};

/** The language of the site for a BCP 47 tag; English where the site does not speak that language. */
export function siteLanguageOf(tag: string): SiteLanguage {
  const language = wordsFor(tag);
  return siteLanguages.find((one) => one === language) ?? 'en';
}

/** The landing page; all pages of the site lie in one folder. */
export const homeOf = (language: SiteLanguage): string =>
  language === 'en' ? 'index.html' : `index-${language}.html`;
