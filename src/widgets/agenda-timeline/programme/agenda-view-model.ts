/**
 * The view model of an agenda in one language and on chosen clocks. Pure; it knows neither lit nor
 * the DOM, nor the present. State that changes with the clock, a search or favourites is in
 * `agenda-state.ts`, so that this is built once for each copy of the programme.
 */
import { DAY, HOUR } from '../../../model/values/time-units.js';
import type { Formatters } from '../../../intl/formats/formatters.js';
import type { Agenda, DocumentContext, Session } from '../../../model/conference.js';
import { dayKey, parseTime } from '../../../model/values/zoned-time.js';
import { atOnce, type Steps } from '../../../model/values/steps.js';
import {
  chooseText,
  type ChosenText,
  type LocalizedText,
} from '../../../model/values/localized-text.js';
import {
  chooseAgendaClocks,
  createTimeWriter,
  isWholeDays,
  lastsDays,
  type AgendaClocks,
  type TimeWriter,
} from './agenda-clocks.js';
import { isSameData } from './agenda-changes.js';
import { buildDays, mergeBreaks, NIGHT_END, type ConferenceDay } from './agenda-days.js';
import { findUsualLanguages, type SessionLanguages } from './session-languages.js';
import { createSessionBuilder, type SessionView } from './session-view.js';

export interface AgendaInput {
  readonly agenda: Agenda;
  readonly context: DocumentContext;
  /** The visitor's zone; the venue's where there is no visitor (a server). */
  readonly viewerZone: string;
  /** See `AgendaClockChoice`. */
  readonly keepsBeside?: boolean;
  /** `both`, `venue`, `viewer`, or an IANA zone. */
  readonly timeZone: string;
  /** BCP 47 tag that texts are chosen for. */
  readonly language: string;
  /** Formatters of that language for a zone. */
  readonly formatters: (timeZone: string) => Formatters;
  /** The sessions of the last copy; a session without a change stays the same object. */
  readonly known?: readonly SessionView[] | undefined;
}

/** Sessions that start together. */
export interface SlotView {
  readonly start: number;
  readonly iso: string;
  /** `''` for sessions that are whole days. */
  readonly time: string;
  /** The time on the visitor's clock; `''` where it shows the same. */
  readonly beside: string;
  /** `Sun`, for the hours after midnight that still belong to the day before. */
  readonly weekday: string;
  /** The common end of its sessions; `''` where they do not end together, or on another day. */
  readonly end: string;
  /** Whether the slot has only breaks. */
  readonly isPause: boolean;
  /** The languages of most sessions of its day. */
  readonly usual: SessionLanguages | undefined;
  readonly sessions: readonly SessionView[];
}

export interface DayView {
  /** `YYYY-MM-DD`. */
  readonly key: string;
  /** `Tuesday, 1 December 2026`. */
  readonly title: string;
  /** `Tue, 1 Dec`. */
  readonly tab: string;
  readonly start: number;
  readonly end: number;
  readonly slots: readonly SlotView[];
  /** Sessions that began on an earlier day and are still on. */
  readonly ongoing: readonly SessionView[];
  /** The languages of most of its sessions, which are shown once for the day. */
  readonly usual: SessionLanguages | undefined;
}

interface NamedView {
  readonly id: string;
  readonly name: ChosenText;
}

interface TrackChoice extends NamedView {
  /** Index in the source's list of tracks, for its colour. */
  readonly index: number;
  readonly color: string | undefined;
}

export interface AgendaModel {
  readonly days: readonly DayView[];
  /** Rooms and tracks that some session has, in the order of the source. */
  readonly rooms: readonly NamedView[];
  readonly tracks: readonly TrackChoice[];
  /** Sessions in the order of the page. */
  readonly sessions: readonly SessionView[];
  /** The number of rooms of the day that has most. */
  readonly roomsAtOnce: number;
  /** The number of characters of the longest time, for the width of its column. */
  readonly timeLength: number;
  readonly clocks: AgendaClocks;
  /** `Baku, GMT+4`; `besideZoneName` is that of the second clock. */
  readonly zoneName: string;
  readonly besideZoneName: string;
  readonly format: Formatters;
  readonly speakerName: (id: string) => string;
}

export const buildAgenda = (input: AgendaInput): AgendaModel => atOnce(buildAgendaInSteps(input));

export function* buildAgendaInSteps(input: AgendaInput): Steps<AgendaModel> {
  const { agenda, context, language, formatters } = input;
  const sessions = mergeBreaks(agenda.sessions.map((one) => asWholeDays(one, input)));
  const clocks = chooseAgendaClocks({
    timeZone: input.timeZone,
    venueZone: context.timeZone,
    viewerZone: input.viewerZone,
    keepsBeside: input.keepsBeside ?? false,
    starts: sessions.flatMap(({ session }) => (session.allDay ? [] : [session.start])),
  });
  const times = createTimeWriter(clocks, formatters);
  const format = formatters(clocks.timeZone);
  const text = (value: LocalizedText | undefined): ChosenText =>
    chooseText(value, language, context.language);
  const buildSession = createSessionBuilder(agenda, { text, times, format });
  const known = new Map(input.known?.map((view) => [view.id, view]));
  const views = new Map<Session, SessionView>();
  for (const { session, rooms } of sessions) {
    const view = buildSession(session, rooms);
    const old = known.get(view.id);
    views.set(session, old && isSameData(old, view) ? old : view);
    yield;
  }
  const long = [...views.values()].filter(({ session }) => lastsDays(session, clocks.timeZone));
  const days: DayView[] = [];
  for (const day of withLongDays(buildDays([...views.keys()], clocks.timeZone), long, format))
    days.push(yield* buildDay(day, { views, long, times, format }));
  const used = [...views.values()];
  const start = days[0]?.start ?? 0;
  return {
    days,
    sessions: days.flatMap(({ slots }) => slots.flatMap((slot) => slot.sessions)),
    rooms: named(agenda.rooms, new Set(used.flatMap(({ roomIds }) => roomIds)), text),
    tracks: named(agenda.tracks, new Set(used.map(({ track }) => track?.id)), text),
    roomsAtOnce: days.reduce((most, day) => Math.max(most, countRooms(day)), 0),
    timeLength: Math.max(0, ...days.map(timeLength)),
    clocks,
    zoneName: format.zoneName(start),
    besideZoneName: clocks.beside === undefined ? '' : formatters(clocks.beside).zoneName(start),
    format,
    speakerName: (id) => text(agenda.speakers.find((speaker) => speaker.id === id)?.name).text,
  };
}

