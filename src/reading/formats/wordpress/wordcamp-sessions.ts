/**
 * Reads the sessions of WordCamp's sites (`/wp-json/wp/v2/sessions`, the plug-in wc-post-types):
 * posts with a Unix time in `meta`, and the same time on the site's clock in `session_date_time`.
 * The answer does not name the site's zone; the difference of both times gives its offset. The
 * names of tracks and speakers are only in answers to addresses with `_embed`.
 */
import type { Steps } from '../../../model/values/steps.js';
import { MINUTE } from '../../../model/values/time-units.js';
import type { SessionInput } from '../../../model/schema/schema.js';
import { formatIso, parseTime } from '../../../model/values/zoned-time.js';
import { chooseTimeZone, writeTime, type WrittenTime } from '../written/document-time.js';
import { parseFeedDate } from '../feeds/feed-date.js';
import { isObject } from '../../../model/document-context.js';
import {
  compact,
  jsonOf,
  listOf,
  numberOf,
  objectOf,
  objectsOf,
  textOf,
} from '../foreign-value.js';
import type { ForeignObject } from '../foreign-value.js';
import { titleText } from '../news-draft.js';
import { ProgrammeDraft } from '../programme-draft.js';
import {
  commonZone,
  linkIn,
  placedObjects,
  type AnswerContext,
  type PlacedEntry,
} from '../rest-answer.js';
import { sessionText } from '../written/session-text.js';
import { sessionKind } from '../written/session-words.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';

const format: SourceFormat = {
  id: 'wordcamp',
  detect: (source) => {
    const json = jsonOf(source);
    const first = objectOf(Array.isArray(json) ? json[0] : json);
    return (
      first['type'] === 'wcb_session' ||
      '_wcpt_session_time' in objectOf(first['meta']) ||
      isObject(first['session_date_time'])
    );
  },
  parse: (source, ports) => buildDocument(jsonOf(source), source, ports),
};
export default format;

const metaOf = (post: ForeignObject, name: string): unknown =>
  objectOf(post['meta'])[`_wcpt_session_${name}`];

/** The start in milliseconds since the epoch; WordCamp writes 0 for a session without a time. */
function instantOf(post: ForeignObject): number | undefined {
  const seconds = numberOf(metaOf(post, 'time'));
  return seconds > 0 && seconds < 1e10 ? seconds * 1000 : undefined;
}

/**
 * The start on the site's clock, in milliseconds as if the clock were in UTC. `undefined` if they
 * are written in a way that is not known: sites write both in their own language.
 */
function clockOf(post: ForeignObject): number | undefined {
  const { date, time } = objectOf(post['session_date_time']);
  const [day, clock] = [textOf(date), textOf(time)];
  if (day === undefined || clock === undefined) return undefined;
  const twelve = /^(\d{1,2}):(\d\d)\s*([ap])\.?m\.?$/i.exec(clock);
  const hour = twelve && (Number(twelve[1]) % 12) + (/p/i.test(twelve[3] ?? '') ? 12 : 0);
  const written = twelve ? `${hour}:${twelve[2]}` : clock;
  if (!/^\d{1,2}:\d\d$/.test(written)) return undefined;
  const published = parseFeedDate(`${day} ${written}`, 'UTC');
  return published === undefined ? undefined : parseTime(published, 'UTC')?.epoch;
}

const QUARTER = 15 * MINUTE;

/**
 * The site's offset from UTC; `undefined` if its clock shows UTC or the difference cannot be an
 * offset.
 */
