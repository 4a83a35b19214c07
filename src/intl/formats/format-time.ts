/**
 * Times of day in a language and a zone, by 24 hours or by 12, as is usual in the language and
 * region.
 */
import { formatDate, formatWeekday, type LocalePlace } from './format-date.js';
import { commaOf, isEastern } from '../join-words.js';
import { cachedFormatter } from './formatter-cache.js';
import { localDate, localDay } from './local-date.js';
import type { DateStyle } from './own-formats.js';

const clock = { timeStyle: 'short' } as const;

/** `09:30` or `9:30 AM`; `''` where `epoch` is not a number. */
export function formatTime({ locale, timeZone }: LocalePlace, epoch: number): string {
  const local = localDate(epoch, timeZone);
  if (!local) return '';
  return (
    locale.own?.time?.(local) ?? cachedFormatter('DateTimeFormat', locale.tag, clock).format(local)
  );
}

/**
 * `09:30–11:00`, `9:30 – 11:00 AM`. There is no date in it, past midnight neither
 * (`22:00–02:00`): the day is shown beside it.
 */
export function formatTimeRange(place: LocalePlace, start: number, end: number): string {
  const { locale, timeZone } = place;
  const first = localDate(start, timeZone);
  const last = localDate(end, timeZone);
  const from = formatTime(place, start);
  if (!first || !last || end <= start) return from;
  if (!locale.own?.time && localDay(first) === localDay(last)) {
    return cachedFormatter('DateTimeFormat', locale.tag, clock).formatRange(first, last);
  }
  // By CLDR, thin spaces stand around the dash where the times themselves have spaces.
  const dash = /\s/.test(from) ? '\u2009–\u2009' : '–';
  return `${from}${dash}${formatTime(place, end)}`;
}

/** `1 December 2026, 09:30`. */
export function formatDateTime(place: LocalePlace, epoch: number, style: DateStyle): string {
  const { tag } = place.locale;
  const parts = [formatDate(place, epoch, style), formatTime(place, epoch)];
  return parts.filter(Boolean).join(isEastern(tag) ? ' ' : commaOf(tag));
}

/**
 * A time beside the same time in another zone: with the weekday before it when it falls on another
 * day there (`Wed 01:30`).
 */
export function formatTimeBeside(place: LocalePlace, epoch: number, otherZone: string): string {
  const here = localDate(epoch, place.timeZone);
  const there = localDate(epoch, otherZone);
  const time = formatTime(place, epoch);
  if (!here || !there || localDay(here) === localDay(there)) return time;
  return `${formatWeekday(place, epoch, 'short')} ${time}`;
}
