/**
 * The words of one language by which tables are understood. To add a language, add a file of this
 * form and list it in `all-words.ts`. Case, accents and signs between words do not matter. A `*` at
 * the end of a word stands for any ending.
 */
import type { SessionKind, SessionState } from '../../../../model/conference.js';

type Words = readonly string[];

type SessionField =
  | 'id'
  | 'title'
  | 'subtitle'
  | 'date'
  | 'endDate'
  | 'start'
  | 'end'
  | 'duration'
  | 'room'
  | 'track'
  | 'kind'
  | 'speakers'
  | 'moderators'
  | 'abstract'
  | 'description'
  | 'languages'
  | 'interpretation'
  | 'state'
  | 'stateNote'
  | 'url'
  | 'stream'
  | 'recording'
  | 'openToPress';

type SpeakerField = 'id' | 'name' | 'role' | 'affiliation' | 'bio' | 'photo' | 'url';

type PartnerField = 'id' | 'name' | 'url' | 'logo' | 'tier';

type NewsField =
  | 'id'
  | 'title'
  | 'summary'
  | 'url'
  | 'published'
  | 'time'
  | 'expires'
  | 'category'
  | 'language'
  | 'urgency';

export type EventField =
  | 'name'
  | 'date'
  | 'start'
  | 'end'
  | 'description'
  | 'url'
  | 'venue'
  | 'room'
  | 'address'
  | 'map'
  | 'organizer'
  | 'registration'
  | 'price'
  | 'status'
  | 'statusNote'
  | 'languages'
  | 'interpretation'
  | 'timeZone'
  | 'image'
  | 'stream'
  | 'online';

/** The kinds of tables, and the fields that their headings name. */
export interface TableFields {
  readonly sessions: SessionField;
  readonly speakers: SpeakerField;
  readonly partners: PartnerField;
  readonly news: NewsField;
  readonly event: EventField;
}

export type TableKind = keyof TableFields;

type TableHeadings = {
  readonly [Kind in TableKind]: Readonly<Record<TableFields[Kind], Words>>;
};

export interface TableWords {
  /** The tag of the language, such as `az`. */
  readonly language: string;
  readonly headings: TableHeadings;
  /** Names of sheets, by what is on them. */
  readonly sheets: Readonly<Record<TableKind, Words>>;
  /** What a session is; looked for in its type, or else in its title. */
  readonly kinds: Readonly<Record<Exclude<SessionKind, 'other'>, Words>>;
  readonly states: Readonly<Record<SessionState, Words>>;
  /** Words for somebody who leads a session and does not speak in it. */
  readonly moderator: Words;
  /**
   * Beginnings of the names of the months, from January on. A month with several has `/` between
   * them; an empty text leaves out a month whose name means another one in another language.
   */
  readonly months: Words;
  /** Names of languages in this language, by tag. */
  readonly languages: Readonly<Record<string, Words>>;
  /** `until` stands between the start and the end of a span, `from` before the start. */
  readonly until: Words;
  readonly from: Words;
  /** Words behind a time: `9:30 Uhr`. */
  readonly clock: Words;
  /** Headings above the values of a table of keys and values. */
  readonly value: Words;
  readonly yes: Words;
  /** Words in a cell whose value is not known yet. */
  readonly unknown: Words;
  readonly urgent: Words;
  readonly important: Words;
}
