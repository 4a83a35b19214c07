/** Moves the row of a host. Without a script the row can be scrolled. */
import type { LitElement, ReactiveController } from 'lit';
import { MarqueeTrack } from './marquee-track.js';
import { MotionController } from './motion-controller.js';

/** px per second: slow enough to read a name before it leaves a narrow window. */
const SPEED = 40;

export class MarqueeController implements ReactiveController {
  /** The number of entries that the host renders again behind the row. */
  copies = 0;
  /** Whether a row moves that fits its window; the host sets it before it renders. */
  always = true;
  readonly motion: MotionController;
  readonly #host: LitElement;
  readonly #onMotion: (() => void) | undefined;
  #window: HTMLElement | null = null;
  #track: MarqueeTrack | undefined;
  #overflows = true;

  /**
   * `onMotion` is called when movement may have started or stopped, for other things that the host
   * moves.
   */
  constructor(host: LitElement, onMotion?: () => void) {
    this.#host = host;
    this.#onMotion = onMotion;
    this.motion = new MotionController(host, () => this.#apply());
    host.addController(this);
  }

  /** Whether the row ever moves, so that it needs a button to stop it. */
  get moves(): boolean {
    return this.always || this.#overflows;
  }

  hostUpdated(): void {
    const window = this.#host.renderRoot.querySelector<HTMLElement>('.window');
    if (window !== this.#window) this.#watch(window);
    this.#track?.measure();
    this.#readOverflow();
    this.#apply();
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  #apply(): void {
    this.#track?.setRunning(this.motion.running && this.moves);
    this.#onMotion?.();
  }

  #readOverflow(): void {
    const row = this.#window?.querySelector('.row');
    if (!this.#window || !row) return;
    const overflows = row.getBoundingClientRect().width > this.#window.clientWidth;
    if (overflows === this.#overflows) return;
    this.#overflows = overflows;
    this.#drawAgain();
  }

  #watch(window: HTMLElement | null): void {
    this.#track?.disconnect();
    this.#track = undefined;
    this.#window = window;
    this.copies = 0;
    if (!window) return;
    this.#track = new MarqueeTrack(window, {
      speed: SPEED,
      onMeasure: (copies) => this.#setCopies(copies),
    });
  }

  #setCopies(copies: number): void {
    this.#readOverflow();
    if (copies === this.copies) return;
    this.copies = copies;
    this.#drawAgain();
  }

  /** Renders once more with the measured values, before anything is painted. */
  #drawAgain(): void {
    queueMicrotask(() => this.#host.requestUpdate());
  }
}
