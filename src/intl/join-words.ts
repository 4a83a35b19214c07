/** Several facts in one line, parted as the reader's language parts them. */
import type { Catalogue, Translate } from './translate.js';

/** Where it is another than in English: Arabic script turns the comma, China and Japan have their own. */
const commas: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', ja: '、', zh: '、' };

const languages = new WeakMap<Catalogue, string>();

/** Tells of which language a catalogue is; English has none. */
export function nameCatalogue(catalogue: Catalogue, language: string): void {
  languages.set(catalogue, language);
}

/** `a, b`; empty parts are left out. No list of a sentence, which has an “and” (`formatList`). */
export function joinWords(parts: readonly string[], translate: Translate): string {
  const [language = ''] = (languages.get(translate) ?? '').split('-', 1);
  return parts.filter((part) => part !== '').join(commas[language] ?? ', ');
}
