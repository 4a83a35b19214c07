/** Ids of a written document. The source's own are kept; what it gives twice gets a suffix. */
export class EntryIds {
  readonly #given = new Map<string, number>();

  /** `wanted` when it is free, else `wanted-2`, `wanted-3`, …; the caller never gets an id twice. */
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
 * An id for something that has only a name: its letters and digits, lower case, in any script.
 * Commas and blanks would break the widgets' lists of ids.
 */
export function idOfName(name: string): string {
  const id = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return id || 'x';
}
