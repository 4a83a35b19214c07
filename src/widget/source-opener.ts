/** Opens what `src` names, with the loader's lazy chunk, and closes it when the page moves on. */
import type { LoadedSource, SourceSubscription } from '../source/load-source.js';
import type { Problem } from '../model/problem.js';
import { splitAddresses } from '../model/split-addresses.js';
import { allowedOrigins } from '../source/origin-limit.js';
import type { SourceHost } from './inline-data.js';

/** A part of the script is not where the script is. */
export const chunkMissing: Problem = {
  code: 'script-incomplete',
  path: '',
  message: 'Part of the script did not load. Copy all of cdn/, or use the classic script.',
  severity: 'error',
};

export class SourceOpener {
  readonly #host: SourceHost;
  readonly #onUpdate: (source: LoadedSource) => void;
  #subscription: SourceSubscription | undefined;
  #opened = '';

  constructor(host: SourceHost, onUpdate: (source: LoadedSource) => void) {
    this.#host = host;
    this.#onUpdate = onUpdate;
  }

  /** Follows `src` and what belongs to it; true when a source was opened anew. */
  follow(takesSeveral: boolean): boolean {
    const { src, refresh, sourceTimeZone } = this.#host;
    const wanted = src ? JSON.stringify([src, refresh, sourceTimeZone]) : '';
    if (wanted === this.#opened) return false;
    this.close();
    this.#opened = wanted;
    if (!src) return false;
    void this.#subscribe(takesSeveral ? splitAddresses(src) : [src], wanted);
    return true;
  }

  async #subscribe(urls: readonly string[], wanted: string): Promise<void> {
    const loader = await import('../source/load-source.js').catch(() => undefined);
    // The page may have changed its mind, or removed the element, while the chunk was loading.
    if (this.#opened !== wanted) return;
    if (!loader) {
      this.#onUpdate({ value: undefined, problems: [chunkMissing], from: 'network' });
      return;
    }
    const { refresh, sourceTimeZone } = this.#host;
    this.#subscription = loader.openSource({
      urls,
      baseUrl: this.#host.ownerDocument.baseURI,
      refreshSeconds: Number(refresh ?? 0),
      ...(sourceTimeZone ? { timeZone: sourceTimeZone } : {}),
      allowedOrigins: () => allowedOrigins(this.#host),
      onUpdate: this.#onUpdate,
    });
  }

  close(): void {
    this.#opened = '';
    this.#subscription?.close();
    this.#subscription = undefined;
  }
}
