/** A conference document as it is written, and places in it. Nothing here changes what it is given. */
import { isObject, type DocumentObject } from '../../../src/model/document-context.js';

export type { DocumentObject } from '../../../src/model/document-context.js';

/** Steps from the document to a value: `['sessions', 3, 'title']`. */
export type Keys = readonly (string | number)[];

export type Entry = Readonly<Record<string, unknown>>;

export type ListName = 'sessions' | 'speakers' | 'partners' | 'news' | 'rooms' | 'tracks' | 'tiers';

/** The entries of a list. A value that is no object becomes an empty one, so that indexes stay. */
export function entriesOf(document: DocumentObject, list: ListName): readonly Entry[] {
  const found = document[list];
  return Array.isArray(found) ? found.map((entry) => (isObject(entry) ? entry : {})) : [];
}

export function valueAt(root: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return (value as readonly unknown[])[Number(key)];
    return isObject(value) ? value[key] : undefined;
  }, root);
}

export function stringAt(root: unknown, keys: Keys): string {
  const value = valueAt(root, keys);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** `['sessions', 3]` of `/sessions/3` (RFC 6901). */
export const keysOfPointer = (pointer: string): Keys =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
