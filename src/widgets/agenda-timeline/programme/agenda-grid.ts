/**
 * Places sessions in a grid of rooms, by lines of a CSS grid and without sizes. Pure.
 *
 * Rows are not proportional to time: each start and each end is a line, and a row is as high as its
 * content needs, so that short sessions stay readable.
 */
import type { DayView, SlotView } from './agenda-view-model.js';
import { freeAgainAt, overlaps } from '../../../model/session-overlap.js';
import type { RoomView, SessionView } from './session-view.js';

/** CSS grid lines (counted from 1); `to` is exclusive. */
export interface GridSpan {
  readonly from: number;
  readonly to: number;
}

export interface GridCell {
  readonly rows: GridSpan;
  readonly columns: GridSpan;
  /** Whether the session spans several rooms, or stands outside of them. */
  readonly isAcross: boolean;
}

interface GridRoom {
  readonly room: RoomView;
  readonly columns: GridSpan;
  /** The most sessions that stand side by side in the room. */
  readonly lanes: number;
}

export interface DayGrid {
  /** Rooms with a session, on this day or another, in the order of the source. */
  readonly rooms: readonly GridRoom[];
  /**
   * The number of columns for sessions without a room that overlap with sessions in rooms; 0 when
   * there are none.
   */
  readonly elsewhere: number;
  readonly cells: ReadonlyMap<SessionView, GridCell>;
  readonly slots: ReadonlyMap<SlotView, GridSpan>;
  /** The instants of the lines from `firstLine` on, in milliseconds since the epoch. */
  readonly lines: readonly number[];
}

/** Line 1 is above the heads of rooms, line 2 below them; column 1 has the times. */
const firstLine = 2;
const firstColumn = 2;

type IsShown = (view: SessionView) => boolean;

/** Builds the grids of all days. They have the same columns, so that a room keeps its place. */
export function buildGrids(
  days: readonly DayView[],
  rooms: readonly RoomView[],
  isShown: IsShown,
): ReadonlyMap<DayView, DayGrid> {
  const lanes = new Map<string, number>();
  let elsewhere = 0;
  const widen = (id: string, count: number): void =>
    void lanes.set(id, Math.max(count, lanes.get(id) ?? 0));
  for (const day of days) {
    const grid = buildDayGrid(day, rooms, isShown);
    for (const { room, lanes: count } of grid.rooms) widen(room.id, count);
    elsewhere = Math.max(elsewhere, grid.elsewhere);
  }
  const columns = { lanes, elsewhere };
  return new Map(days.map((day) => [day, buildDayGrid(day, rooms, isShown, columns)]));
}

/** The least columns of a grid, because another day needs them. */
interface LeastColumns {
  /** The number of columns of each room, by its id. */
  readonly lanes: ReadonlyMap<string, number>;
  readonly elsewhere: number;
}

const noColumns: LeastColumns = { lanes: new Map(), elsewhere: 0 };

export function buildDayGrid(
  { slots }: DayView,
  rooms: readonly RoomView[],
  isShown: IsShown,
  least = noColumns,
): DayGrid {
  const shown = slots.flatMap(({ sessions }) => sessions).filter(isShown);
  const lines = readLines(shown);
  const rowOf = new Map(lines.map((epoch, index) => [epoch, index + firstLine]));
  const rowsOf = (view: SessionView): GridSpan => {
    const from = rowOf.get(view.session.start) ?? firstLine;
    return { from, to: Math.max(from + 1, rowOf.get(gridEnd(view)) ?? 0) };
  };
  const isOfRoom = (view: SessionView): boolean => hasOwnColumn(view, shown);
  const inRooms = placeRooms(shown.filter(isOfRoom), rooms, least.lanes);
  const across = placeAcross(shown, inRooms);
  const place =
    (isAcross: boolean) =>
    ([view, columns]: readonly [SessionView, GridSpan]): [SessionView, GridCell] => [
      view,
      { rows: rowsOf(view), columns, isAcross },
    ];
  const starts = slots.filter(({ sessions }) => sessions.some(isShown));
  return {
    rooms: inRooms.rooms,
    elsewhere: Math.max(least.elsewhere, across.elsewhere),
    cells: new Map([...inRooms.columns.map(place(false)), ...across.columns.map(place(true))]),
    slots: new Map(
      starts.map((slot, index) => {
        const next = starts[index + 1];
        const from = rowOf.get(slot.start) ?? firstLine;
        const to = (next && rowOf.get(next.start)) ?? lines.length + firstLine;
        return [slot, { from, to: Math.max(from + 1, to) }];
      }),
    ),
    lines,
  };
}

/**
 * The share of a room's usual width that each of several sessions side by side gets; less could not
 * be read.
 */
export const laneShare = (lanes: number): number => (lanes > 1 ? 0.75 : 1);

/** The width of the grid, in rooms. */
export function gridWidth({ rooms, elsewhere }: DayGrid): number {
  const widths = [...rooms.map(({ lanes }) => lanes), elsewhere];
  return widths.reduce((sum, lanes) => sum + lanes * laneShare(lanes), 0);
}

export interface GridPresent {
  readonly rows: GridSpan;
  /** The place of the present within the row, in percent. */
  readonly percent: number;
}

/** The place of the present in a day's rows; `undefined` outside of them. */
export function presentIn({ lines }: DayGrid, now: number): GridPresent | undefined {
  const after = lines.findIndex((epoch) => epoch > now);
  const [from, to] = [lines[after - 1], lines[after]];
  if (from === undefined || to === undefined) return undefined;
  const row = after - 1 + firstLine;
  const percent = Math.round(((now - from) / (to - from)) * 100);
  return { rows: { from: row, to: row + 1 }, percent };
}

/**
 * The end of a session in the grid. An all-day session, or one without an end, takes one row at its
 * start.
 */
