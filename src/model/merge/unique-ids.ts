/**
 * Renames ids of one input that earlier inputs use for something else, and every reference to them.
 */
import { isObject, type DocumentObject } from '../document-context.js';

type Ids = ReadonlyMap<string, string>;

/** Entries of earlier inputs by list and id; the same entry twice is no collision. */
export type TakenIds = ReadonlyMap<string, ReadonlyMap<string, DocumentObject>>;

/** The top-level fields of a document that are lists of entries. */
export const lists = ['rooms', 'tracks', 'speakers', 'sessions', 'tiers', 'partners', 'news'];

/** Fields of sessions and partners that name an entry of another list, with that list. */
const references = { room: 'rooms', track: 'tracks', tier: 'tiers' } as const;

function entriesOf(document: DocumentObject, list: string): readonly DocumentObject[] {
  const value = document[list];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

const idOf = (entry: DocumentObject): string | undefined => {
  const { id } = entry;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
};

export function takenIds(document: DocumentObject): TakenIds {
  return new Map(
    lists.map((list) => [
      list,
      new Map(
        entriesOf(document, list).flatMap((entry) => {
          const id = idOf(entry);
          return id === undefined ? [] : [[id, entry] as const];
        }),
      ),
    ]),
  );
}

/** Addresses, tags and UUIDs, which two sources never use for different things by chance. */
const isGlobalId = (id: string): boolean => id.includes(':') || id.length > 20;

/** Two feeds may shorten and spell one news item differently; its id says that it is the same. */
const isOneItem = (id: string, one: DocumentObject, other: DocumentObject): boolean =>
  isGlobalId(id) ||
  ['url', 'title'].some(
    (key) => one[key] !== undefined && JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );

function isSame(list: string, id: string, [one, other]: [DocumentObject, DocumentObject]): boolean {
  if (list === 'news' && isOneItem(id, one, other)) return true;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** New ids for those that are taken by another entry: `main` becomes `main-2`. */
function findRenames(document: DocumentObject, taken: TakenIds): ReadonlyMap<string, Ids> {
  return new Map(
    lists.map((list) => {
      const before = taken.get(list) ?? new Map<string, DocumentObject>();
      const own = new Set(entriesOf(document, list).map(idOf));
      const renames = new Map<string, string>();
      for (const entry of entriesOf(document, list)) {
        const id = idOf(entry);
        const known = id === undefined ? undefined : before.get(id);
        if (id === undefined || !known || isSame(list, id, [known, entry])) continue;
        let number = 2;
        while (before.has(`${id}-${number}`) || own.has(`${id}-${number}`)) number += 1;
        own.add(`${id}-${number}`);
        renames.set(id, `${id}-${number}`);
      }
      return [list, renames] as const;
    }),
  );
}

export function renameIds(document: DocumentObject, taken: TakenIds): DocumentObject {
  const renames = findRenames(document, taken);
  const rename = (list: string, id: unknown): unknown =>
    typeof id === 'string' || typeof id === 'number'
      ? (renames.get(list)?.get(String(id)) ?? id)
      : id;
  const renamed = lists
    .filter((list) => Array.isArray(document[list]))
    .map((list) => [
      list,
      (document[list] as readonly unknown[]).map((entry) =>
        isObject(entry) ? renameEntry(entry, list, rename) : entry,
      ),
    ]);
  return { ...document, ...(Object.fromEntries(renamed) as DocumentObject) };
}

function renameEntry(
  entry: DocumentObject,
  list: string,
  rename: (list: string, id: unknown) => unknown,
): DocumentObject {
  const changed: DocumentObject = { ...entry };
  if ('id' in entry) changed['id'] = rename(list, entry['id']);
  for (const [key, target] of Object.entries(references)) {
    if (key in entry) changed[key] = rename(target, entry[key]);
  }
  const { previous, speakers } = entry;
  if (isObject(previous) && 'room' in previous) {
    changed['previous'] = { ...previous, room: rename('rooms', previous['room']) };
  }
  if (Array.isArray(speakers)) {
    changed['speakers'] = speakers.map((speaker: unknown) =>
      isObject(speaker)
        ? { ...speaker, id: rename('speakers', speaker['id']) }
        : rename('speakers', speaker),
    );
  }
  return changed;
}
