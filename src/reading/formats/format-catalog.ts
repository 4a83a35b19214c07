/**
 * Every foreign format that `src` and `convert` read: the only list, for the command line, editors
 * and tests. No page needs it.
 */
import { atOnce } from '../../model/values/steps.js';
import { loadFamily, type ForeignReading, type FormatFamily } from './format-families.js';
import type { SourceText } from './source-format.js';

interface CatalogEntry {
  readonly id: string;
  readonly family: FormatFamily;
}

/**
 * The formats for people who name one with `--from`. A test holds that each family has what is
 * listed here.
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

/** What a source may be read as: our own document, or one of the formats. */
export const formatIds: readonly string[] = ['conference', ...formatCatalog.map(({ id }) => id)];

/** A format that somebody names, for sources that do not show what they are. */
export interface ChosenFormat {
  readonly id: string;
  /** `undefined` when the source is not what the format looks like. */
  readonly parse: (source: SourceText) => Promise<ForeignReading | undefined>;
}

/** The format of an id of `formatIds`; our own document is read without being parsed. */
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
      // A format may trust its own detection, which was not asked here.
      return undefined;
    }
  },
});
