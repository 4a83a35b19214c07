/**
 * Descriptions that editors show for the fields of a conference document. They go into
 * `conference.schema.json`, and no visitor loads them. A key is the path of a field from the top,
 * without indexes: `sessions.title`. Schemas that stand in several places have names of their own:
 * `image.src`. A test fails when a field has no description or no example, and when a description
 * has no field.
 */

/** The description, followed by examples. */
export type FieldDescription = readonly [string, ...unknown[]];

const agendaDescriptions: Readonly<Record<string, FieldDescription>> = {
  'rooms.id': ['What sessions refer to. Unique within the list.', 'a', 1],
  'rooms.name': ['Name on the door.', 'Hall A', { en: 'Hall A', az: 'A zalı' }],
  'rooms.capacity': ['Seats.', 120],
  'tracks.id': ['What sessions refer to. Unique within the list.', 'policy', 1],
  'tracks.name': ['Name of the track.', 'Policy'],
  'tracks.color': ['Hex colour. One that is readable on white and on black is best.', '#0b7285'],
  'speakers.id': ['What sessions refer to. Unique within the list.', 's1', 17],
  'speakers.name': ['Name as the person writes it.', 'Aygün Məmmədova'],
  'speakers.role': ['Office or profession.', 'Head of department'],
  'speakers.affiliation': ['Organisation.', 'Baku State University'],
  'speakers.bio': ['A few sentences; plain text or Markdown.', 'Works on labour migration.'],
  'speakers.photo': ['A portrait: its address, or an image.', 'photos/s1.jpg'],
  'speakers.url': ['The person’s own page.', 'https://university.example/mammadova'],
  'sessions.id': [
    'Stays the same in every version of the document, since favourites and links keep it. A session without one is left out.',
    '1',
    17,
  ],
  'sessions.title': ['Title.', 'Opening', { en: 'Opening', az: 'Açılış' }],
  'sessions.start': ['When it starts; a date alone means that whole day.', '2026-06-23T09:30'],
  'sessions.end': [
    'When it ends. An end before the start by more than half a day is one on the next day.',
    '2026-06-23T10:15',
  ],
  'sessions.duration': [
    'How long it takes, in place of an end. A number is minutes.',
    45,
    '0:45',
    'PT45M',
  ],
  'sessions.room': ['Id of one of `rooms`. Without one the session spans all rooms.', 'a'],
  'sessions.track': ['Id of one of `tracks`.', 'policy'],
  'sessions.kind': ['What sort of session it is.', 'talk', 'break'],
  'sessions.abstract': ['What it is about, in plain text.', 'Evidence from three countries.'],
  'sessions.description': [
    'More of it, for the detail view; plain text, Markdown or HTML.',
    'See **all** data.',
  ],
  'sessions.speakers': [
    'Who speaks: ids of `speakers`, or objects with a role.',
    ['s1'],
    [{ id: 's2', role: 'moderator' }],
  ],
  'sessions.speakers.id': ['Id of one of `speakers`.', 's2'],
  'sessions.speakers.role': ['What the person does in this session.', 'moderator'],
  'sessions.languages': ['Languages (BCP 47) spoken.', ['en']],
  'sessions.interpretation': ['Languages (BCP 47) interpreted into.', ['az', 'ru']],
  'sessions.state': ['What became of it.', 'confirmed', 'cancelled'],
  'sessions.stateNote': ['Why, in a sentence.', 'The speaker is ill.'],
  'sessions.previous': ['What held before it was moved.', { start: '2026-06-23T09:00', room: 'a' }],
  'sessions.previous.start': ['When it was to start before.', '2026-06-23T09:00'],
  'sessions.previous.room': ['Id of the room before.', 'a'],
  'sessions.openToPress': ['Journalists may attend.', true],
  'sessions.url': ['The session’s own page.', 'https://organiser.example/sessions/1'],
  'sessions.stream': ['Where to watch it live.', 'https://video.example/live'],
  'sessions.recording': ['Where to watch it afterwards.', 'https://video.example/1'],
  'sessions.documents': ['Files to download.', [{ title: 'Slides', url: 'files/slides.pdf' }]],
};

