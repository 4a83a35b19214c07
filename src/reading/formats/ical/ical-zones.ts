/**
 * Time zones of an iCalendar text. A `TZID` is first a name of the IANA list, also behind a
 * vendor's prefix (`/mozilla.org/20050126_1/America/New_York`), since many files carry cut-down
 * definitions of those; then what the file's own VTIMEZONE defines; then a name that Windows and
 * other programs write.
 *
 * Definitions are followed here and not by `ICAL.Timezone`: that one answers UTC for times before
 * the first change, and follows rules that match nothing for ever.
 */
import { offsetMinutes } from '../../../model/zoned-time.js';
import { propertiesOf, propertyOf, type IcalComponent } from './ical-lines.js';
import { followRule, parseRule, type RecurrenceBudget } from './ical-recurrence.js';
import { clockOf, DAY, namedZone, parseWrittenTime, type IcalZone } from './ical-time.js';
import { fixedZone, ianaName, worldZone, zoneThat } from './world-zones.js';

const MINUTE = 60_000;
/** Definitions without an end are followed as far as this. */
const LAST_YEAR = Date.UTC(2100, 0, 1);

/** A change of the clock. */
interface Change {
  readonly epoch: number;
  readonly before: number;
  readonly after: number;
}

/** UTC-OFFSET (section 3.3.14) in milliseconds. */
function offsetOf(component: IcalComponent, name: string): number | undefined {
  const match = /^\s*([+-]?)(\d\d):?(\d\d):?(\d\d)?/.exec(propertyOf(component, name)?.value ?? '');
  if (!match) return undefined;
  const [, sign, hours, minutes, seconds = '0'] = match;
  const size = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}

/** The changes of one STANDARD or DAYLIGHT; `undefined` when its rule cannot be followed. */
function changesOf(component: IcalComponent, budget: RecurrenceBudget): Change[] | undefined {
  const after = offsetOf(component, 'TZOFFSETTO');
  if (after === undefined) return [];
  const before = offsetOf(component, 'TZOFFSETFROM') ?? after;
  const start = parseWrittenTime(propertyOf(component, 'DTSTART')?.value ?? '19700101')?.local;
  if (start === undefined) return undefined;
  const locals = new Set([start]);
  for (const { value } of propertiesOf(component, 'RDATE')) {
    for (const one of value.split(',')) {
      const time = parseWrittenTime(one);
      if (time) locals.add(time.zone === 'UTC' ? time.local + before : time.local);
    }
  }
  for (const { value } of propertiesOf(component, 'RRULE')) {
    const rule = parseRule(value, (epoch) => epoch + before);
    if (!rule) return undefined;
    const { starts } = followRule(rule, { start, dateOnly: false, limit: LAST_YEAR }, budget);
    for (const local of starts) locals.add(local);
  }
  return [...locals].map((local) => ({ epoch: local - before, before, after }));
}

/** The zone a VTIMEZONE defines; `undefined` when it defines nothing that works. */
function definedZone(component: IcalComponent, budget: RecurrenceBudget): IcalZone | undefined {
  const lists = component.components.map((one) => changesOf(one, budget));
  const changes = lists.flatMap((list) => list ?? []).sort((one, other) => one.epoch - other.epoch);
  const [first] = changes;
  if (!first || lists.includes(undefined)) return undefined;
  return clockOf(undefined, (epoch) => {
    let [low, high] = [0, changes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle]?.epoch ?? Infinity) <= epoch) low = middle + 1;
      else high = middle;
    }
    return changes[low - 1]?.after ?? first.before;
  });
}

export class IcalZones {
  readonly #defined = new Map<string, IcalComponent>();
  readonly #zones = new Map<string, IcalZone | undefined>();
  readonly #budget: RecurrenceBudget;

  constructor(components: readonly IcalComponent[], budget: RecurrenceBudget) {
    this.#budget = budget;
    for (const component of components) {
      const id = idOf(propertyOf(component, 'TZID')?.value ?? '');
      if (id !== '') this.#defined.set(id, component);
    }
  }

  /** The id of the only zone that is defined. */
  get only(): string | undefined {
    const [id] = this.#defined.keys();
    return this.#defined.size === 1 ? id : undefined;
  }

  /** The zone of a `TZID`; `undefined` when neither the file nor the world knows it. */
  find(id: string): IcalZone | undefined {
    const key = idOf(id);
    if (!this.#zones.has(key)) this.#zones.set(key, this.#build(key));
    return this.#zones.get(key);
  }

  #build(id: string): IcalZone | undefined {
    const component = this.#defined.get(id);
    const located = component && propertyOf(component, 'X-LIC-LOCATION')?.value.trim();
    const iana = ianaName(id) ?? (located === undefined ? undefined : ianaName(located));
    if (iana !== undefined) return namedZone(iana);
    const defined = component && definedZone(component, this.#budget);
    if (defined) return defined;
    const name = worldZone(id);
    return name === undefined ? undefined : namedZone(name);
  }
}

/** Without the quotes and backslashes that some programs put around and into names. */
const idOf = (written: string): string =>
  written
    .replaceAll('"', '')
    .replace(/\\([\\,;:])/g, '$1')
    .trim();

/**
 * A name for a zone that only the file defines, so that a document can say it: the IANA zone whose
 * clocks change as its own do in these years, or the offset that it always has.
 */
export function nameOfClock(
  zone: IcalZone,
  id: string,
  years: { readonly first: number; readonly last: number },
): string | undefined {
  const from = Date.UTC(years.first, 0, 1);
  const to = Math.min(Date.UTC(years.last + 1, 0, 1), from + 6 * 365 * DAY);
  const probes: { epoch: number; minutes: number }[] = [];
  for (let epoch = from; epoch < to; epoch += 9 * DAY) {
    probes.push({ epoch, minutes: zone.offsetAt(epoch) / MINUTE });
  }
  const [first] = probes;
  if (!first) return undefined;
  if (probes.every(({ minutes }) => minutes === first.minutes)) return fixedZone(first.minutes);
  // Half a year apart first, since most zones fall out there.
  const hard = [0, Math.floor(182 / 9)].flatMap((index) => probes[index] ?? []);
  const agrees = (name: string): boolean =>
    [...hard, ...probes].every(({ epoch, minutes }) => offsetMinutes(epoch, name) === minutes);
  return zoneThat(agrees, id);
}
