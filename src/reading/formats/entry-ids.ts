/**
 * Gives each entry of a written document an id that no other has. An id of the source is kept; a
 * second entry with the same id gets a suffix.
 */
export class EntryIds {
  readonly #given = new Map<string, number>();

  /** Returns `wanted` if it is free, else `wanted-2`, `wanted-3`, …; never the same id twice. */
  give(wanted: string): string {
    let count = this.#given.get(wanted);
    if (count === undefined) {
      this.#given.set(wanted, 1);
      return wanted;
    }
    let id: string;
    do {
      count += 1;
      id = `${wanted}-${count}`;
    } while (this.#given.has(id));
    this.#given.set(wanted, count);
    this.#given.set(id, 1);
    return id;
  }
}

/**
 * Makes an id from a name: its letters and digits in lower case, in any script, with `-` between;
 * `x` for a name without either. Commas and blanks may not stand in an id, since the widgets take
 * lists of ids that they separate.
 */
export function idOfName(name: string): string {
  const id = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return id || 'x';
}
