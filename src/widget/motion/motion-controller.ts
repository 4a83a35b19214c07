/**
 * Decides whether a widget may move now. It does not move under the pointer, with focus inside, in
 * a hidden tab or off screen, nor after a person has stopped it (WCAG 2.2.2) or asked the system
 * for less motion. The host itself does the moving.
 */
import type { LitElement, ReactiveController } from 'lit';
import { isServer } from '../page/is-server.js';
import { isPagePaused, observePagePause, pausePage } from './page-pause.js';

/** The system's setting for less motion; `undefined` where the engine has no `matchMedia`. */
const reducedMotion = (): MediaQueryList | undefined =>
  globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

type Hold = 'pointer' | 'focus' | 'hidden' | 'off-screen';

/**
 * The pause button. Pointer and focus on it do not stop the movement, so that pressing it shows its
 * effect.
 */
const isPauseButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[part~="pause"]') !== null;

export class MotionController implements ReactiveController {
  /** Whether a person has paused movement on the page. */
  paused = false;
  /**
   * Whether less motion is asked for. True until the element is on a page, so that servers render
   * no movement.
   */
  reduced = true;

  readonly #host: LitElement;
  readonly #onChange: () => void;
  /**
   * The reasons to stand still. At first the widget counts as off screen, so that it never moves
   * before its pause button can be seen.
   */
  readonly #holds = new Set<Hold>(['off-screen']);
  #ends: AbortController | undefined;
  #seen: IntersectionObserver | undefined;
  #watched: Element | null = null;

  /** `onChange` is called when `running` may have changed, without a render. */
  constructor(host: LitElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get running(): boolean {
    return !this.paused && !this.reduced && this.#holds.size === 0;
  }

  toggle(): void {
    pausePage(!this.paused);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    signal.addEventListener(
      'abort',
      observePagePause((paused) => this.#setPaused(paused)),
    );
    const media = reducedMotion();
    media?.addEventListener('change', () => this.#setReduced(media.matches), { signal });
    this.paused = isPagePaused();
    // Where the setting is unknown, nothing moves.
    this.reduced = media?.matches ?? true;
    this.#listen(signal);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#ends?.abort();
    this.#seen?.disconnect();
    this.#watched = null;
    this.#holds.clear();
    this.#holds.add('off-screen');
  }

  /** Observes the inner box, since a host with `display: contents` has none. */
  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector('.moving') ?? null;
    if (box === this.#watched || !this.#host.isConnected) return;
    this.#watched = box;
    this.#seen?.disconnect();
    this.#hold('off-screen', true);
    if (!box || typeof IntersectionObserver === 'undefined') return;
    this.#seen = new IntersectionObserver((entries) => {
      this.#hold('off-screen', !(entries.at(-1)?.isIntersecting ?? false));
    });
    this.#seen.observe(box);
  }

  #listen(signal: AbortSignal): void {
    const host = this.#host;
    const pointer = ({ target }: Event): void => this.#hold('pointer', !isPauseButton(target));
    const focus = ({ target }: Event): void => this.#hold('focus', !isPauseButton(target));
    // Listens inside the shadow tree, where `target` is the element and not the host.
    const root = host.shadowRoot;
    root?.addEventListener('pointerover', pointer, { signal });
    root?.addEventListener('focusin', focus, { signal });
    root?.addEventListener('focusout', () => this.#hold('focus', false), { signal });
    host.addEventListener('pointerleave', () => this.#hold('pointer', false), { signal });
    const visibility = (): void => this.#hold('hidden', document.visibilityState === 'hidden');
    document.addEventListener('visibilitychange', visibility, { signal });
    visibility();
  }

  #hold(reason: Hold, holds: boolean): void {
    if (holds === this.#holds.has(reason)) return;
    if (holds) this.#holds.add(reason);
    else this.#holds.delete(reason);
    this.#onChange();
  }

  #setPaused(paused: boolean): void {
    this.paused = paused;
    this.#host.requestUpdate();
    this.#onChange();
  }

  #setReduced(reduced: boolean): void {
    if (reduced === this.reduced) return;
    this.reduced = reduced;
    this.#host.requestUpdate();
    this.#onChange();
  }
}
