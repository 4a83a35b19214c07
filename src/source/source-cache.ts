/** One fetch per URL and page, however many widgets name it; forgotten when nobody comes back. */
import { SharedSource, type SourceListener } from './shared-source.js';
import type { SourceWorld } from './source-world.js';

export interface SourceHandle {
  readonly close: () => void;
  /** Settles when the source has answered or failed. */
  readonly refreshNow: () => Promise<void>;
}

/** Addresses whose failing is remembered, so that a widget that comes again and again does not ask. */
const MOST_FAILING = 50;

export class SourceCache {
  readonly #world: SourceWorld;
  readonly #sources = new Map<string, SharedSource>();

  constructor(world: SourceWorld) {
    this.#world = world;
  }

  /** The answer comes at once when another widget has it already. */
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
