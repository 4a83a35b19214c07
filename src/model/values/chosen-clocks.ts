/**
 * Chooses the clock of shown times: the venue's, the visitor's, or that of a zone that the page
 * names.
 */
import { isTimeZone, offsetMinutes } from './zoned-time.js';

export type ClockOwner = 'venue' | 'viewer' | 'chosen';

export type ChosenClock = readonly [timeZone: string, whose: ClockOwner];

export interface ClockChoice {
  /** `both`, `venue`, `viewer`, or an IANA zone; anything else is read as `both`. */
  readonly timeZone: string;
  readonly venueZone: string;
  readonly viewerZone: string;
  /** Instants at which the clocks are compared. */
  readonly moments: readonly number[];
}

/**
 * The first clock leads. With `both`, the visitor's follows where it shows another time at any of
 * the moments.
 */
export function chooseClocks(choice: ClockChoice): readonly [ChosenClock, ...ChosenClock[]] {
  const { timeZone, venueZone, viewerZone, moments } = choice;
  const venue: ChosenClock = [venueZone, 'venue'];
  if (timeZone === 'venue' || timeZone === venueZone) return [venue];
  const viewer: ChosenClock = [viewerZone, 'viewer'];
  if (timeZone === 'viewer') return [viewer];
  if (timeZone !== 'both' && isTimeZone(timeZone)) return [[timeZone, 'chosen']];
  const isSame = moments.every(
    (epoch) => offsetMinutes(epoch, venueZone) === offsetMinutes(epoch, viewerZone),
  );
  return isSame ? [venue] : [venue, viewer];
}