const gridEnd = ({ session }: SessionView): number =>
  session.allDay ? session.start : session.end;

function readLines(sessions: readonly SessionView[]): readonly number[] {
  const lines = new Set(sessions.flatMap((view) => [view.session.start, gridEnd(view)]));
  return [...lines].sort((a, b) => a - b);
}

interface Columns {
  readonly columns: readonly (readonly [SessionView, GridSpan])[];
}

/**
 * Whether a session stands in the column of its room. A break or plenary without any session beside
 * it is for everybody and spans all rooms, even if it has one.
 */
function hasOwnColumn(view: SessionView, shown: readonly SessionView[]): boolean {
  if (view.roomIds.length !== 1) return false;
  if (view.kind !== 'break' && view.kind !== 'plenary') return true;
  return shown.some((other) => other !== view && overlaps(other.session, view.session));
}

/** Gives each room as many columns as sessions overlap in it. */
function placeRooms(
  shown: readonly SessionView[],
  rooms: readonly RoomView[],
  least: LeastColumns['lanes'],
): Columns & { readonly rooms: readonly GridRoom[] } {
  const placed: GridRoom[] = [];
  const columns: (readonly [SessionView, GridSpan])[] = [];
  let from = firstColumn;
  for (const room of rooms) {
    const own = shown.filter(({ roomIds }) => roomIds.length === 1 && roomIds[0] === room.id);
    const wanted = least.get(room.id) ?? 0;
    if (own.length === 0 && wanted === 0) continue;
    const { lanes, of } = assignLanes(own, wanted);
    placed.push({ room, lanes, columns: { from, to: from + lanes } });
    for (const [view, lane] of of) columns.push([view, laneColumns(lane, from)]);
    from += lanes;
  }
  return { rooms: placed, columns };
}

const laneColumns = ({ from, to }: Lane, first: number): GridSpan => ({
  from: first + from,
  to: first + to,
});

/**
 * Places sessions without a room, or with several. They span all rooms; beside sessions in some
 * rooms they get the widest run of free rooms, and columns of their own where that is too narrow.
 */
function placeAcross(
  shown: readonly SessionView[],
  { rooms, columns: placed }: Columns & { readonly rooms: readonly GridRoom[] },
): Columns & { readonly elsewhere: number } {
  const own = new Set(placed.map(([view]) => view));
  const inRooms = [...own];
  const across = shown.filter((view) => !own.has(view));
  const last = rooms.at(-1)?.columns.to ?? firstColumn;
  const columns: (readonly [SessionView, GridSpan])[] = [];
  let elsewhere = 0;
  for (const { width, laneOf } of readClusters(across)) {
    const rivals = inRooms.filter((other) =>
      [...laneOf.keys()].some((view) => overlaps(other.session, view.session)),
    );
    const free = widestRun(rooms, busyRooms(rivals, rooms));
    const isWide = free !== undefined && free.to - free.from >= width;
    const area = isWide ? free : { from: last, to: last + width };
    if (!isWide) elsewhere = Math.max(elsewhere, width);
    const column = (lane: number): number =>
      area.from + Math.floor((lane * (area.to - area.from)) / width);
    for (const [view, lane] of laneOf) {
      columns.push([view, { from: column(lane), to: column(lane + 1) }]);
    }
  }
  return { columns, elsewhere };
}

const busyRooms = (
  rivals: readonly SessionView[],
  rooms: readonly GridRoom[],
): readonly GridRoom[] =>
  rooms.filter(({ room }) => rivals.some(({ roomIds }) => roomIds.includes(room.id)));

function widestRun(rooms: readonly GridRoom[], busy: readonly GridRoom[]): GridSpan | undefined {
  let best: GridSpan | undefined;
  let run: GridSpan | undefined;
  for (const room of rooms) {
    const { from, to } = room.columns;
    run = busy.includes(room) ? undefined : { from: run?.from ?? from, to };
    if (run && run.to - run.from > (best ? best.to - best.from : 0)) best = run;
  }
  return best;
}

// Sessions that overlap in one room are placed side by side.

/** Columns within a room, counted from 0; `to` is exclusive. */
interface Lane {
  readonly from: number;
  readonly to: number;
}

interface Lanes {
  /** The number of columns that the room needs, at least 1. */
  readonly lanes: number;
  readonly of: ReadonlyMap<SessionView, Lane>;
}

/** `sessions` are in the order of time. */
function assignLanes(sessions: readonly SessionView[], least: number): Lanes {
  const clusters = readClusters(sessions);
  const lanes = clusters.reduce((most, { width }) => Math.max(most, width), Math.max(1, least));
  const of = new Map<SessionView, Lane>();
  for (const { width, laneOf } of clusters) {
    // Sessions with fewer neighbours are wider: they share the room's columns evenly.
    const column = (lane: number): number => Math.floor((lane * lanes) / width);
    for (const [view, lane] of laneOf) of.set(view, { from: column(lane), to: column(lane + 1) });
  }
  return { lanes, of };
}

interface Cluster {
  /** The most sessions side by side. */
  readonly width: number;
  readonly laneOf: ReadonlyMap<SessionView, number>;
}

/** Groups of sessions in which each overlaps with an earlier one. */
function readClusters(sessions: readonly SessionView[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let laneOf = new Map<SessionView, number>();
  let ends: number[] = [];
  const close = (): void => {
    if (laneOf.size > 0) clusters.push({ width: ends.length, laneOf });
    laneOf = new Map();
    ends = [];
  };
  for (const view of sessions) {
    const { start } = view.session;
    if (ends.every((end) => end <= start)) close();
    const free = ends.findIndex((end) => end <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = freeAgainAt(view.session);
    laneOf.set(view, lane);
  }
  close();
  return clusters;
}
