/** Turns a frab schedule into a conference document. */
import type { Steps } from '../../../model/values/steps.js';
import type {
  EventInput,
  SessionInput,
  TextInput,
  DocumentLinkInput,
} from '../../../model/schema/schema.js';
import {
  chooseTimeZone,
  offsetZoneOf,
  writeTimeInZone,
  type WrittenTime,
} from '../written/document-time.js';
import { frabEnd, frabStart, isContradicted, secondsOfChange } from './frab-times.js';
import type {
  FrabEvent,
  FrabOthers,
  FrabPerson,
  FrabPlace,
  FrabSchedule,
  FrabLink,
} from './frab-schedule.js';
import { anyText, compact, mapText, numberOf } from '../foreign-value.js';
import { lineText } from '../../text/line-text.js';
import { ProgrammeDraft } from '../programme-draft.js';
import { sessionText } from '../written/session-text.js';
import {
  hexColor,
  languageTags,
  sessionKind,
  sessionState,
  speakerRole,
} from '../written/session-words.js';
import type { FormatPorts, FormatResult, SourceText } from '../source-format.js';

interface FrabContext {
  readonly schedule: FrabSchedule;
  readonly draft: ProgrammeDraft;
  readonly ports: FormatPorts;
  readonly timeZone: string;
  readonly link: (url: string | undefined) => string | undefined;
  /** Whether a length of three parts begins with days; see `durationOf`. */
  readonly hasDays: boolean;
}

/** Builds the document of a schedule, however it was written. Yields after each event. */
export function* buildFrabDocument(
  schedule: FrabSchedule,
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const { timeZone: named, timeZonePath: path } = schedule;
  const timeZone = chooseTimeZone(
    { named, offset: offsetIn(schedule), path },
    source,
    draft.report,
  );
  const base = ports.safeUrl(schedule.baseUrl ?? schedule.url ?? '', source.url) ?? source.url;
  const link = (url: string | undefined) => (url ? ports.safeUrl(url, base) : undefined);
  const hasDays = schedule.events.some(isShort);
  const context: FrabContext = { schedule, draft, ports, timeZone, link, hasDays };
  reportDayChange(schedule, draft);
  addPlaces(context);
  for (const person of schedule.persons ?? []) addPerson(person, context);
  for (const event of schedule.events) {
    addEvent(event, context);
    yield;
  }
  if (schedule.events.length === 0 && schedule.others) reportOthers(schedule.others, draft);
  return draft.finish(timeZone, conferenceEvent(context), schedule.language);
}

/** The offset of the events' own times, or that of the days for events with only a time of day. */
function offsetIn({ events }: FrabSchedule): string | undefined {
  const dated = events.find((event) => (event.date ?? event.start) !== undefined);
  const own = offsetZoneOf(dated?.date ?? dated?.start);
  if (own !== undefined) return own;
  const { date, start, end } = events[0]?.day ?? {};
  const offset = [date, start, end].map(offsetZoneOf).find(Boolean);
  // Programs write the bounds of days in UTC wherever they are.
  return offset === '+00:00' ? undefined : offset;
}

/** Reports a `day_change` that is no time of day: it decides on which date a night event is. */
function reportDayChange({ dayChange, events }: FrabSchedule, draft: ProgrammeDraft): void {
  if (dayChange === undefined || secondsOfChange(dayChange) !== undefined) return;
  const night = events.find(({ date }) => date === undefined);
  if (!night) return;
  draft.report({
    code: 'day-change-unknown',
    path: night.path,
    message: `Found the day_change "${dayChange.slice(0, 80)}"; expected a time such as "04:00". Sessions after midnight may be a day too early.`,
    severity: 'warning',
  });
}

