/**
 * Finds and restores text that was encoded as UTF-8 twice (`SÃ¼ni`, `РљРѕРЅ`), as databases do that
 * were moved with a wrong setting.
 */
import { windows1252 } from './text/html-entities.js';

/** How many characters of a text are looked at for signs of a second encoding. */
const SAMPLE = 20_000;

/** A character of UTF-8 whose bytes were read as windows-1252: a first one, and those behind it. */
const western =
  /[\u00c2-\u00df][\u0080-\u00bf\u0152-\u2122]|[\u00e0-\u00ef][\u0080-\u00bf\u0152-\u2122]{2}|[\u00f0-\u00f4][\u0080-\u00bf\u0152-\u2122]{3}/g;

/**
 * Whether the text may have been encoded twice: all that is not ASCII are bytes of UTF-8 in
 * windows-1252 (“déjà »” has such a pair too, and other letters beside it), or half of all Cyrillic
 * letters are the two that UTF-8 begins with in windows-1251. The check is strict, since a page has
 * to load the detector next.
 */
export function mayBeTwice(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const others = sample.replace(western, '').match(/[^\u0000-\u007f]/g) ?? [];
  // The sample may end within a character.
  if (others.length < 4 && (sample.match(western)?.length ?? 0) > 2) return true;
  const cyrillic = sample.match(/[\u0400-\u04ff]/g) ?? [];
  const first = cyrillic.filter((letter) => letter === 'Р' || letter === 'С');
  return cyrillic.length > 9 && first.length > cyrillic.length * 0.4;
}

/** The bytes of a text in an encoding of one byte for each character; `undefined` for any other. */
function bytesIn(text: string, label: string): Uint8Array | undefined {
  const table = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const byteOf = new Map(table.split('').map((sign, byte) => [sign.charCodeAt(0), byte]));
  const isWestern = label === 'windows-1252';
  if (isWestern) {
    // Node takes the bytes 128 to 159 for control characters, browsers do not; sources have both.
    windows1252.split('').forEach((sign, index) => byteOf.set(sign.charCodeAt(0), 128 + index));
  }
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = byteOf.get(code) ?? (isWestern && code < 256 ? code : undefined);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/**
 * The text as it was before it was encoded a second time; `undefined` for a text that was not. Every
 * character beyond ASCII must be part of a character of UTF-8, which other text never is.
 */
export function decodeTwice(text: string): string | undefined {
  for (const label of ['windows-1252', 'windows-1251']) {
    const bytes = bytesIn(text, label);
    if (!bytes) continue;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // Text of another kind, or in the other encoding.
    }
  }
  return undefined;
}
