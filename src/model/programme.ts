/** The model of a programme; see `conference.ts`. */
import type { DocumentLink, Image } from './conference.js';
import type { LocalizedText } from './values/localized-text.js';

export interface Room {
  readonly id: string;
  readonly name: LocalizedText;
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
  readonly room?: string;
  readonly track?: string;
  readonly kind: SessionKind;
  readonly abstract?: LocalizedText;
  readonly description?: LocalizedText;
  readonly speakers: readonly { readonly id: string; readonly role: 'speaker' | 'moderator' }[];
  readonly languages: readonly string[];
  readonly interpretation: readonly string[];
  readonly state: SessionState;
  readonly stateNote?: LocalizedText;
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

type Span = Pick<Session, 'start' | 'end' | 'allDay'>;

/**
 * The instant from which room and people are free again; a session without an end takes one
 * millisecond.
 */
export const freeAgainAt = ({ start, end }: Span): number => Math.max(end, start + 1);

/**
 * Whether two sessions are on at one time. An all-day session is a frame around others and keeps
 * nobody from them, so it overlaps other all-day sessions alone.
 */
export function overlaps(a: Span, b: Span): boolean {
  return a.allDay === b.allDay && a.start < freeAgainAt(b) && b.start < freeAgainAt(a);
}
