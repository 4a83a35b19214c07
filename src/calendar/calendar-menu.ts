/** Everything behind “Add to calendar”, in one lazy chunk: nobody pays for it before asking. */
import { buildIcs } from './build-ics.js';
import type { CalendarEntry } from './calendar-entry.js';
import { buildCalendarLinks, type CalendarTarget } from './calendar-links.js';
import { fileHref, type Platform } from './file-link.js';

export { liftMenu } from './calendar-popover.js';

export interface CalendarMenuItem {
  readonly target: CalendarTarget | 'ics';
  readonly url: string;
  /** File name to save under; only for files. */
  readonly file?: string;
}

/** Web calendars take one entry at a time; a file takes them all. */
export function buildCalendarMenu(
  entries: readonly CalendarEntry[],
  { now, name, platform }: { now: number; name: string; platform: Platform },
): readonly CalendarMenuItem[] {
  const [first] = entries;
  const url = fileHref(buildIcs(entries, { now, name }), platform);
  const file = `${fileName(name)}.ics`;
  const links = first && entries.length === 1 ? buildCalendarLinks(first) : [];
  return [...links, { target: 'ics', url, file }];
}

/** Letters and digits of any script survive; what file systems dislike becomes a hyphen. */
export function fileName(name: string): string {
  const safe = name.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-');
  return safe.replace(/^-+|-+$/g, '').slice(0, 60) || 'event';
}
