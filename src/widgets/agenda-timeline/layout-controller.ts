/**
 * List or grid: measures the container before anything is painted, lays the days out, and puts
 * them on their lines.
 */
import { isServer, type LitElement, type ReactiveController } from 'lit';
import { buildDayGrid, gridWidth, type DayGrid } from './agenda-grid.js';
import { chooseLayout, countRooms, type AgendaLayout } from './agenda-layout.js';
import type { NowLine } from './agenda-state.js';
import type { AgendaModel, DayView } from './agenda-view-model.js';
import { placeDay, placeNow } from './grid-placement.js';
import type { SessionView } from './session-view.js';

type Grids = ReadonlyMap<DayView, DayGrid>;

export class LayoutController implements ReactiveController {
  layout: AgendaLayout['layout'] = 'list';
  isOpen = false;
  scrolls = false;
  /** `undefined` in a list. */
  grids: Grids | undefined;

  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;
  #ruler: Element | null = null;
  /** em; 0 before it is known. */
  #width = 0;
  #chosen: 'list' | 'grid' | undefined;
  #isPrinting = false;
  #placed: Grids | undefined;
  #reasons: readonly unknown[] = [];
  #measured: { readonly model: AgendaModel; readonly width: number } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    if (isServer) return;
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.#observer?.disconnect();
    this.#ruler = null;
  }

  /** Watches an empty line: the agenda's own height follows from what is measured. */
  hostUpdated(): void {
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    if (ruler === this.#ruler || !this.#host.isConnected) return;
    this.#observer?.disconnect();
    this.#ruler = ruler;
    if (!ruler) return;
    this.#observer = new ResizeObserver((entries) => this.#measure(entries.at(-1)));
    this.#observer.observe(ruler);
  }

  choose(layout: 'list' | 'grid'): void {
    this.#chosen = layout;
    this.#host.requestUpdate();
  }

  /** Called from `willUpdate`. */
  arrange(
    model: AgendaModel,
    asked: 'auto' | 'list' | 'grid',
    matches: ReadonlySet<SessionView> | undefined,
  ): void {
    const rooms = countRooms(model);
    // Paper is laid out as a grid; upright sheets show the list in it all the same.
    const chosen = this.#isPrinting && rooms > 1 ? 'grid' : this.#chosen;
    const width = this.#isPrinting ? Number.POSITIVE_INFINITY : this.#width;
    const readWidth = (): number => this.#readWidth(model);
    Object.assign(this, chooseLayout({ asked, chosen, width, rooms, readWidth }));
    const reasons = [model, matches, this.layout];
    if (reasons.every((reason, index) => reason === this.#reasons[index])) return;
    this.#reasons = reasons;
    this.grids = this.layout === 'grid' ? buildGrids(model, matches) : undefined;
  }

  /** Of the whole programme: a filter must not turn a grid into a list under a person's hands. */
  #readWidth(model: AgendaModel): number {
    if (this.#measured?.model !== model) {
      const grids = [...buildGrids(model, undefined).values()];
      this.#measured = { model, width: Math.max(0, ...grids.map(gridWidth)) };
    }
    return this.#measured.width;
  }

  /** Called from `updated`. */
  place({ days }: AgendaModel, line: NowLine | undefined, now: number): void {
    const { grids } = this;
    if (!grids) return;
    const root = this.#host.renderRoot;
    const present = root.querySelector<HTMLElement>('.now-line');
    const grid = line && grids.get(line.day);
    if (present && grid) placeNow(present, grid, now);
    if (grids === this.#placed) return;
    this.#placed = grids;
    for (const [index, element] of root.querySelectorAll<HTMLElement>('.day').entries()) {
      const day = days[index];
      const lines = day && grids.get(day);
      if (lines) placeDay(element, day, lines);
    }
  }

  #measure(entry: ResizeObserverEntry | undefined): void {
    if (!entry) return;
    const fontSize = parseFloat(getComputedStyle(entry.target).fontSize) || 16;
    const width = entry.contentRect.width / fontSize;
    if (Math.abs(width - this.#width) < 0.1) return;
    this.#width = width;
    this.#host.requestUpdate();
  }

  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}

function buildGrids(
  { days, rooms }: AgendaModel,
  matches: ReadonlySet<SessionView> | undefined,
): Grids {
  const isShown = (view: SessionView): boolean => matches?.has(view) ?? true;
  return new Map(days.map((day) => [day, buildDayGrid(day, rooms, isShown)]));
}
