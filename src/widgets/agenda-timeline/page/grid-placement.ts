/**
 * Puts the list's own DOM on the lines of a grid. By `style.setProperty`, which a strict CSP
 * allows; a `style` attribute in a template it does not.
 */
import { firstLine, laneShare, type DayGrid, type Span } from '../programme/agenda-grid.js';
import type { DayView, SlotView } from '../programme/agenda-view-model.js';

const lines = ({ from, to }: Span): string => `${from} / ${to}`;

export function placeDay(element: HTMLElement, day: DayView, grid: DayGrid): void {
  const box = element.querySelector<HTMLElement>('.slots');
  box?.style.setProperty('--_columns', columnsOf(grid));
  const heads = element.querySelectorAll<HTMLElement>('.head');
  grid.rooms.forEach(({ columns }, index) => {
    heads[index]?.style.setProperty('--_columns-at', lines(columns));
  });
  const slots = element.querySelectorAll<HTMLElement>('.slot');
  day.slots.forEach((slot, index) => {
    const rows = grid.slots.get(slot);
    const slotBox = slots[index];
    if (!rows || !slotBox) return;
    slotBox.style.setProperty('--_rows', lines(rows));
    placeSessions(slotBox, slot, grid);
  });
}

function placeSessions(slotBox: HTMLElement, { sessions }: SlotView, grid: DayGrid): void {
  slotBox.querySelectorAll<HTMLElement>('.session').forEach((session, index) => {
    const view = sessions[index];
    const cell = view && grid.cells.get(view);
    if (!cell) return;
    session.classList.toggle('across', cell.isAcross);
    session.style.setProperty('--_rows-at', lines(cell.rows));
    session.style.setProperty('--_columns-at', lines(cell.columns));
  });
}

/** Widths of the columns after that of times. */
function columnsOf({ rooms, elsewhere }: DayGrid): string {
  const widths = rooms.flatMap(({ lanes }) => laneWidths(lanes));
  return [...widths, ...(elsewhere > 0 ? laneWidths(elsewhere) : [])].join(' ') || '1fr';
}

function laneWidths(lanes: number): readonly string[] {
  const share = laneShare(lanes);
  return Array<string>(lanes).fill(`minmax(calc(var(--_room) * ${share}), ${share}fr)`);
}

/** Row of the now line and how far down in it, in percent; `undefined` outside the day. */
export function placeNow(element: HTMLElement, grid: DayGrid, now: number): void {
  const after = grid.lines.findIndex((epoch) => epoch > now);
  const [from, to] = [grid.lines[after - 1], grid.lines[after]];
  if (from === undefined || to === undefined) return;
  const row = after - 1 + firstLine;
  element.style.setProperty('--_rows-at', lines({ from: row, to: row + 1 }));
  element.style.setProperty('--_past', `${Math.round(((now - from) / (to - from)) * 100)}%`);
}
