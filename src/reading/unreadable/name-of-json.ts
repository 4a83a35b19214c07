/** Names JSON that no format can read, by the names of its fields. */
import { isObject } from '../../model/document-context.js';
import { shown } from './shown-text.js';

type Names = ReadonlySet<string>;

interface JsonKind {
  /** Names of fields that must all be present. */
  readonly has: readonly string[];
  readonly sentence: string;
}

const kinds: readonly JsonKind[] = [
  {
    has: ['type', 'features'],
    sentence: 'This is a map (GeoJSON).',
  },
  { has: ['openapi', 'paths'], sentence: 'This is the description of an interface (OpenAPI).' },
  { has: ['swagger', 'paths'], sentence: 'This is the description of an interface (Swagger).' },
  { has: ['$schema', 'properties'], sentence: 'This is a JSON Schema and not a document.' },
  {
    has: ['dependencies', 'name', 'version'],
    sentence: 'This is the package.json of a program.',
  },
  { has: ['scripts', 'name', 'version'], sentence: 'This is the package.json of a program.' },
  { has: ['lockfileVersion', 'packages'], sentence: 'This is the package-lock.json of a program.' },
  {
    has: ['html_url', 'tag_name'],
    sentence:
      'This looks like GitHub’s list of releases: give the address of the same list as a feed (/releases.atom).',
  },
  {
    has: ['username', 'avatar', 'about'],
    sentence:
      'This looks like Sched’s list of people: it has no sessions. Ask for /api/session/export.',
  },
  {
    has: ['session_start', 'session_title'],
    sentence:
      'This looks like an export of ConfTool: export its sessions as CSV, which is read as a table.',
  },
  {
    has: ['biography', 'submissions'],
    sentence:
      'This looks like pretalx’s list of speakers: it has people and no sessions. Ask for /schedules/latest/.',
  },
  {
    has: ['fullName', 'tagLine'],
    sentence:
      'This looks like Sessionize’s Speakers view: it has people and no sessions. Use the view All, GridSmart or Sessions.',
  },
  {
    has: ['code', 'biography'],
    sentence:
      'This looks like pretalx’s list of speakers: it has people and no sessions. Ask for /schedules/latest/.',
  },
  {
    has: ['@odata.context'],
    sentence:
      'This looks like an answer of Microsoft Graph: publish the calendar in Outlook and give the address of its .ics file.',
  },
  {
    has: ['local_date', 'utc_offset'],
    sentence:
      'This looks like an answer of Meetup: give the address of the group’s calendar (.ics).',
  },
  {
    has: ['entries', 'has_more'],
    sentence: 'This looks like an answer of Luma: give the address of the calendar’s .ics file.',
  },
  {
    has: ['date_from', 'currency'],
    sentence:
      'This looks like an answer of pretix: it has events that sell tickets, and no programme.',
  },
  {
    has: ['date_from', 'date_to', 'slug'],
    sentence:
      'This looks like pretalx’s list of events: ask for the sessions of one (/schedules/latest/).',
  },
  {
    has: ['city', 'country', 'startDate'],
    sentence: 'This looks like a list of conferences: a widget shows the programme of one.',
  },
  {
    has: ['columns', 'rows'],
    sentence: 'This looks like the export of a database: export its table as CSV.',
  },
  { has: ['short_name', 'icons'], sentence: 'This is the manifest of a web page.' },
  {
    has: ['status', 'feed', 'items'],
    sentence: 'This looks like an answer of rss2json: give the address of the feed itself.',
  },
  {
    has: ['lists', 'cards'],
    sentence: 'This looks like the export of a board of Trello: export the board as CSV.',
  },
  {
    has: ['object', 'results', 'has_more'],
    sentence: 'This looks like an answer of Notion: export its table as CSV.',
  },
  {
    has: ['eventbrite_event_id'],
    sentence:
      'This looks like an answer of Eventbrite’s search: ask for the events of one organisation (/v3/organizations/ID/events/).',
  },
  {
    has: ['records', 'offset'],
    sentence: 'This looks like an answer of Airtable: export its view as CSV.',
  },
  {
    has: ['createdTime', 'fields'],
    sentence: 'This looks like an answer of Airtable: export its view as CSV.',
  },
  {
    has: ['subject', 'start', 'end'],
    sentence:
      'This looks like an event of Outlook (Microsoft Graph): publish the calendar there and give the address of its .ics file.',
  },
  {
    has: ['kind', 'items'],
    sentence:
      'This looks like an answer of Google without events: those of its calendars are at /calendars/ID/events.',
  },
  {
    has: ['jsonapi', 'data'],
    sentence:
      'This is an answer in JSON:API, as Drupal gives it: ask for a calendar (.ics), a feed, or a table of the same entries.',
  },
  {
    has: ['sys', 'fields'],
    sentence:
      'This looks like an answer of Contentful: a program of yours has to write its entries as our document.',
  },
  {
    has: ['documentId', 'id'],
    sentence:
      'This looks like an answer of Strapi: a program of yours has to write its entries as our document.',
  },
  {
    has: ['id', 'attributes'],
    sentence:
      'This looks like an answer of Strapi or another JSON:API: a program of yours has to write its entries as our document.',
  },
  {
    has: ['posts', 'meta'],
    sentence: 'This looks like the posts of Ghost: give the address of the site’s feed (/rss/).',
  },
  {
    has: ['topic_list'],
    sentence: 'This looks like an answer of Discourse: give the same address with .rss at its end.',
  },
  {
    has: ['account', 'content', 'created_at'],
    sentence:
      'This looks like posts of Mastodon: give the address of the account with .rss at its end.',
  },
  {
    has: ['_links', '_embedded'],
    sentence:
      'This is an answer in HAL of a service that is not known here: ask it for a calendar (.ics).',
  },
];

