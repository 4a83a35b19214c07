/**
 * Opens the addresses of `src`. The data and the lazy file that follows sources are requested
 * together. Our own document is shown as soon as it has arrived; foreign formats, several sources,
 * failures and refreshes wait for the file.
 */
import { scriptIncomplete } from '../../reading/script-incomplete.js';
import { readSourceAddress } from '../../model/values/web-url.js';
import { breathe } from '../../source/request/breathe.js';
import { startFirst, takeFirst } from '../../source/request/first-requests.js';
import type { SourceFollower } from '../../source/follow-source.js';
import type {
  LoadedSource,
  SourceRequest,
  SourceSubscription,
} from '../../source/source-request.js';
import type { TextRequest } from '../../source/request/text-request.js';
import { LazyPart } from '../lazy-part.js';
import { queryAll } from '../page/query.js';

/**
 * The lazy file that follows sources. `whole.ts` or `own.ts` sets it before any element is on the
 * page.
 */
let sources: LazyPart<SourceFollower> | undefined;

/** Sets how the lazy file is loaded; a later call takes the place of an earlier one. */
export function setSourceLoader(load: () => Promise<SourceFollower>): void {
  sources = new LazyPart(async () => {
    const module = await load();
    module.adoptRequests(takeFirst);
    return module;
  });
}

export const hasSourceLoader = (): boolean => sources !== undefined;

/** The lazy file; `undefined` where it does not load, or where nobody has set it. */
export const loadSources = async (): Promise<SourceFollower | undefined> => sources?.load();

/** Subscribes to one or several URLs; `onUpdate` is never called after `close`. */
export const openSource = (request: SourceRequest): SourceSubscription =>
  sources?.module?.openSource(request) ?? new FirstAnswer(request);

/**
 * How often the lazy file is asked for before the visitor is told; a later `online` starts anew.
 */
const TRIES = 3;

class FirstAnswer implements SourceSubscription {
  readonly #request: SourceRequest;
  #isOpen = true;
  #following: SourceSubscription | undefined;
  /**
   * The document that was shown before the lazy file had loaded, so that the file does not report
   * it again.
   */
  #shown: unknown;

  constructor(request: SourceRequest) {
    const { urls, baseUrl, allowedOrigins } = request;
    this.#request = request;
    if (!allowedOrigins?.()) {
      const addresses = urls.map((url) => readSourceAddress(url, baseUrl)?.href);
      const preloads = queryAll(document, 'link[rel="preload"][as="fetch"]');
      const preloaded = new Set(preloads.map((link) => (link as HTMLLinkElement).href));
      const [first] = addresses.map(
        (address) =>
          address && startFirst(address, { isOwners: true, isPreloaded: preloaded.has(address) }),
      );
      if (first && urls.length === 1) void this.#showOwn(first);
    }
    void this.#follow();
  }

  close(): void {
    this.#isOpen = false;
    this.#following?.close();
  }

  async refreshNow(): Promise<void> {
    // The lazy file begins with the answer that came before it, which is not news.
    const isFirst = !this.#following || this.#shown;
    await this.#follow();
    await this.#following?.refreshNow();
    if (isFirst) await this.#following?.refreshNow();
  }

  async #showOwn({ response, own }: TextRequest): Promise<void> {
    const answer = await own;
    if (!answer) return;
    const { text, value } = answer;
    await breathe(text);
    const { url } = await response;
    const { findFault, onUpdate } = this.#request;
    if (!this.#isOpen || this.#following) return;
    const faults = await findFault?.({ value, url });
    // The lazy file may have taken over meanwhile.
    if (faults || !this.#isOpen || this.#following) return;
    this.#shown = value;
    onUpdate({ value, url, problems: [], from: 'network' });
  }

  async #follow(): Promise<void> {
    for (let tries = 1; this.#isOpen && !this.#following; tries++) {
      const module = await loadSources();
      if (!this.#isOpen || this.#following) return;
      if (module) {
        const onUpdate = (source: LoadedSource): void => this.#tell(source);
        this.#following = module.openSource({ ...this.#request, onUpdate });
      } else if (tries === TRIES) {
        this.#tell({ value: undefined, problems: [scriptIncomplete], from: 'network' });
        return;
      } else {
        await new Promise((resolve) => setTimeout(resolve, tries * 1000));
      }
    }
  }

  #tell(source: LoadedSource): void {
    const shown = this.#shown;
    this.#shown = undefined;
    const isNew = shown === undefined || source.value !== shown || source.problems.length > 0;
    if (isNew) this.#request.onUpdate(source);
  }
}
