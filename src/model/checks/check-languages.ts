/** Texts that readers of one of the document's languages will not find in their own. */
import { isObject } from '../document-context.js';
import type { Problem } from '../problem.js';
import { isTextField } from '../written-fields.js';
import { walkFields } from './walk-document.js';

interface WrittenText {
  readonly path: string;
  /** The field without places in lists: `sessions.title`. */
  readonly field: string;
  /** In lower case; `undefined` for a text in the document's language alone. */
  readonly languages?: ReadonlySet<string>;
}

/** A person, a room and a company have one name in every language more often than not. */
const isName = (field: string): boolean => field.endsWith('.name');

function readTexts(document: unknown): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  for (const { value, names, path } of walkFields(document)) {
    const field = names.join('.');
    if (!isTextField(names)) continue;
    if (typeof value === 'string' && value.trim() !== '') texts.push({ path, field });
    if (!isObject(value)) continue;
    const written = Object.entries(value).filter(
      ([, text]) => typeof text === 'string' && text.trim() !== '',
    );
    const languages = new Set(written.map(([tag]) => tag.toLowerCase()));
    if (languages.size > 0) texts.push({ path, field, languages });
  }
  return texts;
}

function describe(missing: readonly string[]): string {
  return `Expected this text in ${missing.map((tag) => `"${tag}"`).join(' and ')} too, since others are; found none. Readers of that language get another.`;
}

/**
 * A text by language is to have every language that any other text has. A plain text is one that
 * nobody translated when the same field is by language elsewhere; names are left alone there.
 */
export function checkLanguages(document: unknown): readonly Problem[] {
  const texts = readTexts(document);
  const wanted = new Set(texts.flatMap(({ languages }) => [...(languages ?? [])]));
  const translated = new Set(
    texts.filter(({ languages }) => languages !== undefined).map(({ field }) => field),
  );
  const ownLanguage = readOwnLanguage(document);
  return texts.flatMap(({ path, field, languages }) => {
    if (!languages && (isName(field) || !translated.has(field))) return [];
    const has = languages ?? new Set([ownLanguage]);
    const missing = [...wanted].filter((tag) => !has.has(tag));
    if (missing.length === 0) return [];
    const message = describe(missing);
    return [{ code: 'language-missing', path, message, severity: 'warning' as const }];
  });
}

function readOwnLanguage(document: unknown): string {
  const language = isObject(document) ? document['language'] : undefined;
  return typeof language === 'string' ? language.trim().toLowerCase() : '';
}
