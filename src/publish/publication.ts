/**
 * The content of a publication: one conference as the files of one folder. Pure; nothing here
 * writes files.
 */
import type { EntryChange } from '../diff/compare-conferences.js';
import { widgetAbout, type WidgetName } from '../widgets/registry.js';
import type { DocumentObject } from '../model/document-context.js';
import type { Render } from '../ssr/render-options.js';
import type { Conference } from '../model/conference.js';

export interface PublishedFile {
  /** Relative to the folder, with `/` between its parts. */
  readonly path: string;
  readonly content: string;
}

/**
 * The state of a calendar entry in the last publication, from which its `SEQUENCE` follows, a
 * number that may only grow.
 */
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
  /** Seconds between refreshes of a pasted widget; 0 for none. */
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

/**
 * Stands in snippets while the address of the folder is not known; nobody can own the name (RFC
 * 2606).
 */
const anyAddress = 'https://organiser.example/conference/';

export const addressOf = ({ address }: Publication): string => address ?? anyAddress;

/**
 * Each version has a folder of its own, so that snippets which partners pasted earlier still work.
 */
export const scriptFolder = ({ version }: Pick<Publication, 'version'>): string =>
  `cdn/${version}/`;

/** The widgets that the document has something for. */
export function widgetsOf(conference: Conference): readonly WidgetName[] {
  const all = Object.keys(widgetAbout) as WidgetName[];
  return all.filter((widget) => widgetAbout[widget].hasContent(conference));
}

/**
 * A file name made from any text. It has letters, digits and hyphens alone, so that it never leads
 * to another folder.
 */
export function fileSlug(text: string): string {
  const safe = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60);
  // A lone surrogate cannot be part of a file name.
  const whole = safe.replace(/[\ud800-\udfff]/gu, '');
  return whole.replace(/^-+|-+$/g, '') || 'x';
}
