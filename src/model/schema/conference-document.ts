/**
 * The conference document as an author writes it, for people who write one in TypeScript. The types
 * are plain so that editors show them whole; a test holds them against the schema and its
 * descriptions.
 */

/** A text in the document’s language, or one text per language (BCP 47). */
export type TextInput = string | Readonly<Record<string, string>>;

/**
 * A conference as an author writes it, version 1: what `conference`, `src` and `data-conference`
 * take.
 */
export interface ConferenceDocument {
  /** Address of this schema, so that editors help while writing. */
  readonly $schema?: string | undefined;
  /** Version of the document’s form. There is one: 1. */
  readonly version?: number | undefined;
  /**
   * Language (BCP 47) of every text that is a plain string. Without it the language of plain texts
   * is unknown.
   */
  readonly language?: string | undefined;
  /**
   * IANA time zone of the venue. Times without an offset are in it, and the programme is shown in
   * it. Always give one.
   */
  readonly timeZone?: string | undefined;
  /** When the document was last changed. */
  readonly updated?: string | undefined;
  /** The conference as a whole. */
  readonly event?: EventInput | undefined;
  /** Rooms that sessions refer to. Without the list a session’s room is taken as its name. */
  readonly rooms?: readonly RoomInput[] | undefined;
  /** Tracks that sessions refer to. Without the list a session’s track is taken as its name. */
  readonly tracks?: readonly TrackInput[] | undefined;
  /** People whom sessions refer to. Without the list a session’s speaker is taken as a name. */
  readonly speakers?: readonly SpeakerInput[] | undefined;
  /** The programme. Order does not matter: sessions are shown by time. */
  readonly sessions?: readonly SessionInput[] | undefined;
  /** Groups of partners, such as “Gold”. Without the list a partner’s tier is taken as its name. */
  readonly tiers?: readonly TierInput[] | undefined;
  /** Organisations that support the conference, in the order to show. */
  readonly partners?: readonly PartnerInput[] | undefined;
  /** News, in the order to show. */
  readonly news?: readonly NewsItemInput[] | undefined;
}

/** Where a conference takes place. */
export interface VenueInput {
  /** Name of the house. */
  readonly name: TextInput;
  /** Room or floor in the house. */
  readonly room?: TextInput | undefined;
  /** Postal address. */
  readonly address?: TextInput | undefined;
  /** The house’s own page. */
  readonly url?: string | undefined;
  /** Address of a map. */
  readonly mapUrl?: string | undefined;
  /** Degrees north (WGS 84). */
  readonly latitude?: number | undefined;
  /** Degrees east (WGS 84). */
  readonly longitude?: number | undefined;
}

/** One of those who hold a conference. */
export interface OrganizerInput {
  /** Stays the same in every version of the document. */
  readonly id?: string | number | undefined;
  /** Name of the organiser. */
  readonly name: TextInput;
  /** The organiser’s own page. */
  readonly url?: string | undefined;
  /** The organiser’s logo: its address, or an image. */
  readonly logo?: ImageInput | string | undefined;
}

/** How people register. */
export interface RegistrationInput {
  /** Where to register. */
  readonly url?: string | undefined;
  /** When registration opens. */
  readonly opens?: string | undefined;
  /** When it closes; a date includes that day. */
  readonly closes?: string | undefined;
  /** Whether there are places. */
  readonly availability?: 'open' | 'waitlist' | 'sold-out' | 'closed' | undefined;
  /** What it costs, in words. */
  readonly price?: TextInput | undefined;
}

