/**
 * Finds the month that a word names, in many languages. A name that means two months in two
 * languages (`listopad` is October in Croatian and November in Polish) is left out.
 */
import { beginnings } from './month-beginnings.js';

/** The most letters behind a beginning: `sep|tember`, `дек|абрьский`. */
const LONGEST_ENDING = 7;

/** A word in small letters without accents: `Février` as `fevrier`, `Ağustos` as `agustos`. */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('ə', 'e')
    .replaceAll('ı', 'i');

const monthOf: ReadonlyMap<string, number> = new Map(
  beginnings.flatMap((words, month) =>
    words.split(' ').map((word) => [fold(word), month] as const),
  ),
);
const longest = Math.max(...[...monthOf.keys()].map(({ length }) => length));
const shortest = Math.min(...[...monthOf.keys()].map(({ length }) => length));

/** The month that a word names, from 0; `undefined` for any other word. */
export function monthOfName(word: string): number | undefined {
  const folded = fold(word);
  const least = Math.max(shortest, folded.length - LONGEST_ENDING);
  for (let length = Math.min(longest, folded.length); length >= least; length -= 1) {
    const month = monthOf.get(folded.slice(0, length));
    if (month !== undefined) return month;
  }
  return undefined;
}
