/** Numbers, sizes, lists and language names. */
import { cachedFormatter } from './formatter-cache.js';
import type { LocaleData } from '../locale-data.js';
import type { FileUnit } from './own-formats.js';

export function formatNumber({ own, tag }: LocaleData, value: number): string {
  return own?.number?.(value) ?? cachedFormatter('NumberFormat', tag, {}).format(value);
}

const fileUnits: readonly FileUnit[] = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** `1.2 MB`; a step is 1000, as in CLDR's units. `''` where `bytes` is no size. */
export function formatFileSize({ own, tag }: LocaleData, bytes: number): string {
  if (!(bytes >= 0 && Number.isFinite(bytes))) return '';
  const step = Math.min(fileUnits.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const unit = fileUnits[step] ?? 'byte';
  const size = bytes / 1000 ** step;
  const value = size < 10 ? Math.round(size * 10) / 10 : Math.round(size);
  return (
    own?.fileSize?.(value, unit) ??
    cachedFormatter('NumberFormat', tag, { style: 'unit', unit }).format(value)
  );
}

/** A number in the digits of the language, without separators. */
export function formatFigure({ own, tag }: LocaleData, value: number): string {
  // All languages whose numbers we write ourselves have the digits 0 to 9.
  if (own?.number) return String(value);
  return cachedFormatter('NumberFormat', tag, { useGrouping: false }).format(value);
}

export type TimeUnit = 'day' | 'hour' | 'minute';

/**
 * `10 hours`; `''` in a language whose dates are ours, since its table has no words for lengths.
 */
export function formatLength({ own, tag }: LocaleData, value: number, unit: TimeUnit): string {
  if (own?.number) return '';
  const style = { style: 'unit', unit, unitDisplay: 'long', useGrouping: false } as const;
  return cachedFormatter('NumberFormat', tag, style).format(value);
}

/** `a, b and c`; empty items are left out. */
export function formatList({ own, tag }: LocaleData, items: readonly string[]): string {
  const said = items.filter((item) => item !== '');
  return (
    own?.list?.(said) ?? cachedFormatter('ListFormat', tag, { type: 'conjunction' }).format(said)
  );
}

/**
 * The name of the language `language` (a BCP 47 tag) in the reader's; the tag itself where it is
 * unknown.
 */
export function formatLanguage({ own, tag }: LocaleData, language: string): string {
  const known = own?.languageName?.(language);
  if (known) return known;
  try {
    const names = cachedFormatter('DisplayNames', tag, { type: 'language' });
    return names.of(language.replaceAll('_', '-')) ?? language;
  } catch {
    return language;
  }
}
