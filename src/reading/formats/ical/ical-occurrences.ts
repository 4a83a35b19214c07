/**
 * Which events of a calendar take place when: series written out, replaced instances replaced.
 *
 * A rule with COUNT or UNTIL is followed to its end. One without an end is followed as far as the
 * calendar itself reaches (its last start that does not come from such a rule), so that a weekly
 * meeting in a conference's calendar fills the conference and not the century.
 *
 * Ours and not `ICAL.Event`: that one keeps starts that two rules give, passes over exceptions that
 * stand between two starts, finds replaced instances by their spelling alone, and has no limit.
 */
import type { Steps } from '../../../model/values/steps.js';
import { DAY } from '../../../model/values/time-units.js';
import type { ReportProblem } from '../../../model/problem.js';
import { dayOf, isShowable, localOn, type CalendarEntry, type Recurrence } from './ical-entries.js';
import { icalText } from './ical-text.js';
import { propertyOf } from './ical-lines.js';
import {
  followRule,
  hasEnd,
  MAX_OCCURRENCES,
  type IcalRule,
  type RecurrenceBudget,
} from './ical-recurrence.js';

export interface Occurrence {
  readonly entry: CalendarEntry;
  /** Clock time as if it were UTC, and the instant. */
  readonly local: number;
  readonly epoch: number;
  /** Length of this occurrence alone, in milliseconds. */
  readonly length?: number | undefined;
  /** The id's part that tells apart what shares a UID. */
  readonly instance: number | undefined;
}

const startOfRange = ({ replaces }: CalendarEntry): number => replaces?.time.epoch ?? Infinity;

type Start = NonNullable<CalendarEntry['start']>;

/** A midnight that no series of the same UID starts at is how some programs write a day. */
const isDayOf = (time: Start, series: readonly Start[]): boolean =>
  time.dateOnly || (series.length > 0 && series.every((one) => isMidnightBeside(one, time)));

const isMidnightBeside = (series: Start, time: Start): boolean =>
  !series.dateOnly && series.local % DAY !== 0 && localOn(series, time) % DAY === 0;

/** What replaces instances of one UID. */
class Replacements {
  readonly #byStart = new Map<number, CalendarEntry>();
  /** Where the replaced start is a day, and by the day of any replaced start. */
  readonly #byDay = new Map<number, CalendarEntry>();
  readonly #byAnyDay = new Map<number, CalendarEntry>();
  readonly #later: CalendarEntry[] = [];

  constructor(entries: readonly CalendarEntry[]) {
    const series = entries.flatMap(({ recurrence, start }) => (recurrence && start ? start : []));
    for (const entry of entries) {
      const { replaces } = entry;
      if (!replaces) continue;
      const { time, day, andLater } = replaces;
      if (isDayOf(time, series)) this.#keep(this.#byDay, day, entry);
      else this.#keep(this.#byStart, time.epoch, entry);
      this.#keep(this.#byAnyDay, day, entry);
      if (andLater) this.#later.push(entry);
    }
    this.#later.sort((one, other) => startOfRange(one) - startOfRange(other));
  }

  /** Two versions of one instance: the later SEQUENCE is the one that holds (section 3.8.7.4). */
  #keep(known: Map<number, CalendarEntry>, key: number, entry: CalendarEntry): void {
    if ((known.get(key)?.sequence ?? -1) <= entry.sequence) known.set(key, entry);
  }

  /** Whether a start of a series has another event in its place; kinds of times may differ. */
  has({ epoch, local }: { epoch: number; local: number }, isDay: boolean): boolean {
    if (isDay) return this.#byAnyDay.has(local);
    return this.#byStart.has(epoch) || this.#byDay.has(dayOf(local));
  }

  /** Whether an entry is the one that holds for the start that it replaces. */
  holds(entry: CalendarEntry): boolean {
    const { replaces } = entry;
    if (!replaces) return true;
    return [this.#byDay.get(replaces.day), this.#byStart.get(replaces.time.epoch)].includes(entry);
  }

  /** The last change that holds for all starts from its own on. */
  latest(epoch: number): CalendarEntry | undefined {
    return this.#later.findLast((entry) => startOfRange(entry) <= epoch);
  }
}

