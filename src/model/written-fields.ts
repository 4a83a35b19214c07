/** Tells which fields of a conference document hold a text for people, and which hold a time. */

const times = new Set(['start', 'end', 'published', 'expires', 'opens', 'closes', 'updated']);

const texts = new Set([
  'title',
  'name',
  'description',
  'abstract',
  'summary',
  'statusNote',
  'alt',
  'stateNote',
  'affiliation',
  'bio',
  'note',
  'price',
  'address',
]);

/**
 * Names of fields that are a text in one place and a code or an id in another, with the place of
 * the text.
 */
const textsByParent = new Map([
  ['venue', 'room'],
  ['speakers', 'role'],
]);

/**
 * True for a field that holds a text. `path` has names alone, without indexes. `role` shows why the
 * whole path counts: that of a speaker is a text, that of a session's speaker is a code.
 */
export function isTextField(path: readonly string[]): boolean {
  const key = path.at(-1) ?? '';
  if (texts.has(key)) return path.length > 1;
  const parent = path.at(-2) ?? '';
  if (textsByParent.get(parent) !== key) return false;
  return parent !== 'speakers' || path.length === 2;
}

export const isTimeField = (path: readonly string[]): boolean => times.has(path.at(-1) ?? '');
