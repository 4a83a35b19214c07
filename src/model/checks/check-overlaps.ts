/** Finds two sessions at one time in one room, or with one person. */
import type { Agenda, Session } from '../conference.js';
import { overlaps } from '../session-overlap.js';
import { anyText, type LocalizedText } from '../values/localized-text.js';
import type { Problem } from '../problem.js';
import { formatIso } from '../values/zoned-time.js';

interface OverlapContext {
  readonly timeZone: string;
  /** Gives the JSON Pointer of the session with this id. */
  readonly pathOf: (id: string) => string;
}

interface Shared {
  readonly code: 'room-overlap' | 'speaker-overlap';
  readonly name: string;
  readonly sessions: readonly Session[];
}

/**
 * Breaks, all-day entries and cancelled sessions keep neither a room nor a person from another
 * session.
 */
const takesPlace = ({ kind, state, allDay }: Session): boolean =>
  kind !== 'break' && state !== 'cancelled' && !allDay;

const clock = (epoch: number, timeZone: string): string =>
  formatIso(epoch, timeZone).slice(0, 16).replace('T', ' ');

const title = ({ title: text }: Session): string => `"${anyText(text).slice(0, 80)}"`;

const what = {
  'room-overlap': (name: string) => `one session at a time in the room "${name}"`,
  'speaker-overlap': (name: string) => `"${name}" in one session at a time`,
};

/**
 * Sessions come in time order, so that each has to be compared with those alone that are still on.
 */
function listOverlaps(shared: Shared, { timeZone, pathOf }: OverlapContext): readonly Problem[] {
  const { code, name, sessions } = shared;
  const problems: Problem[] = [];
  let running: readonly Session[] = [];
  for (const session of sessions) {
    running = running.filter((other) => overlaps(other, session));
    for (const other of running) {
      const ends = other.end > other.start ? ` to ${clock(other.end, timeZone)}` : '';
      const span = `${clock(other.start, timeZone)}${ends}`;
      const message = `Expected ${what[code](name)}; found ${title(session)} at ${clock(session.start, timeZone)} while ${title(other)} (${span}) runs.`;
      problems.push({ code, path: pathOf(session.id), message, severity: 'warning' });
    }
    running = [...running, session];
  }
  return problems;
}

interface Named {
  readonly id: string;
  readonly name: LocalizedText;
}

function groupBy(
  sessions: readonly Session[],
  idsOf: (session: Session) => readonly string[],
): ReadonlyMap<string, readonly Session[]> {
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    for (const id of idsOf(session)) {
      const group = groups.get(id);
      if (group) group.push(session);
      else groups.set(id, [session]);
    }
  }
  return groups;
}

export function checkOverlaps(agenda: Agenda, context: OverlapContext): readonly Problem[] {
  const sessions = agenda.sessions.filter(takesPlace);
  const list = (
    code: Shared['code'],
    named: readonly Named[],
    groups: ReadonlyMap<string, readonly Session[]>,
  ) =>
    named.flatMap(({ id, name }) =>
      listOverlaps({ code, name: anyText(name), sessions: groups.get(id) ?? [] }, context),
    );
  const byRoom = groupBy(sessions, ({ room }) => (room === undefined ? [] : [room]));
  const bySpeaker = groupBy(sessions, ({ speakers }) => speakers.map(({ id }) => id));
  return [
    ...list('room-overlap', agenda.rooms, byRoom),
    ...list('speaker-overlap', agenda.speakers, bySpeaker),
  ];
}
