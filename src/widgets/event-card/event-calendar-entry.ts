/** An event as an entry of a calendar, in the reader's language. */
import { calendarUid, type CalendarEntry } from '../../calendar/calendar-entry.js';
import type { ConferenceEvent, DocumentContext } from '../../model/conference.js';
import { chooseText, type LocalizedText } from '../../model/localized-text.js';
import { dayKey } from '../../model/zoned-time.js';
import { endOf } from './event-phase.js';

const HOUR = 3_600_000;

export function buildEventEntry(
  event: ConferenceEvent,
  context: DocumentContext,
  language: string,
): CalendarEntry {
  const text = (value: LocalizedText | undefined): string =>
    chooseText(value, language, context.language).text;
  const { venue, online, url, start, end, allDay } = event;
  const { updated, timeZone } = context;
  const place = [text(venue?.room), text(venue?.name), text(venue?.address)].filter(Boolean);
  const location = place.join(', ') || online?.url;
  const description = [text(event.statusNote), text(event.description)]
    .filter(Boolean)
    .join('\n\n');
  const days = { first: dayKey(start, timeZone), last: dayKey(end ?? start, timeZone) };
  return {
    uid: calendarUid(event.id ?? 'event', url ?? `${text(event.name)} ${start}`),
    title: text(event.name),
    start,
    // A calendar needs some end; an hour reserves the start without claiming the day.
    end: allDay ? endOf(event) : (end ?? start + HOUR),
    status: statusOf(event),
    ...(allDay ? { days } : {}),
    ...(description ? { description } : {}),
    ...(location ? { location } : {}),
    ...(url === undefined ? {} : { url }),
    ...(updated === undefined ? {} : { updated }),
    ...(venue?.latitude === undefined ? {} : { latitude: venue.latitude }),
    ...(venue?.longitude === undefined ? {} : { longitude: venue.longitude }),
  };
}

function statusOf({ status }: ConferenceEvent): CalendarEntry['status'] {
  if (status === 'cancelled') return 'CANCELLED';
  return status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED';
}
