/**
 * Lists the calendars of a file and chooses their time zones by what a calendar states, what its
 * events name and what it defines.
 */
import { MINUTE } from '../../../model/values/time-units.js';
import type { ReportProblem } from '../../../model/problem.js';
import { chooseTimeZone } from '../written/document-time.js';
import type { SourceText } from '../source-format.js';
import { propertyOf, type IcalComponent, type IcalProperty } from './ical-lines.js';
import { parseWrittenTime, type IcalZone } from './ical-time.js';
import { IcalZones, nameOfClock, SharedZones } from './ical-zones.js';
import { fixedZone } from './world-zones.js';

/** One VCALENDAR, or the events that stand in none, with the zones that it knows. */
export interface Calendar {
  /** `undefined` for events that stand in no calendar. */
  readonly component: IcalComponent | undefined;
  readonly events: readonly IcalComponent[];
  readonly zones: IcalZones;
}

const ofKind = (components: readonly IcalComponent[], name: string): IcalComponent[] =>
  components.filter((component) => component.name === name);

/**
 * Lists the calendars of a file. Events outside of them belong to the first one, whose `END` may
 * stand too early.
 */
export function listCalendars(roots: readonly IcalComponent[]): Calendar[] {
  const found = ofKind(roots, 'VCALENDAR');
  const [first] = found;
  const list = first ? found : [undefined];
  const shared = new SharedZones();
  const calendars = list.map((component) => {
    const inside = component?.components ?? [];
    const children = component === first ? [...inside, ...roots] : inside;
    const events = ofKind(children, 'VEVENT');
    const zones = new IcalZones(ofKind(children, 'VTIMEZONE'), component, shared);
    return { component, events, zones };
  });
  IcalZones.join(calendars.map(({ zones }) => zones));
  return calendars;
}

/** A zone that a calendar names, with the id under which it is found. */
interface NamedClock {
  readonly id: string;
  /** The IANA name or fixed offset. */
  readonly name: string;
  /**
   * Whether `name` is only an offset of a zone that the file defines; a zone that the page's owner
   * names comes before it.
   */
  readonly isOwnOffset: boolean;
}

interface Years {
  readonly first: number;
  readonly last: number;
}

/** The first and last year of the events; two recent years where no start has a year. */
function yearsOf(events: readonly IcalComponent[]): Years {
  let [first, last] = [Infinity, -Infinity];
  for (const event of events) {
    const start = propertyOf(event, 'DTSTART')?.value.slice(0, 40) ?? '';
    const year = Number(/\d{4}/.exec(start)?.[0] ?? 'NaN');
    if (year < first) first = year;
    if (year > last) last = year;
  }
  return Number.isFinite(first) ? { first, last } : { first: 2024, last: 2025 };
}

/** The different texts, the most frequent first. */
function byFrequency(texts: readonly (string | undefined)[]): string[] {
  const uses = new Map<string, number>();
  for (const text of texts) if (text) uses.set(text, (uses.get(text) ?? 0) + 1);
  return [...uses].sort(([, one], [, other]) => other - one).map(([text]) => text);
}

const zoneIn = (event: IcalComponent, name: string): string | undefined =>
  propertyOf(event, name)?.parameters.get('TZID');

/** The zone that an event names for its start, as a parameter or as a property of its own. */
const zoneOfStart = (event: IcalComponent): string | undefined =>
  zoneIn(event, 'DTSTART') || propertyOf(event, 'TZID')?.value.trim();

/** Properties that may name a zone where the start is a date, which has none. */
const otherTimes = ['DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE'];

/**
 * The ids of zones that the events name for their starts, or else for their other times, by
 * frequency.
 */
function usedZones(events: readonly IcalComponent[]): string[] {
  const used = byFrequency(events.map(zoneOfStart));
  if (used.length > 0) return used;
  return byFrequency(events.flatMap((event) => otherTimes.map((name) => zoneIn(event, name))));
}

/** The property in which a calendar states its own zone. */
function statedZone({ component }: Calendar): IcalProperty | undefined {
  const names = ['X-WR-TIMEZONE', 'TIMEZONE-ID', 'TZ', 'TZID'];
  return names
    .map((name) => component && propertyOf(component, name))
    .find((found) => found?.value.trim());
}

