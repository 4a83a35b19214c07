/**
 * The language of one widget: its own `lang`, else the nearest one around it, across shadow roots.
 * It follows changes, and holds the first render back until the words of that language are there.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { cachedLocale, english, loadLanguages, type LocaleData } from '../intl/load-locale.js';
import { resolveLocale, type LocaleTags } from '../intl/resolve-locale.js';
import { observeLanguage } from './page/language-observer.js';
import { readLanguage } from './page/read-language.js';

export class LocaleController implements ReactiveController {
  /** The language the page asked for, as it wrote it; `''` when it names none. */
  wanted = '';
  /** `undefined` while the words are on their way. */
  data: LocaleData | undefined;
  /** Settles when the words are there; `undefined` when nothing is on its way. */
  loading: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = observeLanguage(this.#host, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Called from `willUpdate`: settles the language, from the cache or later. */
  read(): void {
    this.wanted = isServer ? (this.#host.getAttribute('lang') ?? '') : readLanguage(this.#host);
    const tags = resolveLocale(this.wanted);
    const cached = cachedLocale(tags);
    if (cached) this.data = cached;
    else this.loading = this.#load(tags);
  }

  async #load(tags: LocaleTags): Promise<void> {
    const wanted = this.wanted;
    await loadLanguages(tags).catch(() => undefined);
    if (this.wanted !== wanted) return;
    this.data = cachedLocale(tags) ?? english;
    this.#host.requestUpdate();
  }
}
