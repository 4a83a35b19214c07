/** The builder's own words, apart from the widgets': no visitor of a page loads them. */
import { wordsFor } from '../../../src/intl/resolve-locale.js';
import { azerbaijani } from './words-az.js';
import { english, type Words } from './words-en.js';
import { russian } from './words-ru.js';

export type { Words } from './words-en.js';

/** What the builder itself speaks. */
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

/** The builder's language for a tag. */
export function languageOf(tag: string): Language {
  const language = wordsFor(tag);
  return language === 'az' || language === 'ru' ? language : 'en';
}

/** A value of an attribute in words; a number, or a value nobody has named yet, as it is. */
export const nameValue = ({ values }: Words, attribute: string, value: string): string =>
  values[`${attribute}=${value}`] ?? values[value] ?? value;
