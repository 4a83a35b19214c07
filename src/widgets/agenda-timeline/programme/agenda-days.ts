/**
 * Groups sessions into days as people at a conference count them: a night belongs to the evening
 * before it.
 *
 * A session that starts before `NIGHT_END` is on the day before, where that day has an evening session.
 * Otherwise an early start begins its own day.
 */
import { DAY } from '../../../model/values/time-units.js';
import type { Session } from '../../../model/conference.js';
import { dayKey, readWallClock } from '../../../model/values/zoned-time.js';

/**
 * Hour of the local clock until which the evening lasts: what begins or ends before it counts as
 * the day before.
 */
export const NIGHT_END = 5;
/** Hour from which a session counts as an evening session. */
const EVENING = 18;
const HALF_DAY = DAY / 2;

export interface ConferenceDay {
  /** The calendar day on which it began, `YYYY-MM-DD` in the agenda's zone. */
  readonly key: string;
  readonly sessions: readonly Session[];
}

/** Days in order; the sessions of a day keep their given order, which is that of time. */
export function buildDays(
  sessions: readonly Session[],
  timeZone: string,
): readonly ConferenceDay[] {
  const dayOf = dayFinder(sessions, timeZone);
  const days = new Map<string, Session[]>();
  for (const session of sessions) {
    const key = dayOf(session);
    const day = days.get(key);
    if (day) day.push(session);
    else days.set(key, [session]);
  }
  return [...days]
    .map(([key, list]) => ({ key, sessions: list }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

interface LocalStart {
  readonly key: string;
  readonly hour: number;
}

/** Results are kept, since many sessions share a start and computing with a zone takes time. */
function dayFinder(sessions: readonly Session[], timeZone: string): (session: Session) => string {
  const starts = new Map<number, LocalStart>();
  const evenings = new Set<string>();
  const localStart = (start: number): LocalStart => {
    const known = starts.get(start);
    if (known) return known;
    const { hour } = readWallClock(start, timeZone);
    const local = { key: dayKey(start, timeZone), hour };
    starts.set(start, local);
    return local;
  };
  for (const { start, allDay } of sessions) {
    const { key, hour } = localStart(start);
    if (!allDay && hour >= EVENING) evenings.add(key);
  }
  return ({ start, allDay }) => {
    const { key, hour } = localStart(start);
    if (allDay || hour >= NIGHT_END) return key;
    const dayBefore = dayKey(start - HALF_DAY, timeZone);
    return evenings.has(dayBefore) ? dayBefore : key;
  };
}

export interface HeldSession {
  readonly session: Session;
  /** All rooms that it is in. */
  readonly rooms: readonly string[];
}

/** Merges equal breaks in several rooms into the first one; the order stays. */
export function mergeBreaks(sessions: readonly Session[]): readonly HeldSession[] {
  const breaks = new Map<string, string[]>();
  const held: HeldSession[] = [];
  for (const session of sessions) {
    const { room, kind, title, start, end } = session;
    const rooms = room === undefined ? [] : [room];
    if (kind !== 'break' || room === undefined) {
      held.push({ session, rooms });
      continue;
    }
    const key = JSON.stringify([title, start, end]);
    const known = breaks.get(key);
    if (known) {
      if (!known.includes(room)) known.push(room);
      continue;
    }
    breaks.set(key, rooms);
    held.push({ session, rooms });
  }
  return held;
}
