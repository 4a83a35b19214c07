/**
 * Gathers rooms, tracks, speakers and sessions of a foreign programme into a conference document:
 * ids unique, references by id, times with offsets, losses reported. Formats say what the source
 * means; this file knows how the document writes it.
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
} from '../model/schema.js';
import type { SessionKind, SessionState } from '../model/conference.js';
import type { Problem, ReportProblem, Severity } from '../model/problem.js';
import { parseDuration } from '../model/zoned-time.js';
import { anyText, compact } from './foreign-value.js';
import { EntryIds, idOfName } from './entry-ids.js';
import type { WrittenTime } from './document-time.js';
import type { FormatPorts, FormatResult } from './source-format.js';

/** A session as a format found it; `start` is missing when the source gives none that can be read. */
export interface SessionDraft {
  /** Where it stands in the source, for problems. */
  readonly path: string;
  /** The source's own id; the title stands in. */
  readonly id: string | undefined;
  readonly title: TextInput | undefined;
  readonly start: WrittenTime | undefined;
  readonly end?: WrittenTime | undefined;
  readonly duration?: string | number | undefined;
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

export interface SessionText {
  readonly abstract?: TextInput | undefined;
  readonly description?: TextInput | undefined;
}

/** What a source tells of a room, a track or a person; `key` is how its sessions refer to it. */
export interface NamedEntry {
  readonly key: string;
  readonly name: TextInput;
  /** The source's own id; the name stands in. */
  readonly id?: string | undefined;
  /** Other keys for the same entry. */
  readonly aliases?: readonly (string | undefined)[];
}

class Register<Entry extends { id: string | number }> {
  readonly entries: Entry[] = [];
  readonly #ids = new EntryIds();
  readonly #byKey = new Map<string, string>();

  find(key: string): string | undefined {
    return this.#byKey.get(key);
  }

  /** The id of the entry with this key, made on first sight. */
  add(entry: NamedEntry, more: Omit<Entry, 'id' | 'name'>): string {
    const known = this.#byKey.get(entry.key);
    if (known !== undefined) return known;
    const id = this.#ids.give(entry.id ?? idOfName(anyText(entry.name)));
    this.#byKey.set(entry.key, id);
    for (const alias of entry.aliases ?? []) {
      if (alias !== undefined && !this.#byKey.has(alias)) this.#byKey.set(alias, id);
    }
    this.entries.push({ id, name: entry.name, ...more } as unknown as Entry);
    return id;
  }
}

export class ProgrammeDraft {
  readonly problems: Problem[] = [];
  readonly report: ReportProblem = (problem) => this.problems.push(problem);
  readonly #rooms = new Register<RoomInput>();
  readonly #tracks = new Register<TrackInput>();
  readonly #speakers = new Register<SpeakerInput>();
  readonly #sessions: SessionInput[] = [];
  readonly #sessionIds = new EntryIds();
  readonly #languages = new Map<string, number>();
  #firstStart: WrittenTime | undefined;

  room(entry: NamedEntry, more: Omit<RoomInput, 'id' | 'name'> = {}): string {
    return this.#rooms.add(entry, more);
  }

  track(entry: NamedEntry, more: Omit<TrackInput, 'id' | 'name'> = {}): string {
    return this.#tracks.add(entry, more);
  }

  speaker(entry: NamedEntry, more: Omit<SpeakerInput, 'id' | 'name'> = {}): string {
    return this.#speakers.add(entry, more);
  }

  /** The id of a room, track or speaker the source referred to, if it was ever introduced. */
  roomOf = (key: string): string | undefined => this.#rooms.find(key);
  trackOf = (key: string): string | undefined => this.#tracks.find(key);
  speakerOf = (key: string): string | undefined => this.#speakers.find(key);

  problem(code: string, path: string, message: string, severity: Severity = 'error'): void {
    this.report({ code, path, message, severity });
  }

  /** Writes a session; one without a start becomes a problem, since nothing can place it. */
  session(draft: SessionDraft): void {
    const title = anyText(draft.title);
    if (!draft.start) {
      this.problem(
        'session-without-start',
        draft.path,
        `Found the session "${title}" without a start that can be read; expected a date and time.`,
      );
      return;
    }
    if (title === '') {
      this.problem(
        'session-without-title',
        draft.path,
        'Found a session without a title; expected a text.',
        'warning',
      );
    }
    if (!this.#firstStart || draft.start.epoch < this.#firstStart.epoch) {
      this.#firstStart = draft.start;
    }
    this.#countLanguage(draft.languages);
    this.#sessions.push(this.#written(draft, draft.start));
  }

  #written(draft: SessionDraft, start: WrittenTime): SessionInput {
    const { path: _path, text, id, end, duration, start: _start, title = '', ...rest } = draft;
    const length = end ? undefined : this.#minutes(duration, draft.path);
    return compact<SessionInput>({
      id: this.#sessionIds.give(id ?? idOfName(anyText(title))),
      title,
      start: start.iso,
      end: end?.iso,
      duration: length,
      ...rest,
      abstract: text?.abstract,
      description: text?.description,
    });
  }

  #minutes(duration: string | number | undefined, path: string): number | undefined {
    if (duration === undefined || duration === '') return undefined;
    const length = parseDuration(duration);
    if (length !== undefined) return Math.round(length / 60_000);
    this.problem(
      'session-duration-wrong',
      path,
      `Found the duration "${duration}"; expected hours and minutes such as "1:30".`,
      'warning',
    );
    return undefined;
  }

  #countLanguage(languages: readonly string[] | undefined): void {
    const only = languages?.length === 1 ? languages[0] : undefined;
    if (only !== undefined) this.#languages.set(only, (this.#languages.get(only) ?? 0) + 1);
  }

  /** The earliest session's start, for events whose source gives no start of its own. */
  get firstStart(): string | undefined {
    return this.#firstStart?.iso;
  }

  /** The language most sessions are held in, which is what their titles are most likely in. */
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
    // An empty programme is still a programme: a widget says “no sessions”, not “no data”.
    return { document: { ...document, sessions: this.#sessions }, problems: this.problems };
  }
}

/**
 * Abstract and description of a document out of a source's texts. The abstract is plain; a source
 * with one text only also keeps it as the description where it holds markup worth showing.
 */
export function sessionText(
  abstract: TextInput | undefined,
  description: TextInput | undefined,
  ports: FormatPorts,
): SessionText {
  const main = abstract ?? description;
  const plain = mapWritten(main, ports.plainText);
  if (abstract !== undefined && description !== undefined) return { abstract: plain, description };
  return { abstract: plain, description: anyText(plain) === anyText(main) ? undefined : main };
}

function mapWritten(
  text: TextInput | undefined,
  change: (text: string) => string,
): TextInput | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return change(text) || undefined;
  return Object.fromEntries(Object.entries(text).map(([tag, value]) => [tag, change(value)]));
}
