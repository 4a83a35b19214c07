/** Chooses list or grid by the width of the agenda, and builds the grid of each day. */
import type { LitElement, ReactiveController } from 'lit';
import { listenToPrinting } from '../../../widget/listen.js';
import { isServer } from '../../../widget/page/is-server.js';
import type { AgendaFrame } from './agenda-frame.js';
import { buildGrids, gridWidth, type DayGrid } from '../programme/agenda-grid.js';
import { chooseLayout, timesInRooms, type AgendaLayout } from '../programme/agenda-layout.js';
import type { AgendaModel, DayView } from '../programme/agenda-view-model.js';
import type { SessionView } from '../programme/session-view.js';

type Grids = ReadonlyMap<DayView, DayGrid>;
type Layout = AgendaLayout['layout'];

export class LayoutController implements ReactiveController {
  now: AgendaLayout = { layout: 'list', isOpen: false, scrolls: false };
  /** The grid of each day, or `undefined` while the agenda is a list. */
  grids: Grids | undefined;

  readonly #host: LitElement;
  readonly #width: ContainerWidth;
  #model: AgendaModel | undefined;
  #asked: 'auto' | Layout = 'auto';
  #chosen: Layout | undefined;
  #isPrinting = false;
  #reasons: readonly unknown[] = [];
  #measured: { readonly model: AgendaModel; readonly width: number } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#width = new ContainerWidth(host, () => {
      // Renders again only where the layout changes, which few changes of width do.
      if (JSON.stringify(this.#choose()) !== JSON.stringify(this.now)) host.requestUpdate();
    });
    host.addController(this);
    listenToPrinting(host, (isPrinting) => {
      this.#isPrinting = isPrinting;
      host.requestUpdate();
    });
  }

  hostConnected(): void {
    if (isServer) return;
    // A list that a server has rendered stays a list, so that the page does not jump; a person may
    // still choose the grid.
    if (this.#host.renderRoot.querySelector('.agenda')) this.#chosen ??= 'list';
  }

  /** The part of the templates' frame that depends on the layout. */
  get frame(): Pick<AgendaFrame, 'layout' | 'scrolls' | 'grids'> {
    const { layout, scrolls } = this.now;
    return { layout, scrolls, grids: this.grids };
  }

  choose(layout: Layout): void {
    this.#chosen = layout;
    this.#host.requestUpdate();
  }

  /** Called from `willUpdate`. */
  arrange(
    model: AgendaModel,
    asked: 'auto' | Layout,
    matches: ReadonlySet<SessionView> | undefined,
  ): void {
    this.#model = model;
    this.#asked = asked;
    this.now = this.#choose();
    const reasons = [model, matches, this.now.layout];
    if (reasons.every((reason, index) => reason === this.#reasons[index])) return;
    this.#reasons = reasons;
    this.grids = this.now.layout === 'grid' ? gridsOf(model, matches) : undefined;
  }

  #choose(): AgendaLayout {
    const model = this.#model;
    if (!model) return this.now;
    const rooms = model.roomsAtOnce;
    // For print a grid is built; on upright paper the styles show it as a list.
    const paper = { chosen: 'grid', width: Number.POSITIVE_INFINITY } as const;
    const screen = { chosen: this.#chosen, width: this.#width.em };
    return chooseLayout({
      ...(this.#isPrinting && rooms > 1 ? paper : screen),
      asked: this.#asked,
      rooms,
      readWidth: () => this.#readWidth(model),
    });
  }

  /**
   * The width of the grid of the whole programme. Filters do not count, or one would turn the grid
   * into a list while a person looks at it.
   */
  #readWidth(model: AgendaModel): number {
    if (this.#measured?.model !== model) {
      const grids = [...gridsOf(model, undefined).values()];
      const width = Math.max(0, ...grids.map(gridWidth)) + timesInRooms(model);
      this.#measured = { model, width };
    }
    return this.#measured.width;
  }
}

const gridsOf = (
  { days, rooms }: AgendaModel,
  matches: ReadonlySet<SessionView> | undefined,
): Grids => buildGrids(days, rooms, (view) => matches?.has(view) ?? true);

/** Smaller changes, in em, come from rounding. */
const SLACK = 0.1;

/** The width of the agenda in em, before its first render and whenever it changes. */
class ContainerWidth implements ReactiveController {
  /** em; 0 before it is known. */
  em = 0;

  readonly #host: LitElement;
  readonly #onChange: () => void;
  #observer: ResizeObserver | undefined;
  #ruler: Element | null = null;

  constructor(host: LitElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    // Measured at once for the first render; the observer is more exact, but later.
    if (!isServer) this.em = this.#host.clientWidth / readFontSize(this.#host.renderRoot);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#ruler = null;
  }

  /** Observes an empty line, since the agenda's own height depends on the result. */
  hostUpdated(): void {
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    if (ruler === this.#ruler || !this.#host.isConnected) return;
    this.#observer?.disconnect();
    this.#ruler = ruler;
    if (!ruler || typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver((entries) => this.#measure(entries.at(-1)));
    this.#observer.observe(ruler);
  }

  #measure(entry: ResizeObserverEntry | undefined): void {
    if (!entry) return;
    const em = entry.contentRect.width / readFontSize(this.#host.renderRoot);
    if (Math.abs(em - this.em) < SLACK) return;
    this.em = em;
    this.#onChange();
  }
}

/** px */
function readFontSize(root: ParentNode): number {
  const box = root.querySelector('.root');
  return (box && parseFloat(getComputedStyle(box).fontSize)) || 16;
}
