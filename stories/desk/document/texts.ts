/** Texts in several languages: read, written, and counted where a language lacks them. */
import { walkFields } from '../../../src/model/checks/walk-document.js';
import { isObject } from '../../../src/model/document-context.js';
import { isTextField } from '../../../src/model/written-fields.js';
import { stringAt, type DocumentObject } from './document.js';

export const languageOfDocument = (document: DocumentObject): string =>
  stringAt(document, ['language']) || 'en';

/** The document's own language first, then those of its texts. */
export function languagesOfTexts(document: DocumentObject): readonly string[] {
  const found = new Set([languageOfDocument(document)]);
  for (const { value, names } of walkFields(document)) {
    if (!isTextField(names) || !isObject(value)) continue;
    for (const tag of Object.keys(value)) found.add(tag);
  }
  return [...found];
}

/** The text of exactly that language; `''` where there is none. */
export function textIn(value: unknown, language: string, own: string): string {
  if (typeof value === 'string') return language === own ? value : '';
  const text = isObject(value) ? value[language] : undefined;
  return typeof text === 'string' ? text : '';
}

/** The text for a reader of that language; any other text is better than none. */
export function anyTextIn(value: unknown, language: string, own: string): string {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return '';
  const texts = [value[language], value[own], ...Object.values(value)];
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? '';
}

/**
 * The value with another text. A text in the document's language alone is a string; `undefined`
 * when none is left.
 */
export function withText(
  value: unknown,
  text: string,
  { language, own }: { readonly language: string; readonly own: string },
): unknown {
  const before = typeof value === 'string' ? { [own]: value } : isObject(value) ? value : {};
  const texts = Object.entries({ ...before, [language]: text }).filter(([, one]) => one !== '');
  if (texts.length === 0) return undefined;
  const [only] = texts;
  return texts.length === 1 && only?.[0] === own ? only[1] : Object.fromEntries(texts);
}

/**
 * Whether a text counts as missing. Names do not, as in `check`, since most are the same in every
 * language.
 */
const isCounted = (names: readonly string[], value: unknown): boolean =>
  isTextField(names) && (isObject(value) || names.at(-1) === 'title');

/** How many texts each of the languages lacks, of those that are there in another one. */
export function countMissing(
  document: DocumentObject,
  languages: readonly string[],
): ReadonlyMap<string, number> {
  const own = languageOfDocument(document);
  const missing = new Map(languages.map((language) => [language, 0]));
  for (const { value, names } of walkFields(document)) {
    if (!isCounted(names, value)) continue;
    for (const language of languages) {
      if (textIn(value, language, own).trim() === '')
        missing.set(language, (missing.get(language) ?? 0) + 1);
    }
  }
  return missing;
}
