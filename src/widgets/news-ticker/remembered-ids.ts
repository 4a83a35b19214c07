/** Remembers between visits the ids of news that a person has dismissed or has been told of. */
import { readStored, writeStored } from '../../widget/page/page-storage.js';

/** Names under which the ids are stored. */
export const memories = ['dismissed', 'announced'] as const;

type Memory = (typeof memories)[number];

/** The most ids that are kept; older news are long gone from every source. */
const MOST = 200;

export function readRememberedIds(memory: Memory): ReadonlySet<string> {
  try {
    const ids: unknown = JSON.parse(readStored(memory) ?? '[]');
    return new Set(Array.isArray(ids) ? ids.map(String) : []);
  } catch {
    // Another script has stored something else under our key.
    return new Set();
  }
}

/** The items of a list whose ids are not remembered. */
export function withoutRemembered<T extends { readonly id: string }>(
  items: readonly T[],
  memory: Memory,
): readonly T[] {
  // Storage is not read where there is nothing to look for.
  if (items.length === 0) return items;
  const known = readRememberedIds(memory);
  return items.filter(({ id }) => !known.has(id));
}

export function rememberIds(memory: Memory, ids: readonly string[]): void {
  const all = [...readRememberedIds(memory)].filter((id) => !ids.includes(id));
  writeStored(memory, JSON.stringify([...all, ...ids].slice(-MOST)));
}
