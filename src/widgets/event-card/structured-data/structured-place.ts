/** The schema.org `location` and attendance mode of an event. */
import type { ConferenceEvent, Venue } from '../../../model/conference.js';
import type { LocalizedText } from '../../../model/values/localized-text.js';
import { attendanceOf } from '../event-attendance.js';

export type Json = Readonly<Record<string, unknown>>;
export type ReadText = (value: LocalizedText | undefined) => string;

export const schema = (name: string): string => `https://schema.org/${name}`;

/** Fields without a value are left out; search engines refuse empty ones. */
export function withoutEmpty(fields: Json): Json {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );
}

const modes = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const;

export const attendanceMode = (event: ConferenceEvent): string =>
  modes[attendanceOf(event) ?? 'in-person'];

/**
 * `location` is required by search engines: the venue, the address on the web, or both. Where the
 * event is online without an address of its own, that of the event's page stands in.
 */
export function placesOf(
  event: ConferenceEvent,
  text: ReadText,
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

function placeOf(venue: Venue, text: ReadText): Json {
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
