/** What moves on an agenda while its programme stays: the clock and what a person chose. */
import type { AgendaModel, DayView } from './agenda-view-model.js';
import type { SessionView } from './session-view.js';

export type SessionPhase = 'past' | 'now' | 'ahead';

/** A session without an end is taken to be on until the next hour. */
const ASSUMED_LENGTH = 3_600_000;
const DAY = 86_400_000;

export function endOf({ session }: SessionView): number {
  const { start, end, allDay } = session;
  if (end > start) return allDay ? end + DAY : end;
  return start + (allDay ? DAY : ASSUMED_LENGTH);
}

export function phaseAt(view: SessionView, now: number): SessionPhase {
  if (now < view.session.start) return 'ahead';
  return now < endOf(view) ? 'now' : 'past';
}

/** The day that is on, or the night that still belongs to it. */
export function dayAt(days: readonly DayView[], now: number): DayView | undefined {
  return days.findLast(({ start, end }) => start - DAY / 2 <= now && now < end);
}

/** When a session next begins or ends. */
export function nextChangeAfter({ sessions }: AgendaModel, now: number): number {
  return sessions.reduce((next, view) => {
    const { start } = view.session;
    const change = start > now ? start : endOf(view);
    return change > now && change < next ? change : next;
  }, Number.POSITIVE_INFINITY);
}