/**
 * The most zones that only the file defines for which a name is looked for, which takes a
 * millisecond each; real files define a few, and the likeliest come first.
 */
const MOST_OWN = 100;

/** Looks for the names of zones that only the file defines, and remembers what was found. */
class ClockNames {
  readonly #known = new Map<IcalZone, Map<string, string | undefined>>();
  #left = MOST_OWN;

  /** `undefined` where a name was looked for too often. */
  find(zone: IcalZone, id: string, years: Years): { name: string | undefined } | undefined {
    const known = this.#known.get(zone) ?? new Map<string, string | undefined>();
    const key = `${years.first} ${years.last} ${id}`;
    if (!known.has(key)) {
      if (this.#left === 0) return undefined;
      this.#left -= 1;
      this.#known.set(zone, known.set(key, nameOfClock(zone, id, years)));
    }
    return { name: known.get(key) };
  }
}

/** Whether a zone says its offset in some of these years; a definition may be for others alone. */
const isKnownIn = (zone: IcalZone, { first, last }: Years): boolean =>
  [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)].some((at) => !Number.isNaN(zone.offsetAt(at)));

/**
 * The zones of a calendar, the likeliest first: the one that it states, unless that is only UTC;
 * those that its events name; the only one that it defines.
 */
function clocksOf(calendar: Calendar, names: ClockNames, report: ReportProblem): NamedClock[] {
  const { events, zones } = calendar;
  const stated = statedZone(calendar)?.value;
  const isUtc = stated !== undefined && zones.find(stated)?.name === 'UTC';
  const ids = [isUtc ? undefined : stated, ...usedZones(events), isUtc ? stated : undefined];
  const years = yearsOf(events);
  const seen = new Set<IcalZone>();
  let byZone: ReturnType<typeof groupByZone> | undefined;
  return [...ids, zones.only].flatMap((id) => {
    const zone = id === undefined ? undefined : zones.find(id);
    if (!zone || id === undefined || seen.has(zone) || !isKnownIn(zone, years)) return [];
    seen.add(zone);
    if (zone.name !== undefined) return [{ id, name: zone.name, isOwnOffset: false }];
    const found = names.find(zone, id, years);
    if (!found) return [];
    const name =
      found.name ??
      shownOffset(zone, { id, years, events: (byZone ??= groupByZone(calendar))(zone) }, report);
    return [{ id, name, isOwnOffset: /^(?:[+-]|UTC$)/.test(name) }];
  });
}

/** Events whose start names no zone count for each one; of very many, the first say enough. */
const MOST_UNNAMED = 500;

/** Gives the events in a zone; they are sorted once, since a file may define thousands of zones. */
function groupByZone({ events, zones }: Calendar): (zone: IcalZone) => readonly IcalComponent[] {
  const groups = new Map<IcalZone | undefined, IcalComponent[]>();
  for (const event of events) {
    const used = zoneOfStart(event);
    const zone = used === undefined ? undefined : zones.find(used);
    if (used !== undefined && zone === undefined) continue;
    const group = groups.get(zone);
    if (group) group.push(event);
    else groups.set(zone, [event]);
  }
  const unnamed = (groups.get(undefined) ?? []).slice(0, MOST_UNNAMED);
  return (zone) => [...(groups.get(zone) ?? []), ...unnamed];
}

interface UnmatchedZone {
  readonly id: string;
  readonly events: readonly IcalComponent[];
  readonly years: { readonly first: number };
}

/**
 * The offset that most events have in a zone that only the file defines. The instants stay right;
 * only their clock times are all shown with this one offset.
 */
function shownOffset(
  zone: IcalZone,
  { id, events, years }: UnmatchedZone,
  report: ReportProblem,
): string {
  const offsets = events.flatMap((event) => {
    const local = parseWrittenTime(propertyOf(event, 'DTSTART')?.value ?? '')?.local;
    const epoch = local === undefined ? Number.NaN : zone.epochOf(local);
    return Number.isFinite(epoch) ? [fixedZone(zone.offsetAt(epoch) / MINUTE)] : [];
  });
  const [most] = byFrequency(offsets);
  const first = Math.round(zone.offsetAt(Date.UTC(years.first, 0, 1)) / MINUTE) || 0;
  const name = most ?? fixedZone(first);
  report({
    code: 'time-zone-unmatched',
    path: '1:1',
    message: `Found the time zone "${id}", whose clock changes as in no zone of the IANA list; its times are kept, and shown by the offset ${name} all year.`,
    severity: 'warning',
  });
  return name;
}

