/** Finds entries whose name or title is empty: they are shown as a gap, and read aloud as nothing. */
import { isObject } from '../document-context.js';
import type { Problem } from '../problem.js';
import { walkFields } from './walk-document.js';

/** Entries that the reader leaves out and reports itself, or that may have a summary instead. */
const elsewhere = new Set(['event.name', 'partners.name', 'news.title']);

const isEmpty = (value: unknown): boolean =>
  isObject(value)
    ? Object.values(value).every((text) => typeof text === 'string' && text.trim() === '')
    : typeof value === 'string' && value.trim() === '';

export function checkNames(document: unknown): readonly Problem[] {
  return [...walkFields(document)].flatMap(({ value, names, path }) => {
    const name = names.at(-1) ?? '';
    if (!['name', 'title'].includes(name) || elsewhere.has(names.join('.'))) return [];
    if (!isEmpty(value)) return [];
    const message = `Expected a ${name} that people can read; found an empty one.`;
    return [{ code: 'field-missing', path, message, severity: 'warning' as const }];
  });
}
