/** Words as they are compared: in small letters, without accents, signs and blanks between them. */

const marks = /\p{M}+/gu;

/** Most cells: without accents nothing has to be taken apart. */
const ascii = /^[ -~]*$/;

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

/** What a list of words says; one that ends with `*` stands for all that begin so. */
export interface WordList {
  /** The whole text is one of the words. */
  readonly is: (folded: string) => boolean;
  /** One of the words stands in the text, as words of its own. */
  readonly isIn: (folded: string) => boolean;
}

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
