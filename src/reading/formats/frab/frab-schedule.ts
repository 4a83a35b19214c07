/**
 * The content of a frab schedule, the same for XML and JSON, versions 1 and 2. It follows the c3voc
 * schedule schemas (voc/schedule, `validator/`) and what frab and pretalx export beyond them.
 * Fields of type `unknown` may be a text or an object of texts by language.
 */

/** A person as an event names it. */
export interface FrabPerson {
  readonly id?: string | undefined;
  readonly name?: unknown;
  readonly role?: string | undefined;
  readonly biography?: unknown;
  readonly photo?: string | undefined;
  readonly url?: string | undefined;
}

/** A link or an attachment of an event. */
export interface FrabLink {
  readonly url: string;
  readonly title?: string | undefined;
  readonly type?: string | undefined;
}

/** A room or a track. */
export interface FrabPlace {
  readonly name?: unknown;
  readonly guid?: string | undefined;
  readonly slug?: string | undefined;
  readonly capacity?: unknown;
  readonly color?: unknown;
}

/** A day of the schedule; its times are as the source writes them. */
export interface FrabDay {
  readonly date?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/**
 * An event of a day. `path` is its place in the source, for problems; times and duration are as the
 * source writes them.
 */
export interface FrabEvent {
  readonly path: string;
  readonly day: FrabDay;
  readonly id?: string | undefined;
  readonly title?: unknown;
  readonly subtitle?: unknown;
  readonly date?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly duration?: string | undefined;
  readonly room?: FrabPlace | undefined;
  readonly track?: FrabPlace | undefined;
  readonly type?: string | undefined;
  readonly state?: string | undefined;
  readonly language?: unknown;
  readonly abstract?: unknown;
  readonly description?: unknown;
  readonly url?: string | undefined;
  readonly stream?: string | undefined;
  readonly recording?: string | undefined;
  readonly persons: readonly FrabPerson[];
  readonly links: readonly FrabLink[];
  readonly attachments: readonly FrabLink[];
}

/** Elements that look like sessions, in a file that has none where frab puts them. */
export interface FrabOthers {
  readonly name: string;
  readonly count: number;
}

/** A whole schedule. */
export interface FrabSchedule {
  readonly acronym?: string | undefined;
  readonly title?: unknown;
  readonly description?: unknown;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly dayChange?: string | undefined;
  readonly timeZone?: string | undefined;
  /** Where `timeZone` is in the source, or would be if it were there; for problems. */
  readonly timeZonePath: string;
  readonly url?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly venue?: string | undefined;
  readonly city?: string | undefined;
  readonly languages?: unknown;
  readonly language?: string | undefined;
  readonly rooms: readonly FrabPlace[];
  readonly tracks: readonly FrabPlace[];
  /** People whom version 2 lists apart from the events; events refer to them by id. */
  readonly persons?: readonly FrabPerson[];
  readonly events: readonly FrabEvent[];
  readonly others?: FrabOthers | undefined;
}
