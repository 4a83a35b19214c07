/** Milliseconds. A day here is 24 hours; a day on the calendar may be longer or shorter. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** The same day in seconds, which tables, feeds and clocks count in. */
export const DAY_SECONDS = DAY / 1000;
