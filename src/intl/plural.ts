/** Which form of a phrase goes with a number. */
import { formatNumber } from './formats/format-value.js';
import { cachedFormatter } from './formats/formatter-cache.js';
import type { LocaleData } from './load-locale.js';

/** CLDR's plural categories; `other` exists in every language. */
export type PluralCategory = Intl.LDMLPluralRule;

const inOrder: readonly PluralCategory[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Between the forms of one phrase, in the order of the categories above. */
const between = ' | ';

/**
 * By the rules of the words, which may be in another language than dates and numbers. Our Portuguese
 * is of Portugal; CLDR's plain `pt` is of Brazil, where 0 takes the singular.
 */
function pluralCategory({ words, ownWords }: LocaleData, count: number): PluralCategory {
  const rules = words === 'pt' ? 'pt-PT' : words;
  return ownWords?.plural?.(count) ?? cachedFormatter('PluralRules', rules, {}).select(count);
}

const usedCategories = new WeakMap<LocaleData, readonly PluralCategory[]>();

/**
 * The categories that whole numbers up to 200 fall into. What only fractions or millions ask for
 * (`other` in Russian, `many` in French) needs no form of a phrase that counts sessions.
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
 * A number's form out of a phrase that holds one for each category of its language, in CLDR's
 * order: `# session | # sessions`, `# сессия | # сессии | # сессий`. `#` is the number, as in ICU's
 * messages, and `{name}` a value by its name. The last form stands for what has none.
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
