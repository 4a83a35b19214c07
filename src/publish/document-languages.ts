/**
 * Finds the languages of a document: its own first, then the others by the number of their texts.
 */
import { walkFields } from '../model/checks/walk-document.js';
import { isObject, type DocumentObject } from '../model/document-context.js';
import { isTextField } from '../model/written-fields.js';

/** The share of all texts that a language needs. With fewer, only single titles are in it. */
const LEAST = 0.2;

export function listLanguages(document: DocumentObject): readonly string[] {
  const counts = new Map<string, number>();
  let localized = 0;
  for (const { value, names } of walkFields(document)) {
    if (!isTextField(names) || !isObject(value)) continue;
    localized += 1;
    for (const [tag, text] of Object.entries(value)) {
      if (typeof text === 'string' && text.trim() !== '')
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  const { language } = document;
  const own = typeof language === 'string' && language.trim() !== '' ? [language.trim()] : [];
  const used = [...counts]
    .filter(([, count]) => count >= localized * LEAST)
    .sort(([, a], [, b]) => b - a)
    .map(([tag]) => tag);
  const all = [...new Set([...own, ...used])];
  return all.length === 0 ? ['en'] : all;
}
