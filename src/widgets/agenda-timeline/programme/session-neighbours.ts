/**
 * Finds sessions that a person may want to see next: before and after one in its room, and those at
 * the same time. Pure.
 */
import { overlaps } from '../../../model/session-overlap.js';
import type { SessionView } from './session-view.js';

export interface Neighbours {
  /** The sessions before and after it in the same room. */
  readonly before: SessionView | undefined;
  readonly after: SessionView | undefined;
  /** Sessions at the same time in other rooms. */
  readonly parallel: readonly SessionView[];
}

/** Breaks without any detail are left out. */
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

/**
 * Whether two sessions share a room. Sessions without a room count as being in one and the same.
 */
const sharesRoom = ({ roomIds }: SessionView, other: SessionView): boolean =>
  roomIds.length === 0
    ? other.roomIds.length === 0
    : other.roomIds.some((id) => roomIds.includes(id));
