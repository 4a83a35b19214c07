/**
 * Keeps the item that is shown in `step`. It moves forward by itself while movement is allowed, and
 * either way when a person asks. The same item stays when the news around it change.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** px that a finger must move sideways to change the item. */
const SWIPE = 40;

export interface StepSettings {
  readonly ids: readonly string[];
  /** Milliseconds that an item stays; with 0 it waits for a person. */
  readonly interval: number;
  readonly isRunning: () => boolean;
  /** Called when a person has moved to this item. */
  readonly onTurn: (id: string) => void;
}

export class StepController implements ReactiveController {
  /** Index of the item that is shown. */
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

  /** Called before each render: finds the shown item in the new list, wherever it is now. */
  settle(settings: StepSettings): void {
    this.#settings = settings;
    const { ids } = settings;
    const place = this.#current === undefined ? -1 : ids.indexOf(this.#current);
    this.index = place >= 0 ? place : Math.max(0, Math.min(this.index, ids.length - 1));
    this.#current = ids[this.index];
  }

  /** Called when movement may have begun or ended. The time of the shown item is not cut short. */
  schedule(): void {
    const { ids, interval, isRunning } = this.#settings ?? {};
    if (!ids || ids.length < 2 || !interval || !isRunning?.()) this.#stop();
    else this.#timer ??= setTimeout(() => this.#go(1), interval);
  }

  /** A person moves to the next item (1) or to the one before (-1); the first follows the last. */
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
    // The finger pulls the next item in from its side.
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