function offsetOf(post: ForeignObject): string | undefined {
  const [instant, clock] = [instantOf(post), clockOf(post)];
  if (instant === undefined || clock === undefined) return undefined;
  const difference = clock - instant;
  if (difference === 0 || difference % QUARTER !== 0 || Math.abs(difference) > 56 * QUARTER) {
    return undefined;
  }
  const minutes = Math.abs(difference) / MINUTE;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${difference < 0 ? '-' : '+'}${pad(Math.trunc(minutes / 60))}:${pad(minutes % 60)}`;
}

function* buildDocument(
  json: unknown,
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const posts = placedObjects(json, '');
  const offset = commonZone(posts.map(({ entry }) => offsetOf(entry)));
  const clues = { offset, path: posts[0] ? `${posts[0].path}/session_date_time` : '' };
  const timeZone = chooseTimeZone(clues, source, draft.report);
  const context: AnswerContext = { draft, ports, timeZone, link: linkIn(source, ports) };
  for (const post of posts) {
    addSession(post, context);
    yield;
  }
  return draft.finish(timeZone, undefined);
}

/**
 * Reads the start. Where the site's clock and UTC differ, the Unix time is an instant. Where they
 * are the same, either the site uses UTC, or an older WordCamp stored its local time as if it were
 * UTC: the clock is right in both cases.
 */
function startOf({ entry, path }: PlacedEntry, context: AnswerContext): WrittenTime | undefined {
  const { draft, timeZone } = context;
  const instant = instantOf(entry);
  // An answer to an address that asked for some fields only may have the site's clock alone.
  const clock = 'meta' in entry && metaOf(entry, 'time') !== undefined ? undefined : clockOf(entry);
  if (instant === undefined && clock !== undefined) {
    return writeTime(new Date(clock).toISOString().slice(0, 19), timeZone);
  }
  if (instant === undefined) return undefined;
  const utc = new Date(instant).toISOString().slice(0, 19);
  if (offsetOf(entry) !== undefined) return writeInstant(`${utc}Z`, timeZone);
  if (clockOf(entry) === instant) return writeTime(utc, timeZone);
  draft.report({
    code: 'time-zone-missing',
    path: `${path}/session_date_time`,
    message:
      'Found a Unix time without the clock of the site beside it; expected both. It is read as an instant.',
    severity: 'warning',
  });
  return writeInstant(`${utc}Z`, timeZone);
}

function writeInstant(text: string, timeZone: string): WrittenTime | undefined {
  const instant = writeTime(text, 'UTC');
  return instant && shiftedTo(instant.epoch, timeZone);
}

const shiftedTo = (epoch: number, timeZone: string): WrittenTime => ({
  iso: formatIso(epoch, timeZone),
  epoch,
  dateOnly: false,
});

const rendered = (value: unknown): string | undefined => textOf(objectOf(value)['rendered']);

/** The names of the terms of a taxonomy; they are there only if the address had `_embed`. */
function termsOf(post: ForeignObject, taxonomy: string): string[] {
  return listOf(objectOf(post['_embedded'])['wp:term'])
    .flatMap(objectsOf)
    .filter((term) => term['taxonomy'] === taxonomy)
    .flatMap(({ name }) => textOf(name) ?? [])
    .map(titleText);
}

function speakersOf(post: ForeignObject, { draft, ports, link }: AnswerContext) {
  const embedded = objectsOf(objectOf(post['_embedded'])['speakers']);
  const people = [...objectsOf(post['session_speakers']), ...embedded];
  const ids = people.flatMap((person) => {
    const name = textOf(person['name']) ?? rendered(person['title']);
    const id = textOf(person['id']);
    if (name === undefined) return [];
    const bio = ports.plainText(rendered(person['content']) ?? '') || undefined;
    const more = compact({ url: link(person['link']), bio });
    return [draft.speaker({ key: id ?? name, name: titleText(name), id }, more)];
  });
  return [...new Set(ids)].map((id) => ({ id })) satisfies SessionInput['speakers'];
}

function addSession(place: PlacedEntry, context: AnswerContext): void {
  const { draft, ports, link } = context;
  const { entry, path } = place;
  const status = textOf(entry['status']) ?? 'publish';
  if (status !== 'publish') {
    draft.reportUnpublished(rendered(entry['title']), status, path);
    return;
  }
  const start = startOf(place, context);
  const seconds = numberOf(metaOf(entry, 'duration'));
  const title = rendered(entry['title']);
  const track = termsOf(entry, 'wcb_track')[0];
  const type = textOf(metaOf(entry, 'type'));
  const [slides, video] = [link(metaOf(entry, 'slides')), link(metaOf(entry, 'video'))];
  draft.session({
    path,
    id: textOf(entry['id']),
    title: title === undefined ? undefined : titleText(title),
    start,
    // The document wants minutes; WordCamp writes seconds.
    duration: seconds > 0 ? Math.round(seconds / 60) : undefined,
    track: track === undefined ? undefined : draft.track({ key: track, name: track }),
    // The plug-in has two types: "session", and "custom" for anything that is not a talk.
    kind:
      type === 'custom'
        ? (sessionKind(title) ?? 'other')
        : sessionKind(termsOf(entry, 'wcb_session_category').join(' ')),
    text: sessionText(rendered(entry['excerpt']), rendered(entry['content']), ports),
    speakers: speakersOf(entry, context),
    url: link(entry['link']),
    recording: video,
    documents: slides === undefined ? undefined : [{ title: 'Slides', url: slides }],
  });
}
