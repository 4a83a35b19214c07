/** How long until an event begins. */
import type { ConferenceEvent } from '../../model/conference.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Countdown {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  /**
   * A step worth saying aloud (a week, a day, an hour, ten minutes before). A screen reader is
   * told of steps, never of every minute: `role=timer` is silent by default for that reason.
   */
  readonly milestone: 'week' | 'day' | 'hour' | 'ten-minutes' | undefined;
  readonly nextChange: number;
}

const milestones = [
  ['ten-minutes', 10 * MINUTE],
  ['hour', HOUR],
  ['day', DAY],
  ['week', 7 * DAY],
] as const;

/** `undefined` once the event has begun, and for one that will not take place as announced. */
export function buildCountdown(event: ConferenceEvent, now: number): Countdown | undefined {
  const rest = event.start - now;
  if (rest <= 0 || event.status === 'cancelled' || event.status === 'postponed') return undefined;
  // Rounded up: “1 minute” holds until the very start, and never a “0 minutes” that is not now.
  const minutes = Math.ceil(rest / MINUTE);
  return {
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
    milestone: milestones.find(([, length]) => rest <= length)?.[0],
    nextChange: event.start - (minutes - 1) * MINUTE,
  };
}
