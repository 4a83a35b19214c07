/**
 * Writes a document as sheets of a workbook. Their headings are those that the reader of tables
 * knows, so that a workbook which was changed in Excel can be opened here again.
 */
import { isObject } from '../../../src/model/document-context.js';
import {
  entriesOf,
  stringAt,
  valueAt,
  type DocumentObject,
  type Entry,
  type Keys,
} from '../document/document.js';
import { readCell, type CellContext, type Column } from '../document/session-cells.js';
import { languageOfDocument, languagesOfTexts, textIn } from '../document/texts.js';
import type { Sheet } from './write-xlsx.js';

/** English words, which tables understand in every language of the desk. */
const words: CellContext['words'] = {
  kinds: {
    talk: 'Talk',
    plenary: 'Plenary',
    panel: 'Panel',
    workshop: 'Workshop',
    break: 'Break',
    social: 'Social event',
    other: 'Other',
  },
  states: { confirmed: 'Confirmed', delayed: 'Delayed', moved: 'Moved', cancelled: 'Cancelled' },
  moderator: 'moderator',
};

type Write = (entry: Entry) => string;
type Columns = readonly (readonly [heading: string, write: Write])[];

interface Texts {
  readonly own: string;
  readonly languages: readonly string[];
}

interface ListTexts extends Texts {
  readonly entries: readonly Entry[];
}

/** One column for each language, or one alone where no entry is translated. */
function textsOf(heading: string, keys: Keys, { own, languages, entries }: ListTexts): Columns {
  if (!entries.some((entry) => isObject(valueAt(entry, keys)))) return plain(heading, ...keys);
  return languages.map((language) => [
    `${heading} (${language})`,
    (entry) => textIn(valueAt(entry, keys), language, own),
  ]);
}

const plain = (heading: string, ...keys: Keys): Columns => [
  [heading, (entry) => stringAt(entry, keys)],
];

/** A name in another table, once for each language. */
const namesOf = (
  heading: string,
  field: 'room' | 'track',
  { document, texts }: { readonly document: DocumentObject; readonly texts: Texts },
): Columns => {
  const list = entriesOf(document, field === 'room' ? 'rooms' : 'tracks');
  const nameOf = (entry: Entry): unknown =>
    list.find(({ id }) => String(id) === stringAt(entry, [field]))?.['name'];
  return texts.languages.map((language) => [
    `${heading} (${language})`,
    (entry) => textIn(nameOf(entry), language, texts.own),
  ]);
};

const address = (heading: string, field: string): Columns => [
  [heading, (entry) => stringAt(entry, [field, 'src']) || stringAt(entry, [field])],
];

const listed = (heading: string, field: string): Columns => [
  [heading, (entry) => (Array.isArray(entry[field]) ? entry[field].join(', ') : '')],
];

function sheetOf(name: string, columns: Columns, entries: readonly Entry[]): Sheet {
  const rows = entries.map((entry) => columns.map(([, write]) => write(entry)));
  const isUsed = columns.map((_, index) => index === 0 || rows.some((row) => row[index] !== ''));
  const keep = (row: readonly string[]): string[] => row.filter((_, index) => isUsed[index]);
  return { name, rows: [keep(columns.map(([heading]) => heading)), ...rows.map(keep)] };
}

function sessionColumns(document: DocumentObject, texts: ListTexts): Columns {
  const context: CellContext = { language: texts.own, words, day: '' };
  const cell = (heading: string, field: Exclude<Column['field'], 'title'>): Columns => [
    [heading, (entry) => readCell(document, entry, { field }, context)],
  ];
  return [
    ...plain('Id', 'id'),
    ...cell('Date', 'day'),
    ...cell('Start', 'start'),
    ...cell('End', 'end'),
    ...textsOf('Title', ['title'], texts),
    ...cell('Speakers', 'speakers'),
    ...namesOf('Room', 'room', { document, texts }),
    ...namesOf('Track', 'track', { document, texts }),
    ...cell('Type', 'kind'),
    ...textsOf('Abstract', ['abstract'], texts),
    ...textsOf('Description', ['description'], texts),
    ...cell('Language', 'languages'),
    ...listed('Interpretation', 'interpretation'),
    ...cell('Status', 'state'),
    ...textsOf('Status note', ['stateNote'], texts),
    ...plain('Link', 'url'),
    ...plain('Stream link', 'stream'),
    ...plain('Recording', 'recording'),
    ['Open to press', ({ openToPress }) => (openToPress === true ? 'yes' : '')],
  ];
}

