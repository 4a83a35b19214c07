/**
 * Translates the words of the interface. `@lit/localize` keeps one language per page; our widgets
 * stand side by side in several, so each gets a `translate` of its own over the same catalogues.
 */

/** A message with places for values, in the shape that `@lit/localize` gives it. */
interface StrResult {
  strTag: true;
  strings: TemplateStringsArray;
  values: unknown[];
}

/** The brand is what `lit-localize extract` looks for in a tag's type. */
type StrTag = ((strings: TemplateStringsArray, ...values: unknown[]) => StrResult) & {
  _LIT_LOCALIZE_STR_?: never;
};

/**
 * The same as `str` of `@lit/localize`. It is ours, since an application would have to install that
 * package for our declarations.
 */
export const str: StrTag = (strings, ...values) => ({ strTag: true, strings, values });

/**
 * `desc` is for the translator; `id` tells messages apart where one English text has several
 * meanings.
 */
interface MessageOptions {
  readonly id?: string;
  readonly desc?: string;
}

/** Gives the words of one language for the English ones. */
export type Catalogue = (template: string | StrResult, options?: MessageOptions) => string;

/**
 * Takes English words and gives those of the reader's language. The brand is what `lit-localize
 * extract` looks for in a call's type, so calls are found wherever the value came from, a
 * destructured argument included.
 */
export type Translate = Catalogue & {
  _LIT_LOCALIZE_MSG_?: never;
};

/** English has no catalogue: the words and values are joined as they are. */
export const englishCatalogue: Catalogue = (template) =>
  typeof template === 'string'
    ? template
    : String.raw({ raw: template.strings }, ...template.values);

/** Without a catalogue the words stay English. */
export function createTranslate(catalogue: Catalogue | undefined): Translate {
  return catalogue ?? englishCatalogue;
}
