/** Several facts in one line, and two ends of a range, joined as the reader's language joins them. */
import { str, type Catalogue, type Translate } from './translate.js';

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

/** Two ends, each written; `''` for what is not known. */
export interface WrittenEnds {
  readonly from: string;
  readonly until: string;
}

/** From one time to another in words: a dash between two times is not spoken. */
export function rangeWords({ from, until }: WrittenEnds, translate: Translate): string {
  if (from === '' || until === '') return from || until;
  return translate(str`${from} to ${until}`, { desc: 'From one time to another, as it is spoken' });
}
