/**
 * Formats that every programme and event needs, bound to one language and one zone. What a single
 * widget writes (ages, file sizes) is a function of its own, since no bundler can leave a method
 * out.
 */
import { compareText } from '../compare-text.js';
import { formatDate, formatDateRange, formatWeekday } from './format-date.js';
import { formatDateTime, formatTime, formatTimeBeside, formatTimeRange } from './format-time.js';
import { formatLanguage, formatList, formatNumber } from './format-value.js';
import { formatZone, formatZoneOffset } from './format-zone.js';
import type { LocaleData } from '../locale-data.js';
import type { DateStyle, Width } from './own-formats.js';
import { choosePlural } from '../plural.js';

/**
 * Instants are milliseconds since the epoch. Nothing throws; where an instant is not a number the
 * text is `''`.
 */
export interface Formatters {
  readonly locale: LocaleData;
  readonly timeZone: string;
  /** Default `long`: `1 December 2026`. */
  date(epoch: number, style?: DateStyle): string;
  /** Default `long`: `1 – 3 December 2026`. */
  dateRange(start: number, end: number, style?: DateStyle): string;
  dateTime(epoch: number, style?: DateStyle): string;
  time(epoch: number): string;
  timeRange(start: number, end: number): string;
  /** With the weekday before it when the day differs from the other zone's. */
  timeBeside(epoch: number, otherZone: string): string;
  weekday(epoch: number, width?: Width): string;
  number(value: number): string;
  list(items: readonly string[]): string;
  languageName(tag: string): string;
  /** `Baku, GMT+4` */
  zoneName(epoch: number): string;
  /** `GMT+4` */
  offsetLabel(epoch: number): string;
  /** The form of a phrase for a number: see `choosePlural`. */
  plural(count: number, phrase: string, values?: Readonly<Record<string, string>>): string;
  compare(a: string, b: string): number;
}

/** Cheap: the formatters behind it are shared by the page. */
export function createFormatters(locale: LocaleData, timeZone: string): Formatters {
  const place = { locale, timeZone };
  return {
    ...place,
    date: (epoch, style = 'long') => formatDate(place, epoch, style),
    dateRange: (start, end, style = 'long') => formatDateRange(place, [start, end], style),
    dateTime: (epoch, style = 'long') => formatDateTime(place, epoch, style),
    time: (epoch) => formatTime(place, epoch),
    timeRange: (start, end) => formatTimeRange(place, start, end),
    timeBeside: (epoch, otherZone) => formatTimeBeside(place, epoch, otherZone),
    weekday: (epoch, width = 'long') => formatWeekday(place, epoch, width),
    number: (value) => formatNumber(locale, value),
    list: (items) => formatList(locale, items),
    languageName: (tag) => formatLanguage(locale, tag),
    zoneName: (epoch) => formatZone(place, epoch),
    offsetLabel: (epoch) => formatZoneOffset(epoch, timeZone),
    plural: (count, phrase, values) => choosePlural(locale, count, phrase, values),
    compare: (a, b) => compareText(locale, a, b),
  };
}
