/** Writes a VEVENT as a session, and a whole calendar as the event of the document. */
import { DAY } from '../../../model/values/time-units.js';
import { dayKey, formatIso } from '../../../model/values/zoned-time.js';
import type { EventInput } from '../../../model/schema/schema.js';
import type { WrittenTime } from '../written/document-time.js';
import { compact } from '../foreign-value.js';
import type { CalendarEntry } from './ical-entries.js';
import { propertiesOf, propertyOf, type IcalComponent } from './ical-lines.js';
import type { Occurrence } from './series/ical-occurrences.js';
import {
  firstAddress,
  icalText,
  isWebAddress,
  lineOfProperty,
  lineOfText,
  linesOfProperty,
  webAddress,
  withoutMeeting,
} from './ical-text.js';
import type { ProgrammeDraft, SessionDraft } from '../programme-draft.js';
import { sessionText } from '../written/session-text.js';
import {
  languageTags,
  saysCancelled,
  sessionKind,
  sessionState,
} from '../written/session-words.js';
import type { FormatPorts, SourceText } from '../source-format.js';

/** What is needed to write the events of one file. */
export interface CalendarContext {
  readonly draft: ProgrammeDraft;
  readonly source: SourceText;
  readonly ports: FormatPorts;
  readonly timeZone: string;
}

const dateOf = (local: number): string => new Date(local).toISOString().slice(0, 10);

/** A time of a calendar. For a day only the local time counts. Both are in milliseconds. */
interface Moment {
  readonly local: number;
  readonly epoch: number;
  readonly dateOnly: boolean;
}

const later = ({ local, epoch, dateOnly }: Moment, length: number): Moment => ({
  local: local + length,
  epoch: epoch + length,
  dateOnly,
});

/** A moment as the document has it: a date, or a time in the document's zone. */
function written({ local, epoch, dateOnly }: Moment, timeZone: string): WrittenTime {
  return { iso: dateOnly ? dateOf(local) : formatIso(epoch, timeZone), epoch, dateOnly };
}

/**
 * The time from the first to the last day of an event, in milliseconds. A DTEND that is a date is
 * the day after the last one, whereas the end in a document is the last day. Some programs write
 * the first day itself or the one before it; then the event has one day.
 */
const daysAfterFirst = (length = DAY): number => Math.max(0, Math.ceil(length / DAY) * DAY - DAY);

/** The start and the end of an occurrence; the end is `undefined` where the calendar gives none. */
function spanOf({ entry, local, epoch, length: own }: Occurrence): {
  start: Moment;
  end: Moment | undefined;
} {
  const dateOnly = entry.start?.dateOnly ?? false;
  const start = { local, epoch, dateOnly };
  const length = dateOnly ? daysAfterFirst(entry.length) : (own ?? entry.length);
  return { start, end: length === undefined ? undefined : later(start, length) };
}

/**
 * The attachments that have an address. A file whose content is in the calendar is left out, since
 * it has none.
 */
