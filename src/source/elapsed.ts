/**
 * Measures how much time has passed by two clocks of the device. People and networks set the wall
 * clock, back as well as forward; the steady clock only grows, but in most browsers it stops while
 * the device sleeps. The larger answer is believed: one request too many does no harm, while a page
 * that never asks again does.
 */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly wall: number;
  /** Milliseconds since the page was opened. */
  readonly steady: number;
}

export function elapsed(since: Moment, now: Moment): number {
  return Math.max(now.wall - since.wall, now.steady - since.steady, 0);
}
