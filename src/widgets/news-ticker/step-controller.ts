/**
 * Which line of the news is shown, one at a time: forward by itself while movement is allowed,
 * either way by a person. The line keeps its place when the news around it change.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** px a finger must travel sideways to turn to another line. */
const SWIPE = 40;

export interface StepSettings {
  readonly ids: readonly string[];
  /** Milliseconds a line stands; 0 = it waits for a person. */
  readonly interval: number;
  readonly isRunning: () => boolean;
  /** A person has turned to this line. */
  readonly onTurn: (id: string) => void;
}

export class StepController implements ReactiveController {
  /** Place of the line shown. */
  index = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #settings: StepSettings | undefined;
  #current: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #touch: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /**
   * Called before each render: finds the line that is shown in the new list, wherever it is now.
   */
  settle(settings: StepSettings): void {
    this.#settings = settings;
    const { ids } = settings;
    const place = this.#current === undefined ? -1 : ids.indexOf(this.#current);
    this.index = place >= 0 ? place : Math.max(0, Math.min(this.index, ids.length - 1));
    this.#current = ids[this.index];
  }

  /**
   * Called when movement may have begun or ended. The time of the line that is shown is not cut
   * short.
   */
  schedule(): void {
    const { ids, interval, isRunning } = this.#settings ?? {};
    if (!ids || ids.length < 2 || !interval || !isRunning?.()) this.#stop();
    else this.#timer ??= setTimeout(() => this.#go(1), interval);
  }

  /** A person turns to the next line (1) or to the one before (-1); the ends are joined. */
  readonly turn = (by: 1 | -1): void => {
    this.#go(by);
    if (this.#current !== undefined) this.#settings?.onTurn(this.#current);
  };

  readonly keydown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return;
    event.preventDefault();
    this.turn(this.#toward(key === 'ArrowRight'));
  };

  readonly pointerdown = ({ pointerType, clientX }: PointerEvent): void => {
    this.#touch = pointerType === 'mouse' ? undefined : clientX;
  };

  readonly pointerup = ({ clientX }: PointerEvent): void => {
    const way = this.#touch === undefined ? 0 : clientX - this.#touch;
    this.#touch = undefined;
    // The finger pulls the next line in from its side.
    if (Math.abs(way) >= SWIPE) this.turn(this.#toward(way < 0));
  };

  #toward(isRight: boolean): 1 | -1 {
    const isRightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    return isRight === isRightToLeft ? -1 : 1;
  }

  #go(by: 1 | -1): void {
    const ids = this.#settings?.ids ?? [];
    if (ids.length === 0) return;
    this.#stop();
    this.index = (this.index + by + ids.length) % ids.length;
    this.#current = ids[this.index];
    this.#host.requestUpdate();
    this.schedule();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
