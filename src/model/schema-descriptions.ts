/**
 * What editors show about each field of a conference document, by its path in the schema. Apart
 * from the schema itself, so that no visitor loads these words.
 */

import { programmeDescriptions } from './programme-descriptions.js';

export interface FieldDescription {
  readonly description: string;
  readonly examples?: readonly unknown[];
}

const text = 'A text, or one text per language tag.';
const time = 'ISO 8601, with an offset or in the document’s time zone.';

const image = {
  src: { description: 'Address of the picture.', examples: ['https://organiser.example/logo.svg'] },
  dark: { description: 'Address of a picture for dark backgrounds.' },
  alt: { description: 'Words in place of the picture.' },
  width: { description: 'Width in pixels; with the height it reserves the room.' },
  height: { description: 'Height in pixels.' },
  background: { description: 'The background that the picture is made for.' },
};

const documentLink = {
  title: { description: `Title of the document. ${text}` },
  url: { description: 'Address of the document.' },
  language: { description: 'Language tag of the document.', examples: ['en'] },
  mediaType: { description: 'Media type of the document.', examples: ['application/pdf'] },
  bytes: { description: 'Size of the document in bytes.' },
};

/** Words by field, for each kind of object in a document. */
export const fieldDescriptions = {
  document: {
    $schema: { description: 'Address of this schema, for editors.' },
    version: { description: 'Version of the format; always 1.', examples: [1] },
    language: {
      description: 'Language tag of texts that are plain strings.',
      examples: ['en', 'az'],
    },
    timeZone: {
      description: 'IANA time zone of times without an offset, and the venue’s clock.',
      examples: ['Asia/Baku'],
    },
    updated: { description: `When the document was last changed. ${time}` },
    event: { description: 'The conference itself.' },
    rooms: { description: 'Rooms, in the order of the grid’s columns.' },
    tracks: { description: 'Tracks: themes that sessions belong to.' },
    speakers: { description: 'People who speak or moderate.' },
    sessions: { description: 'The programme.' },
    tiers: { description: 'Groups of partners.' },
    partners: { description: 'Partners, in the order given.' },
    news: { description: 'News items.' },
  },
  event: {
    id: { description: 'Id that stays the same when the document changes.' },
    name: {
      description: `Name of the event. ${text}`,
      examples: [{ en: 'Mobility Partnership', az: 'Mobillik Tərəfdaşlığı' }],
    },
    start: {
      description: `Start, or the first day of an event without hours. ${time}`,
      examples: ['2026-06-23T09:30', '2026-06-23'],
    },
    end: { description: `End, or the last day. ${time}` },
    description: { description: `What the event is about; paragraphs by blank lines. ${text}` },
    url: { description: 'The event’s own page.' },
    status: { description: 'What has become of the event.' },
    statusNote: { description: `Why, or what next. ${text}` },
    previous: { description: 'What was announced before, for a rescheduled event.' },
    attendance: { description: 'How people take part.' },
    venue: { description: 'Where the event takes place.' },
    online: { description: 'Where the event takes place on the web.' },
    organizers: { description: 'Organisers of equal rank, in the order given.' },
    image: { description: 'Picture of the event, or its address.' },
    registration: { description: 'How people register.' },
    stream: { description: 'Address of the live stream.' },
    recordings: { description: 'Address of the recordings.' },
    calendar: { description: 'Address of a calendar to subscribe to.' },
    languages: { description: 'Language tags of what is spoken.', examples: [['en']] },
    interpretation: {
      description: 'Language tags that are interpreted into.',
      examples: [['az', 'ru']],
    },
    press: { description: 'What the press should know.' },
    documents: { description: 'Documents to take away.' },
  },
  previousEvent: { start: { description: `The start that was announced before. ${time}` } },
  venue: {
    name: { description: `Name of the venue. ${text}` },
    room: { description: `Room in the venue. ${text}` },
    address: { description: `Postal address. ${text}` },
    url: { description: 'The venue’s own page.' },
    mapUrl: { description: 'A map with the venue.' },
    latitude: { description: 'Degrees north, WGS 84.', examples: [40.3725] },
    longitude: { description: 'Degrees east, WGS 84.', examples: [49.8532] },
  },
  online: { url: { description: 'Address to take part at.' } },
  organizer: {
    id: { description: 'Id of the organiser.' },
    name: { description: `Name of the organiser. ${text}` },
    url: { description: 'The organiser’s own page.' },
    logo: { description: 'Logo, or its address.' },
  },
  registration: {
    url: { description: 'Where people register.' },
    opens: { description: `When registration opens. ${time}` },
    closes: { description: `When registration closes. ${time}` },
    availability: { description: 'Whether there is room.' },
    price: { description: `What it costs, in words. ${text}`, examples: ['Free of charge'] },
  },
  press: {
    note: { description: `The note. ${text}` },
    contact: {
      description: 'E-mail address, `mailto:`, `tel:` or web address.',
      examples: ['press@organiser.example'],
    },
    url: { description: 'Where the press accredits.' },
  },
  ...programmeDescriptions,
  tier: {
    id: { description: 'Id that partners refer to.' },
    name: { description: `Name of the tier. ${text}` },
    weight: { description: 'Size of its logos against the others; 1 is usual.', examples: [1.5] },
  },
  partner: {
    id: { description: 'Id of the partner, for `first` and events.' },
    name: { description: `Name; shown where a logo is missing. ${text}` },
    url: { description: 'The partner’s own page.' },
    logo: { description: 'Logo, or its address.' },
    tier: { description: 'Id of the tier.' },
    paid: { description: 'The link is paid for; it gets rel="nofollow".' },
  },
  newsItem: {
    id: { description: 'Id that stays the same when the item changes.' },
    title: { description: `Headline. ${text}` },
    summary: { description: `A sentence or two. ${text}` },
    url: { description: 'Address of the whole text.' },
    published: { description: `When it was published. ${time}` },
    expires: { description: `When it is no longer shown. ${time}` },
    category: { description: 'Category, for the `category` attribute.' },
    language: { description: 'Language tag of the item.' },
    urgency: { description: 'How much it matters; urgent items are pinned first.' },
    inForce: { description: 'Still in force: readers cannot put it away.' },
  },
  image,
  documentLink,
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldDescription>>>>;
