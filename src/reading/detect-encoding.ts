/**
 * The encoding of bytes that are no UTF-8 and say nothing right of themselves. A lazy file: a kept
 * detector knows how letters follow each other in many languages, and most sources need none of it.
 */
import chardet from 'chardet';
import { likelyEncoding } from './likely-letters.js';

/** Bytes that are looked at; more of a text says nothing new. */
const ENOUGH = 200_000;

/** Encodings of other alphabets; what is left is Western, which the Web writes in windows-1252. */
const others =
  /^(?:windows-125[13-6]|KOI8-R|ISO-8859-[56789]|Shift_JIS|EUC-(?:JP|KR)|Big5|GB18030)$/;

/** Below this the letters are too few to tell. */
const LEAST_CONFIDENCE = 15;

/** The words that have letters beyond ASCII: tags and names of fields are English in any language. */
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

/** A label that `TextDecoder` knows; `windows-1252` where nothing speaks for another one. */
export function detectEncoding(bytes: Uint8Array): string {
  const words = foreignWords(bytes);
  const likely = likelyEncoding(words);
  if (likely !== undefined) return likely;
  const [best] = chardet.analyse(words);
  const isOther = best && best.confidence >= LEAST_CONFIDENCE && others.test(best.name);
  return isOther ? best.name : 'windows-1252';
}
