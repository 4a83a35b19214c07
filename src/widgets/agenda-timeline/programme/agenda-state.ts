/**
 * What may change on an agenda while its programme stays the same: the clock, and what a person
 * chose.
 */
import { DAY, HOUR, MINUTE } from '../../../model/values/time-units.js';
import { formatIso } from '../../../model/values/zoned-time.js';
import type { AgendaModel, DayView, SlotView } from './agenda-view-model.js';
import type { Change } from './agenda-changes.js';
import { hasLanguages } from './session-languages.js';
import type { SessionView } from './session-view.js';

export type SessionPhase = 'past' | 'now' | 'ahead';

/** A session without an end is taken to be on until the next hour. */
const ASSUMED_LENGTH = HOUR;

function endOf({ session }: SessionView): number {
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
  /** The present itself. */
  readonly at: number;
  readonly time: string;
  readonly iso: string;
}

export function buildNowLine({ days, format }: AgendaModel, now: number): NowLine | undefined {
  const day = days.find(({ start, end }) => start <= now && now < end);
  const before = day?.slots.find(({ start }) => start > now) ?? day?.slots.at(-1);
  if (!day || !before) return undefined;
  return { day, before, at: now, time: format.time(now), iso: formatIso(now, format.timeZone) };
}

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

/**
 * What may change on a session while the programme stays the same. Each is one bit, so that an update compares a
 * thousand numbers and renders only the sessions that differ.
 */
export const Mark = {
  hidden: 1,
  favorite: 2,
  past: 4,
  now: 8,
  fresh: 16,
  changed: 32,
  /** It says itself when it ends, and in which languages it is: others around it differ. */
  ownEnd: 64,
  ownLanguages: 128,
  /** All that a badge tells. */
  badges: 8 | 16 | 32,
  /** All that changes what stands in a session. */
  inside: 2 | 8 | 16 | 32 | 64 | 128,
} as const;

/** What a session has to say itself among those of its time and day. */
export function placeMarks(view: SessionView, { end, usual }: SlotView): number {
  return (
    (end === '' ? Mark.ownEnd : 0) |
    (view.languageCodes === '' || hasLanguages(view, usual) ? 0 : Mark.ownLanguages)
  );
}

export interface MarkState {
  readonly now: number;
  /** Some sessions are past and some are not. */
  readonly hasPast: boolean;
  readonly favorites: ReadonlySet<string>;
  /** The sessions that search and filters leave, or `undefined` while they leave all of them. */
  readonly matches: ReadonlySet<SessionView> | undefined;
  /** What differs from the copy before, by id. */
  readonly changes: ReadonlyMap<string, Change>;
}

export function marksOf(view: SessionView, state: MarkState): number {
  const isShown = state.matches?.has(view) ?? true;
  return (
    (isShown ? 0 : Mark.hidden) |
    (state.favorites.has(view.id) ? Mark.favorite : 0) |
    phaseMark(view, state) |
    changeMark(state.changes.get(view.id))
  );
}

function phaseMark(view: SessionView, { now, hasPast }: MarkState): number {
  const phase = phaseAt(view, now);
  if (phase === 'past') return hasPast ? Mark.past : 0;
  return phase === 'now' && view.state !== 'cancelled' ? Mark.now : 0;
}

function changeMark(change: Change | undefined): number {
  if (!change) return 0;
  return change === 'new' ? Mark.fresh : Mark.changed;
}

/** A programme that is over is an archive, and nothing in it is more past than the rest. */
export const isUnderway = ({ sessions }: AgendaModel, now: number): boolean =>
  sessions.some((view) => phaseAt(view, now) !== 'past');
