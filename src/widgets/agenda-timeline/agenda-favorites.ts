/** What an agenda needs to know of a person's favourites; who keeps them is another matter. */
export interface Favorites {
  readonly ids: ReadonlySet<string>;
  /** Adds or removes; gives whether the session is a favourite now. */
  toggle(id: string): boolean;
  /** Also for changes that another agenda of the page made; the result ends it. */
  subscribe(onChange: () => void): () => void;
}

/** Kept until the page is left. */
export function createFavorites(): Favorites {
  const subscribers = new Set<() => void>();
  let ids: ReadonlySet<string> = new Set();
  return {
    get ids() {
      return ids;
    },
    toggle(id) {
      const isOn = !ids.has(id);
      const next = new Set(ids);
      if (isOn) next.add(id);
      else next.delete(id);
      ids = next;
      for (const tell of subscribers) tell();
      return isOn;
    },
    subscribe(onChange) {
      subscribers.add(onChange);
      return () => void subscribers.delete(onChange);
    },
  };
}
