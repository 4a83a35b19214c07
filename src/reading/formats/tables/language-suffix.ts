/** Reads the language at the end of a heading: `Title (az)`, `Mövzu EN`, `Название на русском`. */
import { tagOfLanguage } from '../written/language-names.js';
import { foldWords, wordList } from './fold-word.js';
import { allWords } from './words/all-words.js';

/** Tags of languages that may stand behind a heading; other pairs of letters are words. */
const tags = new Set(
  'ar az be bg bs ca cs da de el en es et eu fa fi fr ga he hi hr hu hy id is it ja ka kk ko ky lt lv mk mn ms mt nl no pl ps pt ro ru sk sl sq sr sv tg th tk tr tt uk ur uz vi zh'.split(
    ' ',
  ),
);

const names = allWords.flatMap(({ languages }) =>
  Object.entries(languages).map(([tag, words]) => ({ tag, list: wordList(words) })),
);

/**
 * The tag of a language from its tag or its name in any language that we know; `undefined` for
 * other words.
 */
export function languageOfWord(word: string): string | undefined {
  const text = word.trim();
  const tag = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/i.exec(text)?.[1]?.toLowerCase();
  if (tag !== undefined && tags.has(tag))
    return text.replace('_', '-').toLowerCase() === tag ? tag : text.replace('_', '-');
  const folded = foldWords(text);
  if (folded === '') return undefined;
  const own = tagOfLanguage(text);
  return names.find(({ list }) => list.is(folded))?.tag ?? (tags.has(own) ? own : undefined);
}

/** A heading and what was found behind it. */
export interface SuffixedHeading {
  readonly base: string;
  readonly language?: string;
  /** Text in brackets that is not a language, such as `dd.mm.yyyy`. */
  readonly hint?: string;
}

const brackets = /^([^([]+)[([]([^)\]]*)[)\]]\s*\*?$/;

/** Separates a heading from the language or the hint behind it. */
export function splitHeading(heading: string): SuffixedHeading {
  const text = heading.slice(0, 200).trim();
  const inBrackets = brackets.exec(text);
  if (inBrackets) {
    const [, base = '', inner = ''] = inBrackets;
    const language = languageOfWord(inner);
    return { base, ...(language === undefined ? { hint: inner } : { language }) };
  }
  const words = text.split(/[\s_/|:–—-]+/).filter((word) => word !== '');
  // Two words may name the language: “Mövzu – ingilis dilində”, “Title in English”.
  for (const count of [1, 2]) {
    const language =
      words.length > count ? languageOfWord(words.slice(-count).join(' ')) : undefined;
    if (language === undefined) continue;
    const rest = words.slice(0, -count);
    if (rest.length > 1 && /^(?:на|in|по)$/i.test(rest.at(-1) ?? '')) rest.pop();
    return { base: rest.join(' '), language };
  }
  return { base: text };
}
