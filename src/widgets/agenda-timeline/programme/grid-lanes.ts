/** Sessions that overlap in one room, side by side instead of one upon the other. Pure. */
import { endOf } from './agenda-state.js';
import type { SessionView } from './session-view.js';

/** Columns within a room, from 0, up to without. */
export interface Lane {
  readonly from: number;
  readonly to: number;
}

export interface Lanes {
  /** Columns the room needs; at least 1. */
  readonly lanes: number;
  readonly of: ReadonlyMap<SessionView, Lane>;
}

/** `sessions` in the order of time. */
export function assignLanes(sessions: readonly SessionView[]): Lanes {
  const clusters = readClusters(sessions);
  const lanes = clusters.reduce((most, { width }) => Math.max(most, width), 1);
  const of = new Map<SessionView, Lane>();
  for (const { width, laneOf } of clusters) {
    // Fewer neighbours, wider sessions: they share the room's columns evenly.
    const column = (lane: number): number => Math.floor((lane * lanes) / width);
    for (const [view, lane] of laneOf) of.set(view, { from: column(lane), to: column(lane + 1) });
  }
  return { lanes, of };
}

export interface Cluster {
  /** Sessions side by side at most. */
  readonly width: number;
  readonly laneOf: ReadonlyMap<SessionView, number>;
}

/** Chains of sessions of which each overlaps with one before it. */
export function readClusters(sessions: readonly SessionView[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let laneOf = new Map<SessionView, number>();
  let ends: number[] = [];
  const close = (): void => {
    if (laneOf.size > 0) clusters.push({ width: ends.length, laneOf });
    laneOf = new Map();
    ends = [];
  };
  for (const view of sessions) {
    const { start } = view.session;
    if (ends.every((end) => end <= start)) close();
    const free = ends.findIndex((end) => end <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = endOf(view);
    laneOf.set(view, lane);
  }
  close();
  return clusters;
}
