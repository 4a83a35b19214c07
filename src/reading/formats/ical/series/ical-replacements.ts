/** Finds the entries that take the place of starts of a series (RECURRENCE-ID). */
import { DAY } from '../../../../model/values/time-units.js';
import { dayOf, localOn, type CalendarEntry } from '../ical-entries.js';

const startOfRange = ({ replaces }: CalendarEntry): number => replaces?.time.epoch ?? Infinity;

type Start = NonNullable<CalendarEntry['start']>;

/**
 * Tells whether a replaced start means a whole day. Some programs write a day as a midnight, which
 * can be told where no series of the same UID starts at midnight.
 */
function dayTeller(series: readonly Start[]): (time: Start) => boolean {
  const startsByDay = series.some(({ dateOnly, local }) => dateOnly || local % DAY === 0);
  // Each clock is asked once, since a file may have thousands of series of one UID.
  const byZone = new Map(series.map((one) => [one.zone.name ?? one.zone, one]));
  const clocks = startsByDay ? [] : [...byZone.values()];
  const isMidnight = (time: Start) => clocks.every((one) => localOn(one, time) % DAY === 0);
  return (time) => time.dateOnly || (clocks.length > 0 && isMidnight(time));
}

/** The entries of one UID that replace instances of its series (RECURRENCE-ID). */
export class Replacements {
  readonly #byStart = new Map<number, CalendarEntry>();
  /**
   * By local midnight: `#byDay` has the entries that replace a day, `#byAnyDay` those of all
   * starts.
   */
  readonly #byDay = new Map<number, CalendarEntry>();
  readonly #byAnyDay = new Map<number, CalendarEntry>();
  /** Entries that have taken the place of a start, and the days of the starts that none has. */
  readonly #used = new Set<CalendarEntry | undefined>();
  readonly #shownDays = new Set<number>();
  /** Entries that also change all later starts, in the order of time. */
  readonly #later: CalendarEntry[] = [];

  constructor(entries: readonly CalendarEntry[]) {
    const series = entries.flatMap(({ recurrence, start }) => (recurrence && start ? start : []));
    const isDay = dayTeller(series);
    for (const entry of entries) {
      const { replaces } = entry;
      if (!replaces) continue;
      const { time, day, andLater } = replaces;
      if (isDay(time)) this.#keep(this.#byDay, day, entry);
      else this.#keep(this.#byStart, time.epoch, entry);
      this.#keep(this.#byAnyDay, day, entry);
      if (andLater) this.#later.push(entry);
    }
    this.#later.sort((one, other) => startOfRange(one) - startOfRange(other));
  }

  /** Of two versions of one instance, the one with the higher SEQUENCE counts (section 3.8.7.4). */
  #keep(known: Map<number, CalendarEntry>, key: number, entry: CalendarEntry): void {
    if ((known.get(key)?.sequence ?? -1) <= entry.sequence) known.set(key, entry);
  }

  /**
   * Whether another entry takes the place of a start. `isDay` says that the series is one of days;
   * the replaced start may be written as a time all the same, and the other way round.
   */
  has({ epoch, local }: { epoch: number; local: number }, isDay: boolean): boolean {
    const found = isDay
      ? this.#byAnyDay.get(local)
      : (this.#byStart.get(epoch) ?? this.#byDay.get(dayOf(local)));
    this.#used.add(found);
    if (!found) this.#shownDays.add(dayOf(local));
    return found !== undefined;
  }

  /** Whether an entry replaces no start, although its series has another one on that day. */
  isStray(entry: CalendarEntry): boolean {
    const { replaces } = entry;
    return replaces !== undefined && !this.#used.has(entry) && this.#shownDays.has(replaces.day);
  }

  /** Whether an entry counts; `false` where a later version replaces the same start. */
  holds(entry: CalendarEntry): boolean {
    const { replaces } = entry;
    if (!replaces) return true;
    return [this.#byDay.get(replaces.day), this.#byStart.get(replaces.time.epoch)].includes(entry);
  }

  /** The last change to all later starts (RANGE=THISANDFUTURE) that has begun at an instant. */
  latest(epoch: number): CalendarEntry | undefined {
    return this.#later.findLast((entry) => startOfRange(entry) <= epoch);
  }
}
