/** Months as people write them, in the languages that feeds and programmes are written in. */

/**
 * By month, how its names begin once marks are off and letters are small: English, German, French,
 * Italian, Spanish, Portuguese, Dutch, Polish, Russian, Ukrainian, Turkish, Azerbaijani.
 */
const beginnings: readonly string[] = [
  'jan gen ene yan oca sty янв січ',
  'feb fev sub lut фев лют',
  'mar maa mrt mrz мар бер',
  'apr avr abr nis kwi апр кві',
  'may mai mag mei maj май мая мае трав',
  'jun juin giu haz cze iyun iyn июн черв',
  'jul juil lug tem iyul iyl lip июл лип',
  'aug aou ago agu avg avq sie авг серп',
  'sep set eyl sen wrz сен вер',
  'oct okt ott out eki paz окт жовт',
  'nov noy kas lis ноя лис',
  'dec dez dic dek ara gru дек груд',
];

const monthOf: ReadonlyMap<string, number> = new Map(
  beginnings.flatMap((words, month) => words.split(' ').map((word) => [word, month] as const)),
);

const LONGEST_BEGINNING = 4;
const SHORTEST_BEGINNING = 3;

/** `Février` as `fevrier`, `Ağustos` as `agustos`; Cyrillic й is a letter of its own. */
const fold = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('й', 'й')
    .replaceAll('ə', 'e')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/(?<!и)\p{M}/gu, '')
    .normalize('NFC');

/** The month that a word names, from 0; `undefined` for any other word. */
export function monthOfName(word: string): number | undefined {
  const folded = fold(word);
  for (let length = LONGEST_BEGINNING; length >= SHORTEST_BEGINNING; length -= 1) {
    const month = monthOf.get(folded.slice(0, length));
    if (month !== undefined) return month;
  }
  return undefined;
}
