/** Tickets of a schema.org event as its registration. */
import type { EventInput } from '../../../model/schema.js';
import { writeTimeInZone } from '../document-time.js';
import { compact, type ForeignObject } from '../foreign-value.js';
import type { SchemaContext } from './schema-org-place.js';

const availabilities = [
  [/SoldOut|OutOfStock/, 'sold-out'],
  [/BackOrder|Reserved/, 'waitlist'],
  [/Discontinued/, 'closed'],
  [/InStock|Online|Limited|PreSale|PreOrder/, 'open'],
] as const;

function priceOf(text: (name: string) => string | undefined): string | undefined {
  const price = text('price') ?? text('lowPrice');
  const currency = text('priceCurrency');
  return price !== undefined && currency !== undefined ? `${price} ${currency}` : price;
}

/** Tickets: the first offer with an address speaks for the registration. */
export function registrationOf(
  event: ForeignObject,
  context: SchemaContext,
): EventInput['registration'] {
  const { graph, link, timeZone } = context;
  const offers = graph.objects(event, 'offers');
  const offer = offers.find((one) => link(graph.text(one, 'url')) !== undefined) ?? offers[0];
  if (!offer) return undefined;
  const text = (name: string) => graph.text(offer, name);
  const availability = text('availability') ?? '';
  const registration = compact<NonNullable<EventInput['registration']>>({
    url: link(text('url')),
    opens: writeTimeInZone(text('validFrom') ?? text('availabilityStarts'), timeZone),
    closes: writeTimeInZone(text('validThrough') ?? text('availabilityEnds'), timeZone),
    availability: availabilities.find(([pattern]) => pattern.test(availability))?.[1],
    price: priceOf(text),
  });
  return Object.keys(registration).length > 0 ? registration : undefined;
}
