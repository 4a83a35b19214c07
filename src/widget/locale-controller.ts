/**
 * The language of one widget: its own `lang`, else the nearest one around it, across shadow roots.
 * It follows changes, and delays the first render until the words of that language have loaded.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from './page/is-server.js';
import { cachedLocale, english, loadLanguages } from '../intl/load-locale.js';
import type { LocaleData } from '../intl/locale-data.js';
import { resolveLocale, type LocaleTags, type WrittenData } from '../intl/resolve-locale.js';
import { LazyPart, type LazyParts } from './lazy-part.js';
import { observeLanguage } from './page/language/language-observer.js';
import { readLanguage } from './page/language/read-language.js';

/** The languages that any widget of the page has asked for, so that each is requested once. */
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
  /** `undefined` while the words load. */
  data: LocaleData | undefined;
  /** Settles when the words have loaded, or could not be. */
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
    // The words are requested at once, together with the data.
    this.read();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /**
   * Called from `willUpdate`. Sets the language at once where its words are cached, otherwise when
   * they have loaded. Where the widgets do not speak the page's language, that of the data stands
   * in.
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
