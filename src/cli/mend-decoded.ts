/**
 * Node 20 to 23 decode windows-1252 as if it were Latin-1 (nodejs/node issue 56542): quotes,
 * dashes and the euro sign come out as control characters, which no text has. Browsers decode it
 * rightly, so this stands apart from the reading that both share, and goes with those versions of
 * Node.
 */

/** The characters of the bytes 0x80 to 0x9F in windows-1252; five of these bytes have none. */
const signs =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

export const mendDecoded = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80] ?? sign);
