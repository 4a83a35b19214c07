/**
 * The arithmetic of a loop without a seam. One run moves the row by exactly its own length and
 * starts over; behind it stand just enough copies to fill the window at the end of a run. Speed is
 * in px per second, so a row of two and a row of two hundred pass the eye equally fast.
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
  /** How far one run goes, in px. */
  readonly distance: number;
  /** How long one run takes, in ms. */
  readonly duration: number;
  /** Entries to repeat behind the row, from its first one on and round again. */
  readonly copies: number;
}

/** No page has more logos in sight; a bound for rows whose entries have no length. */
const MOST_COPIES = 400;

/** `undefined` for a row that has no length: there is nothing to move. */
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

/** A position along an endless row, brought into its first run. */
export function wrapPosition(position: number, distance: number): number {
  return distance > 0 ? ((position % distance) + distance) % distance : 0;
}
