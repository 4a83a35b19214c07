/**
 * The starts of a recurring event (RFC 5545, sections 3.8.5.1 to 3.8.5.3).
 *
 * A rule with COUNT or UNTIL is followed to its end. One without an end is followed as far as the
 * calendar itself reaches (its last start that does not come from such a rule), so that a weekly
 * meeting in a conference's calendar fills the conference and not the century. No event gives more
 * than `MAX_OCCURRENCES` starts.
 */
import ICAL from 'ical.js';
import type { IcalZone } from './ical-zones.js';
import { localOfTime, timeOfLocal } from './ical-zones.js';

export const MAX_OCCURRENCES = 1000;

export interface Recurrence {
  /** Values of RRULE, as written. */
  readonly rules: readonly string[];
  /** Local time of DTSTART, as if it were UTC. */
  readonly start: number;
  readonly dateOnly: boolean;
  readonly zone: IcalZone;
  /** RDATE and EXDATE, local times as if UTC; a date alone excludes the whole day. */
  readonly added: readonly number[];
  readonly excluded: readonly { readonly local: number; readonly dateOnly: boolean }[];
}

const DAY = 86_400_000;

function parseRule(rule: string, { zone, dateOnly }: Recurrence): ICAL.Recur | undefined {
  try {
    const recur = ICAL.Recur.fromString(rule.replaceAll(/\s+/g, ''));
    if (recur.until?.isDate && !dateOnly) {
      // The kinds should agree; a bare date then means that day's end.
      recur.until = timeOfLocal(localOfTime(recur.until) + DAY - 1000);
    }
    // UNTIL is written in UTC; occurrences are found in local time.
    if (recur.until && /UNTIL=\d{8}T\d{6}Z/i.test(rule)) {
      recur.until = timeOfLocal(zone.localOf(localOfTime(recur.until)));
    }
    return recur;
  } catch {
    return undefined;
  }
}

export function hasEnd(rule: string): boolean {
  return /(?:COUNT|UNTIL)=/i.test(rule);
}

/** ical.js carries 30 February over into March; section 3.3.10 wants such days left out. */
function isInRule({ month, day }: ICAL.Time, recur: ICAL.Recur): boolean {
  const months: unknown[] = recur.getComponent('BYMONTH');
  const days: unknown[] = recur.getComponent('BYMONTHDAY');
  const counted = days.length > 0 && days.every((value) => Number(value) > 0);
  const inMonth = months.length === 0 || months.some((value) => Number(value) === month);
  return inMonth && (!counted || days.some((value) => Number(value) === day));
}

function followRule(rule: string, recurrence: Recurrence, limit: number): number[] {
  const recur = parseRule(rule, recurrence);
  if (!recur) return [];
  const starts: number[] = [];
  try {
    const iterator = recur.iterator(timeOfLocal(recurrence.start, recurrence.dateOnly));
    while (starts.length < MAX_OCCURRENCES) {
      const next = iterator.next();
      const local = next ? localOfTime(next) : Infinity;
      if (!recur.isFinite() && local > limit) break;
      if (local === Infinity) break;
      if (next && isInRule(next, recur)) starts.push(local);
    }
  } catch {
    // A rule that no calendar satisfies (30 February): the event stands where DTSTART says.
  }
  return starts;
}

/**
 * Local start times, in order, each once. `limit` is the local time up to which endless rules are
 * followed.
 */
export function findOccurrences(recurrence: Recurrence, limit: number): number[] {
  const { rules, start, added, excluded } = recurrence;
  const starts = new Set([start, ...rules.flatMap((rule) => followRule(rule, recurrence, limit))]);
  for (const local of added) starts.add(local);
  for (const { local, dateOnly } of excluded) {
    for (const at of dateOnly ? [...starts] : [local]) {
      if (!dateOnly || Math.floor(at / DAY) === Math.floor(local / DAY)) starts.delete(at);
    }
  }
  return [...starts].sort((one, other) => one - other).slice(0, MAX_OCCURRENCES);
}
