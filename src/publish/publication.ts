/** What is published: one conference as the files of one folder. Pure; nothing here writes. */
import type { EntryChange } from '../diff/compare-conferences.js';
import { widgetAbout, type WidgetName } from '../widgets/registry.js';
import type { DocumentObject } from '../model/document-context.js';
import type { Render } from '../ssr/render-options.js';
import type { Conference } from '../model/conference.js';

export interface PublishedFile {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** An entry of a calendar as it was published last: calendars ask for a number that only grows. */
export interface EntryState {
  readonly digest: string;
  /** When the entry last changed, in milliseconds since the epoch. */
  readonly changed: number;
}

export interface Publication {
  /** Valid by our schema, as `conference.json` has it. */
  readonly document: DocumentObject;
  readonly conference: Conference;
  /** BCP 47 tags; the first one leads. */
  readonly languages: readonly string[];
  /** Where the folder will be on the web, with a slash at its end; `undefined` while nobody knows. */
  readonly address: string | undefined;
  /** Version of the package, after which the folder of its scripts is named. */
  readonly version: string;
  /** Hashes of the scripts, from `dist/integrity.json`. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Seconds between two looks of a pasted widget at the data; 0 for none. */
  readonly refresh: number;
  /** Milliseconds since the epoch; news that have expired by then are left out. */
  readonly now: number;
  /** When the content last changed, in milliseconds since the epoch. */
  readonly changed: number;
  /** What differs from the content before that. */
  readonly changes: readonly EntryChange[];
  readonly entries: ReadonlyMap<string, EntryState>;
  readonly render: Render;
}

/** Stands in snippets for an address that nobody has named; the name is nobody's (RFC 2606). */
const anyAddress = 'https://organiser.example/conference/';

export const addressOf = ({ address }: Publication): string => address ?? anyAddress;

/** A new version gets a folder of its own, so that what partners pasted goes on to load. */
export const scriptFolder = ({ version }: Pick<Publication, 'version'>): string =>
  `cdn/${version}/`;

/** The widgets that the document has something for. */
export function widgetsOf(conference: Conference): readonly WidgetName[] {
  const all = Object.keys(widgetAbout) as WidgetName[];
  return all.filter((widget) => widgetAbout[widget].hasContent(conference));
}

/** A name of a file for any text: letters, digits and hyphens, and nothing that leads elsewhere. */
export function fileSlug(text: string): string {
  const safe = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60);
  // Half a character names no file.
  const whole = safe.replace(/[\ud800-\udfff]/gu, '');
  return whole.replace(/^-+|-+$/g, '') || 'x';
}
