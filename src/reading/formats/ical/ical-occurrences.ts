/** Which events of a calendar take place when: series written out, replaced instances replaced. */
import { icalText, propertyOf } from './ical-lines.js';
import type { CalendarEntry } from './ical-event.js';
import { findOccurrences, hasEnd } from './ical-recurrence.js';

export interface Occurrence {
  readonly entry: CalendarEntry;
  /** Clock time as if it were UTC, and the instant. */
  readonly local: number;
  readonly epoch: number;
  /** The id's part that tells apart what shares a UID. */
  readonly instance: number | undefined;
}

/** Replaced instances by UID and by the instant they replace. */
type Replacements = ReadonlyMap<string, ReadonlyMap<number, CalendarEntry>>;

function replacementsOf(entries: readonly CalendarEntry[]): Replacements {
  const byUid = new Map<string, Map<number, CalendarEntry>>();
  for (const entry of entries) {
    const { uid, replaces } = entry;
    if (uid === undefined || replaces === undefined || !entry.start) continue;
    const known = byUid.get(uid) ?? new Map<number, CalendarEntry>();
    byUid.set(uid, known);
    // Two versions of one instance: the later SEQUENCE is the one that holds (section 3.8.7.4).
    if ((known.get(replaces)?.sequence ?? -1) <= entry.sequence) known.set(replaces, entry);
  }
  return byUid;
}

/**
 * Leaves out an event that the same file has in a later version. A UID alone does not say so
 * (files exist whose events all share one); the title must agree as well.
 */
function withoutOldVersions(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const latest = new Map<string, number>();
  const keyOf = ({ component, uid }: CalendarEntry) =>
    JSON.stringify([uid, icalText(propertyOf(component, 'SUMMARY'))]);
  for (const entry of entries) {
    if (entry.uid === undefined || entry.replaces !== undefined) continue;
    const key = keyOf(entry);
    latest.set(key, Math.max(latest.get(key) ?? 0, entry.sequence));
  }
  return entries.filter(
    (entry) => entry.replaces !== undefined || entry.sequence >= (latest.get(keyOf(entry)) ?? 0),
  );
}

/** How far the calendar reaches without its endless rules, as an instant. */
function lastFixedStart(entries: readonly CalendarEntry[]): number {
  return entries.reduce((last, { start, recurrence }) => {
    if (!start) return last;
    const finite = recurrence && { ...recurrence, rules: recurrence.rules.filter(hasEnd) };
    const end = finite ? (findOccurrences(finite, -Infinity).at(-1) ?? start.local) : start.local;
    return Math.max(last, start.epoch, start.zone.epochOf(end));
  }, -Infinity);
}

function seriesOf(
  entry: CalendarEntry,
  replacements: ReadonlyMap<number, CalendarEntry> | undefined,
  limit: number,
): Occurrence[] {
  const { start, recurrence } = entry;
  if (!start || !recurrence) return [];
  return findOccurrences(recurrence, start.zone.localOf(limit)).flatMap((local) => {
    const epoch = start.zone.epochOf(local);
    return replacements?.has(epoch) ? [] : [{ entry, local, epoch, instance: local }];
  });
}

/** An event that takes place once; `shared` when others have its UID. */
function singleOf(entry: CalendarEntry, shared: boolean): Occurrence[] {
  const { start, replaces } = entry;
  if (!start) return [];
  const { local, epoch } = start;
  return [{ entry, local, epoch, instance: shared ? (replaces ?? local) : undefined }];
}

/** Every occurrence, in the order of the file; entries without a start are left to the caller. */
export function listOccurrences(all: readonly CalendarEntry[]): Occurrence[] {
  const entries = withoutOldVersions(all);
  const replacements = replacementsOf(entries);
  const limit = lastFixedStart(entries);
  const uses = new Map<string | undefined, number>();
  for (const { uid } of entries) uses.set(uid, (uses.get(uid) ?? 0) + 1);
  return entries.flatMap((entry): Occurrence[] => {
    const { uid, replaces, recurrence } = entry;
    const known = uid === undefined ? undefined : replacements.get(uid);
    if (recurrence) return seriesOf(entry, known, limit);
    const outdated = replaces !== undefined && known !== undefined && known.get(replaces) !== entry;
    return outdated ? [] : singleOf(entry, uses.get(uid) !== 1);
  });
}
