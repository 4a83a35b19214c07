/**
 * Moves a row of entries inside its window, by one compositor animation: no script, style or layout
 * per frame. When the row stops, native scrolling takes over at the same place, so that entries can
 * be reached by swiping, dragging, scrolling or Tab.
 *
 * The window is a scroll container that holds `.track`; the track holds the row (`.row`) and then
 * the copies (`.copies`), which the host renders, as many as `onMeasure` said.
 */
import { dragToScroll } from './drag-to-scroll.js';
import { buildLoop, wrapPosition, type Loop } from './marquee.js';

export interface TrackOptions {
  /** px per second. */
  readonly speed: number;
  /**
   * Tells the host how many copies to render; they begin with the first entry and repeat the row.
   */
  readonly onMeasure: (copies: number) => void;
}

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

export class MarqueeTrack {
  readonly #window: HTMLElement;
  readonly #options: TrackOptions;
  readonly #resize: ResizeObserver | undefined;
  readonly #endDrag: () => void;
  #loop: Loop | undefined;
  #animation: Animation | undefined;
  #running = false;

  constructor(window: HTMLElement, options: TrackOptions) {
    this.#window = window;
    this.#options = options;
    this.#endDrag = dragToScroll(window);
    window.addEventListener('click', this.#openOriginal);
    // The observer reports at once too, before the next paint.
    if (typeof ResizeObserver !== 'undefined')
      this.#resize = new ResizeObserver(() => this.measure());
    this.#resize?.observe(window);
    const row = this.#find('.row');
    if (row) this.#resize?.observe(row);
  }

  /** Starts the movement at the present place of the row, or stops it there. */
  setRunning(running: boolean): void {
    if (running === this.#running) return;
    this.#running = running;
    if (running) this.#run();
    else this.#rest();
  }

  /** Call this after a change of entries, sizes or the window. */
  measure(): void {
    const before = this.#loop;
    const part = before ? this.#position() / before.distance : 0;
    const loop = this.#readLoop();
    this.#loop = loop;
    this.#options.onMeasure(loop?.copies ?? 0);
    if (loop?.distance !== before?.distance) this.#moveTo(part * (loop?.distance ?? 0));
  }

  #readLoop(): Loop | undefined {
    const row = this.#find('.row');
    if (!row) return undefined;
    return buildLoop({
      lengths: [...row.children].map((entry) => entry.getBoundingClientRect().width),
      gap: Number.parseFloat(getComputedStyle(row).columnGap) || 0,
      window: this.#window.clientWidth,
      speed: this.#options.speed,
    });
  }

  disconnect(): void {
    this.#resize?.disconnect();
    this.#animation?.cancel();
    this.#endDrag();
    this.#window.removeEventListener('click', this.#openOriginal);
  }

  #find(selector: string): HTMLElement | null {
    return this.#window.querySelector<HTMLElement>(selector);
  }

  /**
   * How far the row has moved through its window, in px: the scrolled distance and the animated one
   * together.
   */
  #position(): number {
    if (!this.#loop) return 0;
    const { distance, duration } = this.#loop;
    const passed = Number(this.#animation?.currentTime ?? 0) / duration;
    return wrapPosition(passed * distance + Math.abs(this.#window.scrollLeft), distance);
  }

  #moveTo(position: number): void {
    this.#animation?.cancel();
    this.#animation = undefined;
    if (this.#running) this.#run(position);
    else this.#rest(position);
  }

  #run(position = this.#position()): void {
    const track = this.#find('.track');
    if (!this.#loop || !track) return;
    const { distance, duration } = this.#loop;
    const end = isRightToLeft(this.#window) ? distance : -distance;
    this.#window.scrollLeft = 0;
    this.#animation?.cancel();
    this.#animation = track.animate(
      { translate: ['0px', `${end}px`] },
      { duration, iterations: Number.POSITIVE_INFINITY },
    );
    this.#animation.currentTime = (position / distance) * duration;
  }

  #rest(position = this.#position()): void {
    this.#animation?.cancel();
    this.#animation = undefined;
    this.#window.scrollLeft = isRightToLeft(this.#window) ? -position : position;
    const focused = (this.#window.getRootNode() as ShadowRoot).activeElement;
    // The entry that Tab has reached may have moved out of sight.
    if (this.#window.contains(focused)) {
      focused?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  /**
   * Copies are inert, so that a click on one reaches the window; the original of that entry is
   * opened.
   */
  readonly #openOriginal = (event: MouseEvent): void => {
    const originals = [...(this.#find('.row')?.children ?? [])];
    const copies = [...(this.#find('.copies')?.children ?? [])];
    const index = copies.findIndex((copy) => holdsPoint(copy, event));
    if (index < 0 || originals.length === 0) return;
    const link = originals[index % originals.length]?.querySelector('a');
    const { ctrlKey, metaKey, shiftKey } = event;
    const init = { bubbles: true, cancelable: true, composed: true, ctrlKey, metaKey, shiftKey };
    link?.dispatchEvent(new MouseEvent('click', init));
  };
}

function holdsPoint(element: Element, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
