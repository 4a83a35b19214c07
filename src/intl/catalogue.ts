/**
 * Looks words up in a catalogue. It comes with a language's lazy file: English needs no ids, so
 * no page in English loads the hash that makes them.
 */
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { LanguageParts } from './language-module.js';
import type { Catalogue } from './translate.js';

/**
 * How much of a message's id is written: `s` and five of its sixteen digits, since a fifth of a
 * language's file would be ids. `locales/generate.mjs` fails where two messages share these.
 */
const ID_LENGTH = 6;

/** By the English words, whose hash would be counted at each render otherwise. */
const ids = new Map<string | readonly string[], string>();

function idOf(template: Parameters<Catalogue>[0]): string {
  const words = typeof template === 'string' ? template : template.strings;
  const known = ids.get(words);
  if (known !== undefined) return known;
  const id = generateMsgId(words, false).slice(0, ID_LENGTH);
  ids.set(words, id);
  return id;
}

/** A message that the templates lack stays English. */
export function createCatalogue(templates: NonNullable<LanguageParts['templates']>): Catalogue {
  return (template, options) => {
    const text = runtimeMsg(templates, template, { id: options?.id ?? idOf(template) });
    return typeof text === 'string' ? text : '';
  };
}
