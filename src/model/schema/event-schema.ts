/** The schema of the event. */
import * as v from 'valibot';
import {
  documents,
  id,
  imageOrAddress,
  number,
  oneOf,
  string,
  strings,
  textSchema,
  time,
  url,
} from './value-schemas.js';

const venueSchema = v.object(
  {
    name: textSchema,
    room: v.optional(textSchema),
    address: v.optional(textSchema),
    url: v.optional(url),
    mapUrl: v.optional(url),
    latitude: v.optional(
      v.pipe(number, v.minValue(-90, 'at least -90'), v.maxValue(90, 'at most 90')),
    ),
    longitude: v.optional(
      v.pipe(number, v.minValue(-180, 'at least -180'), v.maxValue(180, 'at most 180')),
    ),
  },
  'a venue such as {"name": "…"}',
);

const organizerSchema = v.object(
  {
    id: v.optional(id),
    name: textSchema,
    url: v.optional(url),
    logo: v.optional(imageOrAddress),
  },
  'an organiser such as {"name": "…"}',
);

const registrationSchema = v.object(
  {
    url: v.optional(url),
    opens: v.optional(time),
    closes: v.optional(time),
    availability: v.optional(oneOf(['open', 'waitlist', 'sold-out', 'closed'])),
    price: v.optional(textSchema),
  },
  'a registration such as {"url": "https://…"}',
);

/** The `event` of a document; also what `data-event` holds. */
export const eventSchema = v.object(
  {
    id: v.optional(id),
    name: textSchema,
    start: time,
    end: v.optional(time),
    description: v.optional(textSchema),
    url: v.optional(url),
    status: v.optional(
      oneOf(['scheduled', 'postponed', 'rescheduled', 'cancelled', 'moved-online']),
    ),
    statusNote: v.optional(textSchema),
    previous: v.optional(v.object({ start: v.optional(time) }, 'an object such as {"start": "…"}')),
    attendance: v.optional(oneOf(['in-person', 'online', 'hybrid'])),
    venue: v.optional(venueSchema),
    online: v.optional(v.object({ url }, 'an object such as {"url": "https://…"}')),
    organizers: v.optional(v.array(organizerSchema, 'a list of organisers')),
    image: v.optional(imageOrAddress),
    registration: v.optional(registrationSchema),
    stream: v.optional(url),
    recordings: v.optional(url),
    calendar: v.optional(url),
    languages: v.optional(strings),
    interpretation: v.optional(strings),
    press: v.optional(
      v.object(
        { note: textSchema, contact: v.optional(string), url: v.optional(url) },
        'a press note such as {"note": "…"}',
      ),
    ),
    documents: v.optional(documents),
  },
  'an event such as {"name": "…", "start": "2026-06-23T09:30"}',
);
