/**
 * The model: what widgets and tools work on. Plain readonly data: every reference is an id that
 * exists, every time an instant in milliseconds since the epoch (UTC), every address absolute. It
 * knows nothing of where it came from; the written form is the conference document
 * (`schema/conference-document.ts`).
 */
import type { LocalizedText } from './values/localized-text.js';

export interface Image {
  readonly src: string;
  /** Address of the picture for dark pages. */
  readonly dark?: string;
  readonly alt?: LocalizedText;
  /** px of the file, for its aspect ratio. */
  readonly width?: number;
  readonly height?: number;
  /** The grounds on which the picture can be seen; `light` where the source says nothing. */
  readonly background?: 'light' | 'dark' | 'any';
}

export interface DocumentLink {
  readonly title: LocalizedText;
  readonly url: string;
  /** BCP 47 tag. */
  readonly language?: string;
  /** Such as `application/pdf` (RFC 6838). */
  readonly mediaType?: string;
  /** Size of the file in bytes. */
  readonly bytes?: number;
}

export interface Venue {
  readonly name: LocalizedText;
  readonly room?: LocalizedText;
  readonly address?: LocalizedText;
  readonly url?: string;
  readonly mapUrl?: string;
  /** Degrees (WGS 84), north and east positive. */
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface Organizer {
  readonly id?: string;
  readonly name: LocalizedText;
  readonly url?: string;
  readonly logo?: Image;
}

export type EventStatus = 'scheduled' | 'postponed' | 'rescheduled' | 'cancelled' | 'moved-online';
export type Attendance = 'in-person' | 'online' | 'hybrid';

export interface Registration {
  readonly url?: string;
  readonly opens?: number;
  /** The first instant at which it is closed. */
  readonly closes?: number;
  readonly availability?: 'open' | 'waitlist' | 'sold-out' | 'closed';
  readonly price?: LocalizedText;
}

export interface ConferenceEvent {
  readonly id?: string;
  readonly name: LocalizedText;
  readonly start: number;
  readonly end?: number;
  /**
   * The source gave dates without times of day. `end`, if there is one, is then the start of the
   * last day.
   */
  readonly allDay: boolean;
  readonly description?: LocalizedText;
  readonly url?: string;
  readonly status: EventStatus;
  readonly statusNote?: LocalizedText;
  /** The start that was announced before. */
  readonly previousStart?: number;
  readonly attendance?: Attendance;
  readonly venue?: Venue;
  readonly online?: { readonly url: string };
  readonly organizers: readonly Organizer[];
  readonly image?: Image;
  readonly registration?: Registration;
  /** Addresses of the live stream and of the recordings. */
  readonly stream?: string;
  readonly recordings?: string;
  /** Address of a calendar to subscribe to. */
  readonly calendar?: string;
  /** BCP 47 tags of the languages that are spoken, and of those that it is interpreted into. */
  readonly languages: readonly string[];
  readonly interpretation: readonly string[];
  readonly press?: {
    readonly note: LocalizedText;
    /** A `mailto:`, `tel:` or web address. */
    readonly contact?: string;
    readonly url?: string;
  };
  readonly documents: readonly DocumentLink[];
}

export interface Room {
  readonly id: string;
  readonly name: LocalizedText;
  /** The number of people it holds. */
  readonly capacity?: number;
}

export interface Track {
  readonly id: string;
  readonly name: LocalizedText;
  /** A CSS hex colour as the source gave it; the widget sees to its contrast. */
  readonly color?: string;
}

export interface Speaker {
  readonly id: string;
  readonly name: LocalizedText;
  readonly role?: LocalizedText;
  readonly affiliation?: LocalizedText;
  readonly bio?: LocalizedText;
  readonly photo?: Image;
  readonly url?: string;
}

export type SessionKind = 'talk' | 'plenary' | 'panel' | 'workshop' | 'break' | 'social' | 'other';
export type SessionState = 'confirmed' | 'delayed' | 'moved' | 'cancelled';

export interface Session {
  readonly id: string;
  readonly title: LocalizedText;
  readonly start: number;
  /** Exclusive. Equal to `start` where the source gives neither an end nor a duration. */
  readonly end: number;
  /** The source gave a date and no time of day: from the start of that day to the end of the last. */
  readonly allDay: boolean;
  /** Ids of its room and track. */
  readonly room?: string;
  readonly track?: string;
  readonly kind: SessionKind;
  readonly abstract?: LocalizedText;
  readonly description?: LocalizedText;
  readonly speakers: readonly { readonly id: string; readonly role: 'speaker' | 'moderator' }[];
  /** BCP 47 tags of the languages that are spoken, and of those that it is interpreted into. */
  readonly languages: readonly string[];
  readonly interpretation: readonly string[];
  readonly state: SessionState;
  readonly stateNote?: LocalizedText;
  /** The start, and the id of the room, that were announced before. */
  readonly previous?: { readonly start?: number; readonly room?: string };
  readonly openToPress: boolean;
  readonly url?: string;
  readonly stream?: string;
  readonly recording?: string;
  readonly documents: readonly DocumentLink[];
}

export interface Agenda {
  readonly rooms: readonly Room[];
  readonly tracks: readonly Track[];
  readonly speakers: readonly Speaker[];
  /** In time order; ties in the order of the source. */
  readonly sessions: readonly Session[];
}

export interface Tier {
  readonly id: string;
  readonly name: LocalizedText;
  /** Any number; the tier with the largest has the largest logos. */
  readonly weight?: number;
}

export interface Partner {
  readonly id: string;
  readonly name: LocalizedText;
  readonly url?: string;
  readonly logo?: Image;
  /** Id of its tier. */
  readonly tier?: string;
  /** Whether the partner pays for the link, which then gets `rel="nofollow"`. */
  readonly paid: boolean;
}

export interface Partners {
  readonly tiers: readonly Tier[];
  readonly partners: readonly Partner[];
}

export interface NewsItem {
  readonly id: string;
  readonly title?: LocalizedText;
  readonly summary?: LocalizedText;
  readonly url?: string;
  /** An item is shown from `published` on, and no longer at `expires`. */
  readonly published?: number;
  /** Published on a day, not at a time of it. */
  readonly allDay?: boolean;
  readonly expires?: number;
  readonly category?: string;
  /** BCP 47 tag of its plain texts, where it is not that of the document. */
  readonly language?: string;
  readonly urgency: 'normal' | 'important' | 'urgent';
  /** Still in force: a reader cannot dismiss it. */
  readonly inForce: boolean;
}

/** What holds for every part of one document. */
export interface DocumentContext {
  /** BCP 47 tag of texts that are plain strings. */
  readonly language: string;
  /** IANA zone, or a fixed offset (`+04:00`), of times without an offset; also the venue's clock. */
  readonly timeZone: string;
  /** When the document was last changed. */
  readonly updated?: number;
}

export interface Conference extends DocumentContext {
  readonly event?: ConferenceEvent;
  readonly agenda?: Agenda;
  readonly partners?: Partners;
  readonly news?: readonly NewsItem[];
}
