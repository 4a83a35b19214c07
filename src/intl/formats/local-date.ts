/**
 * Local time as a `Date` whose UTC fields are the zone's wall clock. Formatting those in UTC works
 * for every zone, also for fixed offsets (`+04:00`) that some engines' `Intl` refuses.
 */
import { offsetMinutes } from '../../model/values/zoned-time.js';
import { DAY, MINUTE } from '../../model/values/time-units.js';

/**
 * The last instant that a `Date` can hold (ECMA-262, 21.4.1.1); the offset of a zone must not push
 * one beyond it.
 */
const LIMIT = 8.64e15;

/**
 * An unknown zone is read as UTC. `undefined` where `epoch` is not a number or beyond what `Date`
 * can hold.
 */
export function localDate(epoch: number, timeZone: string): Date | undefined {
  if (!(Math.abs(epoch) <= LIMIT)) return undefined;
  const local = epoch + (offsetMinutes(epoch, timeZone) || 0) * MINUTE;
  return new Date(Math.min(LIMIT, Math.max(-LIMIT, Math.trunc(local))));
}

/** Days since 1 January 1970 on the local calendar. */
export function localDay(local: Date): number {
  return Math.floor(local.getTime() / DAY);
}
