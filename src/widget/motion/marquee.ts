/**
 * Computes a seamless loop. One run moves the row by exactly its own length and starts over; behind
 * the row there are just enough copies to fill the window at the end of a run. The speed is in px
 * per second, so that rows of two and of two hundred entries move equally fast.
 */
export interface LoopInput {
  /** Length of each entry along the row, in px, in order. */
  readonly lengths: readonly number[];
  /** Space behind each entry, in px. */
  readonly gap: number;
  /** Length of the window, in px. */
  readonly window: number;
  /** px per second. */
  readonly speed: number;
}

export interface Loop {
  /** The distance of one run, in px. */
  readonly distance: number;
  /** The duration of one run, in ms. */
  readonly duration: number;
  /** The number of entries to repeat behind the row, from its first one on. */
  readonly copies: number;
}

/** The most copies, for rows whose entries have hardly any length. */
const MOST_COPIES = 400;

/** `undefined` for a row without length, which cannot move. */
export function buildLoop({ lengths, gap, window, speed }: LoopInput): Loop | undefined {
  const steps = lengths.map((length) => Math.max(0, length) + gap);
  const distance = steps.reduce((sum, step) => sum + step, 0);
  if (!(distance > lengths.length * gap) || !(speed > 0)) return undefined;
  let copies = 0;
  for (let covered = 0; covered < window && copies < MOST_COPIES; copies++) {
    covered += steps[copies % steps.length] ?? 0;
  }
  return { distance, duration: (distance / speed) * 1000, copies };
}

/** Maps a position along the endless row to one within the first run. */
export function wrapPosition(position: number, distance: number): number {
  return distance > 0 ? ((position % distance) + distance) % distance : 0;
}
