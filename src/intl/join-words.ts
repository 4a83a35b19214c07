/** Several facts in one line, and two ends of a range, joined as the reader's language joins them. */
import { str, type Catalogue, type Translate } from './translate.js';

/** China and Japan write without spaces, and have a comma of their own. */
export const isEastern = (tag: string): boolean => /^(?:ja|zh)/.test(tag);

/** Arabic script turns the comma. */
export const commaOf = (tag: string): string =>
  isEastern(tag) ? '、' : /^(?:ar|fa)/.test(tag) ? '، ' : ', ';

const languages = new WeakMap<Catalogue, string>();

/** Tells of which language a catalogue is; English has none. */
export function nameCatalogue(catalogue: Catalogue, language: string): void {
  languages.set(catalogue, language);
}

/** The comma of the language that the words are in. */
export const commaIn = (translate: Translate): string => commaOf(languages.get(translate) ?? '');

/** `a, b`; empty parts are left out. No list of a sentence, which has an “and” (`formatList`). */
export function joinWords(parts: readonly string[], translate: Translate): string {
  return parts.filter((part) => part !== '').join(commaIn(translate));
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

/** The same of a range as its language writes it: `9:30–10:15` is “9:30 to 10:15”. */
export function spokenRange(range: string, translate: Translate): string {
  const [from = '', until = ''] = range.split(/\s*[–～]\s*/);
  return rangeWords({ from, until }, translate);
}
