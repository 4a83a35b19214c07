/**
 * Lists every foreign format that `src` and `convert` read. The command line, editors and tests use
 * this list; no page loads it.
 */
import { atOnce } from '../../model/values/steps.js';
import { loadFamily, type ForeignReading, type FormatFamily } from './format-families.js';
import type { SourceText } from './source-format.js';

interface CatalogEntry {
  readonly id: string;
  readonly family: FormatFamily;
}

/**
 * The ids that people may give to `--from`. A test checks that each family holds exactly the
 * formats listed here.
 */
export const formatCatalog: readonly CatalogEntry[] = [
  { id: 'frab-json', family: 'programmes' },
  { id: 'frab-xml', family: 'programmes' },
  { id: 'pretalx-widget', family: 'programmes' },
  { id: 'pretalx-rest', family: 'programmes' },
  { id: 'sessionize', family: 'programmes' },
  { id: 'wordcamp', family: 'programmes' },
  { id: 'wordpress', family: 'programmes' },
  { id: 'events-calendar', family: 'programmes' },
  { id: 'indico', family: 'programmes' },
  { id: 'open-event', family: 'programmes' },
  { id: 'google-calendar', family: 'programmes' },
  { id: 'sched', family: 'programmes' },
  { id: 'eventbrite', family: 'programmes' },
  { id: 'schema-org', family: 'programmes' },
  { id: 'schema-org-page', family: 'programmes' },
  { id: 'rss', family: 'feeds' },
  { id: 'atom', family: 'feeds' },
  { id: 'json-feed', family: 'feeds' },
  { id: 'ical', family: 'calendars' },
  { id: 'tables', family: 'tables' },
];

/**
 * What a source may be read as: `conference` is our own document, the others are foreign formats.
 */
export const formatIds: readonly string[] = ['conference', ...formatCatalog.map(({ id }) => id)];

/** A format that somebody named, for a source that does not show what it is. */
export interface ChosenFormat {
  readonly id: string;
  /** Reads the source as this format; `undefined` when it does not look like that format. */
  readonly parse: (source: SourceText) => Promise<ForeignReading | undefined>;
}

/**
 * Returns the format of an id from `formatIds`. For `conference`, `parse` returns `undefined`: our
 * own document needs no conversion.
 */
export const chooseFormat = (id: string): ChosenFormat => ({
  id,
  async parse(source) {
    const entry = formatCatalog.find((one) => one.id === id);
    if (!entry) return undefined;
    const { formats, ports } = await loadFamily(entry.family);
    try {
      const steps = formats.find((format) => format.id === id)?.parse(source, ports);
      return steps && { ...atOnce(steps), format: id };
    } catch {
      // A format's `parse` may rely on its own `detect`, which was not asked here, and throw.
      return undefined;
    }
  },
});
