/** Makes clocks of the time zones that a calendar defines (VTIMEZONE, and TZ of vCalendar 1.0). */
import { DAY, MINUTE } from '../../../model/values/time-units.js';
import { propertiesOf, propertyOf, type IcalComponent } from './ical-lines.js';
import {
  followRule,
  parseRule,
  type RecurrenceBudget,
  type IcalRule,
} from './series/ical-recurrence.js';
import { completeParts } from './series/ical-rule-starts.js';
import { clockOf, parseWrittenTime, type IcalZone } from './ical-time.js';

/** The most observances of a zone that repeat every year; real definitions have two or four. */
const MAX_OBSERVANCES = 40;

/** A change of the clock. The offsets before and after it are milliseconds ahead of UTC. */
interface Change {
  readonly epoch: number;
  readonly before: number;
  readonly after: number;
}

/** The greatest offset that a document can write; no real clock is so far from UTC. */
const FURTHEST_OFFSET = 18 * 60 * MINUTE;

/** A UTC-OFFSET (section 3.3.14) in milliseconds; `undefined` where it cannot be read. */
function parseOffset(written: string): number | undefined {
  const match = /^\s*(?:GMT|UTC)?([+-]?)(\d\d?)(?::?(\d\d))?(?::?(\d\d))?\s*$/i.exec(written);
  if (!match) return undefined;
  const [, sign, hours, minutes = '0', seconds = '0'] = match;
  const size = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000;
  if (size > FURTHEST_OFFSET) return undefined;
  return sign === '-' ? -size : size;
}

const offsetOf = (component: IcalComponent, name: string): number | undefined =>
  parseOffset(propertyOf(component, name)?.value ?? '');

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

/**
 * A STANDARD or DAYLIGHT that begins on some day of every year. Its rule is followed only for years
 * that are asked for, since rules begin in 1601 and the events take place in a few years.
 */
class YearlyObservance {
  readonly #rule: IcalRule;
  readonly #start: number;
  readonly #offsets: Pick<Change, 'before' | 'after'>;
  readonly #budget: RecurrenceBudget;
  readonly #known = new Map<number, readonly Change[]>();

  constructor(
    rule: IcalRule,
    start: number,
    offsets: Pick<Change, 'before' | 'after'>,
    budget: RecurrenceBudget,
  ) {
    this.#rule = rule;
    this.#start = start;
    this.#offsets = offsets;
    this.#budget = budget;
  }

  /** The last change at or before an instant. */
  latest(epoch: number): Change | undefined {
    const { until = Infinity } = this.#rule;
    // Its local time may be in the next year already.
    const year = yearOf(Math.min(epoch, until) + DAY);
    for (const one of [year, year - 1, year - 2]) {
      const change = this.#changes(one).findLast((change) => change.epoch <= epoch);
      if (change) return change;
    }
    return undefined;
  }

