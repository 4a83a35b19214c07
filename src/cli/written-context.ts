/** A document rewritten for another language and zone than its own, so that it means the same. */
import { isObject } from '../model/document-context.js';
import { formatIso, isTimeZone, parseTime } from '../model/zoned-time.js';
import type { DocumentObject } from './own-document.js';

export interface WrittenContext {
  readonly language: string | undefined;
  readonly timeZone: string | undefined;
}

const times = new Set(['start', 'end', 'published', 'expires', 'opens', 'closes', 'updated']);

const everyText = ['title', 'name', 'description', 'abstract', 'summary', 'statusNote', 'alt'];
const texts = new Set([
  ...everyText,
  'stateNote',
  'affiliation',
  'bio',
  'note',
  'price',
  'address',
]);

/** Names that are a text in one place and a code or an id in another. */
const textsByParent: Readonly<Record<string, readonly string[]>> = {
  venue: ['room'],
  speakers: ['role'],
};

interface Rewrite {
  readonly language: string | undefined;
  readonly timeZone: string | undefined;
}

/** What a document leaves to its context, written out where the new context says otherwise. */
export function writeForContext(document: DocumentObject, context: WrittenContext): DocumentObject {
  const { language, timeZone } = document;
  const rewrite: Rewrite = {
    language:
      typeof language === 'string' && language !== '' && language !== context.language
        ? language
        : undefined,
    timeZone:
      typeof timeZone === 'string' && timeZone !== context.timeZone && isTimeZone(timeZone)
        ? timeZone
        : undefined,
  };
  if (rewrite.language === undefined && rewrite.timeZone === undefined) return document;
  // Speakers of the top level have a role in words; those of a session, a role of a closed set.
  const entries = Object.entries(document).map(([key, value]) => [
    key,
    rewriteValue(value, [key], rewrite),
  ]);
  return Object.fromEntries(entries) as DocumentObject;
}

function isText(path: readonly string[]): boolean {
  const key = path.at(-1) ?? '';
  if (texts.has(key)) return path.length > 1;
  const parent = path.at(-2) ?? '';
  if (!(textsByParent[parent] ?? []).includes(key)) return false;
  return parent !== 'speakers' || path.length === 2;
}

function rewriteValue(value: unknown, path: readonly string[], rewrite: Rewrite): unknown {
  if (Array.isArray(value)) return value.map((entry) => rewriteValue(entry, path, rewrite));
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, entry]) => [
      key,
      rewriteValue(entry, [...path, key], rewrite),
    ]);
    return Object.fromEntries(entries) as unknown;
  }
  return typeof value === 'string' ? rewriteString(value, path, rewrite) : value;
}

function rewriteString(value: string, path: readonly string[], rewrite: Rewrite): unknown {
  const { language, timeZone } = rewrite;
  if (language !== undefined && value !== '' && isText(path)) return { [language]: value };
  const isTime = times.has(path.at(-1) ?? '');
  if (timeZone === undefined || !isTime) return value;
  const time = parseTime(value, timeZone);
  if (!time || time.hadOffset || time.dateOnly) return value;
  return formatIso(time.epoch, timeZone);
}
