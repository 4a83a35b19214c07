/**
 * Holds one shared source for each URL of the page, and forgets it when all its widgets have left.
 */
import { SharedSource, type SourceListener } from './shared-source.js';
import type { SourceWorld } from './source-world.js';

export interface SourceHandle {
  readonly close: () => void;
  /** Settles when the source has answered or failed. */
  readonly refreshNow: () => Promise<void>;
}

/**
 * The most failed addresses that are remembered, so that widgets that come and go do not ask each
 * time.
 */
const MOST_FAILING = 50;

export class SourceCache {
  readonly #world: SourceWorld;
  readonly #sources = new Map<string, SharedSource>();

  constructor(world: SourceWorld) {
    this.#world = world;
  }

  /**
   * Subscribes to a URL. The listener is called at once when another widget has the answer already.
   */
  subscribe(url: string, listener: SourceListener): SourceHandle {
    const known = this.#sources.get(url);
    const source = known ?? new SharedSource(url, this.#world, () => this.#forget());
    this.#sources.set(url, source);
    return { close: source.add(listener), refreshNow: () => source.load() };
  }

  #forget(): void {
    const left = [...this.#sources].filter(([, { isLeft }]) => isLeft);
    const failing = left.filter(([, { isFailing }]) => isFailing);
    const kept = new Set(failing.slice(-MOST_FAILING));
    for (const entry of left) if (!kept.has(entry)) this.#sources.delete(entry[0]);
  }
}