/** A conference as a whole: what the event card’s `event` takes. */
export interface EventInput {
  /** Stays the same in every version of the document. */
  readonly id?: string | number | undefined;
  /** Name of the conference. */
  readonly name: TextInput;
  /** First moment, or first day. */
  readonly start: string;
  /** Last moment, or last day: a date includes that day. */
  readonly end?: string | undefined;
  /** What it is about; plain text or Markdown. */
  readonly description?: TextInput | undefined;
  /** The conference’s own page. */
  readonly url?: string | undefined;
  /** What became of it. */
  readonly status?:
    'scheduled' | 'postponed' | 'rescheduled' | 'cancelled' | 'moved-online' | undefined;
  /** Why, in a sentence. */
  readonly statusNote?: TextInput | undefined;
  /** What held before it was moved. */
  readonly previous?: { readonly start?: string | undefined } | undefined;
  /** How one takes part. */
  readonly attendance?: 'in-person' | 'online' | 'hybrid' | undefined;
  /** Where it takes place. */
  readonly venue?: VenueInput | undefined;
  /** Where it takes place on the web. */
  readonly online?: { readonly url: string } | undefined;
  /** Who holds it. */
  readonly organizers?: readonly OrganizerInput[] | undefined;
  /** A picture of the conference: its address, or an image. */
  readonly image?: ImageInput | string | undefined;
  /** How to register. */
  readonly registration?: RegistrationInput | undefined;
  /** Where to watch it live. */
  readonly stream?: string | undefined;
  /** Where to watch it afterwards. */
  readonly recordings?: string | undefined;
  /** A calendar to subscribe to. */
  readonly calendar?: string | undefined;
  /** Languages (BCP 47) spoken. */
  readonly languages?: readonly string[] | undefined;
  /** Languages (BCP 47) interpreted into. */
  readonly interpretation?: readonly string[] | undefined;
  /** For journalists. */
  readonly press?:
    | {
        readonly note: TextInput;
        readonly contact?: string | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
  /** Files to download. */
  readonly documents?: readonly DocumentLinkInput[] | undefined;
}

/** A room that sessions refer to. */
export interface RoomInput {
  /** What sessions refer to. Unique within the list. */
  readonly id: string | number;
  /** Name on the door. */
  readonly name: TextInput;
  /** Seats. */
  readonly capacity?: number | undefined;
}

/** A track that sessions refer to. */
export interface TrackInput {
  /** What sessions refer to. Unique within the list. */
  readonly id: string | number;
  /** Name of the track. */
  readonly name: TextInput;
  /** Hex colour. One that is readable on white and on black is best. */
  readonly color?: string | undefined;
}

/** A person that sessions refer to. */
export interface SpeakerInput {
  /** What sessions refer to. Unique within the list. */
  readonly id: string | number;
  /** Name as the person writes it. */
  readonly name: TextInput;
  /** Office or profession. */
  readonly role?: TextInput | undefined;
  /** Organisation. */
  readonly affiliation?: TextInput | undefined;
  /** A few sentences; plain text or Markdown. */
  readonly bio?: TextInput | undefined;
  /** A portrait: its address, or an image. */
  readonly photo?: ImageInput | string | undefined;
  /** The person’s own page. */
  readonly url?: string | undefined;
}

/** A speaker of one session, with what they do in it. */
export interface SessionSpeakerInput {
  /** Id of one of `speakers`. */
  readonly id: string | number;
  /** What the person does in this session. */
  readonly role?: 'speaker' | 'moderator' | undefined;
}

/** One session of a programme. */
export interface SessionInput {
  /**
   * Stays the same in every version of the document, since favourites and links keep it. A session
   * without one is left out.
   */
  readonly id: string | number;
  /** Title. */
  readonly title: TextInput;
  /** When it starts; a date alone means that whole day. */
  readonly start: string;
  /** When it ends. An end before the start by more than half a day is one on the next day. */
  readonly end?: string | undefined;
  /** How long it takes, in place of an end. A number is minutes. */
  readonly duration?: number | string | undefined;
  /** Id of one of `rooms`. Without one the session spans all rooms. */
  readonly room?: string | number | undefined;
  /** Id of one of `tracks`. */
  readonly track?: string | number | undefined;
  /** What sort of session it is. */
  readonly kind?:
    'talk' | 'plenary' | 'panel' | 'workshop' | 'break' | 'social' | 'other' | undefined;
  /** What it is about, in plain text. */
  readonly abstract?: TextInput | undefined;
  /** More of it, for the detail view; plain text, Markdown or HTML. */
  readonly description?: TextInput | undefined;
  /** Who speaks: ids of `speakers`, or objects with a role. */
  readonly speakers?: readonly (SessionSpeakerInput | string | number)[] | undefined;
  /** Languages (BCP 47) spoken. */
  readonly languages?: readonly string[] | undefined;
  /** Languages (BCP 47) interpreted into. */
  readonly interpretation?: readonly string[] | undefined;
  /** What became of it. */
  readonly state?: 'confirmed' | 'delayed' | 'moved' | 'cancelled' | undefined;
  /** Why, in a sentence. */
  readonly stateNote?: TextInput | undefined;
  /** What held before it was moved. */
  readonly previous?:
    | { readonly start?: string | undefined; readonly room?: string | number | undefined }
    | undefined;
  /** Journalists may attend. */
  readonly openToPress?: boolean | undefined;
  /** The session’s own page. */
  readonly url?: string | undefined;
  /** Where to watch it live. */
  readonly stream?: string | undefined;
  /** Where to watch it afterwards. */
  readonly recording?: string | undefined;
  /** Files to download. */
  readonly documents?: readonly DocumentLinkInput[] | undefined;
}

/** A group of partners. */
export interface TierInput {
  /** What partners refer to. Unique within the list. */
  readonly id: string | number;
  /** Name of the group. */
  readonly name: TextInput;
  /** Place among the groups: heavier ones come first. */
  readonly weight?: number | undefined;
}

/** One partner. */
export interface PartnerInput {
  /**
   * Stays the same in every version of the document; `first` of the strip names a partner by it.
   * Without it the name stands in.
   */
  readonly id?: string | number | undefined;
  /** Name, read aloud in place of the logo and shown where it is missing. */
  readonly name: TextInput;
  /** Where the logo leads. */
  readonly url?: string | undefined;
  /** The logo: its address, or an image with its size. SVG or PNG with a clear ground is best. */
  readonly logo?: ImageInput | string | undefined;
  /** Id of one of `tiers`. */
  readonly tier?: string | number | undefined;
  /** Paid for: its link is marked as such for search engines. */
  readonly paid?: boolean | undefined;
}

/** One news item. It needs a title or a summary. */
export interface NewsItemInput {
  /** Stays the same in every version of the document. Without it the address stands in. */
  readonly id?: string | number | undefined;
  /** Headline. A title or a summary is needed. */
  readonly title?: TextInput | undefined;
  /** A sentence or two of plain text. */
  readonly summary?: TextInput | undefined;
  /** Where the item can be read in full. */
  readonly url?: string | undefined;
  /** When it was published. */
  readonly published?: string | undefined;
  /** When it is no longer shown; a date is shown to its end. */
  readonly expires?: string | undefined;
  /** A word to choose items by. */
  readonly category?: string | undefined;
  /** Language (BCP 47) of this item, where it differs from the document’s. */
  readonly language?: string | undefined;
  /** How loud to say it: `urgent` interrupts a reader. */
  readonly urgency?: 'normal' | 'important' | 'urgent' | undefined;
  /** Still in force, so that a reader cannot dismiss it. */
  readonly inForce?: boolean | undefined;
}

/** An image and its facts. */
export interface ImageInput {
  /** Address; a relative one is relative to the document. */
  readonly src: string;
  /** Address of the image for dark pages. */
  readonly dark?: string | undefined;
  /** What the image says, for those who do not see it. */
  readonly alt?: TextInput | undefined;
  /** Width in pixels; with a height the page does not jump. */
  readonly width?: number | undefined;
  /** Height in pixels. */
  readonly height?: number | undefined;
  /** The ground on which the image can be seen. */
  readonly background?: 'light' | 'dark' | 'any' | undefined;
}

/** A file to download. */
export interface DocumentLinkInput {
  /** What the link says. */
  readonly title: TextInput;
  /** Address; a relative one is relative to this document. */
  readonly url: string;
  /** Language (BCP 47) of the file. */
  readonly language?: string | undefined;
  /** Media type of the file. */
  readonly mediaType?: string | undefined;
  /** Size of the file in bytes. */
  readonly bytes?: number | undefined;
}

/**
 * The type of the same data in an imported JSON file. There TypeScript types a code such as
 * `"talk"` as `string`, and a field that only some entries have as `undefined` in the others.
 */
export type FromJson<T> = T extends string
  ? string
  : T extends object
    ? string extends keyof T
      ? Readonly<Record<string, string | undefined>>
      : { readonly [K in keyof T]: FromJson<T[K]> }
    : T;

/** What the agenda’s `agenda` takes: the programme of a document, or its sessions alone. */
export type AgendaInput =
  | readonly SessionInput[]
  | (Pick<
      ConferenceDocument,
      'version' | 'language' | 'timeZone' | 'updated' | 'rooms' | 'tracks' | 'speakers'
    > & { readonly sessions: readonly SessionInput[] });

/** What the partner strip’s `partners` takes: partners with their groups, or partners alone. */
export type PartnersInput =
  | readonly PartnerInput[]
  | {
      readonly language?: string | undefined;
      readonly tiers?: readonly TierInput[] | undefined;
      readonly partners: readonly PartnerInput[];
    };
