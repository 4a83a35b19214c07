/** The lazy file behind “Add to calendar”, which loads when somebody opens the menu. */
import { buildIcs } from './build-ics.js';
import type { CalendarEntry } from './calendar-entry.js';
import { buildCalendarLinks, type CalendarMenuItem } from './calendar-links.js';
import { fileHref, type Platform } from './file-link.js';

export { calendarLinkTemplate } from './calendar-link-template.js';
export { liftMenu } from './calendar-popover.js';
export { buildEventEntry } from './event-entry.js';

export interface CalendarFile {
  readonly url: string;
  /** File name to save under. */
  readonly file: string;
}

interface FileFrame {
  readonly now: number;
  readonly name: string;
  readonly platform: Platform;
  /** The file name where `name` is empty. */
  readonly nameless?: string;
}

/** Writes all entries into one file. The caller releases its address when the link goes. */
export function buildCalendarFile(
  entries: readonly CalendarEntry[],
  { now, name, platform, nameless }: FileFrame,
): CalendarFile {
  const url = fileHref(buildIcs(entries, { now, name }), platform);
  return { url, file: `${fileName(name, nameless)}.ics` };
}

/**
 * The links for a menu. Web calendars take one entry at a time, so that several entries have the
 * file alone.
 */
export function buildCalendarMenu(
  entries: readonly CalendarEntry[],
  frame: FileFrame,
): readonly CalendarMenuItem[] {
  const [first] = entries;
  const links = first && entries.length === 1 ? buildCalendarLinks(first) : [];
  return [...links, { target: 'ics', ...buildCalendarFile(entries, frame) }];
}

/** Makes a file name: letters and digits of any script stay, everything else becomes a hyphen. */
export function fileName(name: string, nameless = 'event'): string {
  const safe = name.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-');
  return safe.replace(/^-+|-+$/g, '').slice(0, 60) || nameless;
}
