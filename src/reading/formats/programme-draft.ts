/**
 * Gathers the rooms, tracks, speakers and sessions of a foreign programme into a conference
 * document: ids are unique, sessions refer by id, times have offsets, losses are reported. A format
 * says what the source means; this file knows how the document writes it.
 */
import type {
  ConferenceDocument,
  DocumentLinkInput,
  EventInput,
  RoomInput,
  SessionInput,
  SpeakerInput,
  TextInput,
  TrackInput,
} from '../../model/schema/schema.js';
import type { SessionKind, SessionState } from '../../model/conference.js';
import type { Problem, ReportProblem } from '../../model/problem.js';
import { anyText, compact, lineText, textOf } from './foreign-value.js';
import { NamedRegister, type NamedEntry } from './named-register.js';
import type { SessionText } from './written/session-text.js';
import { saysCancelled } from './written/session-words.js';
import { EntryIds, idOfName } from './entry-ids.js';
import type { WrittenTime } from './written/document-time.js';
import { readLength } from './written/written-length.js';
import type { FormatResult } from './source-format.js';

/**
 * A session as a format found it. `start` is missing when the source gives none that can be read.
 */
export interface SessionDraft {
  /** Where the session is in the source, for problems. */
  readonly path: string;
  /** The source's own id; without one, the id is made from the title. */
  readonly id: string | undefined;
  readonly title: TextInput | undefined;
  readonly start: WrittenTime | undefined;
  readonly end?: WrittenTime | undefined;
  readonly duration?: string | number | undefined;
  /**
   * Start and end as the source writes them, to quote them in problems when they cannot be read.
   */
  readonly written?: { readonly start?: unknown; readonly end?: unknown };
  readonly room?: string | undefined;
  readonly track?: string | undefined;
  readonly kind?: SessionKind | undefined;
  readonly state?: SessionState | undefined;
  readonly text?: SessionText | undefined;
  readonly speakers?: SessionInput['speakers'];
  readonly languages?: string[] | undefined;
  readonly url?: string | undefined;
  readonly stream?: string | undefined;
  readonly recording?: string | undefined;
  readonly documents?: DocumentLinkInput[] | undefined;
}

/** How a message quotes a time of the source. */
const shown = (value: unknown): string => (textOf(value) ?? '').slice(0, 80);

type Speaker = NonNullable<SessionInput['speakers']>[number];

/** The speakers of a session to which further entries have added theirs. */
interface Cast {
  readonly speakers: Speaker[];
  readonly ids: Set<string>;
}

/** The most sessions of one title and time that a further one is compared with. */
const MOST_TWINS = 20;

/** What all copies of a session share; `undefined` without an id. */
const keyOf = ({ id, title, start, end, duration, room }: SessionDraft): string | undefined =>
  id && JSON.stringify([id, anyText(title), start?.iso, end?.iso, duration, room]);

const wordsOf = ({ abstract, description }: SessionText = {}): string =>
  JSON.stringify([abstract, description]);

const NO_WORDS = wordsOf();

const personOf = (speaker: Speaker): string =>
  String(typeof speaker === 'object' ? speaker.id : speaker);

/**
 * Collects one programme. Formats add to it, then `finish` returns the document and its problems.
 */
export class ProgrammeDraft {
  readonly problems: Problem[] = [];
  readonly report: ReportProblem = (problem) => this.problems.push(problem);
  readonly #told = new Set<string>();
  readonly #rooms = new NamedRegister<RoomInput>();
  readonly #tracks = new NamedRegister<TrackInput>();
  readonly #speakers = new NamedRegister<SpeakerInput>();
  readonly #sessions: SessionInput[] = [];
  readonly #sessionIds = new EntryIds();
  readonly #twins = new Map<string, SessionInput[]>();
  readonly #casts = new Map<SessionInput, Cast>();
  readonly #unknown = new Set<string>();
  readonly #languages = new Map<string, number>();
  #firstStart: WrittenTime | undefined;