function documentsOf(component: IcalComponent, context: CalendarContext) {
  return propertiesOf(component, 'ATTACH').flatMap(({ value, parameters }) => {
    const isInline = parameters.has('ENCODING') || /^BINARY$/i.test(parameters.get('VALUE') ?? '');
    const isAddress =
      value.length < 2000 &&
      /^\s*(?:https?:|\/|\.{1,2}\/|www\.|[^\s:]+\.\w{2,5}(?:[?#]|\s*$))/i.test(value);
    const url = isInline || !isAddress ? undefined : webAddress(value, context);
    if (url === undefined) return [];
    const names = ['FILENAME', 'X-FILENAME', 'LABEL'].map((name) => parameters.get(name));
    const title = names.find((name) => name !== undefined) ?? url;
    return [compact({ title, url, mediaType: parameters.get('FMTTYPE') })];
  });
}

/**
 * Properties with the address of an online meeting: that of RFC 7986, and those of Google and
 * Microsoft.
 */
const onlineNames = [
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
];

/** A sign that programs write in place of a missing location. */
const noPlace = /^[-–—_.?/]{1,3}$/;

const describedMeeting = (component: IcalComponent) =>
  withoutMeeting(icalText(propertyOf(component, 'DESCRIPTION')));

/** The name of a place beside LOCATION: that of Apple's maps, or of a VLOCATION (RFC 9073). */
function placeName(component: IcalComponent, { ports }: CalendarContext): string | undefined {
  const shown = propertyOf(component, 'X-APPLE-STRUCTURED-LOCATION')?.parameters.get('X-TITLE');
  const place = component.components.find(({ name }) => name === 'VLOCATION');
  return lineOfText(shown, ports) ?? lineOfProperty(place, 'NAME', ports);
}

/**
 * The room and the address of the stream. A LOCATION that is a web address is a stream and no room.
 */
function placeOf(component: IcalComponent, context: CalendarContext) {
  const written =
    lineOfProperty(component, 'LOCATION', context.ports) ?? placeName(component, context);
  const room = written !== undefined && noPlace.test(written) ? undefined : written;
  const conference = onlineNames
    .flatMap((name) => propertiesOf(component, name))
    .map(({ value }) => webAddress(value, context))
    .find((address) => address !== undefined);
  const meeting = describedMeeting(component).address;
  const known = conference ?? webAddress(meeting, context);
  if (!isWebAddress(room)) return { room, stream: known };
  return { room: undefined, stream: known ?? webAddress(firstAddress(room), context) };
}

const addressOf = (component: IcalComponent, context: CalendarContext): string | undefined =>
  webAddress(propertyOf(component, 'URL')?.value, context);

function stateOf({ component, isTakenBack }: CalendarEntry, title: string | undefined) {
  if (isTakenBack || saysCancelled(title)) return 'cancelled';
  return sessionState(icalText(propertyOf(component, 'STATUS')));
}

/** The session of an event without its times, which each occurrence adds. */
function sessionDraft(entry: CalendarEntry, context: CalendarContext): SessionDraft {
  const { component, path, uid } = entry;
  const { draft, ports } = context;
  const text = (name: string) => icalText(propertyOf(component, name));
  const title = lineOfProperty(component, 'SUMMARY', ports);
  const categories = linesOfProperty(component, 'CATEGORIES', ports);
  const [track] = categories;
  const kind = sessionKind(categories.join(' '));
  const { room, stream } = placeOf(component, context);
  return {
    path,
    id: uid,
    title,
    start: undefined,
    end: undefined,
    room: room === undefined ? undefined : draft.room({ key: room, name: room }),
    track: track === undefined ? undefined : draft.track({ key: track, name: track }),
    kind: kind === 'other' ? undefined : kind,
    state: stateOf(entry, title),
    text: sessionText(
      describedMeeting(component).text,
      text('STYLED-DESCRIPTION') ?? text('X-ALT-DESC'),
      ports,
    ),
    languages: languageTags(propertyOf(component, 'SUMMARY')?.parameters.get('LANGUAGE')),
    url: addressOf(component, context),
    stream,
    documents: documentsOf(component, context),
  };
}

/**
 * Writes occurrences as sessions. The session of an event that may take place again is built once
 * and kept.
 */
export class SessionWriter {
  readonly #context: CalendarContext;
  readonly #drafts = new Map<CalendarEntry, SessionDraft>();

  constructor(context: CalendarContext) {
    this.#context = context;
  }

  /** A draft that may be changed. */
  #draftOf(entry: CalendarEntry): SessionDraft {
    if (!entry.recurrence && !entry.replaces) return sessionDraft(entry, this.#context);
    const draft = this.#drafts.get(entry) ?? sessionDraft(entry, this.#context);
    this.#drafts.set(entry, draft);
    return { ...draft };
  }

  add(occurrence: Occurrence): void {
    const { draft, timeZone } = this.#context;
    const session = this.#draftOf(occurrence.entry);
    const { start, end } = spanOf(occurrence);
    const { instance } = occurrence;
    const stamp =
      instance === undefined ? '' : new Date(instance).toISOString().replace(/\.000Z|\W/g, '');
    const own = {
      id: session.id === undefined || stamp === '' ? session.id : `${session.id}_${stamp}`,
      start: written(start, timeZone),
      end: end && written(end, timeZone),
    };
    draft.session(Object.assign(session, own));
  }
}

/**
 * The last day of an occurrence in the document's zone. An event shorter than a day belongs to the
 * day on which it starts, so that a party does not add the day after.
 */
function lastDayOf(occurrence: Occurrence, timeZone: string): string {
  const { start, end } = spanOf(occurrence);
  if (start.dateOnly) return dateOf((end ?? start).local);
  const isLong = end !== undefined && end.epoch - start.epoch >= DAY;
  return dayKey(isLong ? end.epoch - 1 : start.epoch, timeZone);
}

/** The first day of an occurrence in the document's zone. */
const firstDayOf = (occurrence: Occurrence, timeZone: string): string => {
  const { start } = spanOf(occurrence);
  return start.dateOnly ? dateOf(start.local) : dayKey(start.epoch, timeZone);
};

/**
 * The document's event: the calendar's only occurrence, or else the conference that the calendar is
 * named after; `undefined` where there is no name or no occurrence.
 */
export function calendarEvent(
  calendars: readonly IcalComponent[],
  occurrences: readonly Occurrence[],
  context: CalendarContext,
): EventInput | undefined {
  const [first] = occurrences;
  if (!first) return undefined;
  if (occurrences.length === 1) return onlyEvent(first, context);
  const { ports, timeZone } = context;
  const nameOf = (calendar: IcalComponent) =>
    lineOfProperty(calendar, 'NAME', ports) ?? lineOfProperty(calendar, 'X-WR-CALNAME', ports);
  const calendar = calendars.find((one) => nameOf(one) !== undefined);
  const name = calendar && nameOf(calendar);
  if (!calendar || name === undefined) return undefined;
  const text = (property: string) => icalText(propertyOf(calendar, property));
  const description = text('DESCRIPTION') ?? text('X-WR-CALDESC');
  const least = (one: string, other: string) => (other < one ? other : one);
  const most = (one: string, other: string) => (other > one ? other : one);
  return compact<EventInput>({
    name,
    start: occurrences.map((one) => firstDayOf(one, timeZone)).reduce(least),
    end: occurrences.map((one) => lastDayOf(one, timeZone)).reduce(most),
    description: description && ports.plainText(description),
    url: addressOf(calendar, context),
  });
}

/**
 * The event of a calendar with one occurrence, as “add to calendar” links of event pages give it;
 * `undefined` without a title.
 */
function onlyEvent(occurrence: Occurrence, context: CalendarContext): EventInput | undefined {
  const { entry } = occurrence;
  const { ports, timeZone } = context;
  const name = lineOfProperty(entry.component, 'SUMMARY', ports);
  if (name === undefined) return undefined;
  const { start, end } = spanOf(occurrence);
  const description = describedMeeting(entry.component).text;
  const { room, stream } = placeOf(entry.component, context);
  const lasts = end !== undefined && end.local !== start.local;
  return compact<EventInput>({
    id: entry.uid,
    name,
    start: written(start, timeZone).iso,
    end: lasts ? written(end, timeZone).iso : undefined,
    description: description && ports.plainText(description),
    status: stateOf(entry, name) === 'cancelled' ? 'cancelled' : undefined,
    venue: room === undefined ? undefined : { name: room },
    online: stream === undefined ? undefined : { url: stream },
    url: addressOf(entry.component, context),
  });
}
