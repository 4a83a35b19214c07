/** Finds times whose zone is a guess. */
import { isObject } from '../document-context.js';
import type { Problem } from '../problem.js';
import { isTimeField } from '../written-fields.js';
import { isTimeZone, parseTime } from '../values/zoned-time.js';
import { walkFields } from './walk-document.js';

/**
 * Where no zone is named and some times have an offset, those without are read in that offset: a
 * guess, and wrong for half the year where clocks change. (A document in which no time has an
 * offset gets a problem when it is read.)
 */
export function checkTimes(document: unknown): readonly Problem[] {
  const zone = isObject(document) ? document['timeZone'] : undefined;
  if (typeof zone === 'string' && isTimeZone(zone.trim())) return [];
  const times = [...walkFields(document)].flatMap(({ value, names, path }) => {
    const time =
      isTimeField(names) && typeof value === 'string' ? parseTime(value, 'UTC') : undefined;
    return time ? [{ path, ...time }] : [];
  });
  if (!times.some(({ hadOffset }) => hadOffset)) return [];
  return times
    .filter(({ hadOffset, dateOnly }) => !hadOffset && !dateOnly)
    .map(({ path }) => ({
      code: 'time-zone-less',
      path,
      message:
        'Expected an offset such as "+04:00", or "timeZone" in the document; found neither. The time is read in the offset of the others.',
      severity: 'warning' as const,
    }));
}
