/** Moments of news in a reader's language and on a reader's clock. */
import { formatRelative, nextRelativeChange } from '../../intl/format-relative.js';
import { formatDateTime } from '../../intl/format-time.js';
import type { LocaleData } from '../../intl/load-locale.js';
import { formatIso } from '../../model/zoned-time.js';
import type { NewsTimes } from './news-ticker-view-model.js';

export function createNewsTimes(locale: LocaleData, timeZone: string): NewsTimes {
  const place = { locale, timeZone };
  return {
    relative: (epoch, now) => formatRelative(place, epoch, now),
    exact: (epoch) => formatDateTime(place, epoch, 'medium'),
    nextChange: (epoch, now) => nextRelativeChange(place, epoch, now),
    iso: (epoch) => formatIso(epoch, timeZone),
  };
}
