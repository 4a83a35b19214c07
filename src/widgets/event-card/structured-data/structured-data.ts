/**
 * Builds a schema.org `Event` (https://schema.org/Event) as JSON-LD, for pages whose owner asks for
 * it. Pure.
 */
import { parseAgenda } from '../../../model/agenda.js';
import type {
  ConferenceEvent,
  DocumentContext,
  EventStatus,
  Registration,
  Session,
  Venue,
} from '../../../model/conference.js';
import { chooseText, type LocalizedText } from '../../../model/values/localized-text.js';
import { dayKey, formatIso } from '../../../model/values/zoned-time.js';
import { attendanceOf, lacksPlace } from '../event-attendance.js';
import { isOff, registrationAt, type RegistrationState } from '../event-phase.js';

type Json = Readonly<Record<string, unknown>>;
type ReadWords = (value: LocalizedText | undefined) => string;

const schema = (name: string): string => `https://schema.org/${name}`;

/** Fields without a value are left out; search engines refuse empty ones. */
function withoutEmpty(fields: Json): Json {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );
}

const statuses: Readonly<Record<EventStatus, string>> = {
  scheduled: 'EventScheduled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  cancelled: 'EventCancelled',
  'moved-online': 'EventMovedOnline',
};

export interface StructuredDataInput {
  readonly event: ConferenceEvent;
  /** The document that the event is of; its sessions become sub-events. */
  readonly document: unknown;
  readonly context: DocumentContext;
  /** Language of the texts to write. */
  readonly language: string;
  /** Address of the page, for events that have none of their own. */
  readonly pageUrl: string;
  readonly now: number;
}

/**
 * One `Event` with its sessions as `subEvent`; `undefined` for an event that search engines would
 * refuse.
 */
export function buildStructuredData(input: StructuredDataInput): Json | undefined {
  const { event, context, language, pageUrl, now } = input;
  if (lacksPlace(event)) return undefined;
  const text = (value: LocalizedText | undefined): string =>
    chooseText(value, language, context.language).text;
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': event.url ?? pageUrl,
    name: text(event.name),
    description: text(event.description),
    url: event.url ?? pageUrl,
    ...timesOf(event, context),
    eventStatus: schema(statuses[event.status]),
    eventAttendanceMode: schema(attendanceMode(event)),
    location: placesOf(event, text, pageUrl),
    organizer: event.organizers.map((organizer) =>
      withoutEmpty({
        '@type': 'Organization',
        name: text(organizer.name),
        url: organizer.url,
        logo: organizer.logo?.src,
      }),
    ),
    image: event.image?.src,
    offers: offerOf(event.registration, { text, now }),
    inLanguage: event.languages,
    subEvent: sessionsOf(input).map((session) => buildSubEvent(session, input, text)),
  });
}

/** Reads the agenda here and not with the card, since few pages ask for structured data. */
function sessionsOf({ document, context }: StructuredDataInput): readonly Session[] {
  const ignoreProblems = (): void => undefined;
  const agenda = parseAgenda(document, { ...context, path: '', report: ignoreProblems });
  return agenda?.sessions ?? [];
}

function timesOf(event: ConferenceEvent, { timeZone }: DocumentContext): Json {
  const time = (epoch: number | undefined): string | undefined => {
    if (epoch === undefined) return undefined;
    return event.allDay ? dayKey(epoch, timeZone) : formatIso(epoch, timeZone);
  };
  return {
    startDate: time(event.start),
    endDate: time(event.end),
    previousStartDate: time(event.previousStart),
  };
}

function buildSubEvent(
  session: Session,
  { event, context, pageUrl }: StructuredDataInput,
  text: ReadWords,
): Json {
  const { timeZone } = context;
  return withoutEmpty({
    '@type': 'Event',
    name: text(session.title),
    description: text(session.abstract),
    startDate: formatIso(session.start, timeZone),
    endDate: session.end > session.start ? formatIso(session.end, timeZone) : undefined,
    previousStartDate:
      session.previous?.start === undefined
        ? undefined
        : formatIso(session.previous.start, timeZone),
    eventStatus: schema(statuses[statusOf(session, event)]),
    eventAttendanceMode: schema(attendanceMode(event)),
    inLanguage: session.languages,
    url: session.url ?? event.url ?? pageUrl,
    location: placesOf(event, text, pageUrl),
  });
}

