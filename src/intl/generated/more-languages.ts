/**
 * Where the words of most languages are, as one lazy file: their hashes alone weigh 1 KB. Written by
 * locales/generate.mjs.
 */
import type { LanguageFile } from '../language-module.js';

export const languages: Readonly<Record<string, () => Promise<LanguageFile>>> = {
  ar: () => import('./ar.js'),
  bg: () => import('./bg.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  es: () => import('./es.js'),
  et: () => import('./et.js'),
  fa: () => import('./fa.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  ga: () => import('./ga.js'),
  he: () => import('./he.js'),
  hr: () => import('./hr.js'),
  hu: () => import('./hu.js'),
  hy: () => import('./hy.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ka: () => import('./ka.js'),
  lt: () => import('./lt.js'),
  lv: () => import('./lv.js'),
  mt: () => import('./mt.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ro: () => import('./ro.js'),
  sk: () => import('./sk.js'),
  sl: () => import('./sl.js'),
  sv: () => import('./sv.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  'zh-Hans': () => import('./zh-Hans.js'),
};

/** Dates of languages without words, in one file. */
export const loadDates = () => import('../formats/date-languages.js');
