/** Counts down to the beginning of an event. */
import { formatFigure, formatLength } from '../../intl/formats/format-value.js';
import type { Formatters } from '../../intl/formats/formatters.js';
import type { ConferenceEvent } from '../../model/conference.js';
import { given } from '../../model/values/optional-fields.js';
import { dayKey, startOfNextDay } from '../../model/values/zoned-time.js';
import { isOff, type Phase } from './event-phase.js';
import { DAY, HOUR, MINUTE } from '../../model/values/time-units.js';

export interface Countdown {
  readonly days: number;
  /** Absent for an event without times of day, whose hours are not known. */
  readonly hours?: number;
  readonly minutes?: number;
  readonly milestone: 'week' | 'day' | 'hour' | 'ten-minutes' | undefined;
  readonly nextChange: number;
}

/** The countdown as text. */
export interface CountdownView extends Countdown {
  /** The numbers in the digits of the language. */
  readonly figures: { readonly days: string; readonly hours?: string; readonly minutes?: string };
  /**
   * `3 days, 10 hours, 5 minutes`; `''` in a language whose dates are ours, since its table has no
   * words for lengths.
   */
  readonly spoken: string;
}

/** Writes the countdown without leading zeros such as “0 days”. The minutes are always there. */
export function writeCountdown(countdown: Countdown, format: Formatters): CountdownView {
  const { days, hours, minutes } = countdown;
  const units = [
    [days, 'day'],
    [hours, 'hour'],
    [minutes, 'minute'],
  ] as const;
  const first = units.findIndex(([value = 0]) => value > 0);
  const said = units
    .slice(Math.max(0, first))
    .flatMap(([value, unit]) =>
      value === undefined ? [] : [formatLength(format.locale, value, unit)],
    );
  return {
    ...countdown,
    figures: {
      days: formatFigure(format.locale, days),
      ...given('hours', hours === undefined ? undefined : formatFigure(format.locale, hours)),
      ...given('minutes', minutes === undefined ? undefined : formatFigure(format.locale, minutes)),
    },
    spoken: format.list(said),
  };
}

/**
 * A milestone of which screen readers are told: a week, a day, an hour and ten minutes before, and
 * the start. They are not told every minute; for that reason `role=timer` is silent by default.
 */
export type Milestone = NonNullable<Countdown['milestone']> | 'live' | 'none';

const DAY_MINUTES = DAY / MINUTE;

const milestones = [
  ['ten-minutes', 10 * MINUTE],
  ['hour', HOUR],
  ['day', DAY],
  ['week', 7 * DAY],
] as const;

/** `undefined` once the event has begun, and for an event that was cancelled or postponed. */
export function buildCountdown(
  event: ConferenceEvent,
  now: number,
  timeZone: string,
): Countdown | undefined {
  const rest = event.start - now;
  if (rest <= 0 || isOff(event.status)) return undefined;
  if (event.allDay) return countDays(event, now, timeZone);
  // Rounded up, so that “1 minute” holds until the start and there is never “0 minutes” before it.
  const minutes = Math.ceil(rest / MINUTE);
  return {
    days: Math.floor(minutes / DAY_MINUTES),
    hours: Math.floor((minutes % DAY_MINUTES) / 60),
    minutes: minutes % 60,
    milestone: milestones.find(([, length]) => rest <= length)?.[0],
    nextChange: event.start - (minutes - 1) * MINUTE,
  };
}

/** The number of days on the venue's calendar, whatever the time of day. */
function countDays({ start }: ConferenceEvent, now: number, timeZone: string): Countdown {
  const dayOf = (epoch: number): number => Date.parse(dayKey(epoch, timeZone)) / DAY;
  const days = dayOf(start) - dayOf(now);
  const milestone = days <= 1 ? 'day' : days <= 7 ? 'week' : undefined;
  return { days, milestone, nextChange: startOfNextDay(now, timeZone) };
}

export function milestoneAt(
  event: ConferenceEvent,
  phase: Phase,
  countdown: Countdown | undefined,
): Milestone {
  return countdown?.milestone ?? (phase === 'live' && !isOff(event.status) ? 'live' : 'none');
}
