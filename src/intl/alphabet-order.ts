/** Sorts by a Latin alphabet that engines may not know; a letter may have two characters. */

/**
 * The character that each kind of content begins with in a key; spaces and punctuation sort below
 * them.
 */
const NUMBERS = '\u03e8';
const LETTERS = 2000;
const FOREIGN = '\u2710';

export type Compare = (a: string, b: string) => number;

const byCodeUnit: Compare = (a, b) => (a === b ? 0 : a < b ? -1 : 1);

/** Sorts numbers by value: the count of their digits comes first, the digits after it. */
function numberKey(digits: string): string {
  const value = digits.replace(/^0+/, '');
  return NUMBERS + String.fromCharCode(value.length) + value;
}

/**
 * A function for `sort`. `alphabet` is its letters with one space between them, `tag` the BCP 47
 * tag of the language. Foreign accents, and then case, decide between texts that are equal
 * otherwise.
 */
export function alphabetOrder(alphabet: string, tag: string, areCapitalsFirst: boolean): Compare {
  const letters = alphabet.split(' ');
  const keys = new Map(letters.map((letter, at) => [letter, String.fromCharCode(LETTERS + at)]));
  const pairs = letters.filter((letter) => letter.length > 1);
  const token = new RegExp(['\\d+', ...pairs, '.'].join('|'), 'gsu');
  const lowerCase = (text: string): string => text.normalize('NFC').toLocaleLowerCase(tag);

  /** The letter without an accent that is foreign to the alphabet. */
  function letterKey(letter: string): string {
    const known = keys.get(letter) ?? keys.get(letter.normalize('NFD').charAt(0));
    if (known !== undefined) return known;
    if (/\p{L}/u.test(letter)) return FOREIGN + letter;
    return String.fromCharCode(Math.min(letter.charCodeAt(0), NUMBERS.charCodeAt(0) - 1));
  }

  /** The text that is compared: each letter is replaced by its place in the alphabet. */
  const keyOf = (lower: string): string =>
    lower
      .replaceAll('ß', 'ss')
      .replace(token, (part) => (/\d/.test(part) ? numberKey(part) : letterKey(part)));

  /**
   * The case of each letter as `a` or `b`, in the order that the language sorts them in; by their
   * code units capitals would come first in every language.
   */
  const markCapitals = (text: string): string =>
    text.replace(/./gsu, (letter) =>
      (letter === lowerCase(letter)) === areCapitalsFirst ? 'b' : 'a',
    );

  return (a, b) => {
    const [lowerA, lowerB] = [lowerCase(a), lowerCase(b)];
    return (
      byCodeUnit(keyOf(lowerA), keyOf(lowerB)) ||
      byCodeUnit(lowerA, lowerB) ||
      byCodeUnit(markCapitals(a), markCapitals(b)) ||
      byCodeUnit(a, b)
    );
  };
}
