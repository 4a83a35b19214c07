/** Writes how long ago something was or how soon it will be; a date where it is further away. */
import { formatDate, type LocalePlace } from './format-date.js';
import { cachedFormatter } from './formatter-cache.js';
import type { LocaleData } from '../locale-data.js';
import { localDate, localDay } from './local-date.js';
import type { RelativeUnit } from './own-formats.js';
import { DAY, HOUR, MINUTE } from '../../model/values/time-units.js';

const SECOND = 1000;

/** Nearer than this, in milliseconds, it is “now”. */
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
  // News of last night are "5 hours ago" in the morning and "yesterday" in the afternoon.
  if (days === 0 || size < DAY / 2) return { value: Math.trunc(away / HOUR), unit: 'hour' };
  return Math.abs(days) > LAST_DAY ? undefined : { value: days, unit: 'day' };
}

function formatDistance({ own, tag }: LocaleData, { value, unit }: Distance): string {
  return (
    own?.relative?.(value, unit) ??
    cachedFormatter('RelativeTimeFormat', tag, { numeric: 'auto' }).format(value, unit)
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

/** Milliseconds until the local calendar shows another day, clock changes aside. */
function untilMidnight(now: number, timeZone: string): number {
  const today = localDate(now, timeZone);
  return today ? (localDay(today) + 1) * DAY - today.getTime() : DAY;
}

/** Milliseconds until the count of whole steps between two moments changes by one. */
function untilStep(away: number, step: number): number {
  return away > 0 ? (away % step) + 1 : step - (-away % step);
}

/**
 * The moment, in milliseconds since the epoch, before which `formatRelative` gives the same text;
 * the clock wakes then. It may be too early, never too late. `Infinity` once a past time is shown
 * as a date.
 */
export function nextRelativeChange(place: LocalePlace, epoch: number, now: number): number {
  const { timeZone } = place;
  const near = distance(epoch, now, timeZone);
  const away = epoch - now;
  if (near?.unit === 'second') return epoch + NOW;
  if (away > 0 && away < 2 * MINUTE)
    return Math.min(now + untilStep(away, MINUTE), epoch - NOW + 1);
  if (near?.unit === 'minute') return now + untilStep(away, MINUTE);
  if (!near && away <= 0) return Number.POSITIVE_INFINITY;
  return now + Math.min(untilStep(away, HOUR), untilMidnight(now, timeZone));
}
