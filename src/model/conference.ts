/**
 * The model: what widgets and tools work on. Plain readonly data, every reference resolved to an
 * id that exists, every time an instant in milliseconds since the epoch (UTC). It knows nothing
 * of where it came from; the written form is the conference document (see `schema.ts`).
 */
import type { LocalizedText } from './values/localized-text.js';
import type { Agenda } from './programme.js';

export type {
  Agenda,
  Room,
  Session,
  SessionKind,
  SessionState,
  Speaker,
  Track,
} from './programme.js';

export interface Image {
  readonly src: string;
  readonly dark?: string;
  readonly alt?: LocalizedText;
  readonly width?: number;
  readonly height?: number;
  readonly background?: 'light' | 'dark' | 'any';
}

export interface DocumentLink {
  readonly title: LocalizedText;
  readonly url: string;
  readonly language?: string;
  readonly mediaType?: string;
  readonly bytes?: number;
}

export interface Venue {
  readonly name: LocalizedText;
  readonly room?: LocalizedText;
  readonly address?: LocalizedText;
  readonly url?: string;
  readonly mapUrl?: string;
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
  readonly previousStart?: number;
  readonly attendance?: Attendance;
  readonly venue?: Venue;
  readonly online?: { readonly url: string };
  readonly organizers: readonly Organizer[];
  readonly image?: Image;
  readonly registration?: Registration;
  readonly stream?: string;
  readonly recordings?: string;
  /** A calendar to subscribe to. */
  readonly calendar?: string;
  readonly languages: readonly string[];
  readonly interpretation: readonly string[];
  readonly press?: {
    readonly note: LocalizedText;
    readonly contact?: string;
    readonly url?: string;
  };
  readonly documents: readonly DocumentLink[];
}

export interface Tier {
  readonly id: string;
  readonly name: LocalizedText;
  readonly weight?: number;
}

export interface Partner {
  readonly id: string;
  readonly name: LocalizedText;
  readonly url?: string;
  readonly logo?: Image;
  readonly tier?: string;
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
  readonly published?: number;
  /** Published on a day, not at a time of it. */
  readonly allDay?: boolean;
  readonly expires?: number;
  readonly category?: string;
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
  readonly updated?: number;
}

export interface Conference extends DocumentContext {
  readonly event?: ConferenceEvent;
  readonly agenda?: Agenda;
  readonly partners?: Partners;
  readonly news?: readonly NewsItem[];
}
