/** Every foreign format that `src` and `convert` read: the only list. */
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from './source-format.js';

type Family = 'json' | 'xml' | 'ical';

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
  { id: 'ical', family: 'ical', load: () => import('./ical/ical.js') },
];

/** What a text is written in, by its first signs: never by file name or content type. */
export function sniffFamily(text: string): Family | undefined {
  const start = /^[\s\uFEFF]*([^]{0,6})/.exec(text)?.[1] ?? '';
  if (/^[{[]|^\/[*/]/.test(start)) return 'json';
  if (/^BEGIN:/i.test(start)) return 'ical';
  return start.startsWith('<') ? 'xml' : undefined;
}

/**
 * Reads a foreign source into a conference document; `undefined` when no format knows it.
 * The family's formats are loaded together, since each of them is small and one answer is sure.
 */
export async function parseForeign(
  source: SourceText,
  ports: FormatPorts,
): Promise<FormatResult | undefined> {
  const family = source.json === undefined ? sniffFamily(source.text) : 'json';
  const entries = formatCatalog.filter((entry) => entry.family === family);
  const modules = await Promise.all(entries.map((entry) => entry.load()));
  const format = modules.map((module) => module.default).find(({ detect }) => detect(source));
  return format?.parse(source, ports);
}
