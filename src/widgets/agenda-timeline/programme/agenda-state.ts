/** What moves on an agenda while its programme stays: the clock and what a person chose. */
import { formatIso } from '../../../model/zoned-time.js';
import type { AgendaModel, DayView, SlotView } from './agenda-view-model.js';
import type { SessionView } from './session-view.js';

export type SessionPhase = 'past' | 'now' | 'ahead';

/** A session without an end is taken to be on until the next hour. */
const ASSUMED_LENGTH = 3_600_000;
const DAY = 86_400_000;

export function endOf({ session }: SessionView): number {
  const { start, end, allDay } = session;
  if (end > start) return end;
  return start + (allDay ? DAY : ASSUMED_LENGTH);
}

export function phaseAt(view: SessionView, now: number): SessionPhase {
  if (now < view.session.start) return 'ahead';
  return now < endOf(view) ? 'now' : 'past';
}

/** Where the present stands in a day that has begun and is not over. */
export interface NowLine {
  readonly day: DayView;
  /** The first slot still to come; the last one where all have begun. */
  readonly before: SlotView;
  readonly time: string;
  readonly iso: string;
}

export function buildNowLine({ days, format }: AgendaModel, now: number): NowLine | undefined {
  const day = days.find(({ start, end }) => start <= now && now < end);
  const before = day?.slots.find(({ start }) => start > now) ?? day?.slots.at(-1);
  if (!day || !before) return undefined;
  return { day, before, time: format.time(now), iso: formatIso(now, format.timeZone) };
}

const MINUTE = 60_000;

/** When a session next begins or ends; each minute while the line of the present moves. */
export function nextChangeAfter(
  { sessions }: AgendaModel,
  now: number,
  line: NowLine | undefined,
): number {
  const tick = line ? (Math.floor(now / MINUTE) + 1) * MINUTE : Number.POSITIVE_INFINITY;
  return sessions.reduce((next, view) => {
    const { start } = view.session;
    const change = start > now ? start : endOf(view);
    return change > now && change < next ? change : next;
  }, tick);
}
