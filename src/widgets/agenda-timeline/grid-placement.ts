/**
 * Puts the list's own DOM on the lines of a grid. By `style.setProperty`, which a strict CSP
 * allows; a `style` attribute in a template it does not.
 */
import { firstLine, laneShare, type DayGrid, type Span } from './agenda-grid.js';
import type { DayView } from './agenda-view-model.js';

const lines = ({ from, to }: Span): string => `${from} / ${to}`;

export function placeDay(element: HTMLElement, day: DayView, grid: DayGrid): void {
  const box = element.querySelector<HTMLElement>('.slots');
  box?.style.setProperty('--_columns', columnsOf(grid));
  const heads = element.querySelectorAll<HTMLElement>('.head');
  for (const [index, { columns }] of grid.rooms.entries()) {
    heads[index]?.style.setProperty('--_columns-at', lines(columns));
  }
  const slots = element.querySelectorAll<HTMLElement>('.slot');
  for (const [index, slot] of day.slots.entries()) {
    const rows = grid.slots.get(slot);
    const slotBox = slots[index];
    if (!rows || !slotBox) continue;
    slotBox.style.setProperty('--_rows', lines(rows));
    for (const [at, session] of slotBox.querySelectorAll<HTMLElement>('.session').entries()) {
      const view = slot.sessions[at];
      const cell = view && grid.cells.get(view);
      if (!cell) continue;
      session.classList.toggle('across', cell.isAcross);
      session.style.setProperty('--_rows-at', lines(cell.rows));
      session.style.setProperty('--_columns-at', lines(cell.columns));
    }
  }
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