/** Fields in which services put the message of an error, the most telling first. */
const errorNames = ['error_description', 'message', 'error', 'errors', 'detail'];

function messageOf(value: Readonly<Record<string, unknown>>): string | undefined {
  for (const name of errorNames) {
    const found = value[name];
    const inner: unknown = Array.isArray(found) ? found[0] : found;
    const text = isObject(inner) ? (inner['message'] ?? inner['detail'] ?? inner['title']) : inner;
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return undefined;
}

/**
 * A sentence about a service's error answer, recognised by its few fields and a usual name for the
 * message; else `undefined`.
 */
function nameOfError(value: Readonly<Record<string, unknown>>): string | undefined {
  const message = Object.keys(value).length <= 6 ? messageOf(value) : undefined;
  return message === undefined
    ? undefined
    : `This is an error message of the server: "${shown(message, 120)}".`;
}

/** The object itself, or the first object of a list. */
function sampleOf(json: unknown): Readonly<Record<string, unknown>> | undefined {
  const sample: unknown = Array.isArray(json) ? json.find(isObject) : json;
  return isObject(sample) ? sample : undefined;
}

/**
 * Field names one level deeper, since services put the entries of an answer into one of its fields,
 * or into one of the objects in them.
 */
function innerNames(sample: Readonly<Record<string, unknown>>): Names {
  const isList = (value: unknown): boolean => Array.isArray(value) && value.some(isObject);
  const values = Object.values(sample);
  const inner = values.filter(isObject).flatMap((value) => Object.values(value));
  return new Set(Object.keys(sampleOf(values.find(isList) ?? inner.find(isList)) ?? {}));
}

/** Whether the answer holds nothing beside `data`, an object: so does GraphQL answer. */
const isGraphQl = (sample: Readonly<Record<string, unknown>>): boolean =>
  isObject(sample['data']) &&
  Object.keys(sample).every((name) => /^(?:data|errors|extensions)$/.test(name));

const list = (names: readonly string[]): string =>
  names
    .slice(0, 8)
    .map((name) => `"${shown(name, 30)}"`)
    .join(', ');

/** A sentence about posts of WordPress that are events; else `undefined`. */
function nameOfPosts({ title, type }: Readonly<Record<string, unknown>>): string | undefined {
  if (!isObject(title) || !('rendered' in title) || typeof type !== 'string') return undefined;
  return `These are posts of WordPress of the type "${shown(type, 40)}": the only date in them is when they were published. Ask for the calendar (.ics) of the plug-in that they belong to, or for its own addresses: The Events Calendar has /wp-json/tribe/events/v1/events.`;
}

/** A sentence about an answer of a service that is known by its fields; else `undefined`. */
function nameOfAnswer(sample: Readonly<Record<string, unknown>>): string | undefined {
  const sets: readonly Names[] = [new Set(Object.keys(sample)), innerNames(sample)];
  const known = kinds.find(({ has }) => sets.some((set) => has.every((name) => set.has(name))));
  const graphQl = isGraphQl(sample)
    ? 'This looks like an answer in GraphQL: ask its service for a calendar (.ics) or a feed.'
    : undefined;
  return known?.sentence ?? nameOfPosts(sample) ?? graphQl;
}

/** One or two sentences about the JSON: what it is, or else the names of its fields. */
export function nameOfJson(json: unknown): string {
  if (Array.isArray(json) && json[0] === 'vcalendar') {
    return 'This is a calendar as JSON (jCal): give the address of the .ics file beside it.';
  }
  const sample = sampleOf(json);
  if (sample === undefined) {
    return Array.isArray(json) && json.length === 0
      ? 'This is an empty list: nothing in it says of what.'
      : 'This is JSON without an object in it: a document is an object such as {"version": 1, "sessions": []}.';
  }
  const error = Array.isArray(json) ? undefined : nameOfError(sample);
  const known = nameOfAnswer(sample) ?? error;
  if (known !== undefined) return known;
  const names = Object.keys(sample);
  if (names.length === 0) return 'This is JSON with nothing in it.';
  const what = Array.isArray(json) ? 'a list of objects' : 'an object';
  return `This is JSON, ${what} with ${list(names)}, and of no format that is known here. A session of our own document has "title" and "start".`;
}
