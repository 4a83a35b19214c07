/**
 * The last good copy of a source, kept in the visitor's browser for the moment when the network
 * fails. A page that forbids storage simply has none.
 */

export interface LastCopy {
  readonly text: string;
  readonly url: string;
  /** When it was fetched, in milliseconds since the epoch. */
  readonly fetched: number;
}

const prefix = 'conf-widgets:source:';
/** Characters of one copy, and copies in all: other scripts of the page need storage too. */
const longestCopy = 1_000_000;
const mostCopies = 8;

function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

const isCopy = (value: unknown): value is LastCopy =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as LastCopy).text === 'string' &&
  typeof (value as LastCopy).url === 'string' &&
  typeof (value as LastCopy).fetched === 'number';

export function readLastCopy(address: string): LastCopy | undefined {
  return withStorage((storage) => {
    const value: unknown = JSON.parse(storage.getItem(prefix + address) ?? 'null');
    return isCopy(value) ? value : undefined;
  });
}

/** Keeps a copy; the oldest ones make room for it. */
export function keepLastCopy(address: string, copy: LastCopy): void {
  if (copy.text.length > longestCopy) return;
  withStorage((storage) => {
    const key = prefix + address;
    storage.removeItem(key);
    const others = Object.keys(storage).filter((name) => name.startsWith(prefix));
    const age = (name: string): number =>
      readLastCopy(name.slice(prefix.length))?.fetched ?? Number.NEGATIVE_INFINITY;
    const oldestFirst = others.sort((a, b) => age(a) - age(b));
    for (const name of oldestFirst.slice(0, Math.max(0, others.length - mostCopies + 1))) {
      storage.removeItem(name);
    }
    storage.setItem(key, JSON.stringify(copy));
  });
}
