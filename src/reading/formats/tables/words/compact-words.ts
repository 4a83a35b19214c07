/**
 * Reads the words of a language from a short form with one line for each meaning: `key word, word`.
 * The words of a line serve in every kind of table where the meaning occurs, so that a language
 * takes thirty lines and not two hundred.
 */
import type { TableFields, TableKind, TableWords } from './table-words.js';

type Words = readonly string[];

/**
 * Returns the words of a line by its key; none if the language has no such line, so that only the
 * English ones are understood.
 */
function parseLines(text: string): (key: string) => Words {
  const lines = new Map<string, Words>();
  for (const line of text.split('\n')) {
    const written = line.trim();
    const end = written.indexOf(' ');
    if (end < 0) continue;
    const words = written.slice(end + 1).split(',');
    lines.set(
      written.slice(0, end),
      words.map((word) => word.trim()),
    );
  }
  return (key) => lines.get(key) ?? [];
}

type Lines<Kind extends TableKind> = Readonly<Record<TableFields[Kind], string>>;

/** For each field of a table, the keys of the lines that hold the words of its heading. */
const headingLines: { readonly [Kind in TableKind]: Lines<Kind> } = {
  sessions: {
    id: '',
    title: 'title',
    subtitle: 'subtitle',
    date: 'date',
    endDate: 'endDate',
    start: 'start',
    end: 'end',
    duration: 'duration',
    room: 'room venue',
    track: 'track',
    kind: 'kind',
    speakers: 'speakers',
    moderators: 'moderators',
    abstract: 'abstract',
    description: 'text',
    languages: 'language',
    interpretation: 'interpretation',
    state: 'state',
    stateNote: 'note',
    url: 'url',
    stream: 'stream',
    recording: 'recording',
    openToPress: 'press',
  },
  speakers: {
    id: '',
    name: 'name speakers',
    role: 'role',
    affiliation: 'affiliation',
    bio: 'bio',
    photo: 'photo',
    url: 'url',
  },
  partners: {
    id: '',
    name: 'name partners affiliation',
    url: 'url',
    logo: 'logo',
    tier: 'tier kind',
  },
  news: {
    id: '',
    title: 'title news',
    summary: 'text abstract',
    url: 'url',
    published: 'published date',
    time: '',
    expires: 'expires',
    category: 'kind',
    language: 'language',
    urgency: 'urgency',
  },
  event: {
    name: 'event name title',
    date: 'date',
    start: 'start',
    end: 'end endDate',
    description: 'text abstract',
    url: 'url',
    venue: 'venue',
    room: 'room',
    address: 'address',
    map: 'map',
    organizer: 'organizer',
    registration: 'registration',
    price: 'price',
    status: 'state',
    statusNote: 'note',
    languages: 'language',
    interpretation: 'interpretation',
    timeZone: 'timeZone',
    image: 'photo',
    stream: 'stream',
    online: 'online',
  },
};

function readHeadings<Field extends string>(
  lines: Readonly<Record<Field, string>>,
  of: (key: string) => Words,
): Readonly<Record<Field, Words>> {
  const headings: Partial<Record<Field, Words>> = {};
  for (const [field, keys] of Object.entries<string>(lines)) {
    headings[field as Field] = keys.split(' ').flatMap(of);
  }
  return headings as Record<Field, Words>;
}

/**
 * The words of one language in full. `language` is its tag, `text` its lines; the line `self` holds
 * the language's own name.
 */
export function compactWords(language: string, text: string): TableWords {
  const of = parseLines(text);
  const partners = readHeadings(headingLines.partners, of);
  return {
    language,
    headings: {
      sessions: readHeadings(headingLines.sessions, of),
      speakers: readHeadings(headingLines.speakers, of),
      partners: { ...partners, logo: [...partners.logo, 'logo'] },
      news: readHeadings(headingLines.news, of),
      event: readHeadings(headingLines.event, of),
    },
    sheets: {
      sessions: of('sheet'),
      speakers: of('speakers'),
      partners: of('partners'),
      news: of('news'),
      event: of('event'),
    },
    kinds: {
      social: of('social'),
      break: of('break'),
      panel: of('panel'),
      workshop: of('workshop'),
      plenary: of('plenary'),
      talk: of('talk'),
    },
    states: {
      confirmed: of('confirmed'),
      delayed: of('delayed'),
      moved: of('moved'),
      cancelled: of('cancelled'),
    },
    moderator: of('moderators'),
    months: of('months'),
    languages: { [language.split('-')[0] ?? language]: of('self') },
    until: of('until'),
    from: of('from'),
    clock: of('clock'),
    value: of('value'),
    yes: of('yes'),
    unknown: of('unknown'),
    urgent: [],
    important: [],
  };
}
