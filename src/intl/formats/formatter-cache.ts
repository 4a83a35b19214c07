/**
 * One `Intl` formatter per kind, locale and options for all widgets of a page: making one costs
 * about as much as two thousand uses of it. Zones are no part of the key, since local times are
 * formatted in UTC (see local-date.ts).
 */
type Kind =
  | 'Collator'
  | 'DateTimeFormat'
  | 'DisplayNames'
  | 'ListFormat'
  | 'NumberFormat'
  | 'PluralRules'
  | 'RelativeTimeFormat';

type Formatter<K extends Kind> = InstanceType<(typeof Intl)[K]>;
type Options<K extends Kind> = NonNullable<ConstructorParameters<(typeof Intl)[K]>[1]>;
type Builder<K extends Kind> = new (locale: string, options: object) => Formatter<K>;

/** Four languages with every kind and date style need far fewer. */
const capacity = 64;

/** Least recently used first, as `Map` keeps insertion order. */
const formatters = new Map<string, unknown>();
let isListening = false;

/** When the user changes the browser's language, other data or preferences may hold. */
function dropOnLanguageChange(): void {
  if (isListening || typeof addEventListener !== 'function') return;
  isListening = true;
  addEventListener('languagechange', () => formatters.clear());
}

/** A formatter for a valid BCP 47 tag; the same one for the same arguments. */
export function cachedFormatter<K extends Kind>(
  kind: K,
  locale: string,
  options: Options<K>,
): Formatter<K> {
  dropOnLanguageChange();
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) as Formatter<K> | undefined;
  // Formatters other than those of dates ignore the option `timeZone`.
  const formatter =
    known ?? new (Intl[kind] as unknown as Builder<K>)(locale, { timeZone: 'UTC', ...options });
  formatters.delete(key);
  formatters.set(key, formatter);
  const oldest = formatters.keys().next();
  if (formatters.size > capacity && !oldest.done) formatters.delete(oldest.value);
  return formatter;
}
