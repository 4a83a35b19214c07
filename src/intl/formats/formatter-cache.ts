/**
 * One `Intl` formatter per kind, locale and options for all widgets of a page: making one costs
 * about as much as two thousand uses of it. Zones are no part of the key, since local times are
 * formatted in UTC (see local-date.ts).
 */
interface FormatterKinds {
  date: Intl.DateTimeFormat;
  number: Intl.NumberFormat;
  list: Intl.ListFormat;
  relative: Intl.RelativeTimeFormat;
  plural: Intl.PluralRules;
  names: Intl.DisplayNames;
  collator: Intl.Collator;
}

type Kind = keyof FormatterKinds;

interface FormatterOptions {
  date: Intl.DateTimeFormatOptions;
  number: Intl.NumberFormatOptions;
  list: Intl.ListFormatOptions;
  relative: Intl.RelativeTimeFormatOptions;
  plural: Intl.PluralRulesOptions;
  names: Intl.DisplayNamesOptions;
  collator: Intl.CollatorOptions;
}

type Builders = {
  [K in Kind]: (locale: string, options: FormatterOptions[K]) => FormatterKinds[K];
};

const builders: Builders = {
  date: (locale, options) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }),
  number: (locale, options) => new Intl.NumberFormat(locale, options),
  list: (locale, options) => new Intl.ListFormat(locale, options),
  relative: (locale, options) => new Intl.RelativeTimeFormat(locale, options),
  plural: (locale, options) => new Intl.PluralRules(locale, options),
  names: (locale, options) => new Intl.DisplayNames(locale, options),
  collator: (locale, options) => new Intl.Collator(locale, options),
};

/** Four languages with every kind and date style stay well below this. */
const capacity = 64;

/** Least recently used first, as `Map` keeps insertion order. */
const formatters = new Map<string, unknown>();
let isListening = false;

/** A language change of the browser can bring new data or new preferences. */
function dropOnLanguageChange(): void {
  if (isListening || typeof addEventListener !== 'function') return;
  isListening = true;
  addEventListener('languagechange', () => formatters.clear());
}

/** A formatter for a valid BCP 47 tag; the same one for the same arguments. */
export function cachedFormatter<K extends Kind>(
  kind: K,
  locale: string,
  options: FormatterOptions[K],
): FormatterKinds[K] {
  dropOnLanguageChange();
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) as FormatterKinds[K] | undefined;
  const formatter = known ?? builders[kind](locale, options);
  formatters.delete(key);
  formatters.set(key, formatter);
  const oldest = formatters.keys().next();
  if (formatters.size > capacity && !oldest.done) formatters.delete(oldest.value);
  return formatter;
}
