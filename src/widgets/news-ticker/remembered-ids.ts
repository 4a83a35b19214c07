/** Ids of news that a person has put away or has been told of, kept between visits. */
import { readStored, writeStored } from '../../widget/page/page-storage.js';

/** Names under which the ids are stored. */
export const memories = ['dismissed', 'announced'] as const;

type Memory = (typeof memories)[number];

/** News come and go; what is older than this many is long gone from every source. */
const MOST = 200;

export function readRememberedIds(memory: Memory): ReadonlySet<string> {
  try {
    const ids: unknown = JSON.parse(readStored(memory) ?? '[]');
    return new Set(Array.isArray(ids) ? ids.map(String) : []);
  } catch {
    // Somebody else's value under our key.
    return new Set();
  }
}

/** Those of a list that are not among the ids of a memory. */
export function withoutRemembered<T extends { readonly id: string }>(
  items: readonly T[],
  memory: Memory,
): readonly T[] {
  // Nothing to look for: storage is not asked.
  if (items.length === 0) return items;
  const known = readRememberedIds(memory);
  return items.filter(({ id }) => !known.has(id));
}

export function rememberIds(memory: Memory, ids: readonly string[]): void {
  const all = [...readRememberedIds(memory)].filter((id) => !ids.includes(id));
  writeStored(memory, JSON.stringify([...all, ...ids].slice(-MOST)));
}
