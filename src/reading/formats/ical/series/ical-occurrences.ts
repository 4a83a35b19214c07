/**
 * Lists when the events of a calendar take place. A series becomes one occurrence per start, and
 * instances that the file replaces are replaced.
 *
 * A rule with COUNT or UNTIL is followed to its end. A rule without an end is followed up to the
 * last start in the calendar that does not come from such a rule. So a weekly meeting in the
 * calendar of a conference fills the days of the conference, and not a century.
 */
import type { Steps } from '../../../../model/values/steps.js';
import type { Problem, ReportProblem } from '../../../../model/problem.js';
import { dayOf, localOn, type CalendarEntry, type Recurrence } from '../ical-entries.js';
import { isShowable } from '../ical-entry-time.js';
import { icalText } from '../ical-text.js';
import { propertyOf } from '../ical-lines.js';
import { MAX_OCCURRENCES } from './ical-rule-starts.js';
import { Replacements } from './ical-replacements.js';
import { entriesThatCount, groupByUid } from './ical-versions.js';
import { followRule, hasEnd, type IcalRule, type RecurrenceBudget } from './ical-recurrence.js';

/** One time that an event takes place. */
export interface Occurrence {
  readonly entry: CalendarEntry;
  /** The start: its local time as if it were UTC, and its instant, both in milliseconds. */
  readonly local: number;
  readonly epoch: number;
  /**
   * In milliseconds, where this occurrence has a length of its own; otherwise the entry's counts.
   */
  readonly length?: number | undefined;
  /**
   * The time that is added to the session's id, since other occurrences have the same UID;
   * `undefined` where none has.
   */
  readonly instance: number | undefined;
}

/** The problem of a change to a series at a time at which the series does not start. */
const unmatched = (path: string, what: string, local: number): Problem => ({
  code: 'exception-unmatched',
  path,
  message: `Found ${what} for ${new Date(local).toISOString().slice(0, 16)}, when the series starts at another time; that start is shown.`,
  severity: 'warning',
});

/** Follows the rules of the events of one file, within its budget. */
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

  /**
   * The local starts of a series whose rules all end. They are kept, since they are asked for
   * twice: to find how far the calendar reaches, and for the occurrences.
   */
  finiteStarts(entry: CalendarEntry): readonly number[] {
    const known = this.#finite.get(entry) ?? this.#starts(entry, -Infinity);
    this.#finite.set(entry, known);
    return known;
  }

  /**
   * The local starts of a series in ascending order, each once. Rules without an end are followed
   * up to `limit`, which is a local time too.
   */
  starts(entry: CalendarEntry, limit: number): readonly number[] {
    if (entry.recurrence?.rules.every(hasEnd)) return this.finiteStarts(entry);
    this.#sayEndless(entry);
    return this.#starts(entry, limit);
  }

  /** Reports the first event that repeats without an end; one notice is enough for a file. */
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
      .filter((rule) => limit > start.local || hasEnd(rule))
      .flatMap((rule) => this.#follow(rule, entry, limit));
    const found = [...new Set([start.local, ...ruled, ...added])].sort((one, other) => one - other);
    // A rule of exceptions may lack an end where the series has one.
    const last = found.at(-1) ?? start.local;
    const except = new Set(exceptRules.flatMap((rule) => this.#follow(rule, entry, last)));
    const all = found.filter(
      (at) => !excluded.has(at) && !except.has(at) && !excludedDays.has(dayOf(at)),
    );
    this.#sayUnmatched(entry, found, all);
    const allowed = Math.min(MAX_OCCURRENCES, 1 + Math.max(0, this.#budget.repetitions));
    if (all.length > MAX_OCCURRENCES) {
      this.#say(entry, `more than ${MAX_OCCURRENCES} starts; it is shown for the first of them`);
    } else if (all.length > allowed) this.#sayFull(entry);
    const kept = all.slice(0, allowed);
    this.#budget.repetitions -= Math.max(0, kept.length - 1);
    return kept;
  }

  /** Reports an exception that leaves out nothing, since the day that it names is shown. */
  #sayUnmatched(
    { path, recurrence }: CalendarEntry,
    found: readonly number[],
    shown: readonly number[],
  ): void {
    const starts = new Set(found);
    const days = new Set(shown.map(dayOf));
    const stray = [...(recurrence?.excluded ?? [])].find(
      (at) => !starts.has(at) && days.has(dayOf(at)),
    );
    if (stray !== undefined) this.#report(unmatched(path, 'an exception (EXDATE)', stray));
  }

  #follow(rule: IcalRule, entry: CalendarEntry, limit: number): readonly number[] {
    const { start } = entry;
    if (!start) return [];
    if (this.#budget.repetitions <= 0) {
      this.#sayFull(entry);
      return [];
    }
    const range = { start: start.local, limit };
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
    const rules =
      entry.recurrence?.rules
        .slice(0, 3)
        .map(({ written }) => written.trim().slice(0, 120))
        .join(' ') ?? '';
    this.#report({
      code: 'recurrence-limit',
      path: entry.path,
      message: `Found an event whose rule "${rules.slice(0, 120)}" gives ${what}.`,
      severity: 'warning',
    });
  }

  /** Reports once that the budget is used up, since this holds for all events that follow. */
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

