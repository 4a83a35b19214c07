/**
 * The clocks an agenda is read by: the venue's first, since people walk by it, and the visitor's
 * beside it where it shows something else.
 */
import type { Formatters } from '../../../intl/formatters.js';
import { dayKey, formatIso, isTimeZone, offsetMinutes } from '../../../model/zoned-time.js';

type ClockOwner = 'venue' | 'viewer' | 'chosen';

export interface AgendaClocks {
  /** Zone that days and times are in. */
  readonly timeZone: string;
  readonly whose: ClockOwner;
  /** Zone shown beside it; `undefined` where it would say the same. */
  readonly beside: string | undefined;
  /** What stands beside says the same, and only keeps its place. */
  readonly isFree?: boolean;
}

export interface ClockChoice {
  /** `both`, `venue`, `viewer`, or an IANA zone. */
  readonly timeZone: string;
  readonly venueZone: string;
  readonly viewerZone: string;
  /** Instants at which the clocks are compared. */
  readonly starts: readonly number[];
  /** Leave the place beside free rather than out: a server does not know the visitor's clock. */
  readonly keepsBeside?: boolean;
}

export function chooseClocks(choice: ClockChoice): AgendaClocks {
  const { timeZone, venueZone, viewerZone, starts, keepsBeside } = choice;
  const venue = { timeZone: venueZone, whose: 'venue', beside: undefined } as const;
  if (timeZone === 'venue') return venue;
  if (timeZone === 'viewer') return { timeZone: viewerZone, whose: 'viewer', beside: undefined };
  if (timeZone !== 'both' && isTimeZone(timeZone)) {
    return { timeZone, whose: 'chosen', beside: undefined };
  }
  // A programme is days long: its first and last session tell, also across a clock change.
  const ends = [starts[0], starts.at(-1)].filter((epoch) => epoch !== undefined);
  const same = ends.every(
    (epoch) => offsetMinutes(epoch, venueZone) === offsetMinutes(epoch, viewerZone),
  );
  if (same && !keepsBeside) return venue;
  return { ...venue, beside: viewerZone, ...(same ? { isFree: true } : {}) };
}

/** Writes times on these clocks; each instant is written once, since many sessions share it. */
export interface TimeWriter {
  time(epoch: number): string;
  range(start: number, end: number): string;
  /** With the date before it when the day is not that of the other instant. */
  onDay(epoch: number, other: number): string;
  /** On the clock beside, with its weekday when the day differs; `''` without one. */
  beside(epoch: number): string;
  /** With the offset, for `datetime`. */
  iso(epoch: number): string;
}

export function createTimeWriter(
  { timeZone, beside }: AgendaClocks,
  formatters: (timeZone: string) => Formatters,
): TimeWriter {
  const format = formatters(timeZone);
  const other = beside === undefined ? undefined : formatters(beside);
  const ranges = new Map<number, Map<number, string>>();
  return {
    time: (epoch) => format.time(epoch),
    onDay: (epoch, day) => {
      const isSameDay = dayKey(epoch, timeZone) === dayKey(day, timeZone);
      return isSameDay ? format.time(epoch) : `${format.date(epoch, 'day')}, ${format.time(epoch)}`;
    },
    iso: (epoch) => formatIso(epoch, timeZone),
    beside: (epoch) => other?.timeBeside(epoch, timeZone) ?? '',
    range: (start, end) => {
      const known = ranges.get(start) ?? new Map<number, string>();
      if (known.size === 0) ranges.set(start, known);
      const text =
        known.get(end) ?? (end > start ? format.timeRange(start, end) : format.time(start));
      known.set(end, text);
      return text;
    },
  };
}
