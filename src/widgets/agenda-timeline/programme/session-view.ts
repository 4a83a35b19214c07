/** The view model of one session. Pure. */
import type { Formatters } from '../../../intl/formats/formatters.js';
import type { Agenda, Session, SessionKind, SessionState } from '../../../model/conference.js';
import type { ChosenText, LocalizedText } from '../../../model/values/localized-text.js';
import type { TimeWriter } from './agenda-clocks.js';
import { buildSessionLanguages, type SessionLanguages } from './session-languages.js';

export interface SpeakerView {
  readonly id: string;
  readonly name: ChosenText;
  readonly affiliation: ChosenText;
  readonly role: 'speaker' | 'moderator';
}

interface TrackView {
  readonly id: string;
  readonly name: ChosenText;
  /** Index in the agenda's list of tracks, for its colour. */
  readonly index: number;
}

export interface SessionView extends SessionLanguages {
  readonly id: string;
  readonly session: Session;
  readonly title: ChosenText;
  /** `09:30–10:15`; the dates of several whole days; `''` for one whole day. */
  readonly time: string;
  /** The two ends as they are read aloud; `''` for one that is not known. */
  readonly from: string;
  readonly until: string;
  readonly roomIds: readonly string[];
  /** Empty where the programme has only one room, which need not be said. */
  readonly rooms: readonly RoomView[];
  readonly track: TrackView | undefined;
  readonly speakers: readonly SpeakerView[];
  readonly kind: SessionKind;
  readonly state: SessionState;
  readonly note: ChosenText;
  /** The time (`10:00`) and the room that were announced before; `''` where they stay the same. */
  readonly previousTime: string;
  readonly previousRoom: string;
  /** Whether the dialog shows more than the agenda. */
  readonly hasDetail: boolean;
}

export interface RoomView {
  readonly id: string;
  readonly name: ChosenText;
}

export interface SessionWriter {
  readonly text: (value: LocalizedText | undefined) => ChosenText;
  readonly times: TimeWriter;
  readonly format: Formatters;
}

export type BuildSession = (session: Session, rooms: readonly string[]) => SessionView;

/**
 * Creates the function that builds a session's view. Names of rooms, tracks, speakers and languages
 * are chosen once for all sessions.
 */
export function createSessionBuilder(agenda: Agenda, writer: SessionWriter): BuildSession {
  const { text, times } = writer;
  const names = readNames(agenda, text);
  const languageViews = new Map<string, SessionLanguages>();
  const languages = (session: Session): SessionLanguages => {
    const key = `${session.languages.join()}>${session.interpretation.join()}`;
    const view = languageViews.get(key) ?? buildSessionLanguages(session, writer.format);
    languageViews.set(key, view);
    return view;
  };
  return (session, roomIds) => ({
    id: session.id,
    session,
    title: text(session.title),
    ...times.span(session),
    roomIds,
    rooms: names.rooms.size > 1 ? roomIds.flatMap((id) => names.rooms.get(id) ?? []) : [],
    track: session.track === undefined ? undefined : names.tracks.get(session.track),
    speakers: session.speakers.flatMap(({ id, role }) => {
      const speaker = names.speakers.get(id);
      return speaker ? [role === 'speaker' ? speaker : { ...speaker, role }] : [];
    }),
    ...languages(session),
    kind: session.kind,
    state: session.state,
    note: text(session.stateNote),
    ...readPrevious(session, names, times),
    hasDetail: hasDetail(session),
  });
}

interface Names {
  readonly rooms: ReadonlyMap<string, RoomView>;
  readonly tracks: ReadonlyMap<string, TrackView>;
  readonly speakers: ReadonlyMap<string, SpeakerView>;
}

function readNames({ rooms, tracks, speakers }: Agenda, text: SessionWriter['text']): Names {
  return {
    rooms: new Map(rooms.map(({ id, name }) => [id, { id, name: text(name) }])),
    tracks: new Map(tracks.map(({ id, name }, index) => [id, { id, index, name: text(name) }])),
    speakers: new Map(
      speakers.map(({ id, name, affiliation }) => [
        id,
        { id, name: text(name), affiliation: text(affiliation), role: 'speaker' },
      ]),
    ),
  };
}

function readPrevious(
  { previous, start, room }: Session,
  { rooms }: Names,
  times: TimeWriter,
): Pick<SessionView, 'previousTime' | 'previousRoom'> {
  const moved = previous?.start !== undefined && previous.start !== start;
  const relocated = previous?.room !== undefined && previous.room !== room;
  return {
    previousTime: moved ? times.onDay(previous.start, start) : '',
    previousRoom: relocated ? (rooms.get(previous.room)?.name.text ?? '') : '',
  };
}

function hasDetail(session: Session): boolean {
  const { kind, abstract, description, speakers, url, stream, recording, documents } = session;
  if (kind !== 'break') return true;
  const told = [abstract, description, url, stream, recording].some((one) => one !== undefined);
  return told || speakers.length > 0 || documents.length > 0;
}
