/** The order of a language's alphabet, numbers by value: `Room 2` before `Room 10`. */
import { cachedFormatter } from './formats/formatter-cache.js';
import type { LocaleData } from './locale-data.js';

export function compareText({ own, tag }: LocaleData, a: string, b: string): number {
  return own?.compare?.(a, b) ?? cachedFormatter('Collator', tag, { numeric: true }).compare(a, b);
}
