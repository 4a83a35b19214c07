/**
 * Which encoding of one byte for each sign makes words of a language out of bytes: each encoding
 * with the letters beyond ASCII of the languages that were written in it. Kept detectors know none
 * of Central Europe's and the Baltic's, take Ukrainian for Arabic, and do not know DOS.
 */

interface Alphabet {
  readonly label: string;
  /** Of each language that was written so. */
  readonly languages: readonly string[];
}

const central = [
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'ăâîşţ',
  'čćđšž',
  'äöüß',
];

/** The likeliest first: what is as good as another one comes behind it. */
const mixed: readonly Alphabet[] = [
  {
    label: 'windows-1252',
    languages: [
      'äöüß',
      'àâæçéèêëîïôœùûüÿ',
      'áéíñóúü',
      'àáâãçéêíóôõúü',
      'àèéìíîòóùú',
      'áàçéèíïóòúü',
      'åäöéü',
      'æøåéäöü',
      'áðéíóúýþæö',
      'áäèéëïíóöúü',
      'áéíóú',
    ],
  },
  { label: 'windows-1250', languages: central },
  { label: 'iso-8859-2', languages: central },
  { label: 'windows-1254', languages: ['çğıöşüâîû', 'çğıöşüä'] },
  { label: 'windows-1257', languages: ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äöüõšž'] },
];

/** The most common letters of Russian, Ukrainian and Bulgarian: two thirds of any text. */
const commonCyrillic = new Set('оаеинтсрвлік');
const cyrillic = ['windows-1251', 'koi8-u', 'ibm866', 'iso-8859-5'];

/** Letters that a text needs before they say anything. */
const FEWEST = 4;
/** Of all letters; what is read in a wrong encoding has about half as many. */
const COMMON_SHARE = 0.52;
const SMALL_SHARE = 0.6;
const FIT = 0.9;
const BETTER = 0.08;

/** Quotes, dashes and other signs that belong to no language. */
const sign = /[^\p{L}]/gu;
const foreign = /[\u0080-\uffff]/g;

/** How many of the letters are those of one language; marks of other kinds inside of words count against it. */
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

/** Words of other letters alone, in small ones behind the first, most of them common. */
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

/** The encoding in which words are words; `undefined` where none is better than windows-1252. */
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
