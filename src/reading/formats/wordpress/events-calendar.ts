/**
 * Reads the REST API of The Events Calendar, a plug-in for WordPress
 * (`/wp-json/tribe/events/v1/events`). Each event has its local time, the same time in UTC, and the
 * name of its zone.
 */
import type { Steps } from '../../../model/values/steps.js';
import type { EventInput } from '../../../model/schema/schema.js';
import { formatIso } from '../../../model/values/zoned-time.js';
import { chooseTimeZone, writeTime, type WrittenTime } from '../written/document-time.js';
import { isObject } from '../../../model/document-context.js';
import {
  compact,
  firstText,
  jsonOf,
  numberOf,
  objectOf,
  objectsOf,
  textOf,
  type ForeignObject,
} from '../foreign-value.js';
import { titleText } from '../news-draft.js';
import { ProgrammeDraft } from '../programme-draft.js';
import {
  commonZone,
  linkIn,
  offsetBetween,
  placedObjects,
  reportMore,
  writeLocalTime,
  zoneNamed,
  type AnswerContext,
  type PlacedEntry,
} from '../rest-answer.js';
import { sessionText } from '../written/session-text.js';
import { sessionKind, sessionState } from '../written/session-words.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';

const format: SourceFormat = {
  id: 'events-calendar',
  detect: (source) => {
    const json = objectOf(jsonOf(source));
    if (isEvent(json)) return true;
    if (!Array.isArray(json['events'])) return false;
    const isEmpty = json['events'].length === 0;
    const rest = textOf(json['rest_url']) ?? '';
    return isEmpty ? rest.includes('/tribe/events/') : objectsOf(json['events']).some(isEvent);
  },
  parse: (source, ports) => buildDocument(objectOf(jsonOf(source)), source, ports),
};
export default format;

const isEvent = (value: ForeignObject): boolean =>
  'start_date' in value && 'title' in value && ('utc_start_date' in value || 'global_id' in value);

function* buildDocument(
  json: ForeignObject,
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const all = 'events' in json ? placedObjects(json['events'], '/events') : placedObjects(json, '');
  const events = all.filter((event) => !isHidden(event));
  reportHidden(all, draft);
  const named = commonZone(events.map(({ entry }) => zoneNamed(textOf(entry['timezone']))));
  const offset = commonZone(events.map(({ entry }) => offsetOf(entry, 'start')));
  const clues = { named, offset, path: events[0] ? `${events[0].path}/timezone` : '' };
  const timeZone = chooseTimeZone(
    clues,
    source,
    events.length > 0 ? draft.report : () => undefined,
  );
  const context: AnswerContext = { draft, ports, timeZone, link: linkIn(source, ports) };
  for (const event of events) {
    addSession(event, context);
    yield;
  }
  const total = numberOf(json['total']);
  if (numberOf(json['total_pages']) > 1 || total > all.length) {
    reportMore(draft.report, {
      path: '/total',
      shown: all.length,
      total: total > 0 ? total : undefined,
      advice: 'Add per_page=50 to the address, and name the further pages (&page=2) beside it.',
    });
  }
  const [only, more] = events;
  return draft.finish(timeZone, only && !more ? eventOf(only, context) : undefined);
}

/** Events that are not published, or only for a few; they are left out. */
const isHidden = ({ entry }: PlacedEntry): boolean =>
  /^(?:private|draft|pending|future|trash)$/.test(textOf(entry['status']) ?? '');

function reportHidden(all: readonly PlacedEntry[], draft: ProgrammeDraft): void {
  const hidden = all.filter(isHidden);
  if (!hidden[0]) return;
  draft.report({
    code: 'session-private',
    path: `${hidden[0].path}/status`,
    message: `Found events that are private or not published, which are left out: ${hidden.length}.`,
    severity: 'info',
  });
}

/**
 * The offset of an event's local time, from the difference to its time in UTC; for zones whose name
 * is unknown.
 */
function offsetOf(entry: ForeignObject, name: string): string | undefined {
  const [local, utc] = [textOf(entry[`${name}_date`]), textOf(entry[`utc_${name}_date`])];
  if (local === undefined || utc === undefined) return undefined;
  const [here, there] = [writeTime(`${local}Z`, 'UTC'), writeTime(`${utc}Z`, 'UTC')];
  const offset = here && there && offsetBetween(here.epoch, there.epoch);
  return offset === '+00:00' ? undefined : offset;
}

/** Whether a value means yes: old versions of the plug-in write numbers and words. */
const isTrue = (value: unknown): boolean =>
  value === true || /^(?:1|yes|true)$/i.test(textOf(value) ?? '');

