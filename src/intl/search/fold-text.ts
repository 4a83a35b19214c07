/**
 * Folds text, so that a search finds it however it is spelled. Lower-casing is not enough:
 * `'İqtisadiyyat'.toLowerCase()` does not contain `'iqtisadiyyat'`, nor does removing marks make ə
 * an e or ı an i.
 */

/** A base character with its marks, so that a match never cuts between them. */
const clusterPattern = /\p{M}+|\P{M}\p{M}*/gu;

/**
 * Latin, Cyrillic, Hebrew and Arabic marks, Hebrew's maqaf, Arabic's tatweel, and invisible
 * characters.
 */
const ignoredPattern =
  /(?=\p{M})[\u0300-\u06ed]|[\u05be\u0640\u00ad\u200b-\u200f\u2060\ufe0f\ufeff]/gu;

/** A table of letters from pairs such as `ßss`: a letter, and what stands for it. */
const tableOf = (pairs: string): Readonly<Record<string, string>> =>
  Object.fromEntries(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

/** Letters that Unicode does not decompose, and variants of one letter. */
const plainLetters = tableOf(
  "ıi əe ßss æae œoe øo đd ðd þth łl ħh ςσ ґг ւվ ىي یي کك ةه ەه ھه ٱا ’' ‘' ʼ'",
);
const letterPattern = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

const digit = (character: string): string => String((character.codePointAt(0) ?? 0) & 0xf);

/** NFKD separates marks and replaces compatibility forms; й is a letter of its own and stays. */
function foldCluster(cluster: string): string {
  return cluster
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('и\u0306', 'й')
    .replace(ignoredPattern, '')
    .replace(letterPattern, (letter) => plainLetters[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, digit);
}

/** Most texts are ASCII and need none of the above. */
const isAscii = (text: string): boolean => !/[^\x20-\x7e]/.test(text);

/**
 * The text without case, marks and differences between look-alike letters; folding it again changes
 * nothing.
 */
export function foldText(text: string): string {
  // Folding works letter by letter, so that a whole text may be given as one cluster, in a tenth of
  // the time.
  return isAscii(text) ? text.toLowerCase() : foldCluster(text);
}

/** Letters that passports, and keyboards without them, write as two letters or as another one. */
const azerbaijani = tableOf('əa ıi şsh çch ğgh xkh cj qg');
const germanic = tableOf('äae öoe üue åaa øoe');

const words = /[\p{L}\p{M}'’-]+/gu;

/**
 * Whether a word may have another spelling in Latin letters. `Quliyev` and `Xalid` are among them,
 * as no other language of ours has a q or begins words with x.
 */
const isRespelled = (word: string): boolean =>
  /[əıİşçğäöüåø]|q(?!u[aeio])|^x/iu.test(word.normalize('NFC'));

/**
 * `mammadova` for Məmmədova, `mueller` for Müller; `foldText` gives the spellings `memmedova` and
 * `muller`.
 */
function respell(word: string): string {
  const letters = word.replaceAll('İ', 'i').normalize('NFC').toLowerCase();
  // `ə`, `ı`, `ş`, `ç` and `ğ` make a word Azerbaijani or Turkish.
  const table = /[əışçğ]|^[^äöåø]*[qx]/.test(letters) ? azerbaijani : germanic;
  return foldText(letters.replace(/\p{L}/gu, (letter) => table[letter] ?? letter));
}

/**
 * The text that a search looks into: the folded text, and behind it each word that passports spell
 * otherwise.
 */
export function foldForSearch(text: string): string {
  // Most texts are not taken apart.
  const some = /[\u0080-\uffff]|[qx]/i.test(text) ? text.match(words) : null;
  const respelled = some?.filter(isRespelled).map(respell) ?? [];
  return [foldText(text), ...respelled].join('\n');
}

/** A part of a text, in UTF-16 code units; `end` is exclusive. */
export type TextRange = readonly [start: number, end: number];

interface FoldedText {
  readonly text: string;
  /** The part of the original that each code unit of `text` stands for. */
  readonly origins: readonly TextRange[];
}

function foldWithOrigins(original: string): FoldedText {
  const origins: TextRange[] = [];
  let text = '';
  for (const { 0: cluster, index } of original.matchAll(clusterPattern)) {
    const folded = foldText(cluster);
    const origin: TextRange = [index, index + cluster.length];
    text += folded;
    origins.push(...new Array<TextRange>(folded.length).fill(origin));
  }
  return { text, origins };
}

/**
 * The places where a text contains the query, in positions of the original, in order and without
 * overlaps. Where only the passport spelling of a word contains it, the place is the whole word.
 */
export function findFolded(original: string, query: string): readonly TextRange[] {
  const wanted = foldText(query);
  if (wanted === '') return [];
  const { text, origins } = foldWithOrigins(original);
  const found: TextRange[] = [];
  let at = text.indexOf(wanted);
  while (at >= 0) {
    const start = origins[at]?.[0];
    const end = origins[at + wanted.length - 1]?.[1];
    // Two matches within one letter (s in ß) count as one place.
    const isNew = start !== undefined && start >= (found.at(-1)?.[1] ?? 0);
    if (isNew && end !== undefined) found.push([start, end]);
    at = text.indexOf(wanted, at + wanted.length);
  }
  if (found.length > 0) return found;
  return [...original.matchAll(words)]
    .filter(({ 0: word }) => isRespelled(word) && respell(word).includes(wanted))
    .map(({ 0: word, index }) => [index, index + word.length]);
}
