/** Rooms, tracks and people of a foreign programme: each once, with an id of its own. */
import type { TextInput } from '../../model/schema/schema.js';
import { EntryIds, idOfName } from './entry-ids.js';
import { anyText } from './foreign-value.js';

/** What a source tells of a room, a track or a person; `key` is how its sessions refer to it. */
export interface NamedEntry {
  readonly key: string;
  readonly name: TextInput;
  /** The source's own id; the name stands in. */
  readonly id?: string | undefined;
  /** Other keys for the same entry. */
  readonly aliases?: readonly (string | undefined)[];
}

/** Entries in the order they came up, found by every key the source has for them. */
export class NamedRegister<Entry extends { id: string | number }> {
  readonly entries: Entry[] = [];
  readonly #ids = new EntryIds();
  readonly #byKey = new Map<string, string>();

  find(key: string): string | undefined {
    return this.#byKey.get(key);
  }

  /** The id of the entry with this key, made on first sight. */
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