  /** Reports a problem that many entries share; `what` tells those of one code apart. */
  reportOnce(problem: Problem, what = ''): void {
    const key = `${problem.code} ${what}`;
    if (!this.#told.has(key)) this.report(problem);
    this.#told.add(key);
  }

  room(entry: NamedEntry, more: Omit<RoomInput, 'id' | 'name'> = {}): string {
    return this.#rooms.add(entry, more);
  }

  track(entry: NamedEntry, more: Omit<TrackInput, 'id' | 'name'> = {}): string {
    return this.#tracks.add(entry, more);
  }

  speaker(entry: NamedEntry, more: Omit<SpeakerInput, 'id' | 'name'> = {}): string {
    return this.#speakers.add(entry, more);
  }

  /**
   * The id of the room, track or speaker that the source refers to by this key, if it was added.
   */
  roomOf = (key: string): string | undefined => this.#rooms.find(key);
  trackOf = (key: string): string | undefined => this.#tracks.find(key);
  speakerOf = (key: string): string | undefined => this.#speakers.find(key);

  /**
   * Adds a session. One without a start is reported and left out, since it has no place in the
   * programme. `more` holds fields that only few formats know.
   */
  session(draft: SessionDraft, more: Partial<SessionInput> = {}): void {
    const title = anyText(draft.title);
    if (!draft.start) {
      const found = shown(draft.written?.start);
      this.report({
        code: 'session-without-start',
        path: draft.path,
        message: `Found the session "${title}" without a start that can be read${found === '' ? '' : ` ("${found}")`}; expected a date and time.`,
        severity: 'error',
      });
      return;
    }
    this.#checkEnd(draft, title);
    if (title === '') {
      this.report({
        code: 'session-without-title',
        path: draft.path,
        message: 'Found a session without a title; expected a text.',
        severity: 'warning',
      });
    }
    const key = keyOf(draft);
    if (key !== undefined && this.#joinTwin(key, draft)) return;
    if (!this.#firstStart || draft.start.epoch < this.#firstStart.epoch) {
      this.#firstStart = draft.start;
    }
    this.#countLanguage(draft.languages);
    const session = Object.assign(this.#written(draft, draft.start), more);
    this.#sessions.push(session);
    if (key === undefined) return;
    const twins = this.#twins.get(key);
    if (twins) twins.push(session);
    else this.#twins.set(key, [session]);
  }

  /**
   * Reports an end that cannot be read. The session is shown without it, which nobody would notice.
   */
  #checkEnd({ path, end, written }: SessionDraft, title: string): void {
    const found = shown(written?.end);
    if (end || found === '') return;
    this.report({
      code: 'session-end-unreadable',
      path,
      message: `Found the end "${found}" of the session "${title}"; expected a date and time. It is read without an end.`,
      severity: 'warning',
    });
  }

  /**
   * Returns the id of an entry that the source refers to by its own key. A key that the source
   * explains nowhere is reported once, however many sessions use it, and gives `undefined`.
   */
  refer(kind: 'room' | 'track' | 'speaker', key: string, path: string): string | undefined {
    const register = { room: this.#rooms, track: this.#tracks, speaker: this.#speakers }[kind];
    const id = register.find(key);
    const place = `${kind} ${key}`;
    if (id !== undefined || this.#unknown.has(place)) return id;
    this.#unknown.add(place);
    this.report({
      code: 'reference-unknown',
      path,
      message: `Found a reference to the ${kind} "${key.slice(0, 80)}", which the source has nowhere; expected it among its ${kind}s. It is left out.`,
      severity: 'warning',
    });
    return undefined;
  }

  /** Reports a session that is left out because the organiser has not accepted or published it. */
  reportUnpublished(title: string | undefined, state: string, path: string): void {
    this.report({
      code: 'session-unpublished',
      path,
      message: `Found the session "${lineText(title ?? '')}" in the state "${state}"; expected one that is accepted or confirmed. It is left out.`,
      severity: 'info',
    });
  }

  /**
   * Adds a draft to a session with the same id, title, times, room and texts, if one came before:
   * sources may repeat a day or a page, or have a row for each speaker. Its speakers are added.
   */
  #joinTwin(key: string, { text, speakers = [] }: SessionDraft): boolean {
    const twins = this.#twins.get(key);
    if (!twins) return false;
    const words = wordsOf(text);
    const twin = twins
      .slice(0, MOST_TWINS)
      .find((one) => words === NO_WORDS || wordsOf(one) === words);
    if (twin && speakers.length > 0) this.#addSpeakers(twin, speakers);
    return twin !== undefined;
  }

  #addSpeakers(session: SessionInput, more: readonly Speaker[]): void {
    const own = session.speakers ?? [];
    const cast = this.#casts.get(session) ?? {
      speakers: [...own],
      ids: new Set(own.map(personOf)),
    };
    this.#casts.set(session, cast);
    for (const speaker of more) {
      if (!cast.ids.has(personOf(speaker))) cast.speakers.push(speaker);
      cast.ids.add(personOf(speaker));
    }
    Object.assign(session, { speakers: cast.speakers });
  }

  #written(draft: SessionDraft, start: WrittenTime): SessionInput {
    const { path, text, id, end, title = '' } = draft;
    return compact<SessionInput>({
      id: this.#sessionIds.give(id ?? idOfName(anyText(title))),
      title,
      start: start.iso,
      end: end?.iso,
      duration: end ? undefined : this.#minutes(draft.duration, path),
      room: draft.room,
      track: draft.track,
      kind: draft.kind,
      abstract: text?.abstract,
      description: text?.description,
      speakers: draft.speakers,
      languages: draft.languages,
      state: saysCancelled(anyText(title)) ? 'cancelled' : draft.state,
      url: draft.url,
      stream: draft.stream,
      recording: draft.recording,
      documents: draft.documents,
    });
  }

  #minutes(duration: string | number | undefined, path: string): number | undefined {
    if (duration === undefined || duration === '') return undefined;
    const minutes = readLength(duration);
    if (minutes !== undefined) return minutes;
    this.report({
      code: 'session-duration-wrong',
      path,
      message: `Found the duration "${duration}"; expected hours and minutes such as "1:30".`,
      severity: 'warning',
    });
    return undefined;
  }

  #countLanguage(languages: readonly string[] | undefined): void {
    const only = languages?.length === 1 ? languages[0] : undefined;
    if (only !== undefined) this.#languages.set(only, (this.#languages.get(only) ?? 0) + 1);
  }

  /** The start of the earliest session, for events whose source gives no start of their own. */
  get firstStart(): string | undefined {
    return this.#firstStart?.iso;
  }

  /** The language of most sessions, which is likely the language of their titles too. */
  #mainLanguage(): string | undefined {
    const [first] = [...this.#languages].sort(([, one], [, other]) => other - one);
    return first?.[0];
  }

  finish(timeZone: string, event: EventInput | undefined, language?: string): FormatResult {
    const document = compact<ConferenceDocument>({
      version: 1,
      language: language ?? this.#mainLanguage(),
      timeZone,
      event,
      rooms: this.#rooms.entries,
      tracks: this.#tracks.entries,
      speakers: this.#speakers.entries,
      sessions: this.#sessions,
    });
    // `sessions` is written even when empty: then a widget says that there are no sessions, not
    // that there is no data.
    return { document: { ...document, sessions: this.#sessions }, problems: this.problems };
  }
}
