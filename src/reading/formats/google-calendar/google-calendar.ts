/**
 * Reads the events of Google's Calendar API (`/calendar/v3/calendars/…/events`,
 * developers.google.com). A time is a `dateTime` with an offset, or a `date` for whole days, where
 * the end is the day after the last.
 */
import type { Steps } from '../../../model/values/steps.js';
import { DAY } from '../../../model/values/time-units.js';
import type { EventInput } from '../../../model/schema/schema.js';
import { formatIso } from '../../../model/values/zoned-time.js';
import {
  chooseTimeZone,
  offsetZoneOf,
  writeTime,
  type WrittenTime,
} from '../written/document-time.js';
import {
  compact,
  jsonOf,
  lineText,
  objectOf,
  objectsOf,
  textOf,
  type ForeignObject,
} from '../foreign-value.js';
import { ProgrammeDraft } from '../programme-draft.js';
import {
  commonZone,
  linkIn,
  placedObjects,
  reportMore,
  writeLocalTime,
  type AnswerContext,
  type PlacedEntry,
} from '../rest-answer.js';
import { sessionText } from '../written/session-text.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';

const format: SourceFormat = {
  id: 'google-calendar',
  detect: (source) => {
    const json = objectOf(jsonOf(source));
    const kind = textOf(json['kind']) ?? '';
    return /^calendar#events?$/.test(kind) || objectsOf(json['items']).some(isEvent);
  },
  parse: (source, ports) => buildDocument(objectOf(jsonOf(source)), source, ports),
};
export default format;

const isEvent = ({ kind, start }: ForeignObject): boolean =>
  kind === 'calendar#event' || 'dateTime' in objectOf(start);

/** Events that their owner marked as private; they are left out. */
const isPrivate = ({ entry }: PlacedEntry): boolean =>
  /^(?:private|confidential)$/.test(textOf(entry['visibility']) ?? '');

/**
 * Entries about a person and not of a programme: where somebody works, is away or is busy, and
 * birthdays.
 */
const isOfPerson = ({ entry }: PlacedEntry): boolean =>
  /^(?:workingLocation|outOfOffice|focusTime|birthday)$/.test(textOf(entry['eventType']) ?? '');

const isShown = (event: PlacedEntry): boolean =>
  !isPrivate(event) &&
  !isOfPerson(event) &&
  !(event.entry['status'] === 'cancelled' && event.entry['start'] === undefined);

function reportHidden(all: readonly PlacedEntry[], draft: ProgrammeDraft): void {
  const ofPersons = all.filter((event) => isOfPerson(event) && !isPrivate(event));
  if (ofPersons[0]) {
    draft.report({
      code: 'entries-of-persons',
      path: `${ofPersons[0].path}/eventType`,
      message: `Found entries on where somebody is or when somebody is away, which no programme shows: ${ofPersons.length}.`,
      severity: 'info',
    });
  }
  const hidden = all.filter(isPrivate);
  const [first] = hidden;
  if (!first) return;
  draft.report({
    code: 'session-private',
    path: `${first.path}/visibility`,
    message: `Found events marked as private, which are left out: ${hidden.length}.`,
    severity: 'info',
  });
}

function* buildDocument(
  json: ForeignObject,
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const all = 'items' in json ? placedObjects(json['items'], '/items') : placedObjects(json, '');
  const events = all.filter(isShown);
  reportHidden(all, draft);
  const starts = events.map(({ entry }) => objectOf(entry['start']));
  const clues = {
    named: textOf(json['timeZone']) ?? commonZone(starts.map((start) => textOf(start['timeZone']))),
    offset: starts.map((start) => offsetZoneOf(textOf(start['dateTime']))).find(Boolean),
    path: '/timeZone',
  };
  const timeZone = chooseTimeZone(
    clues,
    source,
    events.length > 0 ? draft.report : () => undefined,
  );
  const context: AnswerContext = { draft, ports, timeZone, link: linkIn(source, ports) };
  const times: EventTimes[] = [];
  for (const event of events) {
    const own = { start: timeOf(event, 'start', context), end: timeOf(event, 'end', context) };
    addSession(event, own, context);
    times.push(own);
    yield;
  }
  if (textOf(json['nextPageToken']) !== undefined) {
    reportMore(draft.report, {
      path: '/nextPageToken',
      shown: all.length,
      advice: 'Add maxResults=2500 and singleEvents=true to the address.',
    });
  }
  return draft.finish(timeZone, calendarEvent(json, { events, times }, context));
}

/** The last day of an event of whole days, from the day after it. */
function lastDay(date: string): WrittenTime | undefined {
  const after = writeTime(date, 'UTC');
  if (!after) return undefined;
  return writeTime(new Date(after.epoch - DAY).toISOString().slice(0, 10), 'UTC');
}

