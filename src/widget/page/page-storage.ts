/**
 * Stores what a widget remembers between visits, under `conf-widgets:` keys. Where storage is
 * forbidden (a sandboxed frame, blocked cookies), reading `localStorage` throws, and where it is
 * full, writing throws; values are then kept in memory until the page is left.
 */
import { lastCopyPrefix } from '../../source/last-copy.js';

export const storagePrefix = 'conf-widgets:';

interface Unkept {
  readonly value: string;
  /** The stored value at the time when ours could not be written. */
  readonly over: string | null;
}

const memory = new Map<string, Unkept>();

function readStorage(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function readStored(name: string): string | undefined {
  const key = storagePrefix + name;
  const stored = readStorage(key);
  const unkept = memory.get(key);
  // Another tab has written since, and the value that all tabs can see counts.
  if (unkept && unkept.over !== stored) memory.delete(key);
  return (unkept?.over === stored ? unkept.value : stored) ?? undefined;
}

export function writeStored(name: string, value: string): void {
  const key = storagePrefix + name;
  if (tryToKeep(key, value) || (freeRoom() && tryToKeep(key, value))) memory.delete(key);
  else memory.set(key, { value, over: readStorage(key) });
}

function tryToKeep(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Removes copies of sources, which the network can bring again, in favour of choices that a person
 * has made.
 */
function freeRoom(): boolean {
  try {
    const copies = Object.keys(localStorage).filter((key) => key.startsWith(lastCopyPrefix));
    for (const key of copies) localStorage.removeItem(key);
    return copies.length > 0;
  } catch {
    return false;
  }
}
