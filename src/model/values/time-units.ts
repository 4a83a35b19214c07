/** Milliseconds. A day by the clock may be longer or shorter; this one is 24 hours. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** The same day in seconds, as tables, feeds and clocks count. */
export const DAY_SECONDS = DAY / 1000;
