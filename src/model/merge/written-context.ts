/** Rewrites a document so that it means the same under another default language and time zone. */
import { isObject, type DocumentObject } from '../document-context.js';
import { isTextField, isTimeField } from '../written-fields.js';
import { formatIso, isTimeZone, parseTime } from '../values/zoned-time.js';

export interface WrittenContext {
  readonly language: string | undefined;
  readonly timeZone: string | undefined;
}

interface Rewrite {
  readonly language: string | undefined;
  readonly timeZone: string | undefined;
}

/**
 * Writes the language of texts and the offset of times into the document, where the new context
 * would give them others.
 */
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
  const entries = Object.entries(document).map(([key, value]) => [
    key,
    rewriteValue(value, [key], rewrite),
  ]);
  return Object.fromEntries(entries) as DocumentObject;
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
  if (language !== undefined && value !== '' && isTextField(path)) return { [language]: value };
  if (timeZone === undefined || !isTimeField(path)) return value;
  const time = parseTime(value, timeZone);
  if (!time || time.hadOffset || time.dateOnly) return value;
  return formatIso(time.epoch, timeZone);
}
