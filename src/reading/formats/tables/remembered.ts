/** Texts that are kept at most, so that a table whose cells all differ costs no more than its rows. */
const MOST = 500;

/** Reads a text once: a table has the same days, times and rooms in many of its cells. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text) ?? { value: read(text) };
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found.value;
  };
}
