/**
 * The most texts that are kept, so that a table whose cells all differ does not fill the memory.
 */
const MOST = 500;

/**
 * Wraps a function so that it reads each text once: many cells of a table hold the same day, time
 * or room.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text) ?? { value: read(text) };
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found.value;
  };
}