/**
 * The status of a session. When the event is cancelled, its sessions are too, whatever the
 * programme says.
 */
function statusOf({ state, previous }: Session, event: ConferenceEvent): EventStatus {
  if (isOff(event.status)) return event.status;
  if (state === 'cancelled') return state;
  // Search engines read an earlier start only where the status is “rescheduled”.
  return previous?.start === undefined ? 'scheduled' : 'rescheduled';
}

const modes = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const;

const attendanceMode = (event: ConferenceEvent): string =>
  modes[attendanceOf(event) ?? 'in-person'];

/**
 * `location` is required by search engines: the venue, the address on the web, or both. Where the
 * event is online without an address of its own, that of the event's page stands in.
 */
function placesOf(
  event: ConferenceEvent,
  text: ReadWords,
  pageUrl: string,
): readonly Json[] | Json | undefined {
  const { venue, online, stream, url } = event;
  const mode = attendanceOf(event) ?? 'in-person';
  const places: Json[] = [];
  if (venue && mode !== 'online') places.push(placeOf(venue, text));
  if (mode !== 'in-person') {
    places.push({ '@type': 'VirtualLocation', url: online?.url ?? stream ?? url ?? pageUrl });
  }
  return places.length > 1 ? places : places[0];
}

function placeOf(venue: Venue, text: ReadWords): Json {
  const { latitude, longitude } = venue;
  const geo =
    latitude === undefined || longitude === undefined
      ? undefined
      : { '@type': 'GeoCoordinates', latitude, longitude };
  return withoutEmpty({
    '@type': 'Place',
    name: [text(venue.room), text(venue.name)].filter(Boolean).join(', '),
    // Some engines require an address; without one a map can at least look for the name.
    address: text(venue.address) || text(venue.name),
    url: venue.url,
    geo,
  });
}

const availabilities: Readonly<Record<RegistrationState, string>> = {
  none: 'InStock',
  'not-yet': 'PreOrder',
  open: 'InStock',
  waitlist: 'LimitedAvailability',
  'sold-out': 'SoldOut',
  closed: 'OutOfStock',
};

/** The schema.org `Offer` of registration: its price and availability. */
function offerOf(
  registration: Registration | undefined,
  { text, now }: { readonly text: ReadWords; readonly now: number },
): Json | undefined {
  if (registration?.url === undefined) return undefined;
  const { url, opens, closes, price } = registration;
  const date = (epoch: number | undefined): string | undefined =>
    epoch === undefined ? undefined : new Date(epoch).toISOString();
  return withoutEmpty({
    '@type': 'Offer',
    url,
    availability: schema(availabilities[registrationAt(registration, now)]),
    validFrom: date(opens),
    validThrough: date(closes),
    description: text(price),
    ...parsePrice(text(price)),
  });
}

const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₼': 'AZN',
  '₽': 'RUB',
};

/**
 * Reads a price such as `50,00 EUR` or `€ 1 200.50`. It has to be one amount with a currency:
 * search engines show a price as a fact, so that several amounts (“50 EUR, students 20 EUR”), or
 * one without a currency, give none.
 */
function parsePrice(words: string): Json {
  const amounts = words.match(/\d+(?:[\s.,'’]\d+)*/g) ?? [];
  const [amount = ''] = amounts;
  const sign = /[€£₼₽]/.exec(words)?.[0] ?? '';
  const priceCurrency = /\b[A-Z]{3}\b/.exec(words)?.[0] ?? symbols[sign];
  const price = parseAmount(amount);
  if (amounts.length !== 1 || price === undefined || !priceCurrency) return {};
  return { price, priceCurrency };
}

/** Reads groups of three digits, with any separator, then one or two decimals. */
function parseAmount(amount: string): string | undefined {
  const match = /^(\d+|\d{1,3}(?:[\s.,'’]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(amount);
  if (!match) return undefined;
  const [, whole = '', decimals] = match;
  const digits = whole.replace(/\D/g, '');
  return decimals ? `${digits}.${decimals}` : digits;
}
