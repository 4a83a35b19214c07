/** One fetch per URL and page, however many widgets name it; forgotten when nobody is left. */
import { SharedSource, type SourceListener } from './shared-source.js';
import { pageWorld, type SourceWorld } from './source-world.js';

export interface SourceHandle {
  readonly close: () => void;
  readonly refreshNow: () => void;
}

export class SourceCache {
  readonly #world: SourceWorld;
  readonly #sources = new Map<string, SharedSource>();

  constructor(world: SourceWorld) {
    this.#world = world;
  }

  /** The answer comes at once when another widget has it already. */
  subscribe(url: string, listener: SourceListener): SourceHandle {
    const known = this.#sources.get(url);
    const source =
      known ?? new SharedSource(url, this.#world, () => void this.#sources.delete(url));
    this.#sources.set(url, source);
    return { close: source.add(listener), refreshNow: () => void source.load() };
  }
}

export const pageSources = new SourceCache(pageWorld);
