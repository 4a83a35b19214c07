/**
 * Addresses that open a web calendar with the entry filled in; part of the lazy file of calendars.
 *
 * No library is used, since `calendar-link` writes Outlook's times in the zone of the machine
 * without naming it: a visitor whose calendar has another zone gets the wrong hour.
 */
import type { CalendarEntry } from './calendar-entry.js';
import { calendarText, shorten } from './calendar-text.js';
import { DAY } from '../model/values/time-units.js';

export type CalendarTarget = 'google' | 'outlook' | 'office365' | 'yahoo';

export interface CalendarLink {
  readonly target: CalendarTarget;
  readonly url: string;
}

/** A link in the menu: to a web calendar, or to a file. */
export interface CalendarMenuItem {
  readonly target: CalendarTarget | 'ics';
  readonly url: string;
  /** File name to save under; only for files. */
  readonly file?: string;
}

/** Calendars refuse addresses of many thousand characters, and a letter may take six of them. */
const LONGEST_DETAILS = 600;

const isoSecond = (epoch: number): string =>
  new Date(epoch).toISOString().replace(/\.\d{3}Z$/, 'Z');
const compact = (text: string): string => text.replace(/[-:]/g, '');

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}

function address(base: string, fields: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(base);
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== '') url.searchParams.set(name, calendarText(value));
  }
  // Outlook shows a `+` as a plus and not as a space. A real plus is `%2B` already.
  return url.href.replaceAll('+', '%20');
}

/** One address for each web calendar. Instants are written in UTC, all-day entries as days. */
export function buildCalendarLinks(entry: CalendarEntry): readonly CalendarLink[] {
  return [
    { target: 'google', url: googleAddress(entry) },
    { target: 'outlook', url: outlookAddress('https://outlook.live.com', entry) },
    { target: 'office365', url: outlookAddress('https://outlook.office.com', entry) },
    { target: 'yahoo', url: yahooAddress(entry) },
  ];
}

const details = ({ description, url }: CalendarEntry): string =>
  [shorten(description ?? '', LONGEST_DETAILS), url].filter(Boolean).join('\n\n');

function googleAddress(entry: CalendarEntry): string {
  const { days, start, end } = entry;
  const dates = days ? [days.first, dayAfter(days.last)] : [isoSecond(start), isoSecond(end)];
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: entry.title,
    dates: dates.map(compact).join('/'),
    details: details(entry),
    location: entry.location,
  });
}

function outlookAddress(origin: string, entry: CalendarEntry): string {
  const { days, start, end } = entry;
  return address(`${origin}/calendar/0/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: entry.title,
    startdt: days ? days.first : isoSecond(start),
    enddt: days ? dayAfter(days.last) : isoSecond(end),
    allday: days ? 'true' : undefined,
    body: details(entry),
    location: entry.location,
  });
}

function yahooAddress(entry: CalendarEntry): string {
  const { days, start, end } = entry;
  return address('https://calendar.yahoo.com/', {
    v: '60',
    title: entry.title,
    st: compact(days ? days.first : isoSecond(start)),
    et: compact(days ? days.last : isoSecond(end)),
    dur: days ? 'allday' : undefined,
    desc: details(entry),
    in_loc: entry.location,
  });
}
