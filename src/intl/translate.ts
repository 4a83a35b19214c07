/**
 * The interface's words. `@lit/localize` keeps one language per page; our widgets stand side by
 * side in several, so each gets a `translate` of its own over the same catalogues.
 */
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export { str } from '@lit/localize/internal/str-tag.js';

/** Translations by message id, as `lit-localize build` writes them. */
export type Catalogue = TemplateMap;

/** What a message carries for the translator; `id` where one English text has several meanings. */
export interface MessageOptions {
  readonly id?: string;
  readonly desc?: string;
}

/**
 * English in, the reader's language out. The brand is what `lit-localize extract` looks for in a
 * call's type, so calls are found wherever the value came from, a destructured argument included.
 */
export type Translate = ((template: string | StrResult, options?: MessageOptions) => string) & {
  _LIT_LOCALIZE_MSG_?: never;
};

/** Without a catalogue the words stay English; a message the catalogue lacks does too. */
export function createTranslate(catalogue: Catalogue | undefined): Translate {
  return (template, options) => {
    const text = runtimeMsg(catalogue, template, options);
    return typeof text === 'string' ? text : '';
  };
}
