/**
 * What a widget remembers between visits, under `conf-widgets:` keys. A page that forbids storage
 * (a sandboxed frame, blocked cookies) makes the mere reading of `localStorage` throw; there the
 * memory of this script serves until the page is left.
 */
export const storagePrefix = 'conf-widgets:';

const memory = new Map<string, string>();

export function readStored(name: string): string | undefined {
  const key = storagePrefix + name;
  try {
    return localStorage.getItem(key) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
}

export function writeStored(name: string, value: string): void {
  const key = storagePrefix + name;
  try {
    localStorage.setItem(key, value);
    memory.delete(key);
  } catch {
    memory.set(key, value);
  }
}