/**
 * Reads a start or an end. The time in UTC settles the instant; without it, the local time needs a
 * zone that is known. Events of whole days have a date alone.
 */
function timeOf({ entry, path }: PlacedEntry, name: string, context: AnswerContext) {
  const local = textOf(entry[`${name}_date`]);
  if (isTrue(entry['all_day'])) return writeTime(local?.slice(0, 10), context.timeZone);
  const zone = textOf(entry['timezone']);
  const utc = textOf(entry[`utc_${name}_date`]);
  const instant = utc === undefined ? undefined : writeTime(`${utc}Z`, 'UTC');
  if (!instant) return writeLocalTime({ text: local, zone, path: `${path}/timezone` }, context);
  const named = zoneNamed(zone);
  const own = named === undefined ? undefined : writeTime(local, named);
  if (own && own.epoch !== instant.epoch) return contradicted(own, { entry, path }, context);
  const iso = formatIso(instant.epoch, named ?? offsetOf(entry, name) ?? context.timeZone);
  return { ...instant, iso } satisfies WrittenTime;
}

/**
 * Decides between a local time and a time in UTC that contradict each other: the local one, which
 * the site itself shows. Reported once for the whole answer.
 */
function contradicted(
  own: WrittenTime,
  { entry, path }: PlacedEntry,
  { draft }: AnswerContext,
): WrittenTime {
  draft.reportOnce({
    code: 'time-contradicted',
    path: `${path}/utc_start_date`,
    message: `Found the local time "${textOf(entry['start_date']) ?? ''}" in "${textOf(entry['timezone']) ?? ''}" and another one in UTC ("${textOf(entry['utc_start_date']) ?? ''}"); expected both to be the same. The local one is read.`,
    severity: 'warning',
  });
  return own;
}

const plainLine = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text === undefined ? undefined : titleText(text) || undefined;
};

/**
 * The first object of a value: the plug-in writes a single place as an object, several or none as a
 * list.
 */
const firstOf = (value: unknown): ForeignObject => objectsOf(value)[0] ?? {};

function addSession(place: PlacedEntry, context: AnswerContext): void {
  const { draft, ports, link } = context;
  const { entry, path } = place;
  const title = plainLine(entry['title']);
  const venue = plainLine(firstOf(entry['venue'])['venue']);
  const categories = objectsOf(entry['categories']).map(({ name }) => plainLine(name));
  const track = categories[0];
  draft.session({
    path,
    id: textOf(entry['id']),
    title,
    start: timeOf(place, 'start', context),
    end: timeOf(place, 'end', context),
    written: { start: entry['start_date'], end: entry['end_date'] },
    room: venue === undefined ? undefined : draft.room({ key: venue, name: venue }),
    track: track === undefined ? undefined : draft.track({ key: track, name: track }),
    kind: sessionKind(categories.filter(Boolean).join(' ')),
    state: sessionState(firstText(entry['event_status'], entry['status'])),
    text: sessionText(textOf(entry['excerpt']), textOf(entry['description']), ports),
    url: link(entry['url']),
    stream: link(entry['virtual_url']),
  });
}

function venueOf(venue: ForeignObject): EventInput['venue'] {
  const name = plainLine(venue['venue']);
  if (name === undefined) return undefined;
  const parts = ['address', 'zip', 'city', 'country'].map((part) => plainLine(venue[part]));
  return compact<NonNullable<EventInput['venue']>>({
    name,
    address: parts.filter(Boolean).join(', ') || undefined,
  });
}

function eventOf(place: PlacedEntry, context: AnswerContext): EventInput | undefined {
  const { entry } = place;
  const [name, start] = [plainLine(entry['title']), timeOf(place, 'start', context)];
  if (name === undefined || !start) return undefined;
  const { ports, link } = context;
  const image = isObject(entry['image']) ? link(entry['image']['url']) : undefined;
  const price = plainLine(entry['cost']);
  const url = link(entry['website']);
  return compact<EventInput>({
    id: textOf(entry['id']),
    name,
    start: start.iso,
    end: timeOf(place, 'end', context)?.iso,
    description: ports.plainText(textOf(entry['description']) ?? '') || undefined,
    url: link(entry['url']),
    status: sessionState(textOf(entry['event_status'])) === 'cancelled' ? 'cancelled' : undefined,
    venue: venueOf(firstOf(entry['venue'])),
    organizers: objectsOf(entry['organizer']).flatMap((organizer) => {
      const by = plainLine(organizer['organizer']);
      return by === undefined ? [] : [compact({ name: by, url: link(organizer['website']) })];
    }),
    image,
    registration: price === undefined && url === undefined ? undefined : compact({ url, price }),
  });
}
