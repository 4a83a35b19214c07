/**
 * A person's favourites: kept in this browser without an account, one list per conference, the
 * same in all agendas of a page and in all tabs of a site.
 */
import type { LitElement, ReactiveController } from 'lit';
import { readStored, writeStored } from '../../../widget/page/page-storage.js';

export interface Favorites {
  /** Also of sessions that the programme does not have now: they may come back. */
  readonly ids: ReadonlySet<string>;
  /** Adds or removes; gives whether the session is a favourite now. */
  toggle(id: string): boolean;
  add(ids: readonly string[]): void;
}

/** Beginning of its name among what is stored; the conference follows. */
export const favoritesName = 'favorites:';

/** Of all agendas of the page: what reads the store anew. */
const readers = new Set<() => void>();

/** Tolerant: what else stands there (another version, a person's own hand) is no favourite. */
function parseIds(stored: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(stored);
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export class StoredFavorites implements Favorites, ReactiveController {
  ids: ReadonlySet<string> = new Set();

  readonly #host: LitElement;
  #name = '';
  #stored = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    readers.add(this.#read);
    addEventListener('storage', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    readers.delete(this.#read);
    removeEventListener('storage', this.#read);
  }

  /** Takes the list of this conference. Called while the host updates. */
  open(conference: string): void {
    const name = favoritesName + conference;
    if (name === this.#name) return;
    this.#name = name;
    this.#read();
  }

  toggle(id: string): boolean {
    this.#read();
    const ids = new Set(this.ids);
    const isOn = !ids.delete(id);
    if (isOn) ids.add(id);
    this.#write(ids);
    return isOn;
  }

  add(ids: readonly string[]): void {
    this.#read();
    this.#write(new Set([...this.ids, ...ids]));
  }

  #write(ids: ReadonlySet<string>): void {
    writeStored(this.#name, JSON.stringify([...ids]));
    for (const read of readers) read();
  }

  readonly #read = (): void => {
    const stored = readStored(this.#name) ?? '';
    if (stored === this.#stored) return;
    this.#stored = stored;
    this.ids = new Set(parseIds(stored));
    this.#host.requestUpdate();
  };
}

/** What tells one conference's favourites from another's: the event's id, else where it is read. */
export function nameConference(data: unknown, src: string | null | undefined): string {
  const { event } = Object(data) as { readonly event?: { readonly id?: string | number } };
  return String(event?.id || src || location.pathname);
}
