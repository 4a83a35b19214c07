/** The order of the Azerbaijani alphabet; w, which it lacks, comes last (CLDR collation `az`). */

const alphabet = 'abcçdeəfgğhxıijkqlmnoöprsştuüvyzw';

/** Numbers by value, everything else character by character. */
const tokenPattern = /\d+|[^\d]/gu;

const DIGIT = 1000;
const LETTER = 2000;
const FOREIGN = 10_000;

interface Token {
  /** Space and signs, then numbers, then the alphabet, then other scripts. */
  readonly weight: number;
  readonly value: number;
}

function lowerCase(text: string): string {
  return text.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase();
}

const byCodePoint = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Lower case comes before capitals, as collations have it; by code point capitals would lead. */
function markCapitals(text: string): string {
  return text.replace(/./gsu, (letter) => (letter === lowerCase(letter) ? 'a' : 'b'));
}

function readTokens(lower: string): readonly Token[] {
  return (lower.replaceAll('ß', 'ss').match(tokenPattern) ?? []).map(readToken);
}

function readToken(text: string): Token {
  if (/^\d/.test(text)) return { weight: DIGIT, value: Math.min(Number(text), Number.MAX_VALUE) };
  const letter = alphabet.indexOf(text);
  if (letter >= 0) return { weight: LETTER + letter, value: 0 };
  const [base = ''] = text.normalize('NFD');
  const baseLetter = alphabet.indexOf(base);
  if (baseLetter >= 0) return { weight: LETTER + baseLetter, value: 0 };
  const code = text.codePointAt(0) ?? 0;
  return { weight: /\p{L}/u.test(text) ? FOREIGN + code : Math.min(code, DIGIT - 1), value: 0 };
}

/** A comparer for `sort`; foreign accents and then case decide between otherwise equal texts. */
export function compareAzerbaijani(a: string, b: string): number {
  const [lowerA, lowerB] = [lowerCase(a.normalize('NFC')), lowerCase(b.normalize('NFC'))];
  const left = readTokens(lowerA);
  const right = readTokens(lowerB);
  for (let index = 0; index < left.length; index++) {
    const [token, other] = [left[index], right[index]];
    if (!token || !other) return 1;
    const difference = token.weight - other.weight || token.value - other.value;
    if (difference !== 0) return difference;
  }
  return (
    left.length - right.length ||
    byCodePoint(lowerA, lowerB) ||
    byCodePoint(markCapitals(a), markCapitals(b)) ||
    byCodePoint(a, b)
  );
}
