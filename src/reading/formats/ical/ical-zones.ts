/**
 * Finds the time zones of an iCalendar text. A `TZID` is looked up in the IANA list first, also
 * behind a vendor's prefix (`/mozilla.org/20050126_1/America/New_York`), since many files carry
 * cut-down definitions of those zones; then in the VTIMEZONEs of the file; then among the names
 * that Windows and other programs write.
 */
import { DAY, MINUTE } from '../../../model/values/time-units.js';
import { offsetMinutes } from '../../../model/values/zoned-time.js';
import { definedZone, summerTimeOf, type DefinedZone } from './ical-definitions.js';
import { propertyOf, type IcalComponent } from './ical-lines.js';
import { RecurrenceBudget } from './series/ical-recurrence.js';
import { namedZone, type IcalZone } from './ical-time.js';
import { fixedZone, ianaName, isBareName, worldZone, zoneThat } from './world-zones.js';

/**
 * The names without a meaning that are looked up, since each takes a while. Real files have a few,
 * and those that most events use come first.
 */
const MOST_UNKNOWN = 1000;

/** The pairs of definitions of one zone that are compared; real files have one or two. */
const MOST_COMPARED = 100;

/** Zones that the calendars of one file share: by names of the world, and by definitions. */
export class SharedZones {
  readonly #named = new Map<string, IcalZone | undefined>();
  readonly #defined = new Map<string, DefinedZone | undefined>();
  #unknown = 0;
  #compared = 0;

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

  /**
   * Whether two definitions of one zone are of the same clock. No more than a few are compared, since
   * each pair takes a millisecond; then it is not known.
   */
  areAlike(one: DefinedZone, other: DefinedZone): boolean {
    this.#compared += 1;
    return this.#compared <= MOST_COMPARED && isSameClock(one, other);
  }

  /** Programs that join calendars repeat a definition in each of them. */
  defined(component: IcalComponent, budget: RecurrenceBudget): DefinedZone | undefined {
    const key = textOf(component);
    if (!this.#defined.has(key)) this.#defined.set(key, definedZone(component, budget));
    return this.#defined.get(key);
  }
}

/** What a VTIMEZONE says, without its id. */
const textOf = ({ components }: IcalComponent): string =>
  components
    .map(({ name, properties }) =>
      [name, ...properties.map((property) => property.name + property.value)].join('\n'),
    )
    .join('\n');

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
  readonly #shared: SharedZones;
  /** Ids that the calendar defines a second time in other words, by key. */
  readonly #others = new Map<string, IcalComponent>();
  readonly #twice = new Map<string, boolean>();
  /** Events have a budget of their own, so that they cannot use up that of the zones. */
  readonly #budget = new RecurrenceBudget();

  constructor(
    components: readonly IcalComponent[],
    calendar: IcalComponent | undefined,
    shared: SharedZones,
  ) {
    this.#shared = shared;
    const oldZone = calendar && summerTimeOf(calendar);
    if (oldZone) this.#zones.set(keyOf(oldZone.id), oldZone.zone);
    for (const component of components) {
      const key = keyOf(propertyOf(component, 'TZID')?.value ?? '');
      const known = this.#defined.get(key);
      if (known && textOf(known) !== textOf(component)) this.#others.set(key, known);
      if (key !== '') this.#defined.set(key, component);
    }
  }

  /** Makes the definitions of each calendar of a file known to all of them. */
  static join(all: readonly IcalZones[]): void {
    const owners = new Map<string, IcalZones>();
    for (const zones of all) {
      for (const key of zones.#defined.keys()) if (!owners.has(key)) owners.set(key, zones);
      zones.#owners = owners;
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
    const defined = this.#shared.defined(component, this.#budget);
    if (this.#isTwice(key)) return this.#shared.meant(id);
    return defined?.isWhole ? defined.zone : (this.#shared.meant(id) ?? defined?.zone);
  }

  /** Why no zone is found for an id, in words that follow its name. */
  whyUnknown(id: string): string {
    const key = keyOf(id);
    if (this.#isTwice(key)) return 'which the calendar defines twice, as different clocks';
    return this.#defined.has(key)
      ? 'whose definition in the calendar says too little'
      : 'which the calendar does not define';
  }

  /**
   * Whether the calendar defines a zone twice, as two clocks. It is not known which of them an event
   * means.
   */
  #isTwice(key: string): boolean {
    const other = this.#others.get(key);
    if (!other) return false;
    const known = this.#twice.get(key);
    if (known !== undefined) return known;
    const [one, two] = [this.#defined.get(key), other].map(
      (component) => component && this.#shared.defined(component, this.#budget),
    );
    const isTwice = !(one && two && this.#shared.areAlike(one, two));
    this.#twice.set(key, isTwice);
    return isTwice;
  }
}

/** The years in which two definitions of one zone are compared; most events are in them. */
const [COMPARED_FROM, COMPARED_TO] = [Date.UTC(2005, 0, 1), Date.UTC(2040, 0, 1)];

/** Whether two definitions are of one clock, in the years of which both say something. */
function isSameClock(one: DefinedZone, other: DefinedZone): boolean {
  const from = Math.max(COMPARED_FROM, one.from, other.from);
  for (let epoch = from; epoch < COMPARED_TO; epoch += 9 * DAY) {
    if (!Object.is(one.zone.offsetAt(epoch), other.zone.offsetAt(epoch))) return false;
  }
  return true;
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
    const minutes = zone.offsetAt(epoch) / MINUTE;
    // NaN stands for a time of which the definition says nothing.
    if (!Number.isNaN(minutes)) probes.push({ epoch, minutes });
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
