/**
 * Bytes to text. A server's `charset` is the last thing to believe: a byte order mark and what the
 * text says of itself come first, since feeds and calendars are moved between servers.
 */
import { joinSplitCharacters } from '../formats/ical-bytes.js';

const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** UTF-16 without a mark still begins with `<` or `{` and a zero byte. */
function guessWide([first, second]: Uint8Array): string | undefined {
  if (first === 0 && (second === 0x3c || second === 0x7b)) return 'utf-16be';
  if (second === 0 && (first === 0x3c || first === 0x7b)) return 'utf-16le';
  return undefined;
}

/** `<?xml version="1.0" encoding="windows-1251"?>`, read as the ASCII that it must be. */
function readDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
}

function createDecoder(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}

const charsetOf = (contentType: string | null): string | undefined =>
  /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1];

/** The text of a source; never throws. Marks at its beginning are gone, however many there are. */
export function decodeText(bytes: Uint8Array, contentType: string | null = null): string {
  const mark = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const wide = mark ?? guessWide(bytes);
  const decoder =
    createDecoder(wide) ??
    createDecoder(readDeclared(bytes)) ??
    createDecoder(charsetOf(contentType)) ??
    new TextDecoder();
  const whole = decoder.encoding === 'utf-8' ? joinSplitCharacters(bytes) : bytes;
  return decoder.decode(whole).replace(/^\ufeff+/, '');
}
