/** A break that the source lists once per room is one break. */
import type { Session } from '../../../model/conference.js';

export interface HeldSession {
  readonly session: Session;
  /** Every room it is in. */
  readonly rooms: readonly string[];
}

/** Sessions in the order given; a break's twins in other rooms become rooms of the first. */
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
