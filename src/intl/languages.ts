/** The languages of the widgets besides English, which is built in. */
import type { LanguageFile, LanguageModule } from './language-module.js';

/** Of the first conference: the hashes of their files stand in each script. */
const nearest: Readonly<Record<string, () => Promise<LanguageFile>>> = {
  az: () => import('./generated/az.js'),
  ru: () => import('./generated/ru.js'),
};

/** With words of ours: one lazy file each. */
export const wordLanguages: readonly string[] =
  'ar az bg cs da de el es et fa fi fr ga he hr hu hy it ja ka lt lv mt nl pl pt ro ru sk sl sv tr uk zh-Hans'.split(
    ' ',
  );

/** The hash of its file is in the list of `more-languages.ts`, which is asked for first. */
export const isListed = (language: string): boolean => !(language in nearest);

/** The others' hashes are a lazy file too: each would cost every script 40 bytes. */
export async function loadWords(language: string): Promise<LanguageModule> {
  const load = nearest[language] ?? (await import('./more-languages.js')).languages[language];
  if (!load) throw new Error(`No file holds the words of ${language}.`);
  return (await load()).language;
}

/**
 * Without words, but with dates of ours, since some browsers lack them. They are one lazy file
 * together: each file of its own would cost every page its hash.
 */
export const dateLanguages: readonly string[] = ['be', 'bs', 'is', 'kk', 'ky', 'mk', 'sq', 'uz'];

export async function loadDates(): Promise<Readonly<Record<string, LanguageModule>>> {
  return (await import('./formats/date-languages.js')).languages;
}
