/**
 * The language of one widget: its own `lang`, else the nearest one around it, across shadow roots.
 * It follows changes, and holds the first render back until the words of that language are there.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from './page/is-server.js';
import { cachedLocale, english, loadLanguages, type LocaleData } from '../intl/load-locale.js';
import { resolveLocale, type LocaleTags, type WrittenData } from '../intl/resolve-locale.js';
import { LazyPart, type LazyParts } from './lazy-part.js';
import { observeLanguage } from './page/language/language-observer.js';
import { readLanguage } from './page/language/read-language.js';

/** Languages that any widget of the page has asked for, since one request serves them all. */
const asked = new Map<string, LazyPart<true>>();

function filesOf(tags: LocaleTags): LazyPart<true> {
  const key = `${tags.tag} ${tags.words}`;
  const files = asked.get(key) ?? new LazyPart(() => loadLanguages(tags).then(() => true as const));
  asked.set(key, files);
  return files;
}

export class LocaleController implements ReactiveController {
  /** The language the page asked for, as it wrote it; `''` when it names none. */
  wanted = '';
  /** `undefined` while the words are on their way. */
  data: LocaleData | undefined;
  /** Settles when the words are there, or lost. */
  loading: Promise<unknown> | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #parts: LazyParts;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, parts: LazyParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = observeLanguage(this.#host, () => this.#host.requestUpdate());
    // The words are asked for now, not when the data is there.
    this.read();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /**
   * Called from `willUpdate`: settles the language, from the cache or later. The words of the data's
   * own language stand in where the page's are not ours.
   */
  read(written?: WrittenData): void {
    this.wanted = isServer ? (this.#host.getAttribute('lang') ?? '') : readLanguage(this.#host);
    const tags = resolveLocale(this.wanted, written);
    const cached = cachedLocale(tags);
    if (cached) {
      this.data = cached;
      return;
    }
    const files = filesOf(tags);
    this.#parts.need(files);
    this.loading = files.isLost ? undefined : files.load();
    if (files.isLost) this.data = english;
  }
}
