/** Every foreign format that `src` and `convert` read: the only list. */
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from './source-format.js';

type Family = 'json' | 'xml' | 'ical' | 'table';

interface CatalogEntry {
  readonly id: string;
  readonly family: Family;
  readonly load: () => Promise<{ readonly default: SourceFormat }>;
}

/** In the order they are asked within a family; the first to say yes reads the source. */
export const formatCatalog: readonly CatalogEntry[] = [
  { id: 'frab-json', family: 'json', load: () => import('./frab/frab-json.js') },
  { id: 'pretalx-widget', family: 'json', load: () => import('./pretalx/pretalx-widget.js') },
  { id: 'pretalx-rest', family: 'json', load: () => import('./pretalx/pretalx-rest.js') },
  { id: 'sessionize', family: 'json', load: () => import('./sessionize/sessionize.js') },
  { id: 'json-feed', family: 'json', load: () => import('./feeds/json-feed.js') },
  { id: 'wordcamp', family: 'json', load: () => import('./wordpress/wordcamp-sessions.js') },
  { id: 'wordpress', family: 'json', load: () => import('./wordpress/wordpress-posts.js') },
  { id: 'events-calendar', family: 'json', load: () => import('./wordpress/events-calendar.js') },
  { id: 'indico', family: 'json', load: () => import('./indico/indico.js') },
  { id: 'open-event', family: 'json', load: () => import('./open-event/open-event.js') },
  {
    id: 'google-calendar',
    family: 'json',
    load: () => import('./google-calendar/google-calendar.js'),
  },
  { id: 'sched', family: 'json', load: () => import('./sched/sched.js') },
  { id: 'eventbrite', family: 'json', load: () => import('./eventbrite/eventbrite.js') },
  { id: 'schema-org', family: 'json', load: () => import('./schema-org/schema-org.js') },
  { id: 'frab-xml', family: 'xml', load: () => import('./frab/frab-xml.js') },
  { id: 'rss', family: 'xml', load: () => import('./feeds/rss.js') },
  { id: 'atom', family: 'xml', load: () => import('./feeds/atom.js') },
  { id: 'schema-org-page', family: 'xml', load: () => import('./schema-org/schema-org-page.js') },
  { id: 'tables', family: 'table', load: () => import('./tables/tables.js') },
  { id: 'ical', family: 'ical', load: () => import('./ical/ical.js') },
];

/** Google's answers about a sheet are scripts with JSON in them. */
const gviz = /^\/\*O_o|^google/i;

/** A server's warning may stand above a calendar; a page or a feed may speak of one. */
const isCalendarBelow = (text: string): boolean =>
  !/^\s*<(?:[?!]|html)/i.test(text) && /^BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 2000));

/** What a text is written in, by its first signs: never by file name or content type. */
export function sniffFamily(text: string): Family {
  const start = /^[\s\uFEFF]*([^]{0,6})/.exec(text)?.[1] ?? '';
  if (gviz.test(start)) return 'table';
  if (/^[{[]|^\/[*/]/.test(start)) return 'json';
  if (/^BEGIN[:\s]/i.test(start) || isCalendarBelow(text)) return 'ical';
  return start.startsWith('<') ? 'xml' : 'table';
}

/** A list of flat objects may be a table, and so may any text. */
function familiesOf({ text, json }: SourceText): readonly Family[] {
  const family = json === undefined ? sniffFamily(text) : 'json';
  return family === 'json' ? ['json', 'table'] : [family];
}

/**
 * Reads a foreign source into a conference document; `undefined` when no format knows it.
 * A family's formats are loaded together, since each of them is small and one answer is sure.
 */
export async function parseForeign(
  source: SourceText,
  ports: FormatPorts,
): Promise<FormatResult | undefined> {
  for (const family of familiesOf(source)) {
    const entries = formatCatalog.filter((entry) => entry.family === family);
    const modules = await Promise.all(entries.map((entry) => entry.load()));
    const format = modules.map((module) => module.default).find(({ detect }) => detect(source));
    if (format) return format.parse(source, ports);
  }
  return undefined;
}