function timeOf(
  { entry, path }: PlacedEntry,
  name: 'start' | 'end',
  context: AnswerContext,
): WrittenTime | undefined {
  const { date, dateTime, timeZone: zone } = objectOf(entry[name]);
  // Google writes an end even if the owner left it open.
  if (name === 'end' && entry['endTimeUnspecified'] === true) return undefined;
  const day = textOf(date);
  if (day !== undefined) {
    const first = textOf(objectOf(entry['start'])['date']);
    // One day with the same end: some programs write the last day itself and not the day after.
    return name === 'end' && day !== first ? lastDay(day) : writeTime(day, context.timeZone);
  }
  const text = textOf(dateTime);
  const place = { text, zone: textOf(zone), path: `${path}/${name}/timeZone` };
  const time = writeLocalTime(place, context);
  // Google answers in the time zone of whoever asks; a programme is written in its own.
  return time && { ...time, iso: formatIso(time.epoch, context.timeZone) };
}

/**
 * The state of a session: only a cancelled one has any, since every other event is called
 * `confirmed`.
 */
const stateOf = ({ status }: ForeignObject) =>
  status === 'cancelled' ? ('cancelled' as const) : undefined;

const writtenOf = (value: unknown): unknown => {
  const { date, dateTime } = objectOf(value);
  return date ?? dateTime;
};

/** The address of the video call; a call's telephone numbers are not a stream. */
const videoOf = ({ conferenceData }: ForeignObject): string | undefined =>
  objectsOf(objectOf(conferenceData)['entryPoints'])
    .filter(({ entryPointType }) => entryPointType === 'video')
    .map(({ uri }) => textOf(uri))
    .find((uri) => uri !== undefined);

interface EventTimes {
  readonly start: WrittenTime | undefined;
  readonly end: WrittenTime | undefined;
}

function addSession(place: PlacedEntry, { start, end }: EventTimes, context: AnswerContext): void {
  const { draft, ports, link } = context;
  const { entry, path } = place;
  if (Array.isArray(entry['recurrence'])) {
    draft.report({
      code: 'google-recurrence',
      path: `${path}/recurrence`,
      message:
        'Found a series by its rule; expected its events one by one. Only the first is read: add singleEvents=true to the address.',
      severity: 'error',
    });
  }
  const [title, room] = [textOf(entry['summary']), textOf(entry['location'])];
  const isAddress = room !== undefined && /^https?:\/\//i.test(room);
  const online = textOf(entry['hangoutLink']) ?? videoOf(entry) ?? (isAddress ? room : undefined);
  draft.session({
    path,
    id: textOf(entry['id']),
    title: title === undefined ? undefined : lineText(title),
    start,
    end,
    written: {
      start: writtenOf(entry['start']),
      end: entry['endTimeUnspecified'] === true ? undefined : writtenOf(entry['end']),
    },
    room:
      room === undefined || isAddress ? undefined : draft.room({ key: room, name: lineText(room) }),
    state: stateOf(entry),
    text: sessionText(undefined, textOf(entry['description']), ports),
    url: link(entry['htmlLink']),
    stream: link(online),
    documents: objectsOf(entry['attachments']).flatMap((file) => {
      const url = link(file['fileUrl']);
      return url === undefined ? [] : [{ title: textOf(file['title']) ?? url, url }];
    }),
  });
}

/** The events, and in the same order the start and the end of each. */
interface TimedEvents {
  readonly events: readonly PlacedEntry[];
  readonly times: readonly EventTimes[];
}

const dayOf = (time: Pick<WrittenTime, 'iso'> | undefined): string | undefined =>
  time?.iso.slice(0, 10);

/** The moment before an end: what ends at midnight is not on the next day. */
const before = ({ epoch, iso, dateOnly }: WrittenTime, { timeZone }: AnswerContext) => ({
  iso: dateOnly ? iso : formatIso(epoch - 1, timeZone),
});

/**
 * The document's event, as for calendar files: a calendar's only event is the event itself; with
 * several, the calendar's name is the event's name and their days are its days.
 */
function calendarEvent(
  json: ForeignObject,
  { events, times }: TimedEvents,
  context: AnswerContext,
): EventInput | undefined {
  const [only, more] = events;
  if (only && !more) return eventOf(only, times[0]?.start, context);
  const name = textOf(json['summary']);
  const days = times.flatMap(({ start, end }) => [
    dayOf(start),
    dayOf(end && before(end, context)),
  ]);
  const sorted = days.filter((day) => day !== undefined).sort();
  if (name === undefined || sorted.length === 0) return undefined;
  return compact<EventInput>({
    name: lineText(name),
    start: sorted[0] ?? '',
    end: sorted.at(-1),
    description: context.ports.plainText(textOf(json['description']) ?? '') || undefined,
  });
}

function eventOf(
  place: PlacedEntry,
  start: WrittenTime | undefined,
  context: AnswerContext,
): EventInput | undefined {
  const { entry } = place;
  const name = textOf(entry['summary']);
  if (name === undefined || !start) return undefined;
  const location = textOf(entry['location']);
  return compact<EventInput>({
    id: textOf(entry['id']),
    name: lineText(name),
    start: start.iso,
    end: timeOf(place, 'end', context)?.iso,
    description: context.ports.plainText(textOf(entry['description']) ?? '') || undefined,
    url: context.link(entry['htmlLink']),
    status: entry['status'] === 'cancelled' ? 'cancelled' : undefined,
    venue: location === undefined ? undefined : { name: lineText(location) },
  });
}
