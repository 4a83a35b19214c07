/**
 * Detects the encoding of bytes that are not UTF-8 and declare none, or a wrong one. It is a lazy
 * file, since the library holds statistics of many languages and most sources need none of it.
 */
import chardet from 'chardet';
import { likelyEncoding } from './likely-letters.js';

export { decodeTwice } from './encoded-twice.js';

/** The most bytes that are looked at; the rest of a text would not change the result. */
const ENOUGH = 200_000;

/**
 * Encodings of other alphabets. Every other answer is a Western encoding, which the Web reads as
 * windows-1252.
 */
const others =
  /^(?:windows-125[13-6]|KOI8-R|ISO-8859-[56789]|Shift_JIS|EUC-(?:JP|KR)|Big5|GB18030)$/;

/** The least confidence that is believed, of 100; below it the text has too few letters to tell. */
const LEAST_CONFIDENCE = 15;

/**
 * The words with letters beyond ASCII. All others are left out, since tags and names of fields are
 * English in any language.
 */
function foreignWords(bytes: Uint8Array): Uint8Array {
  const words: number[] = [];
  let start = 0;
  let isForeign = false;
  for (let at = 0; at <= Math.min(bytes.length, ENOUGH); at += 1) {
    const byte = bytes[at] ?? 0x20;
    if (byte >= 0x80) isForeign = true;
    const small = byte | 0x20;
    if (byte >= 0x80 || (small >= 0x61 && small <= 0x7a)) continue;
    if (isForeign) {
      for (let sign = start; sign < at; sign += 1) words.push(bytes[sign] ?? 0);
      words.push(0x20);
    }
    start = at + 1;
    isForeign = false;
  }
  return Uint8Array.from(words);
}

/**
 * The label of the encoding for `TextDecoder`; `windows-1252` where nothing speaks for another one.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const words = foreignWords(bytes);
  const likely = likelyEncoding(words);
  if (likely !== undefined) return likely;
  const [best] = chardet.analyse(words);
  const isOther = best && best.confidence >= LEAST_CONFIDENCE && others.test(best.name);
  return isOther ? best.name : 'windows-1252';
}

/**
 * The encoding in which the bytes make words, where they make none in windows-1252, which was named;
 * `undefined` where nothing speaks against it.
 */
export const likelierThanNamed = (bytes: Uint8Array): string | undefined =>
  likelyEncoding(foreignWords(bytes));
