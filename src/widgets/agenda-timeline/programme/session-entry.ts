/** Builds the calendar entries of sessions in the reader's language. Pure. */
import { calendarUid, type CalendarEntry } from '../../../calendar/calendar-entry.js';
import type { ConferenceEvent, DocumentContext } from '../../../model/conference.js';
import { chooseText } from '../../../model/values/localized-text.js';
import { isObject } from '../../../model/document-context.js';
import { given } from '../../../model/values/optional-fields.js';
import { parseEvent } from '../../../model/event.js';
import { HOUR } from '../../../model/values/time-units.js';
import { dayKey } from '../../../model/values/zoned-time.js';
import type { Programme } from '../agenda-host.js';
import type { SessionView } from './session-view.js';

export interface EntryPlace {
  readonly programme: Programme;
  readonly event: ConferenceEvent | undefined;
  /**
   * The address of the page, which tells conferences apart where the event has no id and no
   * address.
   */
  readonly pageUrl: string;
}

const HALF_HOUR = HOUR / 2;

export function buildSessionEntry(view: SessionView, place: EntryPlace): CalendarEntry {
  const { context, agenda, language } = place.programme;
  const text = (value: Parameters<typeof chooseText>[0]): string =>
    chooseText(value, language, context.language).text;
  const { session, state, note, speakers, title } = view;
  const room = agenda.rooms.find(({ id }) => id === session.room);
  const venue = place.event?.venue;
  const location = [text(room?.name), text(venue?.name), text(venue?.address)];
  const people = speakers.map(({ name }) => name.text).join(', ');
  const description = [note.text, people, text(session.abstract)].filter(Boolean).join('\n\n');
  return {
    uid: calendarUid(session.id, scopeOf(place)),
    title: title.text,
    status: state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    ...timesOf(view, context.timeZone),
    ...given('location', location.filter(Boolean).join(', ') || undefined),
    ...given('description', description || undefined),
    ...given('url', session.url),
    ...given('updated', context.updated),
  };
}

/**
 * The scope of ids. Where the event has an id or address, it is the same on every page that shows
 * the conference.
 */
const scopeOf = ({ event, pageUrl }: EntryPlace): string =>
  event?.id ?? event?.url ?? pageUrl.split(/[?#]/, 1)[0] ?? '';

function timesOf(
  { session: { start, end, allDay } }: SessionView,
  timeZone: string,
): Pick<CalendarEntry, 'start' | 'end' | 'days'> {
  // Calendars need an end; half an hour marks the start and does not block the morning.
  if (!allDay) return { start, end: end > start ? end : start + HALF_HOUR };
  const days = { first: dayKey(start, timeZone), last: dayKey(Math.max(start, end - 1), timeZone) };
  return { start, end, days };
}

/** The event of a programme; the event card reports problems of it. */
export function readEvent(
  document: unknown,
  context: DocumentContext,
): ConferenceEvent | undefined {
  if (!isObject(document) || !isObject(document['event'])) return undefined;
  return parseEvent(document['event'], { ...context, path: '/event', report: () => undefined });
}
