/** Sessions that a person may want to see beside one: around it in its room, and at its time. Pure. */
import { overlaps } from '../../../model/programme.js';
import type { SessionView } from './session-view.js';

export interface Neighbours {
  /** In the same room. */
  readonly before: SessionView | undefined;
  readonly after: SessionView | undefined;
  /** At the same time, elsewhere. */
  readonly parallel: readonly SessionView[];
}

/** Finds them. Breaks without any detail are left out. */
export function findNeighbours(view: SessionView, sessions: readonly SessionView[]): Neighbours {
  const others = sessions.filter((other) => other !== view && other.hasDetail);
  const near = [...others.filter((other) => sharesRoom(view, other)), view].sort(
    (a, b) => a.session.start - b.session.start,
  );
  const index = near.indexOf(view);
  return {
    before: near[index - 1],
    after: near[index + 1],
    parallel: others.filter((other) => overlaps(view.session, other.session)),
  };
}

/** Whether two sessions are in one room. Sessions without a room are in the same, unnamed one. */
const sharesRoom = ({ roomIds }: SessionView, other: SessionView): boolean =>
  roomIds.length === 0
    ? other.roomIds.length === 0
    : other.roomIds.some((id) => roomIds.includes(id));