function groupByUid(entries: readonly CalendarEntry[]): ReadonlyMap<string, CalendarEntry[]> {
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
 * Leaves out an event that the same file has in a later version, or a second time. A UID alone does
 * not say so (files exist whose events all share one); the title or the start must agree as well.
 */
function withoutOldVersions(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const latest = new Map<string, number>();
  const titleOf = ({ component }: CalendarEntry) => icalText(propertyOf(component, 'SUMMARY'));
  const isVersion = ({ uid, replaces }: CalendarEntry) => uid !== undefined && !replaces;
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
  return keyed.flatMap(({ entry, keys }) => {
    const isLatest = keys?.every((key) => entry.sequence >= (latest.get(key) ?? 0)) ?? true;
    return isLatest && !(keys && isSecond(entry, keys)) ? [entry] : [];
  });
}

/** Events that a calendar of the same file takes back are told as cancelled, and told once. */
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

/** Follows the rules of a file's events, within what one file may ask for. */
class RuleFollower {
  readonly #budget: RecurrenceBudget;
  readonly #report: ReportProblem;
  readonly #finite = new Map<CalendarEntry, readonly number[]>();
  #isFull = false;
  #hasEndless = false;

  constructor(budget: RecurrenceBudget, report: ReportProblem) {
    this.#budget = budget;
    this.#report = report;
  }

  /** Local starts of a series whose rules all end, so that they are followed once. */
  finiteStarts(entry: CalendarEntry): readonly number[] {
    const known = this.#finite.get(entry) ?? this.#starts(entry, -Infinity);
    this.#finite.set(entry, known);
    return known;
  }

  /** Local starts, in order, each once; `limit` is for rules without an end. */
  starts(entry: CalendarEntry, limit: number): readonly number[] {
    if (entry.recurrence?.rules.every(hasEnd)) return this.finiteStarts(entry);
    this.#sayEndless(entry);
    return this.#starts(entry, limit);
  }

  /** Said once, of the first such event. */
  #sayEndless({ path, component }: CalendarEntry): void {
    if (this.#hasEndless) return;
    this.#hasEndless = true;
    const title = icalText(propertyOf(component, 'SUMMARY')) ?? '';
    this.#report({
      code: 'recurrence-endless',
      path,
      message: `Found an event that repeats without an end ("${title.slice(0, 80)}"); it is shown as far as the calendar's other dates reach.`,
      severity: 'info',
    });
  }

  #starts(entry: CalendarEntry, limit: number): readonly number[] {
    const { start, recurrence } = entry;
    if (!start || !recurrence) return [];
    const { rules, exceptRules, added, excluded, excludedDays } = recurrence;
    const ruled = rules
      .filter((rule) => limit > -Infinity || hasEnd(rule))
      .flatMap((rule) => this.#follow(rule, entry, limit));
    const except = new Set(exceptRules.flatMap((rule) => this.#follow(rule, entry, limit)));
    const all = [...new Set([start.local, ...ruled, ...added])]
      .filter((at) => !excluded.has(at) && !except.has(at) && !excludedDays.has(dayOf(at)))
      .sort((one, other) => one - other);
    const allowed = Math.min(MAX_OCCURRENCES, 1 + Math.max(0, this.#budget.repetitions));
    if (all.length > MAX_OCCURRENCES) {
      this.#say(entry, `more than ${MAX_OCCURRENCES} starts; it is shown for the first of them`);
    } else if (all.length > allowed) this.#sayFull(entry);
    const kept = all.slice(0, allowed);
    this.#budget.repetitions -= Math.max(0, kept.length - 1);
    return kept;
  }

  #follow(rule: IcalRule, entry: CalendarEntry, limit: number): readonly number[] {
    const { start } = entry;
    if (!start) return [];
    if (this.#budget.repetitions <= 0) {
      this.#sayFull(entry);
      return [];
    }
    const range = { start: start.local, dateOnly: start.dateOnly, limit };
    const { starts, isCut } = followRule(rule, range, this.#budget);
    if (this.#budget.steps < 0) this.#sayFull(entry);
    else if (isCut) {
      this.#say(
        entry,
        `${starts.length} starts as far as it was followed; further ones are left out`,
      );
    }
    return starts;
  }

  #say(entry: CalendarEntry, what: string): void {
    const rules = entry.recurrence?.rules.map(({ written }) => written.trim()).join(' ') ?? '';
    this.#report({
      code: 'recurrence-limit',
      path: entry.path,
      message: `Found an event whose rule "${rules.slice(0, 120)}" gives ${what}.`,
      severity: 'warning',
    });
  }

  /** Reports once that the limit is reached; what follows in the file is left out as well. */
  #sayFull({ path }: CalendarEntry): void {
    if (this.#isFull) return;
    this.#isFull = true;
    this.#report({
      code: 'recurrence-limit',
      path,
      message:
        'Found more repetitions in the calendar than a programme can hold; from this event on, further starts of repeated events are left out.',
      severity: 'warning',
    });
  }
}

