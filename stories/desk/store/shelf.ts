/** Stores conferences in this browser, and nowhere else. */
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { PlacedProblem } from '../../../src/reading/place-problems.js';
import type { DocumentObject } from '../document/document.js';

export interface Kept {
  readonly document: DocumentObject;
  /** The document as it was downloaded last; `''` where it never was. */
  readonly taken: string;
  /** Problems from reading the source, until the organiser dismisses them. */
  readonly lost: readonly PlacedProblem[];
  /** Milliseconds since the epoch. */
  readonly changed: number;
}

export interface KeptName {
  readonly id: string;
  readonly document: DocumentObject;
  readonly changed: number;
}

/**
 * Where the browser stores nothing, such as in a private window, the desk works until it is closed.
 */
export class Shelf {
  #store: UseStore | undefined;
  isOpen = true;

  #open(): UseStore {
    this.#store ??= createStore('conference-desk', 'conferences');
    return this.#store;
  }

  async #try<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch {
      this.isOpen = false;
      return otherwise;
    }
  }

  /** All conferences; the one that was worked on last comes first. */
  async list(): Promise<readonly KeptName[]> {
    const all = await this.#try(() => entries<string, Kept>(this.#open()), []);
    return all
      .map(([id, { document, changed }]) => ({ id, document, changed }))
      .sort((a, b) => b.changed - a.changed);
  }

  read(id: string): Promise<Kept | undefined> {
    return this.#try(() => get<Kept>(id, this.#open()), undefined);
  }

  write(id: string, kept: Kept): Promise<void> {
    return this.#try(() => set(id, kept, this.#open()), undefined);
  }

  remove(id: string): Promise<void> {
    return this.#try(() => del(id, this.#open()), undefined);
  }
}
