/**
 * What editors say about the fields of a conference document: pure data for
 * `conference.schema.json`, loaded by no visitor. Keys are fields from the top, lists left out:
 * `sessions.title`. What stands in several places has its own name: `image.src`. A test fails when
 * a field has no description or no example, and when a description has no field.
 */
import { agendaDescriptions } from './agenda-descriptions.js';
import { eventDescriptions } from './event-descriptions.js';

/** A description, then examples. */
export type FieldDescription = readonly [string, ...unknown[]];

const documentDescriptions: Readonly<Record<string, FieldDescription>> = {
  $schema: [
    'Address of this schema, so that editors help while writing.',
    'https://unpkg.com/conference-widgets/dist/conference.schema.json',
  ],
  version: ['Version of the document’s form. There is one: 1.', 1],
  language: [
    'Language (BCP 47) of every text that is a plain string. Without it the language of plain texts is unknown.',
    'en',
    'az',
  ],
  timeZone: [
    'IANA time zone of the venue. Times without an offset are in it, and the programme is shown in it. Always give one.',
    'Asia/Baku',
    'Europe/Vienna',
  ],
  updated: ['When the document was last changed.', '2026-06-01T12:00:00+04:00'],
  event: [
    'The conference as a whole.',
    { name: 'Mobility Partnership', start: '2026-06-23T09:30', end: '2026-06-24T18:00' },
  ],
  rooms: [
    'Rooms that sessions refer to. Without the list a session’s room is taken as its name.',
    [{ id: 'a', name: 'Hall A' }],
  ],
  tracks: [
    'Tracks that sessions refer to. Without the list a session’s track is taken as its name.',
    [{ id: 'policy', name: 'Policy', color: '#0b7285' }],
  ],
  speakers: [
    'People whom sessions refer to. Without the list a session’s speaker is taken as a name.',
    [{ id: 's1', name: 'Aygün Məmmədova', affiliation: 'Baku State University' }],
  ],
  sessions: [
    'The programme. Order does not matter: sessions are shown by time.',
    [{ id: '1', title: 'Opening', start: '2026-06-23T09:30', end: '2026-06-23T10:00' }],
  ],
  tiers: [
    'Groups of partners, such as “Gold”. Without the list a partner’s tier is taken as its name.',
    [{ id: 'gold', name: 'Gold', weight: 10 }],
  ],
  partners: [
    'Organisations that support the conference, in the order to show.',
    [{ name: 'Baku State University', url: 'https://university.example/', logo: 'logos/bsu.svg' }],
  ],
  news: [
    'News, in the order to show.',
    [{ title: 'Registration is open', published: '2026-05-02', url: 'https://organiser.example/' }],
  ],
};

const partnerDescriptions: Readonly<Record<string, FieldDescription>> = {
  'tiers.id': ['What partners refer to. Unique within the list.', 'gold', 1],
  'tiers.name': ['Name of the group.', 'Gold', { en: 'Gold', az: 'Qızıl' }],
  'tiers.weight': ['Place among the groups: heavier ones come first.', 10],
  'partners.id': [
    'The same tomorrow as today; needed to lead the strip with this partner. The name stands in.',
    'bsu',
  ],
  'partners.name': ['Name, read aloud in place of the logo and shown where it is missing.', 'BSU'],
  'partners.url': ['Where the logo leads.', 'https://university.example/'],
  'partners.logo': [
    'The logo: its address, or an image with its size. SVG or PNG with a clear ground is best.',
    'logos/bsu.svg',
    { src: 'logos/bsu.svg', width: 240, height: 80, background: 'light' },
  ],
  'partners.tier': ['Id of one of `tiers`.', 'gold'],
  'partners.paid': ['Paid for: its link is marked as such for search engines.', true],
};

const newsDescriptions: Readonly<Record<string, FieldDescription>> = {
  'news.id': ['The same tomorrow as today. Without it the address stands in.', 'n1'],
  'news.title': ['Headline. A title or a summary is needed.', 'Registration is open'],
  'news.summary': ['A sentence or two of plain text.', 'Places are limited to 300.'],
  'news.url': ['Where the item can be read in full.', 'https://organiser.example/news/1'],
  'news.published': ['When it was published.', '2026-05-02T10:00', '2026-05-02'],
  'news.expires': ['When it is no longer shown; a date is shown to its end.', '2026-06-23T18:00'],
  'news.category': ['A word to choose items by.', 'registration'],
  'news.language': ['Language (BCP 47) of this item, where it differs from the document’s.', 'az'],
  'news.urgency': ['How loud to say it: `urgent` interrupts a reader.', 'important', 'normal'],
  'news.inForce': ['Still in force, so that a reader cannot dismiss it.', true],
};

const sharedDescriptions: Readonly<Record<string, FieldDescription>> = {
  'image.src': ['Address; a relative one is relative to the document.', 'logos/bsu.svg'],
  'image.dark': ['Address of the image for dark pages.', 'logos/bsu-white.svg'],
  'image.alt': ['What the image says, for those who do not see it.', 'The conference hall'],
  'image.width': ['Width in pixels; with a height the page does not jump.', 240],
  'image.height': ['Height in pixels.', 80],
  'image.background': ['The ground on which the image can be seen.', 'light', 'any'],
  'document.title': ['What the link says.', 'Agenda (PDF)'],
  'document.url': ['Address; a relative one is relative to this document.', 'files/agenda.pdf'],
  'document.language': ['Language (BCP 47) of the file.', 'az'],
  'document.mediaType': ['Media type of the file.', 'application/pdf'],
  'document.bytes': ['Size of the file in bytes.', 182044],
};

export const schemaDescriptions: Readonly<Record<string, FieldDescription>> = {
  ...documentDescriptions,
  ...eventDescriptions,
  ...agendaDescriptions,
  ...partnerDescriptions,
  ...newsDescriptions,
  ...sharedDescriptions,
};
