/**
 * Writes entries as an iCalendar text (RFC 5545). Times are in UTC, so that no calendar has to know
 * a zone. It is in a lazy file, which loads when somebody asks for a calendar. Why it is written
 * without a library: stories/decisions/0013-calendars.md.
 */
import type { CalendarEntry } from './calendar-entry.js';
import { calendarText } from './calendar-text.js';

export interface IcsOptions {
  /** When the file is made, in milliseconds since the epoch. */
  readonly now: number;
  /** Name of the calendar, for programs that show one (RFC 7986, 5.1). */
  readonly name?: string;
}

/** The name of a property with its parameters, and its value in escaped form. */
type Property = readonly [name: string, value: string];

/** The whole file; lines end with CRLF and are folded at 75 octets. */
export function buildIcs(entries: readonly CalendarEntry[], { now, name }: IcsOptions): string {
  const properties: readonly Property[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//conference-widgets//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    // Older programs know only the second name.
    ['NAME', formatText(name)],
    ['X-WR-CALNAME', formatText(name)],
    ...entries.flatMap((entry) => buildEvent(entry, now)),
    ['END', 'VCALENDAR'],
  ];
  const lines = properties
    .filter(([, value]) => value !== '')
    .map(([property, value]) => foldLine(`${property}:${value}`));
  return lines.join('');
}

function buildEvent(entry: CalendarEntry, now: number): readonly Property[] {
  const { updated, latitude, longitude } = entry;
  const hasPlace = latitude !== undefined && longitude !== undefined;
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', formatText(entry.uid)],
    ['DTSTAMP', formatUtc(now)],
    ...buildTimes(entry),
    ['SUMMARY', formatText(entry.title)],
    ['DESCRIPTION', formatText(entry.description)],
    ['LOCATION', formatText(entry.location)],
    ['URL', calendarText(entry.url ?? '').replaceAll('\n', '')],
    ['STATUS', entry.status],
    ['SEQUENCE', String(sequenceOf(entry))],
    ['LAST-MODIFIED', updated === undefined ? '' : formatUtc(updated)],
    ['GEO', hasPlace ? `${latitude};${longitude}` : ''],
    ['END', 'VEVENT'],
  ];
}

function buildTimes({ start, end, days }: CalendarEntry): readonly Property[] {
  if (!days) {
    // An end must be later than the start (RFC 5545, 3.8.2.2); an event without an end takes no
    // time.
    return [
      ['DTSTART', formatUtc(start)],
      ['DTEND', end > start ? formatUtc(end) : ''],
    ];
  }
  const after = new Date(`${days.last}T00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  return [
    ['DTSTART;VALUE=DATE', days.first.replaceAll('-', '')],
    // The end of a day entry is the day after the last (RFC 5545, 3.6.1).
    ['DTEND;VALUE=DATE', formatUtc(after.getTime()).slice(0, 8)],
  ];
}

/**
 * The `SEQUENCE`, which grows with every change of the source: seconds since the epoch, within the
 * range of an integer (RFC 5545, 3.3.8).
 */
function sequenceOf({ updated = 0 }: CalendarEntry): number {
  return Math.min(Math.max(0, Math.floor(updated / 1000)), 2_147_483_647);
}

/** `20160623T053000Z`: a date with UTC time (RFC 5545, 3.3.5). */
const formatUtc = (epoch: number): string =>
  new Date(epoch).toISOString().replace(/[-:]|\.\d+/g, '');

/** Escapes a text by RFC 5545, 3.3.11. */
const formatText = (text = ''): string =>
  calendarText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** The most octets of a line, its end not counted (RFC 5545, 3.1). */
const longestLine = 75;

const encoder = new TextEncoder();

/** Folds a long line: it goes on in the next one after a space. No character is cut in two. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return `${folded}\r\n`;
}
