/** Makes words comparable: lower case, no accents, and one blank for all other signs. */

const marks = /\p{M}+/gu;

/** Most cells are plain ASCII, which has no accents to remove. */
const ascii = /^[ -~]*$/;

/**
 * The text in lower case without accents; letters and digits stay, everything between them becomes
 * one blank.
 */
export function foldWords(text: string): string {
  if (ascii.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z\d+]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replaceAll('ı', 'i')
    .replaceAll('ə', 'e')
    .replace(/[^\p{L}\p{N}+✓✔№]+/gu, ' ')
    .trim();
}

/** Compares folded texts (see `foldWords`) with a list of words. */
export interface WordList {
  /** Whether the whole text is one of the words. */
  readonly is: (folded: string) => boolean;
  /** Whether one of the words stands in the text, not as a part of a longer word. */
  readonly isIn: (folded: string) => boolean;
}

/** A list of words for comparison. A word that ends with `*` stands for all words that begin so. */
export function wordList(words: readonly string[]): WordList {
  const whole = new Set<string>();
  const beginnings: string[] = [];
  for (const word of words) {
    if (word.endsWith('*')) beginnings.push(foldWords(word.slice(0, -1)));
    else whole.add(foldWords(word));
  }
  return {
    is: (folded) => whole.has(folded) || beginnings.some((start) => folded.startsWith(start)),
    isIn: (folded) => {
      const padded = ` ${folded} `;
      return (
        [...whole].some((word) => padded.includes(` ${word} `)) ||
        beginnings.some((start) => padded.includes(` ${start}`))
      );
    },
  };
}
