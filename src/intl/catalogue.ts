/**
 * Looks words up in a catalogue. It comes with a language's lazy file: English needs no ids, so
 * no page in English loads the hash that makes them.
 */
import { english, type Catalogue } from './translate.js';

/** A language's messages by their ids; `{0}` stands for the first value of a message. */
export type Messages = Readonly<Record<string, string>>;

/** Digits of a hash to the base of 36. */
const LENGTH = 4;

/**
 * A message's id out of its English words, without the values between them: FNV-1a of 32 bits, since
 * the 64 bits and sixteen digits of `@lit/localize` would be a fifth of each language's file.
 * `locales/messages.mjs` writes the same ids, and fails where two messages share one.
 */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) {
    value = Math.imul(value ^ words.charCodeAt(index), 0x01000193);
  }
  return `s${(value >>> 0).toString(36).slice(-LENGTH)}`;
}

/** Ids by the English words, because their hash would otherwise be computed at each render. */
const ids = new Map<string | readonly string[], string>();

function idOf(template: Parameters<Catalogue>[0]): string {
  const words = typeof template === 'string' ? template : template.strings;
  const known = ids.get(words);
  if (known !== undefined) return known;
  const id = hash(typeof words === 'string' ? words : words.join('\x1e'));
  ids.set(words, id);
  return id;
}

/** A message that the catalogue lacks stays English. */
export function createCatalogue(messages: Messages): Catalogue {
  return (template, options) => {
    const text = messages[options?.id ?? idOf(template)];
    if (text === undefined) return english(template);
    if (typeof template === 'string') return text;
    return text.replace(/\{(\d)\}/g, (_, at: string) => String(template.values[Number(at)]));
  };
}
