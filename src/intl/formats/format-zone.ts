/** Names of time zones as readers know them: a city and the offset from Greenwich. */
import { commaOf } from '../join-words.js';
import { offsetMinutes } from '../../model/values/zoned-time.js';
import type { LocalePlace } from './format-date.js';

/** The city of a zone; `''` for a zone that names no place: `UTC`, `Etc/GMT-4`, `+04:00`. */
export function formatZoneCity({ locale, timeZone }: LocalePlace): string {
  if (!timeZone.includes('/') || timeZone.startsWith('Etc/')) return '';
  // America/Argentina/Buenos_Aires
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return locale.own?.cityName?.(city) ?? city;
}

/** `GMT+4`, `GMT+5:30`, `GMT`: the same in every language. `''` for an unknown zone. */
export function formatZoneOffset(epoch: number, timeZone: string): string {
  const minutes = Math.trunc(offsetMinutes(epoch, timeZone));
  if (Number.isNaN(minutes)) return '';
  if (minutes === 0) return 'GMT';
  const size = Math.abs(minutes);
  const rest = size % 60;
  const tail = rest ? `:${String(rest).padStart(2, '0')}` : '';
  return `GMT${minutes < 0 ? '-' : '+'}${Math.trunc(size / 60)}${tail}`;
}

/** `Baku, GMT+4`; the offset alone where the zone names no place. */
export function formatZone(place: LocalePlace, epoch: number): string {
  const parts = [formatZoneCity(place), formatZoneOffset(epoch, place.timeZone)];
  return parts.filter(Boolean).join(commaOf(place.locale.tag));
}
