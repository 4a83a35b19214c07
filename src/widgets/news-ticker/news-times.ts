/** Writes moments of news in the reader's language and time zone. */
import { isServer } from '../../widget/page/is-server.js';
import { formatDate } from '../../intl/formats/format-date.js';
import { formatRelative, nextRelativeChange } from '../../intl/formats/format-relative.js';
import { formatDateTime } from '../../intl/formats/format-time.js';
import type { LocaleData } from '../../intl/locale-data.js';
import { formatIso } from '../../model/values/zoned-time.js';
import type { NewsTimes } from './news-ticker-view-model.js';

export function createNewsTimes(locale: LocaleData, timeZone: string): NewsTimes {
  const place = { locale, timeZone };
  const exact = (epoch: number, dayIn?: string): string =>
    dayIn
      ? formatDate({ locale, timeZone: dayIn }, epoch, 'medium')
      : formatDateTime(place, epoch, 'medium');
  return {
    // A server's HTML is read at a later time, when an age would be wrong.
    relative: (epoch, now) => (isServer ? exact(epoch) : formatRelative(place, epoch, now)),
    exact,
    nextChange: (epoch, now) => nextRelativeChange(place, epoch, now),
    iso: (epoch, dayIn) => formatIso(epoch, dayIn || timeZone),
  };
}
