/** The languages of the widgets besides English, which is built in: one lazy file each. */
import type { LanguageModule } from './language-module.js';

type LoadLanguage = () => Promise<{ readonly language: LanguageModule }>;

/** With words of ours. */
export const wordLanguages: Readonly<Record<string, LoadLanguage>> = {
  az: () => import('./generated/az.js'),
  ru: () => import('./generated/ru.js'),
};

/** Without words, but with dates of ours, since some browsers lack them. */
export const dateLanguages: Readonly<Record<string, LoadLanguage>> = {
  be: () => import('./generated/be.js'),
  bs: () => import('./generated/bs.js'),
  is: () => import('./generated/is.js'),
  kk: () => import('./generated/kk.js'),
  ky: () => import('./generated/ky.js'),
  mk: () => import('./generated/mk.js'),
  sq: () => import('./generated/sq.js'),
  uz: () => import('./generated/uz.js'),
};
