/** Everything behind “Add to calendar”, in one lazy file: nobody pays for it before asking. */
import { buildIcs } from './build-ics.js';
import type { CalendarEntry } from './calendar-entry.js';
import { buildCalendarLinks, type CalendarTarget } from './calendar-links.js';
import { fileHref, type Platform } from './file-link.js';

export { calendarLinkTemplate } from './calendar-link-template.js';
export { liftMenu } from './calendar-popover.js';
export { buildEventEntry } from './event-entry.js';

export interface CalendarMenuItem {
  readonly target: CalendarTarget | 'ics';
  readonly url: string;
  /** File name to save under; only for files. */
  readonly file?: string;
}

export interface CalendarFile {
  readonly url: string;
  /** File name to save under. */
  readonly file: string;
}

interface FileFrame {
  readonly now: number;
  readonly name: string;
  readonly platform: Platform;
  /** What the file is called where there is no name. */
  readonly nameless?: string;
}

/** All entries in one file. Whoever shows its address releases it afterwards. */
export function buildCalendarFile(
  entries: readonly CalendarEntry[],
  { now, name, platform, nameless }: FileFrame,
): CalendarFile {
  const url = fileHref(buildIcs(entries, { now, name }), platform);
  return { url, file: `${fileName(name, nameless)}.ics` };
}

/** Web calendars take one entry at a time; a file takes them all. */
export function buildCalendarMenu(
  entries: readonly CalendarEntry[],
  frame: FileFrame,
): readonly CalendarMenuItem[] {
  const [first] = entries;
  const links = first && entries.length === 1 ? buildCalendarLinks(first) : [];
  return [...links, { target: 'ics', ...buildCalendarFile(entries, frame) }];
}

/** Letters and digits of any script survive; what file systems dislike becomes a hyphen. */
export function fileName(name: string, nameless = 'event'): string {
  const safe = name.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-');
  return safe.replace(/^-+|-+$/g, '').slice(0, 60) || nameless;
}