/** Reports a stated zone that is unknown, even where the events name another one. */
function reportUnknown(calendar: Calendar, report: ReportProblem): void {
  const stated = statedZone(calendar);
  if (!stated || calendar.zones.find(stated.value)) return;
  report({
    code: 'time-zone-unknown',
    path: `${stated.line}:1`,
    message: `Found the time zone "${stated.value.trim()}"; expected a name of the IANA list such as "Asia/Baku".`,
    severity: 'warning',
  });
}

export interface Clocks {
  /** For each calendar, the zone of times that name none; `undefined` where none is certain. */
  readonly defaults: readonly (IcalZone | undefined)[];
  /** The zone that the document is written in. */
  readonly timeZone: string;
}

/**
 * The offset that all starts carry in their own text; `undefined` where they differ or have none.
 */
function writtenOffset(events: readonly IcalComponent[]): string | undefined {
  const zones = events
    .slice(0, 500)
    .map((event) => parseWrittenTime(propertyOf(event, 'DTSTART')?.value ?? '')?.zone ?? 'none');
  const [zone, other] = byFrequency(zones);
  return other === undefined && /^[+-]/.test(zone ?? '') ? zone : undefined;
}

/** Whether an event starts at a time of day that names no zone. */
function isUnnamed(event: IcalComponent): boolean {
  const written = parseWrittenTime(propertyOf(event, 'DTSTART')?.value ?? '');
  return written !== undefined && !written.dateOnly && !written.zone && !zoneOfStart(event);
}

/**
 * Whether the zone of times that name none is a guess: the calendar states none that is known, and
 * its events name no zone or several.
 */
const isGuess = (calendar: Calendar, clocks: readonly NamedClock[] = []): boolean =>
  !calendar.zones.find(statedZone(calendar)?.value ?? '') &&
  (clocks.length !== 1 || statedZone(calendar) !== undefined);

/** Reports times without a zone that are read in that of other events in the file. */
function reportUnnamed(
  calendars: readonly Calendar[],
  { clocks, timeZone }: { clocks: readonly (readonly NamedClock[])[]; timeZone: string },
  report: ReportProblem,
): void {
  calendars.forEach((calendar, index) => {
    const event = isGuess(calendar, clocks[index]) ? calendar.events.find(isUnnamed) : undefined;
    if (!event) return;
    report({
      code: 'time-zone-missing',
      path: `${event.line}:1`,
      message: `Found times that name no time zone; they are read in ${clocks[index]?.[0]?.name ?? timeZone}, like others of the file. Name a zone with source-time-zone or --time-zone.`,
      severity: 'warning',
    });
  });
}

/**
 * Chooses the zone of the document, and for each calendar that of times without one. The owner's
 * zone counts where the file names none; what is uncertain is reported.
 */
export function chooseClocks(
  calendars: readonly Calendar[],
  source: SourceText,
  report: ReportProblem,
): Clocks {
  // Nothing is reported of a calendar without events, since it has no times that could be wrong.
  const events = calendars.flatMap((calendar) => calendar.events);
  const say = events.length > 0 ? report : () => undefined;
  const names = new ClockNames();
  const clocks = calendars.map((calendar) => clocksOf(calendar, names, say));
  for (const calendar of calendars) reportUnknown(calendar, say);
  const line = calendars.map(statedZone).find((stated) => stated)?.line ?? 1;
  const all = clocks.flat();
  const clues = {
    named: all.find(({ isOwnOffset }) => !isOwnOffset)?.name,
    offset: all.find(({ isOwnOffset }) => isOwnOffset)?.name ?? writtenOffset(events),
    path: `${line}:1`,
  };
  const timeZone = chooseTimeZone(clues, source, say);
  if (clues.named !== undefined && source.timeZone === undefined) {
    reportUnnamed(calendars, { clocks, timeZone }, say);
  }
  const defaults = calendars.map(({ zones }, index) => {
    const own = clocks[index]?.find(({ isOwnOffset }) => !isOwnOffset);
    return own && zones.find(own.id);
  });
  return { defaults, timeZone };
}
