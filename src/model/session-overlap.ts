/** Tells whether two sessions are on at one time. */
import type { Session } from './conference.js';

/** The times of a session. `end` is exclusive, and equals `start` where the source names none. */
export type SessionSpan = Pick<Session, 'start' | 'end' | 'allDay'>;

/**
 * The instant from which room and people are free again; a session without an end takes one
 * millisecond.
 */
export const freeAgainAt = ({ start, end }: SessionSpan): number => Math.max(end, start + 1);

/**
 * Whether two sessions are on at one time. An all-day session is a frame around others and keeps
 * nobody from them, so it overlaps other all-day sessions alone.
 */
export function overlaps(a: SessionSpan, b: SessionSpan): boolean {
  return a.allDay === b.allDay && a.start < freeAgainAt(b) && b.start < freeAgainAt(a);
}
