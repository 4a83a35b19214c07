/** The desk's own words, apart from the widgets': no visitor of a page loads them. */
import { wordsFor } from '../../../src/intl/resolve-locale.js';
import { azerbaijani } from './words-az.js';
import { english, type Words } from './words-en.js';
import { russian } from './words-ru.js';

export type { Words } from './words-en.js';

export type Language = 'az' | 'en' | 'ru';

export const words: Readonly<Record<Language, Words>> = {
  az: azerbaijani,
  en: english,
  ru: russian,
};

export const languageNames: Readonly<Record<Language, string>> = {
  az: 'Azərbaycan dili',
  en: 'English',
  ru: 'Русский',
};

/** The desk's language for a tag. */
export function languageOf(tag: string): Language {
  const language = wordsFor(tag);
  return language === 'az' || language === 'ru' ? language : 'en';
}
