/** Chooses the form of a phrase that goes with a number. */
import { formatNumber } from './formats/format-value.js';
import { cachedFormatter } from './formats/formatter-cache.js';
import type { PluralCategory } from './formats/own-formats.js';
import type { LocaleData } from './locale-data.js';

const inOrder: readonly PluralCategory[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Between the forms of one phrase, in the order of the categories above. */
const between = ' | ';

/**
 * The category by the rules of the words' language, which may be another than that of dates and
 * numbers. Our Portuguese is that of Portugal, while CLDR's `pt` is that of Brazil, where 0 takes
 * the singular.
 */
function pluralCategory({ words, ownWords }: LocaleData, count: number): PluralCategory {
  const rules = words === 'pt' ? 'pt-PT' : words;
  return ownWords?.plural?.(count) ?? cachedFormatter('PluralRules', rules, {}).select(count);
}

const usedCategories = new WeakMap<LocaleData, readonly PluralCategory[]>();

/**
 * The categories of the whole numbers up to 200. Categories that only fractions or millions have
 * (`other` in Russian, `many` in French) need no form in a phrase that counts sessions.
 */
function categoriesOf(locale: LocaleData): readonly PluralCategory[] {
  const known = usedCategories.get(locale);
  if (known) return known;
  const found = new Set<PluralCategory>();
  for (let count = 0; count <= 200; count++) found.add(pluralCategory(locale, count));
  const used = inOrder.filter((category) => found.has(category));
  usedCategories.set(locale, used);
  return used;
}

/**
 * Chooses the form for a number from a phrase that has one for each category of its language, in
 * CLDR's order: `# session | # sessions`, `# сессия | # сессии | # сессий`. `#` stands for the
 * number, as in ICU's messages, and `{name}` for a value by its name. The last form stands in where
 * a category has none.
 */
export function choosePlural(
  locale: LocaleData,
  count: number,
  phrase: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const forms = phrase.split(between);
  const at = categoriesOf(locale).indexOf(pluralCategory(locale, count));
  const form = forms[at] ?? forms.at(-1) ?? '';
  return form.replace(/#|\{(\w+)\}/g, (all, name?: string) =>
    name === undefined ? formatNumber(locale, count) : (values[name] ?? all),
  );
}
