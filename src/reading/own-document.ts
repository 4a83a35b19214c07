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

export function findOwnDocument(json: unknown): OwnDocument | undefined {
  if (Array.isArray(json)) {
    const has = (fields: readonly string[]): boolean =>
      json.some((entry) => isObject(entry) && fields.every((field) => field in entry));
    const part = lists.find(([, fields]) => has(fields))?.[0];
    return part ? { document: { version: 1, [part]: json }, isCertain: false } : undefined;
  }
  if (!isObject(json)) return undefined;
  if (json['version'] === 1) return { document: json, isCertain: true };
  if (parts.some((part) => part in json)) return { document: json, isCertain: false };
  const isEvent = 'name' in json && 'start' in json;
  return isEvent ? { document: { version: 1, event: json }, isCertain: false } : undefined;
}
