/** Keeps the rooms, tracks and people of a foreign programme, each once and with its own id. */
import type { TextInput } from '../../model/schema/schema.js';
import { EntryIds, idOfName } from './entry-ids.js';
import { anyText } from './foreign-value.js';

/** What a source says of a room, a track or a person. `key` is what its sessions refer to it by. */
export interface NamedEntry {
  readonly key: string;
  readonly name: TextInput;
  /** The source's own id; without one, the id is made from the name. */
  readonly id?: string | undefined;
  /** Other keys by which sessions refer to the same entry. */
  readonly aliases?: readonly (string | undefined)[];
}

/** Keeps entries in the order in which they were added and finds them by any of their keys. */
export class NamedRegister<Entry extends { id: string | number }> {
  readonly entries: Entry[] = [];
  readonly #ids = new EntryIds();
  readonly #byKey = new Map<string, string>();

  find(key: string): string | undefined {
    return this.#byKey.get(key);
  }

  /** Returns the id of the entry with this key; adds the entry if the key is new. */
  add(entry: NamedEntry, more: Omit<Entry, 'id' | 'name'>): string {
    const known = this.#byKey.get(entry.key);
    if (known !== undefined) return known;
    const id = this.#ids.give(entry.id ?? idOfName(anyText(entry.name)));
    this.#byKey.set(entry.key, id);
    for (const alias of entry.aliases ?? []) {
      if (alias !== undefined && !this.#byKey.has(alias)) this.#byKey.set(alias, id);
    }
    this.entries.push({ id, name: entry.name, ...more } as unknown as Entry);
    return id;
  }
}