function eventSheet(document: DocumentObject, { own, languages }: Texts): Sheet {
  const event = isObject(document['event']) ? document['event'] : {};
  const text = (key: string, keys: Keys): readonly string[] => [
    key,
    ...languages.map((language) => textIn(valueAt(event, keys), language, own)),
  ];
  const one = (key: string, value: string): readonly string[] => [key, value];
  const organizers = Array.isArray(event['organizers']) ? event['organizers'] : [];
  const rows = [
    text('Name', ['name']),
    one('Start', stringAt(event, ['start']).replace('T', ' ')),
    one('End', stringAt(event, ['end']).replace('T', ' ')),
    one('Time zone', stringAt(document, ['timeZone'])),
    text('Description', ['description']),
    one('Link', stringAt(event, ['url'])),
    text('Venue', ['venue', 'name']),
    text('Room', ['venue', 'room']),
    text('Address', ['venue', 'address']),
    one('Map', stringAt(event, ['venue', 'mapUrl'])),
    one(
      'Organizer',
      organizers
        .map((each) => stringAt(each, ['name']))
        .filter(Boolean)
        .join('; '),
    ),
    one('Registration', stringAt(event, ['registration', 'url'])),
    text('Price', ['registration', 'price']),
    one('Stream', stringAt(event, ['stream'])),
    one('Online', stringAt(event, ['online', 'url'])),
  ];
  const isFilled = (row: readonly string[]): boolean => row.slice(1).some((cell) => cell !== '');
  const heading = ['Event', ...languages.map((language) => `Value (${language})`)];
  return { name: 'Event', rows: [heading, ...rows.filter(isFilled)] };
}

const tierName =
  (document: DocumentObject, { own }: Texts): Write =>
  (entry) => {
    const tier = entriesOf(document, 'tiers').find(
      ({ id }) => String(id) === stringAt(entry, ['tier']),
    );
    return textIn(tier?.['name'], own, own) || stringAt(entry, ['tier']);
  };

export function sheetsOf(document: DocumentObject): readonly Sheet[] {
  const texts: Texts = { own: languageOfDocument(document), languages: languagesOfTexts(document) };
  const entries = {
    sessions: entriesOf(document, 'sessions'),
    speakers: entriesOf(document, 'speakers'),
    partners: entriesOf(document, 'partners'),
    news: entriesOf(document, 'news'),
  };
  const of = (list: keyof typeof entries): ListTexts => ({ ...texts, entries: entries[list] });
  const speakers: Columns = [
    ...plain('Id', 'id'),
    ...textsOf('Name', ['name'], of('speakers')),
    ...textsOf('Role', ['role'], of('speakers')),
    ...textsOf('Affiliation', ['affiliation'], of('speakers')),
    ...textsOf('Bio', ['bio'], of('speakers')),
    ...address('Photo', 'photo'),
    ...plain('Website', 'url'),
  ];
  const partners: Columns = [
    ...plain('Id', 'id'),
    ...textsOf('Name', ['name'], of('partners')),
    ['Tier', tierName(document, texts)],
    ...plain('Website', 'url'),
    ...address('Logo', 'logo'),
  ];
  const news: Columns = [
    ...plain('Id', 'id'),
    ...textsOf('Title', ['title'], of('news')),
    ...textsOf('Summary', ['summary'], of('news')),
    ['Published', (entry) => stringAt(entry, ['published']).replace('T', ' ')],
    ['Expires', (entry) => stringAt(entry, ['expires']).replace('T', ' ')],
    ...plain('Urgency', 'urgency'),
    ...plain('Category', 'category'),
    ...plain('Link', 'url'),
  ];
  const all = [
    eventSheet(document, texts),
    sheetOf('Sessions', sessionColumns(document, of('sessions')), entries.sessions),
    sheetOf('Speakers', speakers, entries.speakers),
    sheetOf('Partners', partners, entries.partners),
    sheetOf('News', news, entries.news),
  ];
  return all.filter(({ rows }) => rows.length > 1);
}
