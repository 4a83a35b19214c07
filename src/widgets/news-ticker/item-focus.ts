/**
 * Moves focus to another item when the focused one goes, because it was dismissed, expired or
 * replaced by the next. Otherwise focus would fall back to the top of the page.
 */
import type { LitElement, ReactiveController } from 'lit';

export class ItemFocus implements ReactiveController {
  readonly #host: LitElement;
  #held: Element | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    const active = this.#host.shadowRoot?.activeElement ?? undefined;
    this.#held = active?.closest('[data-id]') ? active : undefined;
  }

  hostUpdated(): void {
    const held = this.#held;
    this.#held = undefined;
    if (!held || (held.isConnected && held.closest('.behind') === null)) return;
    const next = ['.current a', '.pinned a', '.items:not(.stack) a', 'button', '.more a', 'section']
      .map((selector) => this.#host.renderRoot.querySelector<HTMLElement>(selector))
      .find((element) => element !== null);
    next?.focus();
  }
}
