/** Which fields of a conference document hold a text for people, and which hold a time. */

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

/** Names that are a text in one place and a code or an id in another. */
const textsByParent = new Map([
  ['venue', 'room'],
  ['speakers', 'role'],
]);

/**
 * True for a field that holds a text. The path has names alone, places in lists left out: speakers
 * of the top level have a role in words, those of a session one of a closed set.
 */
export function isTextField(path: readonly string[]): boolean {
  const key = path.at(-1) ?? '';
  if (texts.has(key)) return path.length > 1;
  const parent = path.at(-2) ?? '';
  if (textsByParent.get(parent) !== key) return false;
  return parent !== 'speakers' || path.length === 2;
}

export const isTimeField = (path: readonly string[]): boolean => times.has(path.at(-1) ?? '');
