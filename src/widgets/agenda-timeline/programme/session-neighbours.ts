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

/** A break of which there is nothing to know is none of them. */
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

/** Where no session has a room there is one. */
const sharesRoom = ({ roomIds }: SessionView, other: SessionView): boolean =>
  roomIds.length === 0
    ? other.roomIds.length === 0
    : other.roomIds.some((id) => roomIds.includes(id));
