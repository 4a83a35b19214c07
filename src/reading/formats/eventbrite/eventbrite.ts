/**
 * Reads Eventbrite's API (eventbrite.com/platform/api): one event (`/v3/events/ID/`) or a list of
 * an organisation's events. A single event becomes the event of the document; in a list, each event
 * becomes a session.
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
  lineText,
  objectOf,
  objectsOf,
  textOf,
  type ForeignObject,
} from '../foreign-value.js';
import { ProgrammeDraft } from '../programme-draft.js';
import {
  commonZone,
  linkIn,
  placedObjects,
  reportMore,
  writeLocalTime,
  zoneNamed,
  type AnswerContext,
  type PlacedEntry,
} from '../rest-answer.js';
import { sessionText } from '../written/session-text.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';

const format: SourceFormat = {
  id: 'eventbrite',
  detect: (source) => {
    const json = jsonOf(source);
    const list = Array.isArray(json) ? json : [json, ...objectsOf(objectOf(json)['events'])];
    return objectsOf(list).some(isEvent);
  },
  parse: (source, ports) => buildDocument(jsonOf(source), source, ports),
};
export default format;

function isEvent(value: ForeignObject): boolean {
  const { name, start } = value;
  return 'text' in objectOf(name) && isObject(start) && ('local' in start || 'utc' in start);
}

function* buildDocument(
  json: unknown,
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const answer = objectOf(json);
  const isList = Array.isArray(json) || Array.isArray(answer['events']);
  const events = Array.isArray(answer['events'])
    ? placedObjects(answer['events'], '/events')
    : placedObjects(json, '');
  const zones = events.map(({ entry }) => zoneNamed(textOf(objectOf(entry['start'])['timezone'])));
  const clues = { named: commonZone(zones), path: `${events[0]?.path ?? ''}/start/timezone` };
  const timeZone = chooseTimeZone(clues, source, draft.report);
  const context: AnswerContext = { draft, ports, timeZone, link: linkIn(source, ports) };
  for (const event of isList ? withoutParents(events) : []) {
    addSession(event, context);
    yield;
  }
  const { has_more_items: hasMore, object_count: count } = objectOf(answer['pagination']);
  if (hasMore === true) {
    reportMore(draft.report, {
      path: '/pagination',
      shown: events.length,
      total: typeof count === 'number' ? count : undefined,
      advice: 'Name the further pages (&page=2) beside this address.',
    });
  }
  const [main] = isList ? [] : events;
  return draft.finish(timeZone, main && eventOf(main, context));
}

/** Leaves out a series if its dates are in the list too: it would repeat the first of them. */
function withoutParents(events: readonly PlacedEntry[]): readonly PlacedEntry[] {
  const series = new Set(events.map(({ entry }) => textOf(entry['series_id'])));
  return events.filter(
    ({ entry }) => entry['is_series_parent'] !== true || !series.has(textOf(entry['id'])),
  );
}

/**
 * Reads a start or an end. The time in UTC settles the instant; the zone says how clocks at the
 * venue show it.
 */
function timeOf(
  { entry, path }: PlacedEntry,
  name: 'start' | 'end',
  context: AnswerContext,
): WrittenTime | undefined {
  const { utc, local, timezone } = objectOf(entry[name]);
  const zone = textOf(timezone);
  const instant = writeTime(textOf(utc), 'UTC');
  const place = { text: textOf(local), zone, path: `${path}/${name}/timezone` };
  if (!instant) return writeLocalTime(place, context);
  return { ...instant, iso: formatIso(instant.epoch, zoneNamed(zone) ?? context.timeZone) };
}

/** The plain text of Eventbrite's texts, which are objects `{"text", "html"}`. */
const plain = (value: unknown): string | undefined => textOf(objectOf(value)['text']);

const titleOf = (entry: ForeignObject): string | undefined => {
  const name = plain(entry['name']);
  return name === undefined ? undefined : lineText(name);
};

const isCancelled = ({ status }: ForeignObject): boolean =>
  /^cancell?ed$/i.test(textOf(status) ?? '');

function addSession(place: PlacedEntry, context: AnswerContext): void {
  const { draft, ports, link } = context;
  const { entry, path } = place;
  if (textOf(entry['status']) === 'draft') {
    draft.reportUnpublished(titleOf(entry), 'draft', path);
    return;
  }
  const venue = textOf(objectOf(entry['venue'])['name']);
  draft.session({
    path,
    id: textOf(entry['id']),
    title: titleOf(entry),
    start: timeOf(place, 'start', context),
    end: timeOf(place, 'end', context),
    written: { start: objectOf(entry['start'])['local'], end: objectOf(entry['end'])['local'] },
    room: venue === undefined ? undefined : draft.room({ key: venue, name: lineText(venue) }),
    state: isCancelled(entry) ? 'cancelled' : undefined,
    text: sessionText(
      textOf(entry['summary']),
      textOf(objectOf(entry['description'])['html']),
      ports,
    ),
    url: link(entry['url']),
  });
}

/**
 * How to register. The fields that `expand=ticket_availability` adds say whether tickets are left
 * and what the cheapest costs.
 */
function registrationOf(
  { ticket_availability: given }: ForeignObject,
  url: string | undefined,
): EventInput['registration'] {
  const tickets = objectOf(given);
  const price = objectOf(tickets['minimum_ticket_price']);
  const { is_sold_out: isSoldOut, has_available_tickets: hasTickets } = tickets;
  const registration = compact<NonNullable<EventInput['registration']>>({
    url,
    availability: isSoldOut === true ? 'sold-out' : hasTickets === true ? 'open' : undefined,
    price: textOf(price['display']),
  });
  return Object.keys(registration).length > 0 ? registration : undefined;
}

function eventOf(place: PlacedEntry, context: AnswerContext): EventInput | undefined {
  const { entry } = place;
  const { draft, ports, link } = context;
  const [name, start] = [titleOf(entry), timeOf(place, 'start', context)];
  if (name === undefined || !start) {
    draft.report({
      code: 'event-incomplete',
      path: place.path,
      message: 'Found an event without a name or a start that can be read; expected both.',
      severity: 'error',
    });
    return undefined;
  }
  const venue = objectOf(entry['venue']);
  const venueName = textOf(venue['name']);
  const organizer = textOf(objectOf(entry['organizer'])['name']);
  const url = link(entry['url']);
  const description = firstText(entry['summary'], objectOf(entry['description'])['text']);
  return compact<EventInput>({
    id: textOf(entry['id']),
    name,
    start: start.iso,
    end: timeOf(place, 'end', context)?.iso,
    description: description === undefined ? undefined : ports.plainText(description),
    url,
    status: isCancelled(entry) ? 'cancelled' : undefined,
    attendance: entry['online_event'] === true ? 'online' : undefined,
    venue:
      venueName === undefined
        ? undefined
        : compact<NonNullable<EventInput['venue']>>({
            name: lineText(venueName),
            address: textOf(objectOf(venue['address'])['localized_address_display']),
          }),
    organizers: organizer === undefined ? undefined : [{ name: lineText(organizer) }],
    image: link(objectOf(entry['logo'])['url']),
    registration: registrationOf(entry, url),
  });
}
