/** Names of languages in the languages themselves, so that everybody finds their own. */
import { wordLanguages } from '../../../src/intl/language-tags.js';
import { languageNames } from '../../site/words/site-languages.js';

const known: Readonly<Record<string, string>> = languageNames;

/** The name of a language; the tag itself where the browser has no name for it. */
export function nameOfLanguage(tag: string): string {
  if (Object.hasOwn(known, tag)) return known[tag] ?? tag;
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? tag : name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    // The text is no tag; a document may hold anything.
    return tag;
  }
}

/** The languages that the widgets speak, sorted by name. */
export const offeredLanguages: readonly (readonly [tag: string, name: string])[] = [
  'en',
  ...wordLanguages,
]
  .map((tag) => [tag, nameOfLanguage(tag)] as const)
  .sort(([, a], [, b]) => a.localeCompare(b));
