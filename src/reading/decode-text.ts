/**
 * Decodes bytes as text. A byte order mark and the encoding that the text declares come before the
 * server's `charset`, since feeds and calendars are moved between servers.
 */
import { doubtEncoding } from './doubt-encoding.js';
import { joinSplitCharacters } from './formats/ical/ical-bytes.js';
import type { Problem, ReportProblem } from '../model/problem.js';

/** Byte order marks, the longest first, since that of UTF-32 begins like that of UTF-16. */
const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Guesses UTF-16 or UTF-32 without a mark: every format begins with an ASCII character, which has
 * zero bytes beside it there.
 */
function guessWide([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0) return second === 0 && third === 0 && fourth !== 0 ? 'utf-32be' : 'utf-16be';
  if (second !== 0) return undefined;
  return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
}

/** The encoding in `<?xml version="1.0" encoding="windows-1251"?>`, which must be ASCII. */
function readDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  // A declaration that can be read as ASCII is not in UTF-16, even if it says so.
  return label && /^(?:utf|ucs|iso-10646)-?(?:16|32|2|4)/i.test(label) ? undefined : label;
}

const charsetOf = (contentType: string | null): string | undefined =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];

function createDecoder(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/**
 * Decodes UTF-32, which some feeds are in and no engine knows, since the Encoding Standard leaves
 * it out.
 */
function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittleEndian);
    text += code > 0x10_ff_ff ? '\ufffd' : String.fromCodePoint(code);
  }
  return text;
}

/**
 * Decodes as UTF-8; where the bytes are not valid UTF-8, as windows-1252, in which most of the Web
 * was written before.
 */
function decodeUnmarked(
  bytes: Uint8Array,
  report: ReportProblem | undefined,
  other: string,
): string {
  const whole = joinSplitCharacters(bytes);
  const text = new TextDecoder().decode(whole);
  const wrong = text.split('\ufffd').length - 1;
  if (wrong === 0) return text;
  // A few wrong bytes are an accident in a text that is UTF-8 otherwise. Where no other character
  // is beyond ASCII, it is not UTF-8.
  const right = (text.match(/[^\u0000-\u007f\ufffd]/g) ?? []).length;
  const isOther = right < wrong;
  report?.({
    code: 'encoding-doubtful',
    path: '',
    message: `Expected UTF-8, or an encoding that the source names; found bytes that are neither (${wrong} of them). ${isOther ? `It is read as ${other}.` : 'They are shown as \ufffd.'} Save the source as UTF-8.`,
    severity: 'warning',
  });
  return isOther ? new TextDecoder(other).decode(bytes) : text;
}

/**
 * Encodings with two bytes for a character, which may look like UTF-8 by chance in a short text.
 */
const isPaired = (label: string): boolean => /^(?:gb|big5|euc|shift|iso-2022)/.test(label);
/** So many valid characters are no chance any more. */
const NO_CHANCE = 4;

/**
 * The text where the bytes are valid UTF-8, whatever encoding was named: servers add their own
 * `charset` to every file, and files are saved anew with an old declaration. Text in another
 * encoding is hardly ever valid UTF-8.
 */
function decodeAsUtf8(bytes: Uint8Array, named: string): string | undefined {
  // In UTF-8 every byte of a character beyond ASCII, except its first, begins with the bits 10.
  const inside = bytes.reduce((count, byte) => (byte >> 6 === 2 ? count + 1 : count), 0);
  if (inside < (isPaired(named) ? NO_CHANCE : 1)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(joinSplitCharacters(bytes));
  } catch {
    return undefined;
  }
}

const misnamed = (named: string): Problem => ({
  code: 'encoding-misnamed',
  path: '',
  message: `Expected ${named}, as the source or its server says; found UTF-8, and it is read as such. Name utf-8 there.`,
  severity: 'warning',
});

/**
 * The decoder for the encoding that the text declares, else for that of the server. UTF-16 was
 * recognised before by its zero bytes.
 */
function namedDecoder(bytes: Uint8Array, contentType: string | null): TextDecoder | undefined {
  const decoder = createDecoder(readDeclared(bytes)) ?? createDecoder(charsetOf(contentType));
  return decoder && /^utf-(?:8|16)/.test(decoder.encoding) ? undefined : decoder;
}

function decodeMarked(
  bytes: Uint8Array,
  contentType: string | null,
  report: ReportProblem | undefined,
  other: string,
): string {
  const mark = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const wide = mark ?? guessWide(bytes);
  if (wide?.startsWith('utf-32')) return decodeUtf32(bytes, wide.endsWith('le'));
  if (wide?.startsWith('utf-16')) return new TextDecoder(wide).decode(bytes);
  const decoder = wide === undefined ? namedDecoder(bytes, contentType) : undefined;
  if (!decoder) return decodeUnmarked(bytes, report, other);
  const utf8 = decodeAsUtf8(bytes, decoder.encoding);
  if (utf8 !== undefined) report?.(misnamed(decoder.encoding));
  return utf8 ?? decoder.decode(bytes);
}

/** Decodes a source; never throws. All byte order marks at its beginning are removed. */
export function decodeText(
  bytes: Uint8Array,
  contentType: string | null = null,
  report?: ReportProblem,
  other = 'windows-1252',
): string {
  return decodeMarked(bytes, contentType, report, other).replace(/^\ufeff+/, '');
}

const isDoubtful = ({ code }: Problem): boolean => code === 'encoding-doubtful';

/**
 * Whether windows-1252 was named, also as latin1: it is the default of many servers and programs and
 * says little.
 */
const isNamedByDefault = (bytes: Uint8Array, contentType: string | null): boolean =>
  guessWide(bytes) === undefined && namedDecoder(bytes, contentType)?.encoding === 'windows-1252';

/**
 * The same. Where the bytes are in no encoding that was named, or hardly in that one, the most
 * likely one is detected.
 */
export async function decodeUnknown(
  bytes: Uint8Array,
  contentType: string | null,
  report: ReportProblem,
): Promise<string> {
  const found: Problem[] = [];
  const text = decodeText(bytes, contentType, (problem) => found.push(problem));
  if (!found.some(isDoubtful)) {
    found.forEach(report);
    if (found.length > 0) return text;
    const isDefault = /[^\u0000-\u007f]/.test(text) && isNamedByDefault(bytes, contentType);
    return (await doubtEncoding(text, isDefault ? bytes : undefined, report)) ?? text;
  }
  // Where the detector does not load, windows-1252 is assumed.
  const detector = await import('./detect-encoding.js').catch(() => undefined);
  return decodeText(bytes, contentType, report, detector?.detectEncoding(bytes));
}
