/** The order of a Latin alphabet that engines may not know, letters of two characters included. */

/** Numbers by value, everything else letter by letter. */
const NUMBER = 1000;
const LETTER = 2000;
const FOREIGN = 10_000;

interface Token {
  /** Space and signs, then numbers, then the alphabet, then other scripts. */
  readonly weight: number;
  readonly value: number;
}

export type Compare = (a: string, b: string) => number;

const byCodePoint: Compare = (a, b) => (a === b ? 0 : a < b ? -1 : 1);

const digitsPattern = /\d+/y;

/**
 * A comparer for `sort`, for the letters of `alphabet` (one blank between them) in the language
 * `tag`. Foreign accents, and then case, decide between texts that are equal otherwise.
 */
export function alphabetOrder(alphabet: string, tag: string, areCapitalsFirst: boolean): Compare {
  const weights = new Map(alphabet.split(' ').map((letter, index) => [letter, LETTER + index]));
  const lowerCase = (text: string): string => text.normalize('NFC').toLocaleLowerCase(tag);

  function weigh(letter: string): number {
    const known = weights.get(letter) ?? weights.get(letter.normalize('NFD').charAt(0));
    if (known !== undefined) return known;
    const code = letter.codePointAt(0) ?? 0;
    return /\p{L}/u.test(letter) ? FOREIGN + code : Math.min(code, NUMBER - 1);
  }

  function readTokens(lower: string): readonly Token[] {
    const text = lower.replaceAll('ß', 'ss');
    const tokens: Token[] = [];
    let at = 0;
    while (at < text.length) {
      digitsPattern.lastIndex = at;
      const digits = digitsPattern.exec(text)?.[0];
      const pair = text.slice(at, at + 2);
      const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (digits !== undefined) {
        tokens.push({ weight: NUMBER, value: Math.min(Number(digits), Number.MAX_VALUE) });
        at += digits.length;
      } else {
        const token = weights.has(pair) ? pair : letter;
        tokens.push({ weight: weigh(token), value: 0 });
        at += token.length;
      }
    }
    return tokens;
  }

  /** By code point capitals would lead in every language. */
  const markCapitals = (text: string): string =>
    text.replace(/./gsu, (letter) =>
      (letter === lowerCase(letter)) === areCapitalsFirst ? 'b' : 'a',
    );

  return (a, b) => {
    const [lowerA, lowerB] = [lowerCase(a), lowerCase(b)];
    const [left, right] = [readTokens(lowerA), readTokens(lowerB)];
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
  };
}
