/** Whether rooms stand side by side. Pure. */
import type { AgendaModel } from './agenda-view-model.js';

/** em that a room needs to be read, and that the column of times takes. */
const ROOM = 12.5;
const TIMES = 5;

/** em of a digit, more than most fonts have. */
const DIGIT = 0.6;

/** What the column of times needs beyond its usual width, in rooms. */
export function timesInRooms({ timeLength, clocks }: AgendaModel): number {
  const own = (timeLength + 2) * DIGIT;
  const width = clocks.beside === undefined ? own : Math.max(own, 8);
  return Math.max(0, width - TIMES) / ROOM;
}

export interface LayoutInput {
  /** What the page asks for. */
  readonly asked: 'auto' | 'list' | 'grid';
  /** What a person chose; it goes before the page's `auto`. */
  readonly chosen: 'list' | 'grid' | undefined;
  /** Width of the container in em; 0 before it is known. */
  readonly width: number;
  /** Rooms of the fullest day. */
  readonly rooms: number;
  /** How many rooms wide the widest day is, with what stands side by side in one room, and times. */
  readonly readWidth: () => number;
}

export interface AgendaLayout {
  readonly layout: 'list' | 'grid';
  /** Whether list and grid both make sense here, so that a person may choose. */
  readonly isOpen: boolean;
  /** The grid is wider than its container, and scrolls. */
  readonly scrolls: boolean;
}

export function chooseLayout(input: LayoutInput): AgendaLayout {
  const { asked, chosen, width, rooms, readWidth } = input;
  const holds = (columns: number): boolean => width >= TIMES + columns * ROOM;
  // Laying out is work that a list is spared.
  const fits = holds(rooms) && holds(readWidth());
  const isOpen = asked === 'auto' && rooms > 1 && holds(2);
  const auto = rooms > 1 && fits ? 'grid' : 'list';
  const layout = asked === 'auto' ? ((isOpen ? chosen : undefined) ?? auto) : asked;
  return { layout, isOpen, scrolls: layout === 'grid' && !fits };
}