/**
 * The last start that does not come from an endless rule, as an instant; `-Infinity` where no event
 * has a start.
 */
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

/** The last local start of a series that does not come from an endless rule. */
function fixedEnd(
  entry: CalendarEntry,
  { rules, added }: Recurrence,
  follower: RuleFollower,
): number | undefined {
  if (rules.every(hasEnd)) return follower.finiteStarts(entry).at(-1);
  return added.reduce<number | undefined>((last, at) => Math.max(last ?? at, at), undefined);
}

/** The occurrences of a series at these local starts, without those that other entries replace. */
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

/**
 * The occurrence at a start in the range of a change to all later ones: it is moved by as much as
 * the start at which the change begins.
 */
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

/** The occurrence of an event that takes place once; `shared` when others have its UID. */
function singleOf(entry: CalendarEntry, shared: boolean): Occurrence[] {
  const { start, replaces } = entry;
  if (!start) return [];
  const { local, epoch } = start;
  return [{ entry, local, epoch, instance: shared ? (replaces?.time.epoch ?? local) : undefined }];
}

/**
 * All occurrences within the budget, in the order of the file; limits that are reached are
 * reported. Entries without a start have none, and their times are left to the caller to report.
 */
export function* listOccurrences(
  all: readonly CalendarEntry[],
  budget: RecurrenceBudget,
  report: ReportProblem,
): Steps<readonly Occurrence[]> {
  const entries = entriesThatCount(all, report);
  const groups = groupByUid(entries);
  const replacements = new Map<string | undefined, Replacements>();
  for (const [uid, group] of groups) {
    const started = group.filter(({ start }) => start);
    if (started.some(({ replaces }) => replaces)) replacements.set(uid, new Replacements(started));
  }
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
  const stray = entries.find((entry) => replacements.get(entry.uid)?.isStray(entry));
  if (stray?.replaces) {
    report(unmatched(stray.path, 'a change (RECURRENCE-ID)', stray.replaces.time.local));
  }
  return withKnownTimes(occurrences, report);
}

/** Leaves out occurrences whose time is not known, or in no year that is shown, and says so. */
function withKnownTimes(
  occurrences: readonly Occurrence[],
  report: ReportProblem,
): readonly Occurrence[] {
  const shown = occurrences.filter(({ epoch }) => isShowable(epoch));
  const lost = occurrences.find(({ epoch }) => !isShowable(epoch));
  if (lost) {
    report({
      code: 'recurrence-limit',
      path: lost.entry.path,
      message: `Found starts whose time is not known, which are left out: ${occurrences.length - shown.length}.`,
      severity: 'warning',
    });
  }
  return shown;
}
