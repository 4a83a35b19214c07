/**
 * Operations on a document. Each returns a new document, which shares all unchanged parts with the
 * old one.
 */
import { isObject } from '../../../src/model/document-context.js';
import { EntryIds, idOfName } from '../../../src/reading/formats/entry-ids.js';
import type { DocumentObject, Entry, Keys, ListName } from './document.js';

export type Operation = (document: DocumentObject) => DocumentObject;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (isObject(value) && Object.keys(value).length === 0);

function put(container: unknown, [key, ...rest]: Keys, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(container) ? container : [];
    return [...list.slice(0, key), put(list[key], rest, value), ...list.slice(key + 1)];
  }
  const object = isObject(container) ? container : {};
  const next = put(object[key], rest, value);
  if (!isEmpty(next)) return { ...object, [key]: next };
  const { [key]: _, ...others } = object;
  return others;
}

/** Sets a value. An empty text removes the field, and objects that become empty by that. */
export const setValue =
  (keys: Keys, value: unknown): Operation =>
  (document) =>
    put(document, keys, value) as DocumentObject;

const listOf = (document: DocumentObject, list: ListName): readonly unknown[] =>
  Array.isArray(document[list]) ? (document[list] as readonly unknown[]) : [];

export const insertEntry =
  (list: ListName, at: number, entry: Entry): Operation =>
  (document) => {
    const entries = listOf(document, list);
    return { ...document, [list]: [...entries.slice(0, at), entry, ...entries.slice(at)] };
  };

export const removeEntries =
  (list: ListName, places: ReadonlySet<number>): Operation =>
  (document) => ({
    ...document,
    [list]: listOf(document, list).filter((_, index) => !places.has(index)),
  });

/** Moves an entry; `to` is an index in the list without the entry. */
export const moveEntry =
  (list: ListName, from: number, to: number): Operation =>
  (document) => {
    const entries = listOf(document, list);
    const others = entries.filter((_, index) => index !== from);
    if (from < 0 || from >= entries.length || to < 0 || to > others.length) return document;
    return { ...document, [list]: [...others.slice(0, to), entries[from], ...others.slice(to)] };
  };

/** An id for a new entry that no other of its list has. */
export function newId(document: DocumentObject, list: ListName, name: string): string {
  const ids = new EntryIds();
  for (const entry of listOf(document, list)) {
    const id = isObject(entry) ? entry['id'] : undefined;
    if (typeof id === 'string' || typeof id === 'number') ids.give(String(id));
  }
  return ids.give(idOfName(name));
}
