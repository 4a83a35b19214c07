/**
 * Tells our own document, or a part of one that stands alone, from foreign JSON. No other code
 * decides this.
 */
import { isObject, type DocumentObject } from '../model/document-context.js';

export interface OwnDocument {
  readonly document: DocumentObject;
  /**
   * Whether no other system writes such a document. Otherwise the foreign formats are asked first.
   */
  readonly isCertain: boolean;
}

const parts = ['event', 'sessions', 'partners', 'news'];

/**
 * A list that stands alone is recognised by the fields of its entries: sessions have a start, news
 * a publication date, partners a name.
 */
const lists: readonly (readonly [part: string, fields: readonly string[]])[] = [
  ['sessions', ['start', 'title']],
  ['news', ['published']],
  ['news', ['summary']],
  ['partners', ['name', 'url']],
  ['partners', ['name', 'logo']],
  ['partners', ['name', 'tier']],
];

/** Fields of other systems that ours has neither at the top of a document nor in a partner. */
const foreignKeys =
  /^(?:@context|@graph|@type|schedule|talks|slots|items|questions|categories|timeSlots|groupName|startsAt|username|\w+_(?:at|url))$/;

const hasForeignKey = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((key) => foreignKeys.test(key));

/** Fields of the objects that other systems have where we have texts and times. */
const foreignParts = /^(?:text|html|rendered|raw|local|utc|dateTime|date|date_time|timezone)$/;

const isForeignPart = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((key) => foreignParts.test(key));

/** Other systems use our names too: an event of Eventbrite has a `name` and a `start`. */
const isForeignEntry = (entry: unknown): boolean =>
  isObject(entry) && ['name', 'title', 'start', 'summary'].some((key) => isForeignPart(entry[key]));

/**
 * Whether a session, partner or news item is certainly ours, so that no format has to be loaded to
 * find out.
 */
const isOwnEntry = (entry: unknown): boolean =>
  isObject(entry) &&
  !hasForeignKey(entry) &&
  !isForeignEntry(entry) &&
  ['start', 'logo', 'tier', 'published', 'summary'].some((key) => key in entry);

function isOwnObject(json: DocumentObject): boolean {
  if (hasForeignKey(json)) return false;
  const { sessions, partners, news, event } = json;
  const firsts = [sessions, partners, news].map((list): unknown =>
    Array.isArray(list) ? list[0] : undefined,
  );
  return (isObject(event) && !isForeignEntry(event)) || firsts.some(isOwnEntry);
}

/** A document with this list as its only part; `undefined` where the list is none of ours. */
function findOwnList(json: readonly unknown[]): OwnDocument | undefined {
  const has = (fields: readonly string[]): boolean =>
    json.some(
      (entry) =>
        isObject(entry) && !isForeignEntry(entry) && fields.every((field) => field in entry),
    );
  const part = lists.find(([, fields]) => has(fields))?.[0];
  // Releases, members and the like have a name and an address too.
  if (part === undefined || (part === 'partners' && json.some(hasForeignKey))) return undefined;
  return { document: { version: 1, [part]: json }, isCertain: isOwnEntry(json[0]) };
}

export function findOwnDocument(json: unknown): OwnDocument | undefined {
  if (Array.isArray(json)) return findOwnList(json);
  if (!isObject(json)) return undefined;
  // A schedule in the format of c3voc has a `version` of its own.
  if (json['version'] === 1) return { document: json, isCertain: !('schedule' in json) };
  if (parts.some((part) => part in json)) return { document: json, isCertain: isOwnObject(json) };
  const isEvent = 'name' in json && 'start' in json && !isForeignEntry(json);
  return isEvent ? { document: { version: 1, event: json }, isCertain: false } : undefined;
}
