/** A link to a map, written without asking any map provider. */
import type { Venue } from '../../../model/conference.js';

/**
 * The map the organiser chose; else OpenStreetMap at the coordinates, which needs no key and no
 * consent. An address alone gives no link: only a search at a provider could resolve it.
 */
export function buildMapUrl({ mapUrl, latitude, longitude }: Venue): string | undefined {
  if (mapUrl !== undefined) return mapUrl;
  if (latitude === undefined || longitude === undefined) return undefined;
  const place = `${latitude}/${longitude}`;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${place}`;
}

/** The way to the venue, from wherever the visitor then says: no position is asked for or sent. */
export function buildDirectionsUrl({ latitude, longitude }: Venue): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  return `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;
}
