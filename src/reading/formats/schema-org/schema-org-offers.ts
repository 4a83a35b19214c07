/** Writes the tickets of a schema.org event as its registration. */
import type { EventInput } from '../../../model/schema/schema.js';
import { writeTimeInZone } from '../written/document-time.js';
import { compact, type ForeignObject } from '../foreign-value.js';
import type { SchemaContext } from './schema-org-place.js';

const availabilities = [
  [/SoldOut|OutOfStock/i, 'sold-out'],
  [/BackOrder|Reserved/, 'waitlist'],
  [/Discontinued/, 'closed'],
  [/InStock|Online|Limited|PreSale|PreOrder/i, 'open'],
] as const;

function priceOf(text: (name: string) => string | undefined): string | undefined {
  const [low, high] = [text('lowPrice'), text('highPrice')];
  const span = low === undefined || high === undefined || low === high ? low : `${low}–${high}`;
  const price = text('price') ?? span;
  const currency = text('priceCurrency');
  return price !== undefined && currency !== undefined ? `${price} ${currency}` : price;
}

type Availability = NonNullable<EventInput['registration']>['availability'];

/** From the best for a visitor on, since registration is open while one offer is. */
const ranks: readonly Availability[] = ['open', 'waitlist', undefined, 'sold-out', 'closed'];

/**
 * The registration of an event; `undefined` where its offers say nothing. Of several offers the
 * best for a visitor counts, and one with a link before one without.
 */
export function registrationOf(
  event: ForeignObject,
  context: SchemaContext,
): EventInput['registration'] {
  const { graph, link, timeZone } = context;
  const own = graph.objects(event, 'offers');
  const all = own.flatMap((offer) => [offer, ...graph.objects(offer, 'offers')]);
  const offers = all.map((offer) => {
    const text = (name: string) => graph.text(offer, name);
    const words = text('availability') ?? '';
    const availability = availabilities.find(([pattern]) => pattern.test(words))?.[1];
    return { text, availability, url: link(text('url')) };
  });
  const rank = ({ availability, url }: (typeof offers)[number]): number =>
    ranks.indexOf(availability) * 2 + (url === undefined ? 1 : 0);
  const [offer] = offers.sort((one, other) => rank(one) - rank(other));
  if (!offer) return undefined;
  const { text, url, availability } = offer;
  const registration = compact<NonNullable<EventInput['registration']>>({
    url,
    opens: writeTimeInZone(text('validFrom') ?? text('availabilityStarts'), timeZone),
    closes: writeTimeInZone(text('validThrough') ?? text('availabilityEnds'), timeZone),
    availability,
    price: priceOf(text),
  });
  return Object.keys(registration).length > 0 ? registration : undefined;
}
