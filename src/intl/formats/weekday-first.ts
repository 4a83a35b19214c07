/**
 * Whole dates of a language whose data engines write from the year down, with the weekday last:
 * Persian, which is read the other way round (CLDR has no pattern of the Persian calendar for it).
 */
import { dateStyles } from './format-date.js';
import type { OwnFormats } from './own-formats.js';

export function weekdayFirst(tag: string): Pick<OwnFormats, 'date'> {
  const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  const weekday = formatter({ weekday: 'long' });
  const styles = {
    full: formatter(dateStyles.long),
    long: formatter(dateStyles.long),
    medium: formatter(dateStyles.medium),
    day: formatter(dateStyles.day),
  };
  return {
    date: (local, style) =>
      `${style === 'full' ? `${weekday.format(local)} ` : ''}${styles[style].format(local)}`,
  };
}
