/** How long ago or how soon, until a date says it better. */
import { formatDate, type LocalePlace } from './format-date.js';
import { cachedFormatter } from './formatter-cache.js';
import type { LocaleData } from './load-locale.js';
import { localDate, localDay } from './local-date.js';
import type { RelativeUnit } from './own-formats.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Up to here it is simply now. */
const NOW = 45 * SECOND;
/** Beyond this many calendar days a date is shown. */
const LAST_DAY = 6;

interface Distance {
  /** Negative in the past. */
  readonly value: number;
  readonly unit: RelativeUnit;
}

/** `undefined` where a date is to be shown. */
function distance(epoch: number, now: number, timeZone: string): Distance | undefined {
  const away = epoch - now;
  const size = Math.abs(away);
  if (size < NOW) return { value: 0, unit: 'second' };
  if (size < HOUR) return { value: Math.trunc(away / MINUTE) || Math.sign(away), unit: 'minute' };
  const then = localDate(epoch, timeZone);
  const today = localDate(now, timeZone);
  if (!then || !today) return undefined;
  const days = localDay(then) - localDay(today);
  // Last night's news is "5 hours ago" in the morning and "yesterday" in the afternoon.
  if (days === 0 || size < DAY / 2) return { value: Math.trunc(away / HOUR), unit: 'hour' };
  return Math.abs(days) > LAST_DAY ? undefined : { value: days, unit: 'day' };
}

function formatDistance({ own, tag }: LocaleData, { value, unit }: Distance): string {
  return (
    own?.relative?.(value, unit) ??
    cachedFormatter('relative', tag, { numeric: 'auto' }).format(value, unit)
  );
}

/**
 * `now`, `5 minutes ago`, `in 3 hours`, `yesterday`, `2 days ago`, and the date from the seventh
 * calendar day on. `''` for what is no time.
 */
export function formatRelative(place: LocalePlace, epoch: number, now: number): string {
  if (!Number.isFinite(epoch)) return '';
  const near = distance(epoch, now, place.timeZone);
  return near ? formatDistance(place.locale, near) : formatDate(place, epoch, 'medium');
}

/**
 * The moment by which `formatRelative` may say something else, for the clock to wake at; it may be
 * too early, never too late. `Infinity` once a past time is shown as a date.
 */
export function nextRelativeChange(place: LocalePlace, epoch: number, now: number): number {
  const near = distance(epoch, now, place.timeZone);
  if (!near) return epoch < now ? Number.POSITIVE_INFINITY : now + DAY / 2;
  if (near.unit === 'second') return now + 15 * SECOND;
  const step = near.unit === 'minute' ? MINUTE : HOUR;
  const sinceStep = (((now - epoch) % step) + step) % step;
  return now + step - sinceStep;
}
