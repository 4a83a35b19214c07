/** Our own document, or one part of it standing alone, told from foreign JSON: the only judge. */
import { isObject, type DocumentObject } from '../model/document-context.js';

export type { DocumentObject };

export interface OwnDocument {
  readonly document: DocumentObject;
  /** No other system writes so; the rest only looks like ours, and formats are asked first. */
  readonly isCertain: boolean;
}

const parts = ['event', 'sessions', 'partners', 'news'];

/** A lone list, by what its entries have: sessions start, news are published, partners have names. */
const lists: readonly (readonly [part: string, fields: readonly string[]])[] = [
  ['sessions', ['start', 'title']],
  ['news', ['published']],
  ['news', ['summary']],
  ['partners', ['name', 'url']],
  ['partners', ['name', 'logo']],
  ['partners', ['name', 'tier']],
];

/** What documents of other systems have at their top, and ours has not. */
const foreignKeys =
  /^(?:@context|@graph|@type|schedule|talks|slots|items|questions|categories|timeSlots|groupName|startsAt|starts_at)$/;

const hasForeignKey = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((key) => foreignKeys.test(key));

/** What other systems have in the place of our texts and times: objects with names of their own. */
const foreignParts = /^(?:text|html|rendered|raw|local|utc|dateTime|date|date_time|timezone)$/;

const isForeignPart = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((key) => foreignParts.test(key));

/** Other systems call things as we do: an event of Eventbrite has a `name` and a `start` too. */
const isForeignEntry = (entry: unknown): boolean =>
  isObject(entry) && ['name', 'title', 'start', 'summary'].some((key) => isForeignPart(entry[key]));

/** A session, a partner or a news item, certainly ours: no format has to be loaded to find out. */
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

/** A list that stands alone, as a document of this one part. */
function findOwnList(json: readonly unknown[]): OwnDocument | undefined {
  const has = (fields: readonly string[]): boolean =>
    json.some(
      (entry) =>
        isObject(entry) && !isForeignEntry(entry) && fields.every((field) => field in entry),
    );
  const part = lists.find(([, fields]) => has(fields))?.[0];
  if (part === undefined) return undefined;
  return { document: { version: 1, [part]: json }, isCertain: isOwnEntry(json[0]) };
}

export function findOwnDocument(json: unknown): OwnDocument | undefined {
  if (Array.isArray(json)) return findOwnList(json);
  if (!isObject(json)) return undefined;
  // A schedule of c3voc has versions of its own.
  if (json['version'] === 1) return { document: json, isCertain: !('schedule' in json) };
  if (parts.some((part) => part in json)) return { document: json, isCertain: isOwnObject(json) };
  const isEvent = 'name' in json && 'start' in json && !isForeignEntry(json);
  return isEvent ? { document: { version: 1, event: json }, isCertain: false } : undefined;
}
