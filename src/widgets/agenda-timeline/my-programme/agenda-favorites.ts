/**
 * Keeps a person's favourites in this browser without an account: one list for each conference,
 * shared by all agendas of a page and all tabs of a site.
 */
import type { LitElement, ReactiveController } from 'lit';
import { readStored, writeStored } from '../../../widget/page/page-storage.js';

export interface Favorites {
  /**
   * Ids of favourites, also of sessions that the programme does not have now, since they may come
   * back.
   */
  readonly ids: ReadonlySet<string>;
  /** Adds or removes a session; returns whether it is a favourite now. */
  toggle(id: string): boolean;
  add(ids: readonly string[]): void;
}

/**
 * The beginning of the name under which favourites are stored; the conference's own name follows.
 */
export const favoritesName = 'favorites:';

/** Functions by which each agenda of the page reads the stored list again. */
const readers = new Set<() => void>();

/**
 * Milliseconds between two readings, since no event tells that the page itself has cleared its
 * storage.
 */
const LOOK = 5000;
/**
 * Events after which the stored list may have changed: another tab wrote it, or the visitor came
 * back.
 */
const moments = ['storage', 'focus', 'pageshow', 'visibilitychange'] as const;
let looking: ReturnType<typeof setInterval> | undefined;

const readAll = (): void => {
  for (const read of readers) read();
};

function follow(read: () => void): void {
  if (readers.size === 0) {
    looking = setInterval(readAll, LOOK);
    for (const moment of moments) addEventListener(moment, readAll, true);
  }
  readers.add(read);
}

function leave(read: () => void): void {
  if (!readers.delete(read) || readers.size > 0) return;
  clearInterval(looking);
  for (const moment of moments) removeEventListener(moment, readAll, true);
}

/** Reads a stored list. Anything else there, from another version or typed by hand, is ignored. */
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
  /** Whether the page keeps the favourites itself (`favorites` is set). */
  #isGiven = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    follow(this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    leave(this.#read);
  }

  /** Uses the page's own list, which is never stored; `undefined` goes back to the stored one. */
  give(ids: readonly string[] | undefined): void {
    this.#isGiven = ids !== undefined;
    this.#stored = '';
    this.ids = new Set(ids?.map(String));
    this.#read();
    this.#host.requestUpdate();
  }

  /** Uses the stored list of this conference. Called while the host updates. */
  open(conference: string): void {
    this.#name = favoritesName + conference;
    this.#read();
  }

  /** Toggles what the person sees, even where the stored list has changed meanwhile. */
  toggle(id: string): boolean {
    const isOn = !this.ids.has(id);
    this.#read();
    const ids = new Set(this.ids);
    if (isOn) ids.add(id);
    else ids.delete(id);
    this.#write(ids);
    return isOn;
  }

  add(ids: readonly string[]): void {
    this.#read();
    this.#write(new Set([...this.ids, ...ids]));
  }

  #write(ids: ReadonlySet<string>): void {
    if (this.#isGiven) {
      this.ids = ids;
      this.#host.requestUpdate();
      return;
    }
    writeStored(this.#name, JSON.stringify([...ids]));
    readAll();
  }

  readonly #read = (): void => {
    if (this.#isGiven) return;
    const stored = readStored(this.#name) ?? '';
    if (stored === this.#stored) return;
    this.#stored = stored;
    this.ids = new Set(parseIds(stored));
    this.#host.requestUpdate();
  };
}
