/** Which form of a phrase goes with a number. */
import { cachedFormatter } from './formatter-cache.js';
import type { LocaleData } from './load-locale.js';

/** CLDR's plural categories; `other` exists in every language. */
export type PluralCategory = Intl.LDMLPluralRule;

/** One phrase per category; a missing one is said by `other`. */
export type PluralForms = Readonly<Partial<Record<PluralCategory, string>>> & {
  readonly other: string;
};

/** By the rules of the words, which may be in another language than dates and numbers. */
export function pluralCategory({ words, ownWords }: LocaleData, count: number): PluralCategory {
  return ownWords?.plural?.(count) ?? cachedFormatter('plural', words, {}).select(count);
}

export function choosePlural(locale: LocaleData, count: number, forms: PluralForms): string {
  return forms[pluralCategory(locale, count)] ?? forms.other;
}