/** Reports, once for the whole schedule, an event whose two times contradict each other. */
function reportContradiction(event: FrabEvent, start: WrittenTime, context: FrabContext): void {
  const { draft, timeZone } = context;
  if (!isContradicted(event, start, timeZone)) return;
  draft.reportOnce({
    code: 'time-contradicted',
    path: event.path,
    message: `Found the date "${event.date ?? ''}" and beside it the start "${event.start ?? ''}"; expected both to be the same time. The date is read.`,
    severity: 'warning',
  });
}

/**
 * Reports a schedule of another system: its root is called `schedule` too, and an empty programme
 * would be a wrong answer.
 */
function reportOthers({ name, count }: FrabOthers, draft: ProgrammeDraft): void {
  draft.report({
    code: 'schedule-unknown',
    path: '',
    message: `Expected events in the rooms of a day, as frab and pretalx write them; found ${count} elements <${name}> of another system's schedule. Ask it for frab's schedule.xml, or for a calendar.`,
    severity: 'error',
  });
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function placeName(place: FrabPlace | undefined): TextInput | undefined {
  return mapText(place?.name) ?? place?.slug;
}

/**
 * All keys of a room or a track. Version 2 of the schema refers to rooms by guid and to tracks by
 * slug, version 1 to both by name.
 */
function placeKeys(place: FrabPlace | undefined): string[] {
  return [anyText(placeName(place)), place?.guid, place?.slug].filter(isText);
}

function addPlaces({ schedule, draft }: FrabContext): void {
  for (const room of schedule.rooms) {
    const name = placeName(room);
    const [key, ...aliases] = placeKeys(room);
    if (name === undefined || key === undefined) continue;
    const capacity = numberOf(room.capacity);
    draft.room({ key, aliases, name, id: room.slug }, capacity > 0 ? { capacity } : {});
  }
  for (const track of schedule.tracks) addTrack(track, draft);
}

function addTrack(track: FrabPlace, draft: ProgrammeDraft): string | undefined {
  const name = placeName(track);
  const [key, ...aliases] = placeKeys(track);
  if (name === undefined || key === undefined) return undefined;
  const color = hexColor(track.color);
  return draft.track({ key, aliases, name, id: track.slug }, color ? { color } : {});
}

function findRoom(room: FrabPlace | undefined, draft: ProgrammeDraft): string | undefined {
  const known = placeKeys(room).map(draft.roomOf).find(isText);
  const name = placeName(room);
  const [key, ...aliases] = placeKeys(room);
  if (known !== undefined || name === undefined || key === undefined) return known;
  return draft.room({ key, aliases, name, id: room?.slug });
}

function findTrack(track: FrabPlace | undefined, draft: ProgrammeDraft): string | undefined {
  if (track === undefined) return undefined;
  return placeKeys(track).map(draft.trackOf).find(isText) ?? addTrack(track, draft);
}

function addPerson(person: FrabPerson, { draft, ports, link }: FrabContext): string | undefined {
  const name = mapText(person.name);
  const key = person.id ?? anyText(name);
  const known = draft.speakerOf(key);
  if (known !== undefined || name === undefined) return known;
  return draft.speaker(
    { key, name, id: person.id },
    compact({
      bio: mapText(person.biography, ports.plainText),
      photo: link(person.photo),
      url: link(person.url),
    }),
  );
}

function speakersOf(event: FrabEvent, context: FrabContext): SessionInput['speakers'] {
  const seen = new Set<string>();
  return event.persons.flatMap((person) => {
    const id = addPerson(person, context);
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    const role = speakerRole(person.role);
    return [role ? { id, role } : { id }];
  });
}

/**
 * Reads a length. `00:90` means ninety minutes. Of three parts the first is days, as pretalx writes
 * them (`1:02:00`), unless the second would be more hours than a day has. A file that has three
 * parts in all of its lengths means hours, minutes and seconds. Returns minutes, or the text for
 * others to read.
 */
function durationOf(written: string | undefined, hasDays: boolean): string | number | undefined {
  const text = written?.trim() ?? '';
  const minutes = /^0{1,2}:(\d{2,3})$/.exec(text)?.[1];
  if (minutes !== undefined) return Number(minutes);
  const days = /^([1-9]\d*):([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (!days || !hasDays) return written;
  return (Number(days[1]) * 24 + Number(days[2])) * 60 + Number(days[3]);
}

const isShort = ({ duration }: FrabEvent): boolean => /^\s*\d+:\d+\s*$/.test(duration ?? '');

/**
 * The abstract and description of an event. The document has no field for a subtitle, so it opens
 * the abstract.
 */
function textsOf(event: FrabEvent, ports: FormatPorts) {
  const abstract = mapText(event.abstract, (text) => text.trim());
  const description = mapText(event.description, (text) => text.trim());
  const text = sessionText(abstract, description, ports);
  const subtitle = anyText(mapText(event.subtitle));
  if (subtitle === '') return text;
  const { abstract: plain = '' } = text;
  if (typeof plain !== 'string') return text;
  return { ...text, abstract: plain === '' ? subtitle : `${subtitle}\n\n${plain}` };
}

const writtenStart = ({ date, start, day }: FrabEvent): string =>
  [date ?? day.date, start].filter(Boolean).join(' ');

function addEvent(event: FrabEvent, context: FrabContext): void {
  const { draft, schedule, timeZone, link, ports } = context;
  const video = event.links.find(isVideo);
  const start = frabStart(event, schedule.dayChange, timeZone);
  if (start) reportContradiction(event, start, context);
  draft.session({
    path: event.path,
    id: event.id,
    title: mapText(event.title, lineText),
    start,
    end: start && frabEnd(event, start, timeZone),
    written: { start: writtenStart(event), end: event.end },
    duration: durationOf(event.duration, context.hasDays),
    room: findRoom(event.room, draft),
    track: findTrack(event.track, draft),
    kind: sessionKind(event.type),
    state: sessionState(event.state),
    text: textsOf(event, ports),
    speakers: speakersOf(event, context),
    languages: languageTags(event.language),
    url: link(event.url),
    stream: link(event.stream),
    recording: link(event.recording) ?? link(video?.url),
    documents: documentsOf(
      [...event.attachments, ...event.links.filter((entry) => entry !== video)],
      link,
    ),
  });
}

function conferenceEvent({ schedule, draft, ports, timeZone, link }: FrabContext) {
  const name = mapText(schedule.title) ?? schedule.acronym;
  const start = writeTimeInZone(schedule.start, timeZone) ?? draft.firstStart;
  if (name === undefined || start === undefined) return undefined;
  const { venue, city } = schedule;
  const place = venue ?? city;
  return compact<EventInput>({
    id: schedule.acronym,
    name,
    start,
    end: writeTimeInZone(schedule.end, timeZone),
    description: mapText(schedule.description, ports.plainText),
    url: link(schedule.url) ?? link(schedule.baseUrl),
    venue: place ? compact({ name: place, address: venue ? city : undefined }) : undefined,
    languages: languageTags(schedule.languages),
  });
}

const videoPattern =
  /\.(webm|mp4|m4v|ogv|mpg|avi)$|media\.ccc\.de|youtu\.?be|vimeo\.com|^video|recording/i;

/** Whether a link leads to a recording: events list these among their other links. */
function isVideo(link: FrabLink): boolean {
  return [link.url, link.title ?? '', link.type ?? ''].some((text) => videoPattern.test(text));
}

function documentsOf(
  links: readonly FrabLink[],
  resolve: (url: string) => string | undefined,
): DocumentLinkInput[] {
  return links.flatMap(({ url, title, type }) => {
    const safe = resolve(url);
    if (safe === undefined) return [];
    const mediaType = type?.includes('/') ? type : undefined;
    return [
      compact<DocumentLinkInput>({
        title: title ?? (type === 'slides' || type === 'paper' ? type : url),
        url: safe,
        mediaType,
      }),
    ];
  });
}
