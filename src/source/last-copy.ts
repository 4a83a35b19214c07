/**
 * Keeps the last good copy of a source in the visitor's browser, for the time when the network
 * fails. Where the page may not use storage, there is none.
 */

export interface LastCopy {
  readonly text: string;
  readonly url: string;
  /** When it was fetched, in milliseconds since the epoch. */
  readonly fetched: number;
}

export const lastCopyPrefix = 'conf-widgets:source:';
/**
 * Limits for all copies together, in characters of 2 bytes and in number: other scripts of the page
 * need storage too.
 */
const mostCharacters = 1_000_000;
const mostCopies = 10;

/**
 * Age and address stand before the text, so that the age of a large copy is read without parsing
 * it.
 */
const head = /^(\d{1,15}) (\S+)\n/;

function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

/**
 * Reads the copy; `undefined` when there is none, or when another script has written something else
 * there.
 */
export function readLastCopy(address: string): LastCopy | undefined {
  const stored = withStorage((storage) => storage.getItem(lastCopyPrefix + address)) ?? '';
  const found = head.exec(stored);
  if (!found) return undefined;
  const [{ length }, fetched, url = ''] = found;
  return { text: stored.slice(length), url, fetched: Number(fetched) };
}

interface Entry {
  readonly key: string;
  readonly fetched: number;
  readonly size: number;
}

function listEntries(storage: Storage): readonly Entry[] {
  return Object.keys(storage)
    .filter((key) => key.startsWith(lastCopyPrefix))
    .map((key) => {
      const stored = storage.getItem(key) ?? '';
      const fetched = Number(head.exec(stored)?.[1] ?? 0);
      return { key, fetched, size: key.length + stored.length };
    })
    .sort((a, b) => a.fetched - b.fetched);
}

/** Removes the oldest copies until one of this size has room. */
function makeRoom(storage: Storage, key: string, size: number): void {
  const others = listEntries(storage).filter((entry) => entry.key !== key);
  let characters = others.reduce((sum, entry) => sum + entry.size, size);
  let copies = others.length + 1;
  for (const other of others) {
    if (copies <= mostCopies && characters <= mostCharacters) return;
    storage.removeItem(other.key);
    characters -= other.size;
    copies -= 1;
  }
}

/**
 * Keeps a copy and removes the oldest ones for it. A copy that is too large removes none and is not
 * kept.
 */
export function keepLastCopy(address: string, { text, url, fetched }: LastCopy): void {
  const key = lastCopyPrefix + address;
  const stored = `${fetched} ${url}\n${text}`;
  const size = key.length + stored.length;
  if (size > mostCharacters) return;
  withStorage((storage) => {
    makeRoom(storage, key, size);
    storage.setItem(key, stored);
  });
}
