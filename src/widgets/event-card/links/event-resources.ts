/** The picture and the venue of an event, in the reader's language. */
import type { ConferenceEvent, Image, Venue } from '../../../model/conference.js';
import type { ChosenText, LocalizedText } from '../../../model/values/localized-text.js';

export interface VenueView {
  readonly name: ChosenText;
  readonly room: ChosenText;
  readonly address: ChosenText;
  readonly url: string | undefined;
  readonly mapUrl: string | undefined;
  readonly directionsUrl: string | undefined;
}

export type ReadText = (value: LocalizedText | undefined) => ChosenText;

/** The picture of a card. A broken picture keeps its space. */
export interface PictureView extends Image {
  readonly text: string;
  readonly isBroken: boolean;
}

export function buildPicture(
  image: Image,
  text: ReadText,
  broken: ReadonlySet<string>,
): PictureView {
  return { ...image, text: text(image.alt).text, isBroken: broken.has(image.src) };
}

export function buildVenue({ venue }: ConferenceEvent, text: ReadText): VenueView | undefined {
  if (!venue) return undefined;
  return {
    name: text(venue.name),
    room: text(venue.room),
    address: text(venue.address),
    url: venue.url,
    mapUrl: buildMapUrl(venue),
    directionsUrl: buildDirectionsUrl(venue),
  };
}

/**
 * The link to a map, for which no map provider is asked: the organiser's own map, else
 * OpenStreetMap at the coordinates, which needs neither key nor consent. A postal address alone
 * gives no link, since only a search at a provider could resolve it.
 */
function buildMapUrl({ mapUrl, latitude, longitude }: Venue): string | undefined {
  if (mapUrl !== undefined) return mapUrl;
  if (latitude === undefined || longitude === undefined) return undefined;
  const place = `${latitude}/${longitude}`;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${place}`;
}

/**
 * The link to directions. The visitor names the starting point on that site; no position is asked
 * for or sent.
 */
function buildDirectionsUrl({ latitude, longitude }: Venue): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  return `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;
}
