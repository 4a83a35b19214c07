/** The written event as the model's event. */
import type { ConferenceEvent, Organizer, Registration, Venue } from './conference.js';
import {
  given,
  readDocumentLinks,
  readImage,
  readTime,
  readUrl,
  type ReadContext,
} from './document-context.js';
import { eventSchema } from './event-schema.js';
import { isBlank } from './localized-text.js';
import { readTolerant } from './read-tolerant.js';
import type { EventInput } from './schema.js';
import { contactUrl } from './web-url.js';
import type { ReadTime } from './zoned-time.js';

/** Reads one event; `undefined` when it has no name or no start that exists. */
export function parseEvent(value: unknown, context: ReadContext): ConferenceEvent | undefined {
  const { path, report } = context;
  const input = readTolerant(eventSchema, value, { path, report });
  if (!input) return undefined;
  const start = readTime(input.start, `${path}/start`, context);
  if (!start || isBlank(input.name)) {
    const field = start ? 'name' : 'start';
    const message = `Expected the event's ${field}; found none that can be used. The event is left out.`;
    report({ code: 'entry-left-out', path: `${path}/${field}`, message, severity: 'error' });
    return undefined;
  }
  return {
    name: input.name,
    start: start.epoch,
    allDay: start.dateOnly,
    status: input.status ?? 'scheduled',
    organizers: readOrganizers(input, context),
    languages: input.languages ?? [],
    interpretation: input.interpretation ?? [],
    documents: readDocumentLinks(input.documents, `${path}/documents`, context),
    ...given('id', input.id === undefined ? undefined : String(input.id)),
    ...given('end', readEnd(input, start, context)),
    ...readPlace(input, context),
    ...readTexts(input, context),
    ...readAddresses(input, context),
  };
}

/** An end that is only a date means the whole of that day, unless the event is all dates. */
function readEnd(input: EventInput, start: ReadTime, context: ReadContext): number | undefined {
  const end = readTime(input.end, `${context.path}/end`, context);
  if (!end) return undefined;
  const epoch = end.dateOnly && !start.dateOnly ? end.epoch + 86_400_000 : end.epoch;
  if (epoch >= start.epoch) return epoch;
  context.report({
    code: 'end-before-start',
    path: `${context.path}/end`,
    message: `Expected an end after the start ${input.start}; found ${input.end ?? ''}. The end is ignored.`,
    severity: 'warning',
  });
  return undefined;
}

function readOrganizers(input: EventInput, context: ReadContext): readonly Organizer[] {
  return (input.organizers ?? []).map(({ id, name, url, logo }, index) => {
    const path = `${context.path}/organizers/${index}`;
    return {
      name,
      ...given('id', id === undefined ? undefined : String(id)),
      ...given('url', readUrl(url, `${path}/url`, context)),
      ...given('logo', readImage(logo, `${path}/logo`, context)),
    };
  });
}

type Place = Partial<Pick<ConferenceEvent, 'venue' | 'online' | 'attendance'>>;

function readPlace({ venue, online, attendance }: EventInput, context: ReadContext): Place {
  const path = `${context.path}/venue`;
  const address = readUrl(online?.url, `${context.path}/online/url`, context);
  const read: Venue | undefined = venue && {
    name: venue.name,
    ...given('room', venue.room),
    ...given('address', venue.address),
    ...given('url', readUrl(venue.url, `${path}/url`, context)),
    ...given('mapUrl', readUrl(venue.mapUrl, `${path}/mapUrl`, context)),
    ...given('latitude', venue.latitude),
    ...given('longitude', venue.longitude),
  };
  return {
    ...given('venue', read),
    ...given('online', address === undefined ? undefined : { url: address }),
    ...given('attendance', attendance),
  };
}

type Texts = Partial<Pick<ConferenceEvent, 'description' | 'statusNote' | 'press'>>;

function readTexts(input: EventInput, context: ReadContext): Texts {
  const { press } = input;
  return {
    ...given('description', input.description),
    ...given('statusNote', input.statusNote),
    ...given(
      'press',
      press && {
        note: press.note,
        ...given('contact', press.contact && contactUrl(press.contact, context.baseUrl)),
        ...given('url', readUrl(press.url, `${context.path}/press/url`, context)),
      },
    ),
  };
}

type Addresses = Partial<
  Pick<
    ConferenceEvent,
    'url' | 'image' | 'stream' | 'recordings' | 'calendar' | 'registration' | 'previousStart'
  >
>;

function readAddresses(input: EventInput, context: ReadContext): Addresses {
  const { path } = context;
  const previous = readTime(input.previous?.start, `${path}/previous/start`, context);
  return {
    ...given('previousStart', previous?.epoch),
    ...given('url', readUrl(input.url, `${path}/url`, context)),
    ...given('image', readImage(input.image, `${path}/image`, context)),
    ...given('stream', readUrl(input.stream, `${path}/stream`, context)),
    ...given('recordings', readUrl(input.recordings, `${path}/recordings`, context)),
    ...given(
      'calendar',
      readUrl(input.calendar?.replace(/^webcal:/i, 'https:'), `${path}/calendar`, context),
    ),
    ...given('registration', readRegistration(input.registration, context)),
  };
}

function readRegistration(
  input: EventInput['registration'],
  context: ReadContext,
): Registration | undefined {
  if (!input) return undefined;
  const path = `${context.path}/registration`;
  return {
    ...given('url', readUrl(input.url, `${path}/url`, context)),
    ...given('opens', readTime(input.opens, `${path}/opens`, context)?.epoch),
    ...given('closes', readTime(input.closes, `${path}/closes`, context)?.epoch),
    ...given('availability', input.availability),
    ...given('price', input.price),
  };
}
