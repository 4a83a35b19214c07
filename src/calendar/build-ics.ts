/**
 * iCalendar text (RFC 5545) of one or many entries. ical.js escapes, folds and ends the lines;
 * times are written in UTC, so no calendar has to know a zone. A lazy chunk: nobody loads it
 * before asking for a file.
 */
import ICAL from 'ical.js';
import type { CalendarEntry } from './calendar-entry.js';
import { plainText } from './plain-text.js';

export interface IcsOptions {
  /** When the file is made, in milliseconds since the epoch. */
  readonly now: number;
  /** Name of the calendar, for programmes that show one (RFC 7986, 5.1). */
  readonly name?: string;
}

// The library counts 75 octets without the space that begins a continued line; RFC 5545 (3.1)
// counts it too.
ICAL.foldLength = 74;

/** The whole file, lines ended by CRLF and folded at 75 octets. */
export function buildIcs(entries: readonly CalendarEntry[], { now, name }: IcsOptions): string {
  const calendar = new ICAL.Component(['vcalendar', [], []]);
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//conference-widgets//EN');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  if (name) {
    // The library knows neither, and writes what it does not know as it is.
    calendar.updatePropertyWithValue('name', escapeText(name));
    calendar.updatePropertyWithValue('x-wr-calname', escapeText(name));
  }
  for (const entry of entries) calendar.addSubcomponent(buildEvent(entry, now));
  return `${calendar.toString()}\r\n`;
}

const escapeText = (text: string): string =>
  plainText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const utc = (epoch: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(epoch), true);

function buildEvent(entry: CalendarEntry, now: number): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const set = (property: string, value: ICAL.Time | string | number | undefined): void => {
    const kept = typeof value === 'string' ? plainText(value) : value;
    if (kept !== undefined && kept !== '') event.updatePropertyWithValue(property, kept);
  };
  set('uid', entry.uid);
  set('dtstamp', utc(now));
  setTimes(entry, set);
  set('summary', entry.title);
  set('description', entry.description);
  set('location', entry.location);
  set('url', entry.url);
  set('status', entry.status);
  set('sequence', sequenceOf(entry));
  if (entry.updated !== undefined) set('last-modified', utc(entry.updated));
  if (entry.latitude !== undefined && entry.longitude !== undefined) {
    event.addPropertyWithValue('geo', [entry.latitude, entry.longitude]);
  }
  return event;
}

/** Grows with every change of the source: seconds, as far as a number has room (RFC 5545, 3.3.8). */
function sequenceOf({ updated = 0 }: CalendarEntry): number {
  return Math.min(Math.max(0, Math.floor(updated / 1000)), 2_147_483_647);
}

function setTimes(
  { start, end, days }: CalendarEntry,
  set: (property: string, value: ICAL.Time) => void,
): void {
  if (!days) {
    set('dtstart', utc(start));
    // An end is later than its start (RFC 5545, 3.8.2.2); without one, the event takes no time.
    if (end > start) set('dtend', utc(end));
    return;
  }
  const after = ICAL.Time.fromDateString(days.last);
  after.adjust(1, 0, 0, 0);
  set('dtstart', ICAL.Time.fromDateString(days.first));
  // The end of a day entry is the day after the last (RFC 5545, 3.6.1).
  set('dtend', after);
}
