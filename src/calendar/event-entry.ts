/** Builds the calendar entry of an event in the reader's language. */
import { calendarUid, type CalendarEntry } from './calendar-entry.js';
import type { ConferenceEvent, DocumentContext } from '../model/conference.js';
import { chooseText, type LocalizedText } from '../model/values/localized-text.js';
import { given } from '../model/values/optional-fields.js';
import { dayKey, startOfNextDay } from '../model/values/zoned-time.js';
import { HOUR } from '../model/values/time-units.js';

type ReadText = (value: LocalizedText | undefined) => string;

export function buildEventEntry(
  event: ConferenceEvent,
  context: DocumentContext,
  language: string,
): CalendarEntry {
  const text: ReadText = (value) => chooseText(value, language, context.language).text;
  const { url, id, name, start } = event;
  const description = [text(event.statusNote), text(event.description)]
    .filter(Boolean)
    .join('\n\n');
  return {
    uid: calendarUid(id ?? 'event', url ?? `${text(name)} ${start}`),
    title: text(name),
    status: statusOf(event),
    ...timesOf(event, context),
    ...placeOf(event, text),
    ...given('description', description || undefined),
    ...given('url', url),
    ...given('updated', context.updated),
  };
}

function timesOf(
  event: ConferenceEvent,
  { timeZone }: DocumentContext,
): Pick<CalendarEntry, 'start' | 'end' | 'days'> {
  const { start, end = start } = event;
  // Calendars need an end; one hour marks the start and does not block the day.
  if (!event.allDay) return { start, end: end > start ? end : start + HOUR };
  const days = { first: dayKey(start, timeZone), last: dayKey(end, timeZone) };
  return { start, end: startOfNextDay(end, timeZone), days };
}

function placeOf(
  { venue, online }: ConferenceEvent,
  text: ReadText,
): Pick<CalendarEntry, 'location' | 'latitude' | 'longitude'> {
  const place = [text(venue?.room), text(venue?.name), text(venue?.address)].filter(Boolean);
  return {
    ...given('location', place.join(', ') || online?.url),
    ...given('latitude', venue?.latitude),
    ...given('longitude', venue?.longitude),
  };
}

function statusOf({ status }: ConferenceEvent): CalendarEntry['status'] {
  if (status === 'cancelled') return 'CANCELLED';
  return status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED';
}