const eventDescriptions: Readonly<Record<string, FieldDescription>> = {
  'event.id': ['Stays the same in every version of the document.', 'mobility-2026'],
  'event.name': [
    'Name of the conference.',
    'Mobility Partnership',
    { en: 'Mobility', az: 'Mobillik' },
  ],
  'event.start': ['First moment, or first day.', '2026-06-23T09:30', '2026-06-23'],
  'event.end': [
    'Last moment, or last day: a date includes that day.',
    '2026-06-24T18:00',
    '2026-06-24',
  ],
  'event.description': [
    'What it is about; plain text or Markdown.',
    'Two days on labour migration.',
  ],
  'event.url': ['The conference’s own page.', 'https://organiser.example/'],
  'event.status': ['What became of it.', 'scheduled', 'moved-online'],
  'event.statusNote': ['Why, in a sentence.', 'Moved to the new hall.'],
  'event.previous': ['What held before it was moved.', { start: '2026-05-23T09:30' }],
  'event.previous.start': ['When it was to start before.', '2026-05-23T09:30'],
  'event.attendance': ['How one takes part.', 'hybrid'],
  'event.venue': ['Where it takes place.', { name: 'Hilton Baku', address: 'Azadlıq 1, Baku' }],
  'event.venue.name': ['Name of the house.', 'Hilton Baku'],
  'event.venue.room': ['Room or floor in the house.', 'Ballroom, 1st floor'],
  'event.venue.address': ['Postal address.', 'Azadlıq prospekti 1, Baku'],
  'event.venue.url': ['The house’s own page.', 'https://venue.example/'],
  'event.venue.mapUrl': [
    'Address of a map.',
    'https://www.openstreetmap.org/?mlat=40.37&mlon=49.85',
  ],
  'event.venue.latitude': ['Degrees north (WGS 84).', 40.3725],
  'event.venue.longitude': ['Degrees east (WGS 84).', 49.8533],
  'event.online': ['Where it takes place on the web.', { url: 'https://meet.example/room' }],
  'event.online.url': ['Address to join.', 'https://meet.example/room'],
  'event.organizers': ['Who holds it.', [{ name: 'ICMPD', url: 'https://organiser.example/' }]],
  'event.organizers.id': ['Stays the same in every version of the document.', 'icmpd'],
  'event.organizers.name': ['Name of the organiser.', 'ICMPD'],
  'event.organizers.url': ['The organiser’s own page.', 'https://organiser.example/'],
  'event.organizers.logo': ['The organiser’s logo: its address, or an image.', 'logos/icmpd.svg'],
  'event.image': ['A picture of the conference: its address, or an image.', 'images/hall.jpg'],
  'event.registration': [
    'How to register.',
    { url: 'https://organiser.example/register', closes: '2026-06-15', availability: 'open' },
  ],
  'event.registration.url': ['Where to register.', 'https://organiser.example/register'],
  'event.registration.opens': ['When registration opens.', '2026-04-01T09:00'],
  'event.registration.closes': ['When it closes; a date includes that day.', '2026-06-15'],
  'event.registration.availability': ['Whether there are places.', 'open', 'waitlist'],
  'event.registration.price': ['What it costs, in words.', 'Free of charge', '€ 50'],
  'event.stream': ['Where to watch it live.', 'https://video.example/live'],
  'event.recordings': ['Where to watch it afterwards.', 'https://video.example/playlist'],
  'event.calendar': ['A calendar to subscribe to.', 'webcal://organiser.example/programme.ics'],
  'event.languages': ['Languages (BCP 47) spoken.', ['en', 'az']],
  'event.interpretation': ['Languages (BCP 47) interpreted into.', ['ru']],
  'event.press': [
    'For journalists.',
    { note: 'Accreditation until 15 June', contact: 'press@organiser.example' },
  ],
  'event.press.note': ['What journalists should know.', 'Accreditation until 15 June'],
  'event.press.contact': [
    'An e-mail address, a telephone number or a page.',
    'press@organiser.example',
    'tel:+994120000000',
  ],
  'event.press.url': ['A page for journalists.', 'https://organiser.example/press'],
  'event.documents': ['Files to download.', [{ title: 'Agenda', url: 'files/agenda.pdf' }]],
};

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
    'Stays the same in every version of the document; `first` of the strip names a partner by it. Without it the name stands in.',
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
  'news.id': [
    'Stays the same in every version of the document. Without it the address stands in.',
    'n1',
  ],
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
