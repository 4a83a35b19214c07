/**
 * Finds the time zones of an iCalendar text. A `TZID` is looked up in the IANA list first, also
 * behind a vendor's prefix (`/mozilla.org/20050126_1/America/New_York`), since many files carry
 * cut-down definitions of those zones; then in the VTIMEZONEs of the file; then among the names
 * that Windows and other programs write.
 *
 * `ICAL.Timezone` is not used, since it answers UTC for times before the first change, and follows
 * rules that match nothing for ever.
 */
import { DAY, MINUTE } from '../../../model/values/time-units.js';
import { offsetMinutes } from '../../../model/values/zoned-time.js';
import { propertiesOf, propertyOf, type IcalComponent } from './ical-lines.js';
import { followRule, parseRule, RecurrenceBudget, type IcalRule } from './ical-recurrence.js';
import { completeParts } from './ical-rule-starts.js';
import { clockOf, namedZone, parseWrittenTime, type IcalZone } from './ical-time.js';
import { fixedZone, ianaName, isBareName, worldZone, zoneThat } from './world-zones.js';

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
  const after = offsetOf(component, 'TZOFFSETTO');
  if (after === undefined) return propertyOf(component, 'TZOFFSETTO') === undefined;
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

/** The zone a VTIMEZONE defines; `undefined` when it defines nothing that works. */
function definedZone(component: IcalComponent, budget: RecurrenceBudget): IcalZone | undefined {
  const definition: Definition = { changes: [], yearly: [] };
  const works = component.components.every((one) => addObservance(one, definition, budget));
  const { changes, yearly } = definition;
  changes.sort((one, other) => one.epoch - other.epoch);
  const [first] = changes;
  if (!first || !works) return undefined;
  return clockOf(undefined, (epoch) => {
    const all = [latestOf(changes, epoch), ...yearly.map((one) => one.latest(epoch))];
    const latest = all.reduce((last, one) =>
      one && !(last && last.epoch > one.epoch) ? one : last,
    );
    return latest?.after ?? first.before;
  });
}

/**
 * The zone of a vCalendar 1.0: `TZ:-05`, with its summer times in
 * `DAYLIGHT:TRUE;-04;START;END;EST;EDT`. `undefined` without summer times, since then the offset
 * itself is the name of the zone.
 */
