/** Days as people write them, in a language and a zone. */
import { cachedFormatter } from './formatter-cache.js';
import type { LocaleData } from '../locale-data.js';
import { localDate, localDay } from './local-date.js';
import type { DateStyle, Width } from './own-formats.js';

/** In which language and on which clock something is written. */
export interface LocalePlace {
  readonly locale: LocaleData;
  /** IANA name or fixed offset. */
  readonly timeZone: string;
}

const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Each style in terms of `Intl`. */
export const dateStyles: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  full: { weekday: 'long', ...date },
  long: date,
  medium: { ...date, month: 'short' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
};

/** The day of an instant; `''` where `epoch` is not a number. */
export function formatDate(
  { locale, timeZone }: LocalePlace,
  epoch: number,
  style: DateStyle,
): string {
  const local = localDate(epoch, timeZone);
  if (!local) return '';
  const { own, tag } = locale;
  return (
    own?.date?.(local, style) ??
    cachedFormatter('DateTimeFormat', tag, dateStyles[style]).format(local)
  );
}

/**
 * A span of days, in which the month or year that they share is written once; a single day where
 * they are the same.
 */
export function formatDateRange(
  place: LocalePlace,
  [start, end]: readonly [start: number, end: number],
  style: DateStyle,
): string {
  const { own, tag } = place.locale;
  const first = localDate(start, place.timeZone);
  const last = localDate(end, place.timeZone);
  if (!first || !last || localDay(last) <= localDay(first)) return formatDate(place, start, style);
  return (
    own?.dateRange?.(first, last, style) ??
    cachedFormatter('DateTimeFormat', tag, dateStyles[style]).formatRange(first, last)
  );
}

export function formatWeekday(
  { locale, timeZone }: LocalePlace,
  epoch: number,
  width: Width,
): string {
  const local = localDate(epoch, timeZone);
  if (!local) return '';
  const { own, tag } = locale;
  return (
    own?.weekday?.(local, width) ??
    cachedFormatter('DateTimeFormat', tag, { weekday: width }).format(local)
  );
}
