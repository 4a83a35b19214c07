/**
 * The interface's words. `@lit/localize` keeps one language per page; our widgets stand side by
 * side in several, so each gets a `translate` of its own over the same catalogues.
 */

/** A message with places for values, as `runtimeMsg` of `@lit/localize` takes it. */
interface StrResult {
  strTag: true;
  strings: TemplateStringsArray;
  values: unknown[];
}

/** The brand is what `lit-localize extract` looks for in a tag's type. */
type StrTag = ((strings: TemplateStringsArray, ...values: unknown[]) => StrResult) & {
  _LIT_LOCALIZE_STR_?: never;
};

/** As that of `@lit/localize`, whose declarations would have to be installed with ours. */
export const str: StrTag = (strings, ...values) => ({ strTag: true, strings, values });

/** What a message carries for the translator; `id` where one English text has several meanings. */
interface MessageOptions {
  readonly id?: string;
  readonly desc?: string;
}

/** One language's words, by the English ones. */
export type Catalogue = (template: string | StrResult, options?: MessageOptions) => string;

/**
 * English in, the reader's language out. The brand is what `lit-localize extract` looks for in a
 * call's type, so calls are found wherever the value came from, a destructured argument included.
 */
export type Translate = Catalogue & {
  _LIT_LOCALIZE_MSG_?: never;
};

/** Joined here and not by the package, which would be one more file in the first load. */
export const english: Catalogue = (template) =>
  typeof template === 'string'
    ? template
    : String.raw({ raw: template.strings }, ...template.values);

/** Without a catalogue the words stay English. */
export function createTranslate(catalogue: Catalogue | undefined): Translate {
  return catalogue ?? english;
}