function summerTimeOf(calendar: IcalComponent): { id: string; zone: IcalZone } | undefined {
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
  return { id: keyOf(id), zone: clockOf(undefined, offsetAt) };
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

/**
 * The names without a meaning that are looked up, since each takes a while. Real files have a few,
 * and those that most events use come first.
 */
const MOST_UNKNOWN = 1000;

/** Zones that the calendars of one file share: by names of the world, and by definitions. */
class SharedZones {
  readonly #named = new Map<string, IcalZone | undefined>();
  readonly #defined = new Map<string, IcalZone | undefined>();
  #unknown = 0;

  /** The zone that an id means without a definition. */
  meant(id: string): IcalZone | undefined {
    if (!this.#named.has(id)) {
      const name = this.#unknown < MOST_UNKNOWN ? (ianaName(id) ?? worldZone(id)) : undefined;
      if (name === undefined) this.#unknown += 1;
      this.#named.set(id, name === undefined ? undefined : this.named(name));
    }
    return this.#named.get(id);
  }

  /** The zone of an IANA name or a fixed offset. */
  named(name: string): IcalZone {
    const zone = this.#named.get(name) ?? namedZone(name);
    this.#named.set(name, zone);
    return zone;
  }

  /** Programs that join calendars repeat a definition in each of them. */
  defined(component: IcalComponent, budget: RecurrenceBudget): IcalZone | undefined {
    const text = component.components.map(({ name, properties }) =>
      [name, ...properties.map((property) => property.name + property.value)].join('\n'),
    );
    const key = text.join('\n');
    if (!this.#defined.has(key)) this.#defined.set(key, definedZone(component, budget));
    return this.#defined.get(key);
  }
}

/** The zones of one calendar, by `TZID`. */
export class IcalZones {
  readonly #defined = new Map<string, IcalComponent>();
  readonly #zones = new Map<string, IcalZone | undefined>();
  /** The same zones by their ids as they are written. */
  readonly #written = new Map<string, IcalZone | undefined>();
  /**
   * The first calendar of the file that defines each zone, since programs that join calendars write
   * each definition once.
   */
  #owners: ReadonlyMap<string, IcalZones> = new Map();
  #shared = new SharedZones();
  /** Events have a budget of their own, so that they cannot use up that of the zones. */
  readonly #budget = new RecurrenceBudget();

  constructor(components: readonly IcalComponent[], calendar?: IcalComponent) {
    const oldZone = calendar && summerTimeOf(calendar);
    if (oldZone) this.#zones.set(oldZone.id, oldZone.zone);
    for (const component of components) {
      const id = propertyOf(component, 'TZID')?.value ?? '';
      if (keyOf(id) !== '') this.#defined.set(keyOf(id), component);
    }
  }

  /** Makes the definitions of each calendar of a file known to all of them. */
  static join(all: readonly IcalZones[]): void {
    const owners = new Map<string, IcalZones>();
    const shared = new SharedZones();
    for (const zones of all) {
      for (const key of zones.#defined.keys()) if (!owners.has(key)) owners.set(key, zones);
      zones.#owners = owners;
      zones.#shared = shared;
    }
  }

  /** The id of the zone that is defined; `undefined` where there is none, or more than one. */
  get only(): string | undefined {
    const [component] = this.#defined.values();
    return this.#defined.size === 1 && component ? propertyOf(component, 'TZID')?.value : undefined;
  }

  /**
   * The zone of a `TZID`; `undefined` when the file does not define it and its name means no known
   * zone.
   */
  find(id: string): IcalZone | undefined {
    if (!this.#written.has(id)) {
      const key = keyOf(id);
      if (!this.#zones.has(key)) this.#zones.set(key, this.#build(idOf(id), key));
      this.#written.set(id, this.#zones.get(key));
    }
    return this.#written.get(id);
  }

  #build(id: string, key: string): IcalZone | undefined {
    const component = this.#defined.get(key);
    if (!component) return this.#owners.get(key)?.find(id) ?? this.#shared.meant(id);
    const name = nameOfDefined(component, id);
    if (name !== undefined) return this.#shared.named(name);
    return this.#shared.defined(component, this.#budget) ?? this.#shared.meant(id);
  }
}

/**
 * The IANA name of a defined zone, from its id or from `X-LIC-LOCATION`; `undefined` where neither
 * is one.
 */
function nameOfDefined(component: IcalComponent, id: string): string | undefined {
  const located = propertyOf(component, 'X-LIC-LOCATION')?.value.trim();
  const own = isBareName(id) ? undefined : ianaName(id);
  return own ?? (located === undefined ? undefined : ianaName(located));
}

/** An id without the quotes, backslashes and codes that some programs add. */
const idOf = (written: string): string =>
  written
    .replaceAll('"', '')
    .replace(/\\([\\,;:])/g, '$1')
    .replace(/%2f/gi, '/')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The key of an id. Some programs write it in other capitals where they define it than where they
 * use it.
 */
const keyOf = (written: string): string => idOf(written).toLowerCase();

/**
 * A name by which a document can refer to a zone that only the file defines: the offset that it
 * always has, or an IANA zone whose offsets are the same in these years (three at most);
 * `undefined` where no zone fits.
 */
export function nameOfClock(
  zone: IcalZone,
  id: string,
  years: { readonly first: number; readonly last: number },
): string | undefined {
  const from = Date.UTC(years.first, 0, 1);
  const to = Math.min(Date.UTC(years.last + 1, 0, 1), from + 3 * 366 * DAY);
  const probes: { epoch: number; minutes: number }[] = [];
  for (let epoch = from; epoch < to; epoch += 9 * DAY) {
    probes.push({ epoch, minutes: zone.offsetAt(epoch) / MINUTE });
  }
  const [first] = probes;
  if (!first) return undefined;
  if (probes.every(({ minutes }) => minutes === first.minutes)) return fixedZone(first.minutes);
  // Two instants half a year apart are tested first, since most zones already differ there.
  const hard = [0, Math.floor(182 / 9)].flatMap((index) => probes[index] ?? []);
  const agrees = (name: string): boolean =>
    [...hard, ...probes].every(({ epoch, minutes }) => offsetMinutes(epoch, name) === minutes);
  return zoneThat(agrees, id);
}
