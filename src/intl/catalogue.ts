/**
 * Looks words up in a catalogue. It comes with a language's lazy file: English needs no places, so
 * no page in English loads what finds them.
 */
import { seeds } from './generated/message-places.js';
import { english, type Catalogue } from './translate.js';

/**
 * A language's messages, one a line; `{0}` stands for the first value of a message. An id for each
 * would be a tenth of a language's file, so its line follows from its English words.
 */
export type Messages = string;

/** FNV-1a of 32 bits, begun elsewhere by each seed; as a share of all there are, from 0 to 1. */
function hash(words: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < words.length; index++) {
    value = Math.imul(value ^ words.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0) / 2 ** 32;
}

/**
 * The line of a message among `count`, by its id, or its English words without the values between
 * them. The seed of its group is one that `locales/messages.mjs` found to give each message a line
 * of its own. Words that no catalogue has get the line of another.
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
  // A message's line would be counted at each render otherwise.
  const found = new Map<string | readonly string[], string>();

  function find(key: string | readonly string[], words: string): string {
    const line = lines[lineOf(words, lines.length)] ?? '';
    found.set(key, line);
    return line;
  }

  return (template, options) => {
    const key = options?.id ?? (typeof template === 'string' ? template : template.strings);
    const text = found.get(key) ?? find(key, options?.id ?? wordsOf(template));
    if (text === '') return english(template);
    if (typeof template === 'string') return text;
    return text.replace(/\{(\d)\}/g, (_, at: string) => String(template.values[Number(at)]));
  };
}
