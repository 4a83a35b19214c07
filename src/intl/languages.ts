/** Loads the lazy file of each language; English is built in. */
import type { LanguageFile, LanguageModule } from './language-module.js';

/**
 * The languages of the first conference. The hashes of their files are in each script, so that one
 * request is enough.
 */
const nearest: Readonly<Record<string, () => Promise<LanguageFile>>> = {
  az: () => import('./generated/az.js'),
  ru: () => import('./generated/ru.js'),
};

/** The others' hashes are a lazy file too: each would cost every script 40 bytes. */
const loadList = () => import('./generated/more-languages.js');

export async function loadWords(language: string): Promise<LanguageModule> {
  const load = nearest[language] ?? (await loadList()).languages[language];
  if (!load) throw new Error(`No words of ${language}`);
  return (await load()).language;
}

/** Of `dateLanguages`. */
export async function loadDates(): Promise<Readonly<Record<string, LanguageModule>>> {
  return (await (await loadList()).loadDates()).languages;
}
