/** Lists of entries with ids, and the references between them. */
import type { LocalizedText } from './localized-text.js';
import type { ReadContext } from './document-context.js';
import { pointerStep } from './problem.js';

type Place = Pick<ReadContext, 'path' | 'report'>;

/** Reads each entry of a list; what cannot be read is left out, and a list that is none reported. */
export function readEntries<T>(
  value: unknown,
  { path, report }: Place,
  readEntry: (entry: unknown, path: string) => T | undefined,
): readonly T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    const message = `Expected a list; found ${typeof value}. It is ignored.`;
    report({ code: 'list-expected', path, message, severity: 'error' });
    return [];
  }
  const entries: readonly unknown[] = value;
  return entries.flatMap((entry, index) => {
    const read = readEntry(entry, path + pointerStep(index));
    return read === undefined ? [] : [read];
  });
}

/** An id that no earlier entry has; a repeated one gets a number behind it and is reported. */
export function uniqueId(id: string, taken: Set<string>, { path, report }: Place): string {
  let unique = id;
  for (let count = 2; taken.has(unique); count++) unique = `${id}-${count}`;
  taken.add(unique);
  if (unique !== id) {
    const message = `Expected an id that no other entry has; found "${id}" again. It is read as "${unique}".`;
    report({ code: 'id-duplicate', path, message, severity: 'warning' });
  }
  return unique;
}

/** Entries that others point to. */
export interface References<T> {
  /** The id when it names an entry; `undefined`, and a problem, when it does not. */
  resolve(id: string | number | undefined, path: string): string | undefined;
  all(): readonly T[];
}

/**
 * Where a document lists no entries at all (no `rooms`, say), an id is read as a name: small
 * programmes write `"room": "Main hall"` and mean it. Where a list exists, an id that is not in it
 * would only show a visitor a code, so it is dropped.
 */
export function buildReferences<T extends { readonly id: string; readonly name: LocalizedText }>(
  kind: string,
  entries: readonly T[],
  { report }: ReadContext,
): References<T | { id: string; name: string }> {
  const byId = new Map<string, T | { id: string; name: string }>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  const listed = entries.length > 0;
  return {
    resolve(id, path) {
      if (id === undefined || id === '') return undefined;
      const key = String(id);
      if (byId.has(key)) return key;
      if (!listed) {
        byId.set(key, { id: key, name: key });
        return key;
      }
      const message = `Expected the id of a listed ${kind}; found "${key}", which no entry has. The reference is ignored.`;
      report({ code: 'reference-unknown', path, message, severity: 'warning' });
      return undefined;
    },
    all: () => [...byId.values()],
  };
}
