/**
 * What a widget remembers between visits, under `conf-widgets:` keys. A page that forbids storage
 * (a sandboxed frame, blocked cookies) makes the mere reading of `localStorage` throw, and a page
 * that fills it makes writing throw; there the memory of this script serves until the page is left.
 */
import { lastCopyPrefix } from '../../source/last-copy.js';

export const storagePrefix = 'conf-widgets:';

interface Unkept {
  readonly value: string;
  /** What the storage held when our value could not be written. */
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
  // Another tab has written since: what all tabs can see counts.
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

/** Copies of sources come back from the network; what a person has chosen does not. */
function freeRoom(): boolean {
  try {
    const copies = Object.keys(localStorage).filter((key) => key.startsWith(lastCopyPrefix));
    for (const key of copies) localStorage.removeItem(key);
    return copies.length > 0;
  } catch {
    return false;
  }
}
