/** Builds all files of a publication from a document and the last publication. */
import { compareConferences, type ConferenceChanges } from '../diff/compare-conferences.js';
import type { Conference } from '../model/conference.js';
import { isObject, type DocumentObject } from '../model/document-context.js';
import { parseConference } from '../model/document.js';
import { formatCalendars, groupCalendars, trackEntries } from './calendars.js';
import { listLanguages } from './document-languages.js';
import { buildFeeds } from './feeds.js';
import { documentFile, formatState, stateFile, type LastPublication } from './last-publication.js';
import { buildEmbedPages } from './pages/embed-pages.js';
import { buildKitPages } from './pages/kit-page.js';
import { buildPrerendered } from './pages/prerendered.js';
import { type Publication, type PublishedFile } from './publication.js';
import { buildServerFiles } from './server-files.js';

export interface PublicationInput {
  /** Valid by our schema. */
  readonly document: DocumentObject;
  readonly last: LastPublication | undefined;
  readonly address: string | undefined;
  /** Languages to publish in, in place of the document's own. */
  readonly languages: readonly string[] | undefined;
  readonly version: string;
  readonly hashes: Readonly<Record<string, string>>;
  readonly refresh: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Renders a widget as HTML, as the package's `ssr.js` does. */
  readonly render: Publication['render'];
  /** Gives a short digest of a text. */
  readonly digest: (text: string) => string;
  /** Paths of the files that are the same for every conference, and of the scripts. */
  readonly fixed: readonly string[];
}

export interface BuiltPublication {
  /** The files in the order to write them: data and scripts before the pages that name them. */
  readonly files: readonly PublishedFile[];
  readonly changes: ConferenceChanges;
  /** The content is what it was in the last publication. */
  readonly isUnchanged: boolean;
}

function readConference(document: DocumentObject, address: string | undefined): Conference {
  const place = address === undefined ? {} : { baseUrl: `${address}${documentFile}` };
  return parseConference(document, place).conference;
}

/** Names the published calendar in the document, so that the widgets offer to subscribe to it. */
function withCalendar(document: DocumentObject, address: string | undefined): DocumentObject {
  const { event } = document;
  if (address === undefined || !isObject(event) || event['calendar'] !== undefined) return document;
  return { ...document, event: { ...event, calendar: `${address}calendar.ics` } };
}

const withoutDate = ({ updated: _, ...content }: DocumentObject): string => JSON.stringify(content);

/**
 * Dates the document. A source may write a new `updated` each time; while the rest of the content
 * is the same, the date of the last publication stays.
 */
function dateDocument(
  document: DocumentObject,
  last: LastPublication | undefined,
  now: number,
): { readonly document: DocumentObject; readonly changed: number; readonly isUnchanged: boolean } {
  if (last && withoutDate(last.document) === withoutDate(document))
    return { document: last.document, changed: last.changed, isUnchanged: true };
  const { updated = new Date(now).toISOString() } = document;
  return { document: { ...document, updated }, changed: now, isUnchanged: false };
}

export function buildPublication(input: PublicationInput): BuiltPublication {
  const { last, version, hashes, refresh, now, digest, render } = input;
  const address = input.address ?? last?.address;
  const given = withCalendar(input.document, address);
  const { document, changed, isUnchanged } = dateDocument(given, last, now);
  const conference = readConference(document, address);
  const before = last && readConference(last.document, address);
  const changes = compareConferences(before ?? conference, conference);
  const languages = input.languages ?? listLanguages(document);
  const groups = groupCalendars(conference, languages, address ?? 'conference');
  const entries = trackEntries(groups, last?.entries ?? new Map(), { changed, digest });
  const publication: Publication = {
    document,
    conference,
    languages,
    address,
    version,
    hashes,
    refresh,
    now,
    changed,
    changes: isUnchanged && last ? last.changes : changes.changes,
    entries,
    render,
  };
  const files = [
    { path: documentFile, content: `${JSON.stringify(document, null, 2)}\n` },
    ...formatCalendars(groups, publication),
    ...buildFeeds(publication),
    ...buildServerFiles(publication),
    ...buildPrerendered(publication),
    ...buildEmbedPages(publication),
    ...buildKitPages(publication, groups),
  ];
  const paths = [...files.map(({ path }) => path), ...input.fixed];
  const state = formatState(
    { address, changed, changes: publication.changes, entries, files: paths },
    version,
  );
  return { files: [...files, { path: stateFile, content: state }], changes, isUnchanged };
}