  #changes(year: number): readonly Change[] {
    let changes = this.#known.get(year);
    if (changes) return changes;
    const time = this.#start - Math.floor(this.#start / DAY) * DAY;
    const begin = Math.max(Date.UTC(year, 0, 1) + time, this.#start);
    const limit = Date.UTC(year + 1, 0, 1) - 1;
    // Some programs write UNTIL=9999; the years in between are not asked for.
    const rule = { ...this.#rule, until: Math.min(this.#rule.until ?? limit, limit) };
    const { starts, isCut } = followRule(rule, { start: begin, limit }, this.#budget);
    const { before } = this.#offsets;
    // Where the rule could not be followed, the offset is not known, and NaN makes every time of
    // that year unreadable.
    const after = isCut ? Number.NaN : this.#offsets.after;
    changes = (isCut ? [begin] : starts)
      .filter((local) => yearOf(local) === year && local >= this.#start)
      .map((local) => ({ epoch: local - before, before, after }));
    this.#known.set(year, changes);
    return changes;
  }
}

/** What a VTIMEZONE defines. */
interface Definition {
  /** The changes in the order of time. */
  readonly changes: Change[];
  readonly yearly: YearlyObservance[];
}

/** Reads one STANDARD or DAYLIGHT; `false` when its rule cannot be followed. */
function addObservance(
  component: IcalComponent,
  { changes, yearly }: Definition,
  budget: RecurrenceBudget,
): boolean {
  // An observance without any property says nothing; one that lacks only its offset is broken.
  if (component.properties.length === 0) return true;
  const after = offsetOf(component, 'TZOFFSETTO');
  if (after === undefined) return false;
  const before = offsetOf(component, 'TZOFFSETFROM') ?? after;
  const start = parseWrittenTime(
    propertyOf(component, 'DTSTART')?.value ?? '19700101T020000',
  )?.local;
  if (start === undefined) return false;
  const add = (local: number) => changes.push({ epoch: local - before, before, after });
  add(start);
  for (const { value } of propertiesOf(component, 'RDATE')) {
    for (const one of value.split(',')) {
      const time = parseWrittenTime(one);
      if (time) add(time.zone === 'UTC' ? time.local + before : time.local);
    }
  }
  return propertiesOf(component, 'RRULE').every(({ value }) => {
    const rule = parseRule(value, (epoch) => epoch + before);
    if (!rule || rule.count !== undefined || yearly.length >= MAX_OBSERVANCES) return false;
    const whole = yearlyRule(rule, start);
    if (whole) yearly.push(new YearlyObservance(whole, start, { before, after }, budget));
    return whole !== undefined;
  });
}

/**
 * Completes a yearly rule with the month and day of its start, so that any year can be asked for;
 * `undefined` for other rules, which define no real zone.
 */
function yearlyRule(rule: IcalRule, start: number): IcalRule | undefined {
  const { freq, interval } = rule.parts;
  if (freq !== 'YEARLY' || interval > 1) return undefined;
  return { ...rule, parts: completeParts(rule.parts, start) };
}

/** A zone that a VTIMEZONE defines. */
export interface DefinedZone {
  readonly zone: IcalZone;
  /** The first change of its clock. */
  readonly from: number;
  /** Whether it says the offset of any time; otherwise some times have the offset NaN. */
  readonly isWhole: boolean;
}

/**
 * The instant up to which a definition holds. Some programs write the two changes of one year and
 * no rule; then it is not known what the clock does a year later.
 */
function endOf({ components }: IcalComponent, { changes, yearly }: Definition): number {
  const [first, second, third] = changes;
  if (!first || !second || third || yearly.length > 0) return Infinity;
  const kinds = new Set(components.map(({ name }) => name));
  const isOneYear = second.epoch - first.epoch < 365 * DAY && first.after !== second.after;
  if (kinds.size < 2 || !isOneYear) return Infinity;
  // A change may be on another day of the month in the next year.
  return second.epoch - first.epoch < DAY ? -Infinity : first.epoch + 358 * DAY;
}

/** The zone a VTIMEZONE defines; `undefined` when it defines nothing that works. */
export function definedZone(
  component: IcalComponent,
  budget: RecurrenceBudget,
): DefinedZone | undefined {
  const definition: Definition = { changes: [], yearly: [] };
  const works = component.components.every((one) => addObservance(one, definition, budget));
  const { changes, yearly } = definition;
  changes.sort((one, other) => one.epoch - other.epoch);
  const [first] = changes;
  const end = endOf(component, definition);
  if (!first || !works || end < first.epoch) return undefined;
  const zone = clockOf(undefined, (epoch) => {
    if (epoch >= end) return Number.NaN;
    const all = [latestOf(changes, epoch), ...yearly.map((one) => one.latest(epoch))];
    const latest = all.reduce((last, one) =>
      one && !(last && last.epoch > one.epoch) ? one : last,
    );
    return latest?.after ?? first.before;
  });
  return { zone, from: first.epoch, isWhole: end === Infinity };
}

/**
 * The zone of a vCalendar 1.0: `TZ:-05`, with its summer times in
 * `DAYLIGHT:TRUE;-04;START;END;EST;EDT`. `undefined` without summer times, since then the offset
 * itself is the name of the zone.
 */
export function summerTimeOf(calendar: IcalComponent): { id: string; zone: IcalZone } | undefined {
  const id = propertyOf(calendar, 'TZ')?.value ?? '';
  const standard = offsetOf(calendar, 'TZ');
  const changes = propertiesOf(calendar, 'DAYLIGHT').flatMap(({ value }): Change[] => {
    const [, written = '', from = '', to = ''] = value.split(';', 4);
    const [start, end] = [parseWrittenTime(from)?.local, parseWrittenTime(to)?.local];
    const summer = parseOffset(written);
    if (standard === undefined || summer === undefined) return [];
    if (start === undefined || end === undefined) return [];
    return [
      { epoch: start - standard, before: standard, after: summer },
      { epoch: end - summer, before: summer, after: standard },
    ];
  });
  if (standard === undefined || changes.length === 0) return undefined;
  changes.sort((one, other) => one.epoch - other.epoch);
  const offsetAt = (epoch: number) => latestOf(changes, epoch)?.after ?? standard;
  return { id, zone: clockOf(undefined, offsetAt) };
}

/** The last change at or before an instant, by binary search. */
function latestOf(changes: readonly Change[], epoch: number): Change | undefined {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.epoch ?? Infinity) <= epoch) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}
