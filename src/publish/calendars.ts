/**
 * Calendars to subscribe to, of the whole programme and of each track, in each language. The
 * `SEQUENCE` of an entry stays until the entry changes (RFC 5545, 3.8.7.4).
 */
import { buildIcs } from '../calendar/build-ics.js';
import type { CalendarEntry } from '../calendar/calendar-entry.js';
import { createFormatters } from '../intl/formats/formatters.js';
import { cachedLocale, english } from '../intl/load-locale.js';
import { resolveLocale } from '../intl/resolve-locale.js';
import type { Conference } from '../model/conference.js';
import { chooseText } from '../model/values/localized-text.js';
import { buildAgenda } from '../widgets/agenda-timeline/programme/agenda-view-model.js';
import { buildSessionEntry } from '../widgets/agenda-timeline/programme/session-entry.js';
import { buildEventEntry } from '../calendar/event-entry.js';
import { fileSlug, type EntryState, type Publication, type PublishedFile } from './publication.js';

export interface CalendarGroup {
  readonly path: string;
  readonly language: string;
  /** The track's name; `''` for the whole programme. */
  readonly track: string;
  readonly entries: readonly CalendarEntry[];
}

interface TrackEntry {
  readonly entry: CalendarEntry;
  readonly track: string | undefined;
}

const textIn =
  (conference: Conference, language: string) => (text: Parameters<typeof chooseText>[0]) =>
    chooseText(text, language, conference.language).text;

function buildEntries(
  conference: Conference,
  language: string,
  pageUrl: string,
): readonly TrackEntry[] {
  const { agenda, event, timeZone } = conference;
  if (!agenda || agenda.sessions.length === 0) {
    return event ? [{ entry: buildEventEntry(event, conference, language), track: undefined }] : [];
  }
  const locale = cachedLocale(resolveLocale(language, conference)) ?? english;
  const model = buildAgenda({
    agenda,
    context: conference,
    timeZone: 'venue',
    viewerZone: timeZone,
    language,
    formatters: (zone) => createFormatters(locale, zone),
  });
  const programme = { model, agenda, context: conference, locale, language };
  return model.sessions.map((view) => ({
    entry: buildSessionEntry(view, { programme, event, pageUrl }),
    track: view.track?.id,
  }));
}

/** Names of files by the ids of tracks; tracks may share a name, files may not. */
function nameFiles(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    ids.map((id) => {
      const base = fileSlug(id);
      let name = base;
      for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`;
      taken.add(name);
      return [id, name];
    }),
  );
}

/**
 * Groups entries into calendars. `pageUrl` tells conferences apart that have neither an id nor an
 * address of their own.
 */
export function groupCalendars(
  conference: Conference,
  languages: readonly string[],
  pageUrl: string,
): readonly CalendarGroup[] {
  const tracks = conference.agenda?.tracks ?? [];
  const files = nameFiles(tracks.map(({ id }) => id));
  return languages.flatMap((language, index) => {
    const all = buildEntries(conference, language, pageUrl);
    const text = textIn(conference, language);
    const whole = { language, track: '', entries: all.map(({ entry }) => entry) };
    return [
      ...(index === 0 ? [{ ...whole, path: 'calendar.ics' }] : []),
      { ...whole, path: `calendar/${fileSlug(language)}.ics` },
      ...tracks.map(({ id, name }) => ({
        language,
        track: text(name),
        path: `calendar/${fileSlug(language)}/${files.get(id) ?? ''}.ics`,
        entries: all.filter(({ track }) => track === id).map(({ entry }) => entry),
      })),
    ].filter(({ entries }) => entries.length > 0);
  });
}

/** The entry without the date of its source, for comparing the content. */
const contentOf = (entry: CalendarEntry): object =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'updated'));

/**
 * Records for each entry when it last changed, which is now where it differs from the last
 * publication.
 */
export function trackEntries(
  groups: readonly CalendarGroup[],
  last: ReadonlyMap<string, EntryState>,
  { changed, digest }: { readonly changed: number; readonly digest: (text: string) => string },
): ReadonlyMap<string, EntryState> {
  const contents = new Map<string, object[]>();
  for (const { track, path, entries } of groups) {
    // The calendars of tracks, and `calendar.ics`, repeat entries of the calendars by language.
    if (track !== '' || path === 'calendar.ics') continue;
    for (const entry of entries) {
      const known = contents.get(entry.uid);
      if (known) known.push(contentOf(entry));
      else contents.set(entry.uid, [contentOf(entry)]);
    }
  }
  return new Map(
    [...contents].map(([uid, content]) => {
      const now = digest(JSON.stringify(content));
      const known = last.get(uid);
      return [uid, known?.digest === now ? known : { digest: now, changed }];
    }),
  );
}

/** How often calendar programs should refresh (RFC 7986, 5.7; Outlook reads the older name). */
const lifetime =
  'METHOD:PUBLISH\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n';

export function formatCalendars(
  groups: readonly CalendarGroup[],
  { conference, entries, changed }: Publication,
): readonly PublishedFile[] {
  return groups.map(({ path, language, track, entries: own }) => {
    const event = textIn(conference, language)(conference.event?.name);
    const name = [event, track].filter(Boolean).join(' – ');
    const dated = own.map((entry) => ({
      ...entry,
      updated: entries.get(entry.uid)?.changed ?? changed,
    }));
    const ics = buildIcs(dated, { now: changed, name });
    return { path, content: ics.replace('METHOD:PUBLISH\r\n', lifetime) };
  });
}
