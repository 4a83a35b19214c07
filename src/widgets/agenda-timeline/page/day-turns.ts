/**
 * A long list is written day by day: its first days can be read while the rest is on its way, and
 * the page is not held up for longer than a day takes. Only the first time; a programme that stands
 * is exchanged as a whole, or the page would lose its place.
 */
import { isServer, type LitElement, type ReactiveController } from 'lit';
import { wasPrerendered } from '../../../widget/page/prerendered.js';
import type { AgendaModel, DayView } from '../programme/agenda-view-model.js';
import type { SessionView } from '../programme/session-view.js';

type Matches = ReadonlySet<SessionView> | undefined;

/** Sessions of a list that fill any screen, so that nothing a person sees moves when more come. */
const FIRST = 100;
/** ms after which a frame is not waited for any longer; a page in the background has none. */
const PATIENCE = 100;

export class DayTurns implements ReactiveController {
  /** Until the next day's turn, which asks the host for an update; `undefined` once all stands. */
  next: Promise<void> | undefined;

  readonly #host: LitElement;
  #isOver = isServer;
  #count = 0;
  #part: { readonly of: AgendaModel; readonly model: AgendaModel } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The days whose turn has come. Called from `willUpdate`. */
  take(model: AgendaModel, matches: Matches): AgendaModel {
    // What a server has painted is exchanged in one go.
    this.#isOver ||= wasPrerendered(this.#host.renderRoot);
    if (this.#isOver || model.days.length === 0) return model;
    this.#count ||= countFirst(model.days, matches);
    this.#isOver = this.#count >= model.days.length;
    if (this.#isOver) return model;
    if (this.#part?.of !== model || this.#part.model.days.length !== this.#count)
      this.#part = { of: model, model: cut(model, this.#count) };
    return this.#part.model;
  }

  /** From the next `take` on everything is written. */
  end(): void {
    this.#isOver = true;
  }

  hostUpdated(): void {
    if (this.#isOver || this.#count === 0) this.next = undefined;
    else this.next ??= this.#wait();
  }

  async #wait(): Promise<void> {
    await nextFrame();
    this.next = undefined;
    this.#count += 1;
    this.#host.requestUpdate();
  }
}

function countFirst(days: readonly DayView[], matches: Matches): number {
  const enough = Math.min(FIRST, matches?.size ?? FIRST);
  let sessions = 0;
  const last = days.findIndex(({ slots }) => {
    const own = slots.flatMap((slot) => slot.sessions);
    sessions += matches ? own.filter((view) => matches.has(view)).length : own.length;
    return sessions >= enough;
  });
  return last < 0 ? days.length : last + 1;
}

function cut(model: AgendaModel, count: number): AgendaModel {
  const days = model.days.slice(0, count);
  const sessions = days.flatMap(({ slots }) => slots.flatMap((slot) => slot.sessions));
  return { ...model, days, sessions };
}

/** Behind what the browser paints next. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
