/**
 * Whether a widget may move right now. It moves only while it is seen and nobody reads it: not
 * under the pointer, not with focus inside, not in a hidden tab, not off screen, and not after a
 * person stopped it (WCAG 2.2.2) or asked their system for less motion. What moving means is the
 * host's business.
 */
import type { LitElement, ReactiveController } from 'lit';
import { isServer } from '../page/is-server.js';
import { isPagePaused, observePagePause, pausePage } from './page-pause.js';

/** The reader's wish for less motion, as the system tells it; `undefined` where it tells nothing. */
const reducedMotion = (): MediaQueryList | undefined =>
  globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

type Hold = 'pointer' | 'focus' | 'hidden' | 'off-screen';

/** The button that plays and pauses is no reason to hold: pressing it must show its effect. */
const isPauseButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[part~="pause"]') !== null;

export class MotionController implements ReactiveController {
  /** A person's choice, for the whole page. */
  paused = false;
  /** Less motion is asked for; also until the element is on a page, so that servers render still. */
  reduced = true;

  readonly #host: LitElement;
  readonly #onChange: () => void;
  /** Nothing moves before it was seen on screen, with its pause button. */
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
    // Where nothing tells, nothing moves.
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

  /** Watches the box inside: a host with `display: contents` has none of its own. */
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
    // Inside the shadow tree, where the target is the real one and not the host.
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
