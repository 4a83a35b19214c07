/** Finds out whether a person can attend all their favourites, and when they are free. Pure. */
import type { AgendaModel, DayView } from '../programme/agenda-view-model.js';
import { overlaps } from '../../../model/session-overlap.js';
import type { SessionView } from '../programme/session-view.js';
import { MINUTE } from '../../../model/values/time-units.js';

/** Two favourites that cannot both be attended; the earlier one comes first. */
export interface Clash {
  readonly first: SessionView;
  readonly second: SessionView;
  /** The time in which both are on, in milliseconds since the epoch. */
  readonly start: number;
  readonly end: number;
}

export interface Gap {
  readonly day: DayView;
  readonly start: number;
  readonly end: number;
}

export interface FavoritePlan {
  /** The favourites that the programme has, in the order of the programme. */
  readonly sessions: readonly SessionView[];
  readonly clashes: readonly Clash[];
  readonly gaps: readonly Gap[];
}

/** The shortest gap that is shown; a shorter one is needed for the way to the next room. */
const SHORTEST_GAP = 15 * MINUTE;

/** Whether a session takes a person's time: sessions of whole days and cancelled ones do not. */
const isHeld = ({ session, state }: SessionView): boolean =>
  !session.allDay && state !== 'cancelled';

export function buildPlan(model: AgendaModel, favorites: ReadonlySet<string>): FavoritePlan {
  const sessions = model.sessions.filter(({ id }) => favorites.has(id));
  const held = sessions.filter(isHeld);
  return { sessions, clashes: findClashes(held), gaps: findGaps(model, new Set(held)) };
}

function findClashes(held: readonly SessionView[]): readonly Clash[] {
  const sorted = [...held].sort((a, b) => a.session.start - b.session.start);
  return sorted.flatMap((first, index) => {
    const behind = sorted.slice(index + 1);
    const upTo = behind.findIndex((second) => !overlaps(first.session, second.session));
    return behind.slice(0, upTo < 0 ? behind.length : upTo).map((second) => ({
      first,
      second,
      start: second.session.start,
      end: Math.max(second.session.start, Math.min(first.session.end, second.session.end)),
    }));
  });
}

/** Finds the gaps between favourites of one day; after a session without an end there is none. */
function findGaps(model: AgendaModel, held: ReadonlySet<SessionView>): readonly Gap[] {
  return model.days.flatMap((day) => {
    const own = day.slots.flatMap((slot) => slot.sessions).filter((view) => held.has(view));
    const sorted = [...own].sort((a, b) => a.session.start - b.session.start);
    const gaps: Gap[] = [];
    let until = Number.POSITIVE_INFINITY;
    for (const { session } of sorted) {
      const { start, end } = session;
      if (start - until >= SHORTEST_GAP) gaps.push({ day, start: until, end: start });
      const before = until === Number.POSITIVE_INFINITY ? end : until;
      until = end > start ? Math.max(before, end) : Number.POSITIVE_INFINITY;
    }
    return gaps;
  });
}
