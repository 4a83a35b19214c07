/** Finds texts that are missing in one of the document's languages. */
import { isObject } from '../document-context.js';
import type { Problem } from '../problem.js';
import { isTextField } from '../written-fields.js';
import { walkFields } from './walk-document.js';

interface WrittenText {
  readonly path: string;
  /** The path of the field without indexes: `sessions.title`. */
  readonly field: string;
  /** Tags in lower case; `undefined` for a text that is a plain string. */
  readonly languages?: ReadonlySet<string>;
}

/**
 * Names are not asked for in each language: people, rooms and companies often have one name in all
 * of them.
 */
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
 * A text by language should have every language that any other text has. A plain string counts as
 * not translated where the same field has languages elsewhere in the document, names excepted.
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
