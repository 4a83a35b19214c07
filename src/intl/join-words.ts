/** Joins several facts in one line, and the two ends of a range, as the reader's language does. */
import { str, type Catalogue, type Translate } from './translate.js';

/** China and Japan write without spaces, and have a comma of their own. */
export const isEastern = (tag: string): boolean => /^(?:ja|zh)/.test(tag);

/** The comma of a language; that of Arabic script is turned. */
export const commaOf = (tag: string): string =>
  isEastern(tag) ? '、' : /^(?:ar|fa)/.test(tag) ? '، ' : ', ';

const languages = new WeakMap<Catalogue, string>();

/** Records the language of a catalogue, which `joinWords` needs; English has no catalogue. */
export function nameCatalogue(catalogue: Catalogue, language: string): void {
  languages.set(catalogue, language);
}

/** The comma of the language that the words are in. */
export const commaIn = (translate: Translate): string => commaOf(languages.get(translate) ?? '');

/** `a, b`; empty parts are left out. No list of a sentence, which has an “and” (`formatList`). */
export function joinWords(parts: readonly string[], translate: Translate): string {
  return parts.filter((part) => part !== '').join(commaIn(translate));
}

/** The two ends of a range as text; `''` for one that is not known. */
export interface WrittenEnds {
  readonly from: string;
  readonly until: string;
}

/** A range in words (“9:30 to 10:15”), since screen readers do not speak a dash. */
export function rangeWords({ from, until }: WrittenEnds, translate: Translate): string {
  if (from === '' || until === '') return from || until;
  return translate(str`${from} to ${until}`, { desc: 'From one time to another, as it is spoken' });
}

/** The same from a range that is written already: `9:30–10:15` becomes “9:30 to 10:15”. */
export function spokenRange(range: string, translate: Translate): string {
  const [from = '', until = ''] = range.split(/\s*[–～]\s*/);
  return rangeWords({ from, until }, translate);
}
