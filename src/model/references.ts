/** Lists of entries with ids, and the references between them. */
import { bareCopy } from './values/bare-object.js';
import type { ReadContext } from './document-context.js';
import { readId } from './field.js';
import type { LocalizedText } from './values/localized-text.js';
import type { Steps } from './values/steps.js';

/** Reads one entry of a list; the context's path is the entry's. */
type ReadEntry<T> = (entry: unknown, context: ReadContext) => T | undefined;

/**
 * Reads each entry of a list. Entries that cannot be read are left out; a value that is no list is
 * reported.
 */
function* readEntries<T>(
  value: unknown,
  context: ReadContext,
  readEntry: ReadEntry<T>,
): Steps<readonly T[]> {
  if (value === undefined || value === null) return [];
  const { path, report } = context;
  if (!Array.isArray(value)) {
    const message = `Expected a list; found ${typeof value}. It is ignored.`;
    report({ code: 'list-expected', path, message, severity: 'error' });
    return [];
  }
  const entries: readonly unknown[] = value;
  const read: T[] = [];
  for (let index = 0; index < entries.length; index++) {
    // A hole is an entry that was left out.
    if (!(index in entries)) continue;
    const kept = readEntry(entries[index], { ...context, path: `${path}/${index}` });
    if (kept !== undefined) read.push(kept);
    yield;
  }
  return read;
}

/**
 * Reads the list that a part consists of; `undefined` when it has entries and none can be read.
 * Such a list is not empty: visitors would be told that there is nothing, which nobody knows.
 */
export function* readUsableEntries<T>(
  value: unknown,
  context: ReadContext,
  readEntry: ReadEntry<T>,
): Steps<readonly T[] | undefined> {
  const read = yield* readEntries(value, context, readEntry);
  if (read.length > 0 || (Array.isArray(value) && value.length === 0)) return read;
  const count = Array.isArray(value) ? value.length : 0;
  if (count > 0) {
    const { path, report } = context;
    const message = `Expected entries that can be read; found ${count}, none of which can be. Nothing of them is shown.`;
    report({ code: 'entries-unreadable', path, message, severity: 'error' });
  }
  return undefined;
}

/** Makes ids unique within one list. */
export interface Ids {
  /** The entry with a unique id; a repeated id gets a number at its end and is reported. */
  own<T extends { readonly id: string }>(entry: T, context: ReadContext): T;
}

export function createIds({ report }: ReadContext): Ids {
  /** How often each id has come, so that the search for a free number never starts over. */
  const counts = new Map<string, number>();
  return {
    own(entry, { path }) {
      const { id } = entry;
      let count = counts.get(id) ?? 0;
      let unique = id;
      while (counts.has(unique)) unique = `${id}-${++count + 1}`;
      counts.set(id, count).set(unique, counts.get(unique) ?? 0);
      if (unique === id) return entry;
      const message = `Expected an id that no other entry has; found "${id}" again. It is read as "${unique}".`;
      report({ code: 'id-duplicate', path: `${path}/id`, message, severity: 'warning' });
      return bareCopy({ ...entry, id: unique });
    },
  };
}

/** Entries that others point to. */
export interface References<T> {
  /** The id as a text when an entry has it; otherwise `undefined`, and a problem is reported. */
  resolve(id: string | number | undefined, path: string): string | undefined;
  all(): readonly T[];
}

interface Listed {
  readonly id: string;
  readonly name: LocalizedText;
}

/**
 * Reads a list that others point to; of two entries with one id the first counts.
 *
 * Where a document lists no entries at all (no `rooms`, say), an id is read as a name: small
 * programmes write `"room": "Main hall"` and mean it. Where a list exists, an id that is not in it
 * would only show visitors a code, so it is dropped.
 */
export function* readReferences<T extends Listed>(
  kind: 'rooms' | 'tracks' | 'speakers' | 'tiers',
  { source, context }: { source: Readonly<Record<string, unknown>>; context: ReadContext },
  readEntry: ReadEntry<T>,
): Steps<References<T | Listed>> {
  const { path, report } = context;
  const byId = new Map<string, T | Listed>();
  yield* readEntries(source[kind], { ...context, path: `${path}/${kind}` }, (entry, place) => {
    const read = readEntry(entry, place);
    const id = read && readId(read.id);
    if (!read || id === undefined) return undefined;
    if (byId.has(id)) {
      const message = `Expected an id that no other entry has; found "${id}" again. The first entry is used.`;
      report({ code: 'id-duplicate', path: `${place.path}/id`, message, severity: 'warning' });
    } else byId.set(id, bareCopy({ ...read, id }));
    return read;
  });
  const isListed = byId.size > 0;
  return {
    resolve(written, place) {
      const id = readId(written);
      if (id === undefined || byId.has(id)) return id;
      if (!isListed) {
        byId.set(id, bareCopy({ id, name: id }));
        return id;
      }
      const message = `Expected the id of an entry of "${kind}"; found "${id}", which none has. The reference is ignored.`;
      report({ code: 'reference-unknown', path: place, message, severity: 'warning' });
      return undefined;
    },
    all: () => [...byId.values()],
  };
}
