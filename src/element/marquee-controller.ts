/**
 * Gives a host with a moving row its movement, once the row is there and the part of the script
 * that moves it has come. Until then, and where it never comes, the row is natively scrollable.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MarqueeTrack } from './marquee-track.js';
import { MotionController } from './motion-controller.js';

/** px per second: slow enough to read a name before it leaves a narrow window. */
const SPEED = 40;

export class MarqueeController implements ReactiveController {
  /** Entries to render again behind the row. */
  copies = 0;
  readonly motion: MotionController;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #window: HTMLElement | null = null;
  #track: MarqueeTrack | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.motion = new MotionController(host, () => this.#track?.setRunning(this.motion.running));
    host.addController(this);
  }

  hostUpdated(): void {
    const window = this.#host.renderRoot.querySelector<HTMLElement>('.window');
    if (window === this.#window) this.#track?.measure();
    else void this.#watch(window);
  }

  hostDisconnected(): void {
    void this.#watch(null);
  }

  async #watch(window: HTMLElement | null): Promise<void> {
    this.#track?.disconnect();
    this.#track = undefined;
    this.#window = window;
    this.copies = 0;
    if (!window) return;
    const chunk = await import('./marquee-track.js').catch(() => undefined);
    if (this.#window !== window || !chunk) return;
    this.#track = new chunk.MarqueeTrack(window, {
      speed: SPEED,
      onCopies: (copies) => {
        this.copies = copies;
        this.#host.requestUpdate();
      },
    });
    this.#track.measure();
    this.#track.setRunning(this.motion.running);
  }
}
