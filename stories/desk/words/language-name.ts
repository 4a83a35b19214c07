/** Languages by their own names, as everybody finds their own. */
import { wordLanguages } from '../../../src/intl/language-tags.js';
import { languageNames } from '../../site/words/site-languages.js';

const known: Readonly<Record<string, string>> = languageNames;

/** The tag itself where the browser has no name for it. */
export function nameOfLanguage(tag: string): string {
  if (Object.hasOwn(known, tag)) return known[tag] ?? tag;
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? tag : name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    // No tag at all: a document may hold anything.
    return tag;
  }
}

/** Those that the widgets speak, by name. */
export const offeredLanguages: readonly (readonly [tag: string, name: string])[] = [
  'en',
  ...wordLanguages,
]
  .map((tag) => [tag, nameOfLanguage(tag)] as const)
  .sort(([, a], [, b]) => a.localeCompare(b));
