/** schema.org's words for an event, and what search engines require of one. */

/**
 * What schema.org (release 29) lets us say of each type, and what a value may be: a text, a type
 * of this list, or a value of an enumeration. Own properties and inherited ones alike.
 */
const vocabulary: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Event: {
    name: 'Text',
    description: 'Text',
    url: 'URL',
    startDate: 'Date',
    endDate: 'Date',
    previousStartDate: 'Date',
    eventStatus: 'EventStatusType',
    eventAttendanceMode: 'EventAttendanceModeEnumeration',
    location: 'Place VirtualLocation',
    organizer: 'Organization',
    image: 'URL',
    offers: 'Offer',
    inLanguage: 'Text',
    subEvent: 'Event',
  },
  Place: { name: 'Text', address: 'Text', url: 'URL', geo: 'GeoCoordinates' },
  VirtualLocation: { url: 'URL', name: 'Text' },
  GeoCoordinates: { latitude: 'Number', longitude: 'Number' },
  Organization: { name: 'Text', url: 'URL', logo: 'URL' },
  Offer: {
    url: 'URL',
    availability: 'ItemAvailability',
    validFrom: 'Date',
    validThrough: 'Date',
    description: 'Text',
    price: 'Text',
    priceCurrency: 'Text',
  },
};

const enumerations: Readonly<Record<string, readonly string[]>> = {
  EventStatusType: [
    'EventCancelled',
    'EventMovedOnline',
    'EventPostponed',
    'EventRescheduled',
    'EventScheduled',
  ],
  EventAttendanceModeEnumeration: [
    'MixedEventAttendanceMode',
    'OfflineEventAttendanceMode',
    'OnlineEventAttendanceMode',
  ],
  ItemAvailability: ['InStock', 'LimitedAvailability', 'OutOfStock', 'PreOrder', 'SoldOut'],
};

/** An offset is hours and minutes, never a name. */
const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{3})?(?:Z|[+-]\d\d:\d\d))?$/;

export type Thing = Readonly<Record<string, unknown>>;

function listFaults(value: unknown, expected: string, path: string): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => listFaults(entry, expected, `${path}[${index}]`));
  }
  const wrong = [`${path}: ${JSON.stringify(value)} is no ${expected}`];
  if (typeof value === 'object' && value !== null) {
    const type = String((value as Thing)['@type']);
    return expected.split(' ').includes(type) ? listThing(value as Thing, type, path) : wrong;
  }
  if (expected === 'Number') return typeof value === 'number' ? [] : wrong;
  if (typeof value !== 'string' || value === '') return wrong;
  if (expected === 'Text') return [];
  if (expected === 'URL') return URL.canParse(value) ? [] : wrong;
  if (expected === 'Date') return date.test(value) ? [] : wrong;
  const members = enumerations[expected]?.map((name) => `https://schema.org/${name}`);
  return members?.includes(value) ? [] : wrong;
}

export function listThing(thing: Thing, type: string, path: string): readonly string[] {
  const allowed = vocabulary[type] ?? {};
  return Object.entries(thing)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => {
      const expected = allowed[name];
      if (expected === undefined) return [`${path}.${name} is no property of ${type}`];
      return listFaults(value, expected, `${path}.${name}`);
    });
}

/** Required of an event by the search engines that show events: name, startDate, location. */
export function listMissing(event: Thing, path: string): readonly string[] {
  const missing = ['name', 'startDate', 'location', 'eventStatus', 'eventAttendanceMode']
    .filter((name) => event[name] === undefined)
    .map((name) => `${path} lacks ${name}`);
  const places = [event['location']].flat() as Thing[];
  const bare = places
    .filter((place) => place['@type'] === 'Place' && place['address'] === undefined)
    .map(() => `${path} has a place without an address`);
  const subEvents = (event['subEvent'] ?? []) as Thing[];
  return [...missing, ...bare, ...subEvents.flatMap((sub, at) => listMissing(sub, `sub${at}`))];
}
