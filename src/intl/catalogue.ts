/**
 * Looks words up in a catalogue. It comes with a language's lazy chunk: English needs no ids, so
 * no page in English loads the hash that makes them.
 */
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';
import type { Catalogue } from './translate.js';

/** A message that the templates lack stays English. */
export function createCatalogue(templates: TemplateMap): Catalogue {
  return (template, options) => {
    const text = runtimeMsg(templates, template, options);
    return typeof text === 'string' ? text : '';
  };
}
