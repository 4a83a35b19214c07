/**
 * Chooses the entries of a file that count: of several versions of one event the latest, and events
 * that another calendar takes back as cancelled ones.
 */
import type { ReportProblem } from '../../../../model/problem.js';
import type { CalendarEntry } from '../ical-entries.js';
import { propertyOf } from '../ical-lines.js';
import { icalText } from '../ical-text.js';

/** The entries of each UID, in the order of the file. */
export function groupByUid(
  entries: readonly CalendarEntry[],
): ReadonlyMap<string, CalendarEntry[]> {
  const groups = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    if (entry.uid === undefined) continue;
    const group = groups.get(entry.uid);
    if (group) group.push(entry);
    else groups.set(entry.uid, [entry]);
  }
  return groups;
}

/**
 * Parts the entries into the latest versions of events, each once, and the older ones. A common UID
 * is not enough, since in some files all events share one; the title or the start must agree too.
 */
function versionsOf(entries: readonly CalendarEntry[]): {
  readonly latest: readonly CalendarEntry[];
  readonly old: readonly CalendarEntry[];
} {
  const groups = groupByUid(entries);
  const latest = new Map<string, number>();
  const titleOf = ({ component }: CalendarEntry) => icalText(propertyOf(component, 'SUMMARY'));
  const isVersion = ({ uid, replaces }: CalendarEntry) =>
    uid !== undefined && !replaces && groups.get(uid)?.length !== 1;
  const keyed = entries.map((entry) => {
    if (!isVersion(entry)) return { entry, keys: undefined };
    const keys = [
      JSON.stringify([entry.uid, titleOf(entry)]),
      JSON.stringify([entry.uid, entry.start?.epoch ?? null]),
    ];
    for (const key of keys) latest.set(key, Math.max(latest.get(key) ?? 0, entry.sequence));
    return { entry, keys };
  });
  const seen = new Set<string>();
  const isSecond = (entry: CalendarEntry, keys: readonly string[]): boolean => {
    const place = icalText(propertyOf(entry.component, 'LOCATION'));
    const key = JSON.stringify([...keys, entry.length, place]);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  };
  const old: CalendarEntry[] = [];
  const counting = keyed.flatMap(({ entry, keys }) => {
    const isLatest = keys?.every((key) => entry.sequence >= (latest.get(key) ?? 0)) ?? true;
    if (!isLatest) old.push(entry);
    return isLatest && !(keys && isSecond(entry, keys)) ? [entry] : [];
  });
  return { latest: counting, old };
}

/**
 * Marks events as cancelled that another calendar of the file takes back (METHOD:CANCEL), and
 * leaves out its notice, so that each event is shown once.
 */
function withoutNotices(entries: readonly CalendarEntry[]): CalendarEntry[] {
  if (!entries.some(({ isTakenBack }) => isTakenBack)) return [...entries];
  const groups = groupByUid(entries);
  return entries.flatMap((entry) => {
    const group = (entry.uid === undefined ? undefined : groups.get(entry.uid)) ?? [];
    const isWhole = ({ isTakenBack, replaces }: CalendarEntry) => isTakenBack && !replaces;
    if (isWhole(entry) && group.some(({ isTakenBack }) => !isTakenBack)) return [];
    return group.some(isWhole) ? [{ ...entry, isTakenBack: true }] : [entry];
  });
}

/**
 * Takes an entry that replaces a start and repeats as a series of its own where the file lacks the
 * first part of the series. Beside that part, its rule repeats what is known.
 */
function withSplitSeries(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const whole = new Set(
    entries.flatMap(({ uid, recurrence, replaces }) => (recurrence && !replaces ? uid : [])),
  );
  return entries.map((entry) => {
    const { uid, recurrence, replaces } = entry;
    if (!recurrence || !replaces) return entry;
    return whole.has(uid ?? '')
      ? { ...entry, recurrence: undefined }
      : { ...entry, replaces: undefined };
  });
}

/** The entries of a file that count; it is said how many older versions of events are left out. */
export function entriesThatCount(
  entries: readonly CalendarEntry[],
  report: ReportProblem,
): readonly CalendarEntry[] {
  const all = withoutNotices(withSplitSeries(entries));
  const { latest, old } = versionsOf(all);
  const [first] = old;
  if (first) {
    report({
      code: 'session-outdated',
      path: first.path,
      message: `Found older versions of events (the same UID, a lower SEQUENCE), which are left out: ${old.length}.`,
      severity: 'info',
    });
  }
  return latest;
}
