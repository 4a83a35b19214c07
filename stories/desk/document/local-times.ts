/**
 * Writes times as the venue's clocks show them. Readers of formats write offsets; here the
 * document's time zone says the same, so that a person who corrects a wrong zone keeps the clock
 * times of the programme.
 */
import { isObject } from '../../../src/model/document-context.js';
import { isTimeField } from '../../../src/model/written-fields.js';
import { formatIso, parseTime } from '../../../src/model/values/zoned-time.js';
import type { DocumentObject } from './document.js';
import { zoneOf } from './session-times.js';

/** `2031-06-23T09:30` of `2031-06-23T09:30:00+04:00`, where that is the zone's own offset. */
function localTime(text: string, zone: string): string {
  const time = parseTime(text, zone);
  if (!time || time.dateOnly || !time.hadOffset) return text;
  const own = formatIso(time.epoch, zone);
  const isOwn =
    parseTime(own.slice(0, 19), 'UTC')?.epoch === parseTime(text.slice(0, 19), 'UTC')?.epoch;
  return isOwn ? own.slice(0, 19).replace(/:00$/, '') : text;
}

function rewrite(value: unknown, names: readonly string[], zone: string): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => rewrite(entry, names, zone));
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, entry]) => [
      key,
      rewrite(entry, [...names, key], zone),
    ]);
    return Object.fromEntries(entries) as unknown;
  }
  const isTime = typeof value === 'string' && names.length > 1 && isTimeField(names);
  return isTime ? localTime(value, zone) : value;
}

export const withLocalTimes = (document: DocumentObject): DocumentObject =>
  rewrite(document, [], zoneOf(document)) as DocumentObject;
