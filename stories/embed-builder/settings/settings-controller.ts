/** Settings, kept in the fragment of the page's address and read from it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  longestSharedText,
  firstSettings,
  formatFragment,
  parseFragment,
  type Settings,
} from './settings.js';

/** Milliseconds; browsers limit how often a page may change its address. */
const PATIENCE_MS = 300;

export class SettingsController implements ReactiveController {
  settings: Settings;
  fresh: Settings;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, sample: string) {
    this.#host = host;
    this.fresh = firstSettings(sample, navigator.language);
    this.settings = parseFragment(location.hash, this.fresh);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
    clearTimeout(this.#timer);
  }

  set(change: Partial<Settings>): void {
    this.settings = { ...this.settings, ...change };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.write(), PATIENCE_MS);
    this.#host.requestUpdate();
  }

  reset(): void {
    const { ui } = this.settings;
    this.set({ ...this.fresh, ui });
  }

  /** This page's address with all settings in it. */
  get address(): string {
    return new URL(`#${formatFragment(this.settings, this.fresh)}`, location.href).href;
  }

  /** Whether the pasted data is too long for the address and is not in it. */
  get isCut(): boolean {
    const { from, text } = this.settings;
    return from === 'text' && text.length > longestSharedText;
  }

  write(): void {
    clearTimeout(this.#timer);
    history.replaceState(history.state, '', this.address);
  }

  readonly #read = (): void => {
    clearTimeout(this.#timer);
    this.settings = parseFragment(location.hash, this.fresh);
    this.#host.requestUpdate();
  };
}
