/** Compares two copies of a programme. Pure. */
import type { Agenda, Session } from '../../../model/conference.js';

export type Change = 'new' | 'moved' | 'cancelled' | 'removed' | 'changed';

export interface AgendaChanges {
  /**
   * Changes by the session's id; removed sessions are not among them, since they are not on the
   * page any more.
   */
  readonly changes: ReadonlyMap<string, Change>;
  readonly counts: Readonly<Record<Change, number>>;
}

/**
 * Compares two copies of one programme by the sessions' ids. A copy that shares no id with the one
 * before is another programme, and nothing in it is a change.
 */
export function diffAgendas(before: Agenda, after: Agenda): AgendaChanges {
  const known = new Map(before.sessions.map((session) => [session.id, session]));
  const changes = new Map<string, Change>();
  const isSame = after.sessions.some(({ id }) => known.has(id));
  if (isSame) {
    for (const session of after.sessions) {
      const change = compareSessions(known.get(session.id), session);
      if (change) changes.set(session.id, change);
      known.delete(session.id);
    }
    for (const id of known.keys()) changes.set(id, 'removed');
  }
  const counts = { new: 0, moved: 0, cancelled: 0, removed: 0, changed: 0 };
  for (const change of changes.values()) counts[change]++;
  return { changes, counts };
}

function compareSessions(before: Session | undefined, after: Session): Change | undefined {
  if (!before) return 'new';
  if (after.state === 'cancelled' && before.state !== 'cancelled') return 'cancelled';
  const isMoved = before.start !== after.start || before.end !== after.end;
  if (isMoved || before.room !== after.room) return 'moved';
  const said = ({ title, state, speakers, languages, interpretation }: Session): string =>
    JSON.stringify([title, state, speakers, languages, interpretation]);
  return said(before) === said(after) ? undefined : 'changed';
}

/**
 * Whether two values of plain data are the same all the way down, so that a session without a
 * change can stay the same object. Nothing is serialised for it.
 */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSameData(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
