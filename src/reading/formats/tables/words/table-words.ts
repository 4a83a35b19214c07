/**
 * The words of one language by which tables are understood. Another language is another file of
 * this shape, listed in `all-words.ts`. Case, accents and signs between words do not matter; a `*`
 * at the end of a word stands for its endings.
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

/** What a table is about, and the fields that its headings name. */
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
  /** The language's tag. */
  readonly language: string;
  readonly headings: TableHeadings;
  /** Names of sheets. */
  readonly sheets: Readonly<Record<TableKind, Words>>;
  /** What a session is, by a word of its type or of its title. */
  readonly kinds: Readonly<Record<Exclude<SessionKind, 'other'>, Words>>;
  readonly states: Readonly<Record<SessionState, Words>>;
  /** Of somebody who leads a session and does not speak in it. */
  readonly moderator: Words;
  /** Beginnings of the months' names, from January on; a month with two of them has `/` between. */
  readonly months: Words;
  /** Names of languages in this one, by tag. */
  readonly languages: Readonly<Record<string, Words>>;
  /** Between the beginning and the end of a time, and before the beginning. */
  readonly until: Words;
  readonly from: Words;
  /** Behind a time: `9:30 Uhr`. */
  readonly clock: Words;
  /** Above the values of a table of keys and values. */
  readonly value: Words;
  readonly yes: Words;
  /** What stands where nothing is known yet. */
  readonly unknown: Words;
  readonly urgent: Words;
  readonly important: Words;
}
