/**
 * Stands in for `languages.ts` in the classic script, which loads no files. Azerbaijani and
 * Russian are built in; `conference-widgets bundle --languages` adds others. Dates of further
 * languages that a browser lacks are in English.
 */
import { alphabetOrder } from './alphabet-order.js';
import { findGaps } from './formats/table-formats.js';
import { language as az } from './generated/az.js';
import { language as ru } from './generated/ru.js';
import { createLanguage, type LanguageModule, type LanguageParts } from './language-module.js';

/**
 * `bundle` writes languages between the braces; it finds the place by this text, which the built
 * script has once.
 */
const bundled = JSON.parse('{"conf-languages":{}}') as {
  readonly 'conf-languages': Readonly<Record<string, LanguageParts>>;
};

const languages: Readonly<Record<string, LanguageModule>> = {
  az,
  ru,
  ...Object.fromEntries(
    Object.entries(bundled['conf-languages']).map(([tag, parts]) => [
      tag,
      createLanguage(tag, parts, { findGaps, alphabetOrder }),
    ]),
  ),
};

export const isListed = (): boolean => false;

export const wordLanguages: readonly string[] = Object.keys(languages);

export function loadWords(language: string): Promise<LanguageModule> {
  const found = languages[language];
  return found
    ? Promise.resolve(found)
    : Promise.reject(new Error(`The script holds no words of ${language}.`));
}

export const dateLanguages: readonly string[] = [];

export const loadDates = (): Promise<Readonly<Record<string, LanguageModule>>> =>
  Promise.resolve({});
