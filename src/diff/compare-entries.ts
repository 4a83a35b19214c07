/** Pairs the entries of two copies of a list by id. Pure. */

export interface Entry {
  readonly id: string;
}

export interface Pairs<T extends Entry> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly kept: readonly (readonly [before: T, after: T])[];
}

/** The entries by name, without those that share a name. */
function uniqueByName<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
): ReadonlyMap<string, T> {
  const found = new Map<string, T | undefined>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name !== '') found.set(name, found.has(name) ? undefined : entry);
  }
  return new Map([...found].flatMap(([name, entry]) => (entry ? [[name, entry] as const] : [])));
}

/**
 * Pairs two copies by the entries' ids. Tables without ids get theirs from room, day and title, so
 * that a session that moves to another room gets another id. Entries that are left over are paired
 * by name, where the name is unique in each copy.
 */
export function pairEntries<T extends Entry>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (entry: T) => string,
): Pairs<T> {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  const kept: (readonly [T, T])[] = [];
  const fresh: T[] = [];
  for (const entry of after) {
    const old = known.get(entry.id);
    if (old) kept.push([old, entry]);
    else fresh.push(entry);
    known.delete(entry.id);
  }
  const names = uniqueByName([...known.values()], nameOf);
  const newNames = uniqueByName(fresh, nameOf);
  const added = fresh.filter((entry) => {
    const name = nameOf(entry);
    const old = newNames.get(name) === entry ? names.get(name) : undefined;
    if (!old) return true;
    kept.push([old, entry]);
    known.delete(old.id);
    return false;
  });
  return { added, removed: [...known.values()], kept };
}
