/**
 * The state of an agenda that may change while its programme stays the same, by the clock or by a
 * person.
 */
import { DAY, HOUR, MINUTE } from '../../../model/values/time-units.js';
import { formatIso } from '../../../model/values/zoned-time.js';
import type { AgendaModel, DayView, SlotView } from './agenda-view-model.js';
import type { Change } from './agenda-changes.js';
import { hasLanguages } from './session-languages.js';
import type { SessionView } from './session-view.js';

export type SessionPhase = 'past' | 'now' | 'ahead';

/** A session without an end is assumed to last for an hour. */
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

/** The place of the present in a day that has begun and is not over. */
export interface NowLine {
  readonly day: DayView;
  /** The first slot that is still to come; the last one where all have begun. */
  readonly before: SlotView;
  /** The present, in milliseconds since the epoch. */
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

/**
 * The next moment at which a session begins or ends; the next minute while the line of the present
 * moves.
 */
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
 * Marks of a session that may change while the programme stays the same. Each is one bit, so that
 * an update compares a thousand numbers and renders only sessions that differ.
 */
export const Mark = {
  hidden: 1,
  favorite: 2,
  past: 4,
  now: 8,
  fresh: 16,
  changed: 32,
  /**
   * The session says its own end, and its own languages, since they differ from those around it.
   */
  ownEnd: 64,
  ownLanguages: 128,
  /** The marks that have a badge. */
  badges: 8 | 16 | 32,
  /** The marks that change the content of a session. */
  inside: 2 | 8 | 16 | 32 | 64 | 128,
} as const;

/** The marks of facts in which a session differs from the others of its time and day. */
export function placeMarks(view: SessionView, { end, usual }: SlotView): number {
  return (
    (end === '' ? Mark.ownEnd : 0) |
    (view.languageCodes === '' || hasLanguages(view, usual) ? 0 : Mark.ownLanguages)
  );
}

export interface MarkState {
  readonly now: number;
  /** Whether some sessions are past and others are not. */
  readonly hasPast: boolean;
  readonly favorites: ReadonlySet<string>;
  /** The sessions that search and filters leave, or `undefined` while they leave all of them. */
  readonly matches: ReadonlySet<SessionView> | undefined;
  /** The changes since the last copy, by id. */
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

/**
 * Whether the programme is not over yet. In one that is over no session is marked as past, since
 * all are.
 */
export const isUnderway = ({ sessions }: AgendaModel, now: number): boolean =>
  sessions.some((view) => phaseAt(view, now) !== 'past');
