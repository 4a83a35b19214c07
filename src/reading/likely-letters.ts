/**
 * Finds the encoding, of those with one byte for each character, in which bytes make words of a
 * language. Each encoding stands with the letters beyond ASCII of the languages that were written
 * in it. Well-kept detectors do not know the encodings of Central Europe, the Baltic and DOS, and
 * take Ukrainian for Arabic.
 */

import { mixed } from './mixed-alphabets.js';

/** The most common letters of Russian, Ukrainian and Bulgarian: two thirds of any text. */
const commonCyrillic = new Set('оаеинтсрвлік');
const cyrillic = ['windows-1251', 'koi8-u', 'ibm866', 'iso-8859-5'];

/** A text with fewer letters beyond ASCII says nothing. */
const FEWEST = 4;
/**
 * The share of common letters that a text must have; in a wrong encoding it has about half as many.
 */
const COMMON_SHARE = 0.52;
const SMALL_SHARE = 0.6;
const FIT = 0.9;
const BETTER = 0.08;

/** Quotes, dashes and other characters that are no letters. */
const sign = /[^\p{L}]/gu;
const foreign = /[\u0080-\uffff]/g;

/**
 * How well the text fits the best of the languages, from 0 to 1: the share of letters beyond ASCII
 * that belong to it. Other characters within words count against it.
 */
function fitOf(text: string, languages: readonly string[]): number {
  const letters = (text.toLowerCase().match(foreign) ?? []).filter(
    (letter) =>
      !/[\u2010-\u203a\u20ac\u00a0\u00ab\u00bb\u00b7\u00b0\u00a1\u00bf\u00a7]/.test(letter),
  );
  const inside =
    text.match(/(?<=[a-z])[\u00a1\u00ab\u00bb\u00bf](?=[a-z])|\p{L}[\u00b0-\u00bf]\p{L}/gu) ?? [];
  const all = letters.length + inside.length;
  if (all < FEWEST) return 0;
  const best = languages.map(
    (language) => letters.filter((letter) => language.includes(letter)).length,
  );
  return Math.max(...best) / all;
}

/**
 * Whether the words have Cyrillic letters alone, small ones behind the first letter, and most of
 * them common ones.
 */
function isCyrillic(text: string): boolean {
  const letters = text.replace(sign, '');
  if (letters.length < FEWEST) return false;
  const known = letters.match(/\p{Script=Cyrillic}/gu) ?? [];
  const small = letters.match(/[а-яёіїєґ]/gu) ?? [];
  const common = small.filter((letter) => commonCyrillic.has(letter));
  return (
    known.length / letters.length > FIT &&
    small.length / letters.length > SMALL_SHARE &&
    common.length / letters.length > COMMON_SHARE
  );
}

const countCommon = (text: string): number =>
  text.split('').filter((letter) => commonCyrillic.has(letter)).length;

/**
 * The encoding in which the bytes make words; `undefined` where none is better than windows-1252.
 */
export function likelyEncoding(words: Uint8Array): string | undefined {
  const read = (label: string) => new TextDecoder(label).decode(words);
  const ofCyrillic = cyrillic
    .map((label) => ({ label, text: read(label) }))
    .filter(({ text }) => isCyrillic(text))
    .sort((one, other) => countCommon(other.text) - countCommon(one.text));
  if (ofCyrillic[0]) return ofCyrillic[0].label;
  const fits = mixed.map(({ label, languages }) => ({ label, fit: fitOf(read(label), languages) }));
  const [western] = fits;
  const best = fits.reduce((most, one) => (one.fit > most.fit ? one : most));
  return best.fit >= FIT && best.fit > (western?.fit ?? 0) + BETTER ? best.label : undefined;
}
