/** Decides between list and grid. Pure. */
import type { AgendaModel } from './agenda-view-model.js';

/** em that a room needs to be readable, and that the column of times takes. */
const ROOM = 12.5;
const TIMES = 5;

/** The width of a digit in em, wider than in most fonts. */
const DIGIT = 0.6;

/** The width that the column of times needs beyond the usual one, in rooms. */
export function timesInRooms({ timeLength, clocks }: AgendaModel): number {
  const own = (timeLength + 2) * DIGIT;
  const width = clocks.beside === undefined ? own : Math.max(own, 8);
  return Math.max(0, width - TIMES) / ROOM;
}

export interface LayoutInput {
  /** The layout that the page asks for. */
  readonly asked: 'auto' | 'list' | 'grid';
  /** The layout that a person chose, which overrides the page's `auto`. */
  readonly chosen: 'list' | 'grid' | undefined;
  /** Width of the container in em; 0 before it is known. */
  readonly width: number;
  /** The number of rooms of the day that has most. */
  readonly rooms: number;
  /**
   * The width of the widest day in rooms, including sessions side by side and the column of times.
   */
  readonly readWidth: () => number;
}

export interface AgendaLayout {
  readonly layout: 'list' | 'grid';
  /** Whether both list and grid make sense, so that a person may choose. */
  readonly isOpen: boolean;
  /** The grid is wider than its container, and scrolls. */
  readonly scrolls: boolean;
}

export function chooseLayout(input: LayoutInput): AgendaLayout {
  const { asked, chosen, width, rooms, readWidth } = input;
  const holds = (columns: number): boolean => width >= TIMES + columns * ROOM;
  // The grid is computed only where it may fit.
  const fits = holds(rooms) && holds(readWidth());
  const isOpen = asked === 'auto' && rooms > 1 && holds(2);
  const auto = rooms > 1 && fits ? 'grid' : 'list';
  const layout = asked === 'auto' ? ((isOpen ? chosen : undefined) ?? auto) : asked;
  return { layout, isOpen, scrolls: layout === 'grid' && !fits };
}
