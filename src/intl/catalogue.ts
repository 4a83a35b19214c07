/**
 * Looks words up in the catalogue of a language. It is in the language's lazy file, so that a
 * page in English never loads it.
 */
import { seeds } from './generated/message-places.js';
import { englishCatalogue, type Catalogue } from './translate.js';

/**
 * The messages of a language, one a line; `{0}` stands for the first value of a message. There
 * are no ids, which would be a tenth of the file: the line of a message is computed from its
 * English words.
 */
export type Messages = string;

/** FNV-1a of 32 bits with `seed` added to its start, as a fraction: 0 and more, less than 1. */
function hash(words: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < words.length; index++) {
    value = Math.imul(value ^ words.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0) / 2 ** 32;
}

/**
 * The line of a message, from 0 to `count - 1`. `words` is its id, or its English words without
 * the values. It is a perfect hash: `locales/messages.mjs` has found a seed for each group of
 * messages, so that every message has a line of its own. Words that are no message get the line of
 * another one.
 */
function lineOf(words: string, count: number): number {
  const group = Math.floor(hash(words, 0) * seeds.length);
  return Math.floor(hash(words, seeds.charCodeAt(group)) * count);
}

type Template = Parameters<Catalogue>[0];

const wordsOf = (template: Template): string =>
  typeof template === 'string' ? template : template.strings.join('\x1e');

/** A message that is not translated stays English. */
export function createCatalogue(messages: Messages): Catalogue {
  const lines = messages.split('\n');
  // Keeps what was found, since a lookup hashes all words of the message, and each render asks
  // again.
  const found = new Map<string | readonly string[], string>();

  function find(key: string | readonly string[], words: string): string {
    const line = lines[lineOf(words, lines.length)] ?? '';
    found.set(key, line);
    return line;
  }

  return (template, options) => {
    const key = options?.id ?? (typeof template === 'string' ? template : template.strings);
    const text = found.get(key) ?? find(key, options?.id ?? wordsOf(template));
    if (text === '') return englishCatalogue(template);
    if (typeof template === 'string') return text;
    return text.replace(/\{(\d)\}/g, (_, at: string) => String(template.values[Number(at)]));
  };
}
