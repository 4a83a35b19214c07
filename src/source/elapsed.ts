/**
 * How much time has passed, by both clocks of a device. The clock on the wall is set by people and
 * by networks, back as well as forth; the steady one only grows, but in most browsers it stands
 * still while the device sleeps. Whichever says more is believed: a request too many is harmless,
 * and a page that never asks again is not.
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
