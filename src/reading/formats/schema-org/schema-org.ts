/**
 * schema.org events in JSON-LD: one `Event` (any subtype) is the document's event, its `subEvent`s
 * are the sessions; of several events each is a session. Events are found wherever they stand: in
 * `@graph`, in arrays, or inside what tells of them (`Organization.event`, `JoinAction.event`).
 */
import type { Steps } from '../../../model/values/steps.js';
import { chooseTimeZone, offsetZoneOf } from '../written/document-time.js';
import { isTimeZone } from '../../../model/values/zoned-time.js';
import { isObject } from '../../../model/document-context.js';
import { jsonOf, objectOf, type ForeignObject } from '../foreign-value.js';
import { JsonLd, typesOf, walkNodes, type JsonLdNode } from './json-ld.js';
import { parseLenientJson } from '../../text/lenient-json.js';
import { ProgrammeDraft } from '../programme-draft.js';
import { addEventAsSession, buildEvent, reportRepeats } from './schema-org-event.js';
import { zoneOf } from './schema-org-place.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';

const format: SourceFormat = {
  id: 'schema-org',
  detect: (source) => isJsonLd(jsonLdOf(source)),
  parse: (source, ports) => buildSchemaOrgDocument(jsonLdOf(source), source, ports),
};
export default format;

const eventType = /^(?:\w*Event|Festival|Hackathon|EventSeries|CourseInstance)$/i;

function isEvent(value: ForeignObject): boolean {
  return typesOf(value).some((type) => eventType.test(type));
}

/** Only what has a type is worth the work of a repair. */
function jsonLdOf(source: SourceText): unknown {
  const json = jsonOf(source);
  return json ?? (source.text.includes('type') ? parseLenientJson(source.text) : undefined);
}

/** Says so itself, or holds an event: some publishers forget `@context`. */
function isJsonLd(json: unknown): boolean {
  const [first] = (Array.isArray(json) ? json : [json]) as readonly unknown[];
  const context: unknown = objectOf(first)['@context'];
  if (context !== undefined && JSON.stringify(context).includes('schema.org')) return true;
  let found = false;
  walkNodes(json, ({ value }) => {
    found ||= '@type' in value && isEvent(value);
    return !found;
  });
  return found;
}

/** What tells that two plug-ins speak of one event: all of it, or its id, name and start. */
function keysOf(event: ForeignObject): string[] {
  const { '@id': id, name, startDate } = event;
  const whole = JSON.stringify(event);
  return typeof id === 'string' && name !== undefined
    ? [whole, JSON.stringify([id, name, startDate])]
    : [whole];
}

/** Events that are no part of another one, in the order of the source; two plug-ins may tell of one. */
function findEvents(json: unknown): JsonLdNode[] {
  const events: JsonLdNode[] = [];
  const known = new Set<string>();
  walkNodes(json, (node) => {
    const event = isEvent(node.value);
    const keys = event ? keysOf(node.value) : [];
    if (event && !keys.some((key) => known.has(key))) events.push(node);
    for (const key of keys) known.add(key);
    return !event;
  });
  return events;
}

const parts = ['subEvent', 'subEvents', 'hasPart', 'event', 'events'] as const;

function partsOf(node: JsonLdNode, graph: JsonLd): JsonLdNode[] {
  return parts.flatMap((name) =>
    graph
      .values(node.value, name)
      .map((value, index) => ({ value, path: `${node.path}/${name}/${index}` }))
      .filter(
        (part): part is JsonLdNode =>
          isObject(part.value) && (isEvent(part.value) || name.startsWith('sub')),
      ),
  );
}

const MAX_DEPTH = 6;

/** The innermost events: a day that only holds sessions is no session. */
function leavesOf(node: JsonLdNode, graph: JsonLd, depth = 0): JsonLdNode[] {
  const inner = depth < MAX_DEPTH ? partsOf(node, graph) : [];
  return inner.length === 0 ? [node] : inner.flatMap((part) => leavesOf(part, graph, depth + 1));
}

