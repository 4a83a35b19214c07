/** How long until an event begins. */
import type { ConferenceEvent } from '../../model/conference.js';
import { dayKey, startOfNextDay } from '../../model/values/zoned-time.js';
import type { Phase } from './event-phase.js';
import { DAY, HOUR, MINUTE } from '../../model/values/time-units.js';

export interface Countdown {
  readonly days: number;
  /** Absent for an event of days: its hours are not known. */
  readonly hours?: number;
  readonly minutes?: number;
  readonly milestone: 'week' | 'day' | 'hour' | 'ten-minutes' | undefined;
  readonly nextChange: number;
}

/**
 * A step worth saying aloud (a week, a day, an hour, ten minutes before, and the start). A screen
 * reader is told of steps, never of every minute: `role=timer` is silent by default for that reason.
 */
export type Milestone = NonNullable<Countdown['milestone']> | 'live' | 'none';

const milestones = [
  ['ten-minutes', 10 * MINUTE],
  ['hour', HOUR],
  ['day', DAY],
  ['week', 7 * DAY],
] as const;

/** `undefined` once the event has begun, and for one that will not take place as announced. */
export function buildCountdown(
  event: ConferenceEvent,
  now: number,
  timeZone: string,
): Countdown | undefined {
  const rest = event.start - now;
  if (rest <= 0 || !isOn(event)) return undefined;
  if (event.allDay) return countDays(event, now, timeZone);
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

/** Days of the venue's calendar, whatever the clock says. */
function countDays({ start }: ConferenceEvent, now: number, timeZone: string): Countdown {
  const dayOf = (epoch: number): number => Date.parse(dayKey(epoch, timeZone)) / DAY;
  const days = dayOf(start) - dayOf(now);
  const milestone = days <= 1 ? 'day' : days <= 7 ? 'week' : undefined;
  return { days, milestone, nextChange: startOfNextDay(now, timeZone) };
}

const isOn = ({ status }: ConferenceEvent): boolean =>
  status !== 'cancelled' && status !== 'postponed';

export function milestoneAt(
  event: ConferenceEvent,
  phase: Phase,
  countdown: Countdown | undefined,
): Milestone {
  return countdown?.milestone ?? (phase === 'live' && isOn(event) ? 'live' : 'none');
}
