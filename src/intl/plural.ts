/** Which form of a phrase goes with a number. */
import { cachedFormatter } from './formatter-cache.js';
import type { LocaleData } from './load-locale.js';

/** CLDR's plural categories; `other` exists in every language. */
export type PluralCategory = Intl.LDMLPluralRule;

/** One phrase per category; a missing one is said by `other`. */
export type PluralForms = Readonly<Partial<Record<PluralCategory, string>>> & {
  readonly other: string;
};

/** en, az: `one`, `other`; ru: `one`, `few`, `many`, `other`. */
export function pluralCategory({ language, tag }: LocaleData, count: number): PluralCategory {
  // Chromium has no rules for Azerbaijani (CLDR: one when n = 1).
  if (language === 'az') return count === 1 ? 'one' : 'other';
  return cachedFormatter('plural', tag, {}).select(count);
}

export function choosePlural(locale: LocaleData, count: number, forms: PluralForms): string {
  return forms[pluralCategory(locale, count)] ?? forms.other;
}
