/** Writes entries of a conference as named texts, by which two copies are compared. */
import type {
  Agenda,
  Conference,
  ConferenceEvent,
  NewsItem,
  Partner,
  Session,
} from '../model/conference.js';
import { chooseText, type LocalizedText } from '../model/values/localized-text.js';
import { formatIso } from '../model/values/zoned-time.js';
import type { Entry } from './compare-entries.js';

/** `''` where there is nothing. */
export type Fields = Readonly<Record<string, string>>;

/** Writes the values of one copy, in its own language and time zone. */
export interface Writer {
  readonly text: (text: LocalizedText | undefined) => string;
  readonly time: (epoch: number | undefined) => string;
}

export const createWriter = ({ language, timeZone }: Conference): Writer => ({
  text: (text) => chooseText(text, language, language).text,
  time: (epoch) =>
    epoch === undefined ? '' : formatIso(epoch, timeZone).slice(0, 16).replace('T', ' '),
});

export const emptyAgenda: Agenda = { rooms: [], tracks: [], speakers: [], sessions: [] };

type Names = ReadonlyMap<string | undefined, string>;

interface ProgrammeNames {
  readonly rooms: Names;
  readonly tracks: Names;
  readonly speakers: Names;
}

/** The names of rooms, tracks and people by id. */
export function readNames({ rooms, tracks, speakers }: Agenda, { text }: Writer): ProgrammeNames {
  const named = (list: readonly (Entry & { readonly name: LocalizedText })[]): Names =>
    new Map(list.map(({ id, name }) => [id, text(name)]));
  return { rooms: named(rooms), tracks: named(tracks), speakers: named(speakers) };
}

/** Rooms and people are compared by name, since their ids may be other ones in the second copy. */
export function sessionFields(
  session: Session,
  { rooms, tracks, speakers }: ProgrammeNames,
  { text, time }: Writer,
): Fields {
  return {
    title: text(session.title),
    start: time(session.start),
    end: session.end > session.start ? time(session.end) : '',
    room: rooms.get(session.room) ?? '',
    track: tracks.get(session.track) ?? '',
    state: session.state,
    note: text(session.stateNote),
    speakers: session.speakers.map(({ id }) => speakers.get(id) ?? '').join(', '),
    languages: session.languages.join(', '),
    interpretation: session.interpretation.join(', '),
    url: session.url ?? '',
    stream: session.stream ?? '',
    recording: session.recording ?? '',
  };
}

export const eventFields = (event: ConferenceEvent, { text, time }: Writer): Fields => ({
  title: text(event.name),
  start: time(event.start),
  end: time(event.end),
  state: event.status,
  note: text(event.statusNote),
  venue: text(event.venue?.name),
  room: text(event.venue?.room),
  address: text(event.venue?.address),
  registration: event.registration?.availability ?? '',
  url: event.url ?? '',
});

export const partnerFields = ({ name, url, tier, logo }: Partner, { text }: Writer): Fields => ({
  title: text(name),
  tier: tier ?? '',
  url: url ?? '',
  logo: logo?.src ?? '',
});

export const newsFields = (item: NewsItem, { text, time }: Writer): Fields => ({
  title: text(item.title) || text(item.summary),
  summary: text(item.summary),
  published: time(item.published),
  expires: time(item.expires),
  url: item.url ?? '',
});
