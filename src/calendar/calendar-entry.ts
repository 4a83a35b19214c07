/** An event or a session as a calendar needs it: plain data in one language. */

export interface CalendarEntry {
  /** Stable and unique in the world, so that a second download updates the first (RFC 5545, 3.8.4.7). */
  readonly uid: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** First and last day as `YYYY-MM-DD`, for entries that are days and not hours. */
  readonly days?: { readonly first: string; readonly last: string };
  readonly description?: string;
  readonly location?: string;
  readonly url?: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** When the source was last changed, in milliseconds: newer data replaces older in calendars. */
  readonly updated?: number;
  readonly latitude?: number;
  readonly longitude?: number;
}

/**
 * A globally unique id from the id of an entry in one conference. `scope` tells conferences apart:
 * an address of the event, or its name and start.
 */
export function calendarUid(id: string, scope: string): string {
  // `encodeURIComponent` throws for a lone surrogate.
  const whole = id.replace(/[\ud800-\udfff]/gu, '');
  return `${encodeURIComponent(whole)}-${hash(scope)}@conference-widgets`;
}

/** FNV-1a of 32 bits: short, stable, and not meant to keep anything secret. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