/** A session that ends less than this after midnight belongs to the day before. */
const NIGHT = NIGHT_END * HOUR;
/** Days. Of a longer session, such as an exhibition, not every day gets a heading. */
const LONGEST = 14;

/** Adds days on which no session begins but one of several days is on. */
function withLongDays(
  days: readonly ConferenceDay[],
  long: readonly SessionView[],
  { timeZone }: Formatters,
): readonly ConferenceDay[] {
  const keys = new Set(days.map(({ key }) => key));
  const added: ConferenceDay[] = [];
  for (const { start, end } of long.map(({ session }) => session)) {
    if (end - start > LONGEST * DAY) continue;
    for (let at = start + DAY; dayKey(at, timeZone) <= dayKey(end - NIGHT, timeZone); at += DAY) {
      const key = dayKey(at, timeZone);
      if (!keys.has(key)) added.push({ key, sessions: [] });
      keys.add(key);
    }
  }
  return [...days, ...added].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function asWholeDays(session: Session, { context }: AgendaInput): Session {
  const isDays = isWholeDays(session, context.timeZone);
  return isDays === session.allDay ? session : { ...session, allDay: isDays };
}

function countRooms({ slots }: DayView): number {
  const sessions = slots.flatMap((slot) => slot.sessions);
  return new Set(sessions.flatMap(({ roomIds }) => roomIds)).size;
}

const timeLength = ({ slots }: DayView): number =>
  slots.reduce((most, { time, end }) => Math.max(most, time.length, end.length), 0);

interface Named {
  readonly id: string;
  readonly name: LocalizedText;
  readonly color?: string;
}

function named(
  entries: readonly Named[],
  used: ReadonlySet<string | undefined>,
  text: (value: LocalizedText) => ChosenText,
): readonly TrackChoice[] {
  return entries
    .map(({ id, name, color }, index) => ({ id, name: text(name), color, index }))
    .filter(({ id }) => used.has(id));
}

interface DayBuild {
  readonly views: ReadonlyMap<Session, SessionView>;
  /** The sessions that last for several days. */
  readonly long: readonly SessionView[];
  readonly times: TimeWriter;
  readonly format: Formatters;
}

function* buildDay({ key, sessions }: ConferenceDay, build: DayBuild): Steps<DayView> {
  const { views, long, format } = build;
  const morning = (parseTime(key, format.timeZone)?.epoch ?? 0) + NIGHT;
  // Sessions after midnight stand behind the evening, so that the first session has the day's own
  // date.
  const start = sessions[0]?.start ?? morning;
  const sessionViews = sessions.flatMap((session) => views.get(session) ?? []);
  const usual = findUsualLanguages(sessionViews);
  const slots: SlotView[] = [];
  for (const slot of groupByStart(sessions)) {
    slots.push(buildSlot(slot, { key, usual }, build));
    yield;
  }
  return {
    key,
    title: format.date(start, 'full'),
    tab: format.date(start, 'day'),
    start,
    end: sessions.reduce((latest, { end }) => Math.max(latest, end), start),
    usual,
    slots,
    ongoing: long.filter(
      ({ session }) => session.end > morning && dayKey(session.start, format.timeZone) < key,
    ),
  };
}

function buildSlot(
  slot: Slot,
  { key, usual }: Pick<DayView, 'key' | 'usual'>,
  { views, times, format }: DayBuild,
): SlotView {
  const { start, allDay } = slot[0];
  const iso = allDay ? key : times.iso(start);
  const sessions = slot.flatMap((session) => views.get(session) ?? []);
  return {
    start,
    iso,
    time: allDay ? '' : times.time(start),
    beside: allDay ? '' : times.beside(start),
    weekday: iso.startsWith(key) ? '' : format.weekday(start, 'short'),
    end: commonEnd(sessions, format.timeZone),
    isPause: sessions.every(({ kind }) => kind === 'break'),
    usual,
    sessions,
  };
}

/** The common end of sessions. A break shows its own end, so that it takes one line. */
function commonEnd(sessions: readonly SessionView[], timeZone: string): string {
  const [first] = sessions;
  if (!first || first.session.allDay || lastsDays(first.session, timeZone)) return '';
  const isCommon = sessions.every(
    ({ session, kind }) => session.end === first.session.end && kind !== 'break',
  );
  return isCommon ? first.until : '';
}

type Slot = [Session, ...Session[]];

/** All-day sessions are grouped apart from sessions that start at midnight. */
function groupByStart(sessions: readonly Session[]): readonly Slot[] {
  const slots: Slot[] = [];
  for (const session of sessions) {
    const slot = slots.at(-1);
    const joins = slot?.[0].start === session.start && slot[0].allDay === session.allDay;
    if (joins) slot.push(session);
    else slots.push([session]);
  }
  return slots;
}
