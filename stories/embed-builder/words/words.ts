/** The builder's own words, apart from the widgets': no visitor of a page loads them. */
import type { SiteLanguage } from '../../site/words/site-languages.js';
import { azerbaijani } from './words-az.js';
import { english, type Words } from './words-en.js';
import { russian } from './words-ru.js';

export type { Words } from './words-en.js';

export const words: Readonly<Record<SiteLanguage, Words>> = {
  az: azerbaijani,
  en: english,
  ru: russian,
};

/** A value of an attribute in words; a number, or a value nobody has named yet, as it is. */
export const nameValue = ({ values }: Words, attribute: string, value: string): string =>
  values[`${attribute}=${value}`] ?? values[value] ?? value;
