/**
 * Renders a long programme in portions, and lets the page respond to its visitor in between. Slots
 * that are shown come first, in their order; the page reserves the height of the others, so that
 * nothing moves when they come. An update is complete when all of them are there.
 *
 * What a visitor sees first is also laid out first: the rest of a programme of some length follows
 * after the first frame, so that the page's height and a picture of all of it are right; a very
 * long one stays with what is near the screen.
 */
import { noChange, type ChildPart, type LitElement, type ReactiveController } from 'lit';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import { nextTask } from '../../../source/request/breathe.js';
import { listenToPrinting } from '../../../widget/listen.js';
import { isServer } from '../../../widget/page/is-server.js';
import { wasPrerendered } from '../../../widget/page/prerendered.js';
import type { AgendaLayout } from '../programme/agenda-layout.js';
import type { SessionView } from '../programme/session-view.js';

/** A programme with no more sessions than this is rendered at once. */
const AT_ONCE = 160;
/** Sessions that the first portion has at least. */
const FIRST = { list: 40, grid: 160 } as const;
/** Sessions that fill a phone's screen as a list, and a desk's as a grid. */
const SCREEN = { list: 12, grid: 80 } as const;
/** The least number of sessions in any other portion. */
const LEAST = 20;
/**
 * The most sessions of a portion: to show hidden ones again takes little time here and much in the
 * browser's layout.
 */
const MOST = 200;
/** Milliseconds of rendering after which a portion is over; layout and paint take as long again. */
const SLICE = 30;
/**
 * Milliseconds after which the next portion follows even without a frame, as in an iframe out of
 * sight.
 */
const PATIENCE = 100;
/** px that a session takes, approximately; the real heights of distant sessions are not known. */
const SESSION = 88;

/** A time slot that has to be rendered. */
export interface Wanted {
  /** The day that the slot is on, `YYYY-MM-DD`. */
  readonly day: string;
  readonly sessions: number;
  /** The number of sessions that the filters leave. */
  readonly shown: number;
  /** Whether nothing of the slot is on the page yet. */
  readonly isNew: boolean;
  readonly draw: () => void;
}

export class Drawing implements ReactiveController {
  /** Settles when everything is rendered; `undefined` while nothing waits. */
  done: Promise<void> | undefined;
  /**
   * True until more than the first screen has been shown. False on a server, whose page has a
   * layout as a whole.
   */
  isFirstScreen = !isServer;
  /** Epoch ms; what starts later is not on the first screen. */
  firstScreenEnd = Infinity;

