/** Our own document, or one part of it standing alone, told from foreign JSON. */
import { isObject, type DocumentObject } from '../model/document-context.js';

export type { DocumentObject };

export interface OwnDocument {
  readonly document: DocumentObject;
  /** It says so itself; the others only look like it, as some foreign formats do. */
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

/** What other systems have in the place of our texts and times: objects with names of their own. */
const foreignParts = /^(?:text|html|rendered|raw|local|utc|dateTime|date|date_time|timezone)$/;

const isForeignPart = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((key) => foreignParts.test(key));

/** Other systems call things as we do: an event of Eventbrite has a `name` and a `start` too. */
export const isForeignEntry = (entry: unknown): boolean =>
  isObject(entry) && ['name', 'title', 'start', 'summary'].some((key) => isForeignPart(entry[key]));

export function findOwnDocument(json: unknown): OwnDocument | undefined {
  if (Array.isArray(json)) {
    const has = (fields: readonly string[]): boolean =>
      json.some(
        (entry) =>
          isObject(entry) && !isForeignEntry(entry) && fields.every((field) => field in entry),
      );
    const part = lists.find(([, fields]) => has(fields))?.[0];
    return part ? { document: { version: 1, [part]: json }, isCertain: false } : undefined;
  }
  if (!isObject(json)) return undefined;
  if (json['version'] === 1) return { document: json, isCertain: true };
  if (parts.some((part) => part in json)) return { document: json, isCertain: false };
  const isEvent = 'name' in json && 'start' in json && !isForeignEntry(json);
  return isEvent ? { document: { version: 1, event: json }, isCertain: false } : undefined;
}
