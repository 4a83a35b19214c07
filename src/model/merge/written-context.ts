/** Rewrites a document so that it means the same under another default language and time zone. */
import { isObject, type DocumentObject } from '../document-context.js';
import { isTextField, isTimeField } from '../written-fields.js';
import { formatIso, isTimeZone, parseTime } from '../values/zoned-time.js';

/** The default language and time zone of a document; `undefined` where it names none. */
export interface WrittenContext {
  readonly language: string | undefined;
  readonly timeZone: string | undefined;
}

/**
 * Writes the language of texts and the offset of times into the document, where the new context
 * would give them others.
 */
export function writeForContext(document: DocumentObject, context: WrittenContext): DocumentObject {
  const { language, timeZone } = document;
  // What the document's own texts and times need; `undefined` where the new context says the same.
  const own: WrittenContext = {
    language:
      typeof language === 'string' && language !== '' && language !== context.language
        ? language
        : undefined,
    timeZone:
      typeof timeZone === 'string' && timeZone !== context.timeZone && isTimeZone(timeZone)
        ? timeZone
        : undefined,
  };
  if (own.language === undefined && own.timeZone === undefined) return document;
  const entries = Object.entries(document).map(([key, value]) => [
    key,
    rewriteValue(value, [key], own),
  ]);
  return Object.fromEntries(entries) as DocumentObject;
}

function rewriteValue(value: unknown, path: readonly string[], own: WrittenContext): unknown {
  if (Array.isArray(value)) return value.map((entry) => rewriteValue(entry, path, own));
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, entry]) => [
      key,
      rewriteValue(entry, [...path, key], own),
    ]);
    return Object.fromEntries(entries) as unknown;
  }
  return typeof value === 'string' ? rewriteString(value, path, own) : value;
}

function rewriteString(value: string, path: readonly string[], own: WrittenContext): unknown {
  const { language, timeZone } = own;
  if (language !== undefined && value !== '' && isTextField(path)) return { [language]: value };
  if (timeZone === undefined || !isTimeField(path)) return value;
  const time = parseTime(value, timeZone);
  if (!time || time.hadOffset || time.dateOnly) return value;
  return formatIso(time.epoch, timeZone);
}