interface FoundEvents {
  readonly main: JsonLdNode | undefined;
  readonly sessions: readonly JsonLdNode[];
}

/** What the source is about: the event that has parts, the event others are part of, the only one. */
function chooseMain(events: readonly JsonLdNode[], graph: JsonLd): FoundEvents {
  const whole = events.find((event) => partsOf(event, graph).length > 0);
  const above = events.flatMap((event) => graph.objects(event.value, 'superEvent'))[0];
  const known = events.find(({ value }) => value === above);
  const main = whole ?? known ?? (above && { value: above, path: '' }) ?? events[0];
  const lone = events.length === 1 && main === events[0] && whole === undefined;
  const found = events.flatMap((event) =>
    event === main && (lone || (whole === undefined && known !== undefined))
      ? []
      : leavesOf(event, graph),
  );
  // An event of the graph may also be a part of another: it is one session, not two.
  const unique = new Map([...found].reverse().map((node) => [node.value, node]));
  return { main, sessions: found.filter((node) => unique.get(node.value) === node) };
}

/** A zone that is known, else one that is not, so that it is said. */
function namedZone(events: readonly JsonLdNode[], graph: JsonLd): string | undefined {
  const zones = events.map(({ value }) => zoneOf(value, graph));
  return zones.find((zone) => zone !== undefined && isTimeZone(zone)) ?? zones.find(Boolean);
}

/** Builds the document out of any JSON-LD value; also for pages with several scripts. */
export function* buildSchemaOrgDocument(
  json: unknown,
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const graph = new JsonLd(json);
  yield;
  const { main, sessions } = chooseMain(findEvents(json), graph);
  yield;
  const all = [...(main ? [main] : []), ...sessions];
  const offset = all.map(({ value }) => offsetZoneOf(graph.text(value, 'startDate'))).find(Boolean);
  const clues = { named: namedZone(all, graph), offset, path: main?.path ?? '' };
  const timeZone = chooseTimeZone(clues, source, main ? draft.report : () => undefined);
  const link = (url: string | undefined) =>
    url === undefined ? undefined : ports.safeUrl(url, source.url);
  const context = {
    graph,
    timeZone,
    link,
    plain: ports.plainText,
    draft,
    ports,
  };
  for (const session of sessions) {
    addEventAsSession(session, context);
    yield;
  }
  const event = main && buildEvent(main, context, draft.firstStart);
  if (main) reportUnread(main, sessions, context);
  if (!event) reportNoEvent(main, graph, draft);
  return draft.finish(timeZone, event);
}

/** Parts of which a page gives only the addresses are sessions that nobody sees here. */
function reportUnread(
  main: JsonLdNode,
  sessions: readonly JsonLdNode[],
  context: { readonly graph: JsonLd; readonly draft: ProgrammeDraft },
): void {
  const { graph, draft } = context;
  if (!sessions.includes(main)) reportRepeats(main, context);
  const parts = graph.values(main.value, 'subEvent', 'subEvents');
  if (sessions.length > 0 || parts.length === 0) return;
  draft.report({
    code: 'sessions-elsewhere',
    path: `${main.path}/subEvent`,
    message: `Found ${parts.length} parts of the event by their address alone; expected the events themselves. They are not read.`,
    severity: 'warning',
  });
}

function reportNoEvent(main: JsonLdNode | undefined, graph: JsonLd, draft: ProgrammeDraft): void {
  const path = main?.path ?? '';
  const start = main && graph.text(main.value, 'startDate');
  const found = start === undefined ? '' : ` ("${start.slice(0, 80)}")`;
  const message = main
    ? `Found an event without a name or a start that can be read${found}; expected both.`
    : 'Found no schema.org event; expected an object of type Event or a subtype.';
  const code = main ? 'event-incomplete' : 'event-missing';
  draft.report({ code, path, message, severity: 'error' });
}
