/** Reads the written event as the model's event. */
import type { ConferenceEvent, Organizer, Registration, Venue } from './conference.js';
import type { ReadContext } from './document-context.js';
import { eventSchema } from './schema/event-schema.js';
import { readDocumentLinks, readId, readImage, readTime, readUrl } from './field.js';
import { defined } from './values/optional-fields.js';
import { isBlank } from './values/localized-text.js';
import { readTolerant } from './read-tolerant.js';
import type { EventInput } from './schema/schema.js';
import { contactUrl } from './values/web-url.js';
import { dayKey, parseTime, startOfNextDay, type ReadTime } from './values/zoned-time.js';

/**
 * Reads one event; `undefined` when it has no name or no valid start. Where the start is a date,
 * the event is `allDay`, and `end` is its last day.
 */
export function parseEvent(value: unknown, context: ReadContext): ConferenceEvent | undefined {
  const { path, report } = context;
  const input = readTolerant(eventSchema, value, context);
  if (!input) return undefined;
  const start = readTime(input.start, `${path}/start`, context);
  if (!start || isBlank(input.name)) {
    const field = start ? 'name' : 'start';
    const message = `Expected the event's ${field}; found none that can be used. The event is left out.`;
    report({ code: 'entry-left-out', path: `${path}/${field}`, message, severity: 'error' });
    return undefined;
  }
  return defined({
    // Texts, codes and coordinates stay as they are; the fields below replace all others.
    ...input,
    ...readAddresses(input, context),
    id: readId(input.id),
    start: start.epoch,
    end: readEnd(input, start, context),
    allDay: start.dateOnly,
    status: input.status ?? 'scheduled',
    previousStart: readTime(input.previous?.start, `${path}/previous/start`, context)?.epoch,
    previous: undefined,
    venue: readVenue(input.venue, context),
    online: readOnline(input, context),
    organizers: readOrganizers(input, context),
    registration: readRegistration(input.registration, context),
    languages: input.languages ?? [],
    interpretation: input.interpretation ?? [],
    press: readPress(input.press, context),
    documents: readDocumentLinks(input.documents, `${path}/documents`, context),
  });
}

function readAddresses(input: EventInput, context: ReadContext) {
  const { path } = context;
  const address = (field: 'url' | 'stream' | 'recordings') =>
    readUrl(input[field], `${path}/${field}`, context);
  // `webcal:` only says that a calendar program should open the address.
  const calendar = input.calendar?.replace(/^\s*webcal:/i, 'https:');
  return {
    url: address('url'),
    stream: address('stream'),
    recordings: address('recordings'),
    calendar: readUrl(calendar, `${path}/calendar`, context),
    image: readImage(input.image, `${path}/image`, context),
  };
}

/**
 * The start of the last day where the event is `allDay`, whatever time of day its end has.
 * Otherwise an instant; an end that is a date includes that day.
 */
function readEnd(input: EventInput, start: ReadTime, context: ReadContext): number | undefined {
  const { path, report, timeZone } = context;
  const end = readTime(input.end, `${path}/end`, context);
  if (!end) return undefined;
  const epoch = start.dateOnly
    ? parseTime(dayKey(end.epoch, timeZone), timeZone)?.epoch
    : end.dateOnly
      ? startOfNextDay(end.epoch, timeZone)
      : end.epoch;
  if (epoch !== undefined && epoch >= start.epoch) return epoch;
  const message = `Expected an end after the start ${input.start}; found ${input.end ?? ''}. The end is ignored.`;
  report({ code: 'end-before-start', path: `${path}/end`, message, severity: 'warning' });
  return undefined;
}

function readOrganizers(input: EventInput, context: ReadContext): readonly Organizer[] {
  return (input.organizers ?? []).flatMap(({ id, name, url, logo }, index) => {
    const path = `${context.path}/organizers/${index}`;
    return defined({
      id: readId(id),
      name,
      url: readUrl(url, `${path}/url`, context),
      logo: readImage(logo, `${path}/logo`, context),
    });
  });
}

function readVenue(venue: EventInput['venue'], context: ReadContext): Venue | undefined {
  if (!venue) return undefined;
  const path = `${context.path}/venue`;
  return defined({
    ...venue,
    url: readUrl(venue.url, `${path}/url`, context),
    mapUrl: readUrl(venue.mapUrl, `${path}/mapUrl`, context),
  });
}

function readOnline({ online }: EventInput, context: ReadContext): ConferenceEvent['online'] {
  const url = readUrl(online?.url, `${context.path}/online/url`, context);
  return url === undefined ? undefined : defined({ url });
}

function readPress(press: EventInput['press'], context: ReadContext): ConferenceEvent['press'] {
  if (!press) return undefined;
  const path = `${context.path}/press`;
  return defined({
    note: press.note,
    contact: readContact(press.contact, `${path}/contact`, context),
    url: readUrl(press.url, `${path}/url`, context),
  });
}

/**
 * An address to write to or to call; anything else is reported and dropped, since it would be a
 * link to nowhere.
 */
function readContact(
  contact: string | undefined,
  path: string,
  { baseUrl, report }: ReadContext,
): string | undefined {
  const url = contact?.trim() ? contactUrl(contact.trim(), baseUrl) : undefined;
  if (contact?.trim() && url === undefined) {
    const message = `Expected an e-mail, tel: or https: address; found "${contact.slice(0, 60)}". The field is ignored.`;
    report({ code: 'url-refused', path, message, severity: 'warning' });
  }
  return url;
}

function readRegistration(
  input: EventInput['registration'],
  context: ReadContext,
): Registration | undefined {
  if (!input) return undefined;
  const path = `${context.path}/registration`;
  const opens = readTime(input.opens, `${path}/opens`, context);
  const closes = readTime(input.closes, `${path}/closes`, context);
  return defined({
    ...input,
    url: readUrl(input.url, `${path}/url`, context),
    opens: opens?.epoch,
    // Registration that closes on a date is still open on that day.
    closes: closes?.dateOnly ? startOfNextDay(closes.epoch, context.timeZone) : closes?.epoch,
  });
}