  readonly #host: LitElement;
  #end: (() => void) | undefined;
  #isScheduled = false;
  /**
   * Whether everything is rendered at once, however long it takes: for print, and when it replaces
   * a server's HTML.
   */
  #isUrgent = false;
  #isShort = true;
  #first: number = FIRST.list;
  #least = LEAST;
  #start = 0;
  #drawn = 0;
  #waiting: Wanted[] = [];
  /**
   * Slots of which the filters leave no session; they are rendered last, because nobody sees them.
   */
  #waitingHidden: Wanted[] = [];
  /** Days with a reserved height. */
  #kept = new Set<string>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    listenToPrinting(host, (isPrinting) => {
      this.#isUrgent = isPrinting;
      if (isPrinting && this.done) this.#drawPortion();
    });
  }

  hostConnected(): void {
    if (isServer) return;
    this.#isUrgent = wasPrerendered(this.#host.renderRoot) && !this.#host.hasUpdated;
  }

  /** Forgets the waiting slots, since this update asks for each of them again. */
  hostUpdate(): void {
    this.#waiting = [];
    this.#waitingHidden = [];
    this.#begin(this.#first);
  }

  hostUpdated(): void {
    if (this.isFirstScreen && this.#drawn > 0) void this.#endFirstScreen();
    this.#isUrgent = false;
    this.#finish();
  }

  /** Called while the host updates, before anything is drawn. */
  prepare(sessions: readonly SessionView[], { layout }: AgendaLayout): void {
    this.#isShort = isServer || sessions.length <= AT_ONCE;
    this.#first = FIRST[layout];
    this.firstScreenEnd = sessions[SCREEN[layout] - 1]?.session.start ?? Infinity;
  }

  /** Whether a slot is rendered now; otherwise it is rendered in a later portion. */
  takes(wanted: Wanted): boolean {
    const { sessions, shown, isNew } = wanted;
    const isMissed = shown > 0 || !isNew;
    if (this.#isShort || this.#isUrgent || (isMissed && !this.#isOver())) {
      this.#drawn += sessions;
      return true;
    }
    (isMissed ? this.#waiting : this.#waitingHidden).push(wanted);
    return false;
  }

  #begin(least: number): void {
    this.#least = least;
    this.#start = performance.now();
    this.#drawn = 0;
  }

  #isOver(): boolean {
    if (this.#drawn < this.#least) return false;
    return this.#drawn >= MOST || performance.now() - this.#start > SLICE;
  }

  #drawPortion(): void {
    this.#begin(LEAST);
    while (this.#isUrgent || !this.#isOver()) {
      const next = this.#waiting.shift() ?? this.#waitingHidden.shift();
      if (!next) break;
      next.draw();
      this.#drawn += next.sessions;
    }
    this.#finish();
  }

  #finish(): void {
    this.#keepHeights();
    if (this.#waiting.length + this.#waitingHidden.length > 0) {
      this.done ??= new Promise((resolve) => (this.#end = resolve));
      void this.#goOn();
      return;
    }
    this.#end?.();
    this.#end = undefined;
    this.done = undefined;
  }

  async #goOn(): Promise<void> {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    await nextFrame();
    this.#isScheduled = false;
    this.#drawPortion();
  }

  async #endFirstScreen(): Promise<void> {
    await nextFrame();
    this.isFirstScreen = false;
    this.#host.requestUpdate();
  }

  /** Reserves for each day the height of its slots that are shown and not rendered yet. */
  #keepHeights(): void {
    const heights = new Map([...this.#kept].map((day) => [day, 0]));
    for (const { day, shown, isNew } of this.#waiting)
      if (isNew) heights.set(day, (heights.get(day) ?? 0) + shown * SESSION);
    for (const [day, height] of heights) {
      const rest = this.#host.renderRoot.querySelector<HTMLElement>(`[data-day="${day}"] .rest`);
      rest?.style.setProperty('--_rest', `${height}px`);
      if (height === 0) this.#kept.delete(day);
      else this.#kept.add(day);
    }
  }
}

/** Settles when the browser has painted what was drawn. */
async function nextFrame(): Promise<void> {
  if (!document.hidden) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, PATIENCE);
    });
  }
  await nextTask();
}

type Draw = () => unknown;
type Takes = (draw: () => void, isNew: boolean) => boolean;

class PortionDirective extends Directive {
  #reasons: readonly unknown[] | undefined;

  /** A server renders everything at once. */
  render(_reasons: readonly unknown[], _takes: Takes, draw: Draw): unknown {
    return draw();
  }

  override update(
    part: ChildPart,
    [reasons, takes, draw]: [readonly unknown[], Takes, Draw],
  ): unknown {
    const known = this.#reasons;
    if (known?.every((reason, index) => reason === reasons[index])) return noChange;
    const drawLater = (): void => {
      // The part may have been removed from the page meanwhile.
      if (!part.startNode?.parentNode) return;
      this.#reasons = reasons;
      setChildPartValue(part, draw(), this);
    };
    if (!takes(drawLater, known === undefined)) return noChange;
    this.#reasons = reasons;
    return draw();
  }
}

/**
 * Renders again when one of the reasons has changed: at once if `takes` says so, otherwise when the
 * waiting function is called.
 */
export const inPortions: (
  reasons: readonly unknown[],
  takes: Takes,
  draw: Draw,
) => DirectiveResult = directive(PortionDirective);