/** How far the calendar reaches without its endless rules, as an instant. */
function* lastFixedStart(entries: readonly CalendarEntry[], follower: RuleFollower): Steps<number> {
  let last = -Infinity;
  for (const entry of entries) {
    const { start, recurrence } = entry;
    if (!start) continue;
    yield;
    const end = recurrence ? fixedEnd(entry, recurrence, follower) : start.local;
    last = Math.max(last, start.epoch, start.zone.epochOf(end ?? start.local));
  }
  return last;
}

function fixedEnd(
  entry: CalendarEntry,
  { rules, added }: Recurrence,
  follower: RuleFollower,
): number | undefined {
  if (rules.every(hasEnd)) return follower.finiteStarts(entry).at(-1);
  return added.reduce<number | undefined>((last, at) => Math.max(last ?? at, at), undefined);
}

function seriesOf(
  entry: CalendarEntry,
  replacements: Replacements | undefined,
  starts: readonly number[],
): Occurrence[] {
  const { start, recurrence } = entry;
  if (!start) return [];
  return starts.flatMap((local) => {
    const epoch = start.zone.epochOf(local);
    if (replacements?.has({ epoch, local }, start.dateOnly)) return [];
    const change = replacements?.latest(epoch);
    const length = recurrence?.lengths.get(local);
    const own = { entry, local, epoch, length, instance: local };
    return [change ? changed(change, start, local) : own];
  });
}

/** A start as a change to it and all later ones has it: moved as far as the first one was. */
function changed(
  entry: CalendarEntry,
  series: NonNullable<CalendarEntry['start']>,
  local: number,
): Occurrence {
  const { start, replaces } = entry;
  const moved = start && replaces ? start.local - localOn(series, replaces.time) : 0;
  const zone = start?.zone ?? series.zone;
  return { entry, local: local + moved, epoch: zone.epochOf(local + moved), instance: local };
}

/** An event that takes place once; `shared` when others have its UID. */
function singleOf(entry: CalendarEntry, shared: boolean): Occurrence[] {
  const { start, replaces } = entry;
  if (!start) return [];
  const { local, epoch } = start;
  return [{ entry, local, epoch, instance: shared ? (replaces?.time.epoch ?? local) : undefined }];
}

/** Every occurrence, in the order of the file; entries without a start are left to the caller. */
export function* listOccurrences(
  all: readonly CalendarEntry[],
  budget: RecurrenceBudget,
  report: ReportProblem,
): Steps<Occurrence[]> {
  const entries = withoutOldVersions(withoutNotices(all));
  const groups = groupByUid(entries);
  const replacements = new Map(
    [...groups].map(([uid, group]) => [
      uid as string | undefined,
      new Replacements(group.filter(({ start }) => start)),
    ]),
  );
  const follower = new RuleFollower(budget, report);
  const limit = yield* lastFixedStart(entries, follower);
  const occurrences: Occurrence[] = [];
  for (const entry of entries) {
    const { uid, recurrence, start } = entry;
    const known = replacements.get(uid);
    if (recurrence && start) {
      yield;
      const starts = follower.starts(entry, start.zone.localOf(limit));
      occurrences.push(...seriesOf(entry, known, starts));
    } else if (!known || known.holds(entry)) {
      occurrences.push(...singleOf(entry, uid === undefined || groups.get(uid)?.length !== 1));
    }
  }
  return occurrences.filter(({ epoch }) => isShowable(epoch));
}
