/** What hangs on an event: its picture and venue, in the reader's language. */
import type { ConferenceEvent, Image } from '../../../model/conference.js';
import type { ChosenText, LocalizedText } from '../../../model/values/localized-text.js';
import { buildDirectionsUrl, buildMapUrl } from './map-url.js';

export interface VenueView {
  readonly name: ChosenText;
  readonly room: ChosenText;
  readonly address: ChosenText;
  readonly url: string | undefined;
  readonly mapUrl: string | undefined;
  readonly directionsUrl: string | undefined;
}

export type ReadText = (value: LocalizedText | undefined) => ChosenText;

/** A card's picture; a broken one keeps its place. */
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
