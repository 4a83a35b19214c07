/**
 * The language of one widget: its own `lang`, else the nearest one around it, across shadow roots.
 * It follows changes, and holds the first render back until the words of that language are there.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { cachedLocale, english, loadLanguage, type LocaleData } from '../intl/load-locale.js';
import { languageOf, resolveLocale, type Language } from '../intl/resolve-locale.js';
import { LazyPart, type LazyParts } from './lazy-part.js';
import { observeLanguage } from './page/language-observer.js';
import { readLanguage } from './page/read-language.js';

const languages = new Map<Language, LazyPart<true>>();

function wordsOf(language: Language): LazyPart<true> {
  const load = (): Promise<true> => loadLanguage(language).then(() => true);
  const words = languages.get(language) ?? new LazyPart(load);
  languages.set(language, words);
  return words;
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

  /** Called from `willUpdate`: settles the language, from the cache or later. */
  read(): void {
    this.wanted = isServer ? (this.#host.getAttribute('lang') ?? '') : readLanguage(this.#host);
    const tag = resolveLocale([this.wanted]);
    const cached = cachedLocale(tag);
    if (cached) {
      this.data = cached;
      return;
    }
    const words = wordsOf(languageOf(tag));
    this.#parts.need(words);
    this.loading = words.isLost ? undefined : words.load();
    if (words.isLost) this.data = english;
  }
}
