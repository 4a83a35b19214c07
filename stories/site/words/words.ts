/** Words of the landing page; builder and desk have their own. */
import { azerbaijani } from './words-az.js';
import { english, type SiteWords } from './words-en.js';
import { russian } from './words-ru.js';
import type { SiteLanguage } from './site-languages.js';

export const siteWords: Readonly<Record<SiteLanguage, SiteWords>> = {
  en: english,
  az: azerbaijani,
  ru: russian,
};
