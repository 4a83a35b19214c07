/**
 * Joins characters that a fold has split. iCalendar folds lines after a number of bytes (RFC 5545,
 * section 3.1), so a fold may stand inside a character. Decoding such bytes first would destroy the
 * character.
 */

const LF = 10;
const CR = 13;
const isBlank = (byte: number | undefined): boolean => byte === 32 || byte === 9;

/** Whether a byte of UTF-8 continues a character; no character begins with such a byte. */
const isInside = (byte: number | undefined): boolean => byte !== undefined && byte >> 6 === 2;

/** A copy of UTF-8 bytes without the folds that stand inside a character; all other bytes stay. */
export function joinSplitCharacters(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const fold = bytes[at] === LF && isBlank(bytes[at + 1]) && isInside(bytes[at + 2]);
    if (!fold) {
      result[length] = bytes[at] ?? 0;
      length += 1;
      continue;
    }
    if (result[length - 1] === CR) length -= 1;
    at += 1;
  }
  return result.subarray(0, length);
}
