/**
 * Reads schema.org events in JSON-LD. One `Event` (of any subtype) is the event of the document,
 * and its `subEvent`s are the sessions; of several events each is a session. Events are found
 * wherever they stand: in `@graph`, in arrays, or in objects that have an event
 * (`Organization.event`, `JoinAction.event`).
 */
import type { EventInput } from '../../../model/schema/schema.js';
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

/**
 * The JSON of a source, repaired where it is damaged. A text without the word `type` has no event,
 * so it is not worth a repair.
 */
function jsonLdOf(source: SourceText): unknown {
  const json = jsonOf(source);
  return json ?? (source.text.includes('type') ? parseLenientJson(source.text) : undefined);
}

/** Whether JSON names schema.org or has an event, since some publishers forget `@context`. */
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

/**
 * Keys of an event: all of it, or its id, name and start. Two plug-ins that describe one event
 * share a key.
 */
function keysOf(event: ForeignObject): string[] {
  const { '@id': id, name, startDate } = event;
  const whole = JSON.stringify(event);
  return typeof id === 'string' && name !== undefined
    ? [whole, JSON.stringify([id, name, startDate])]
    : [whole];
}

/**
 * The events that are no part of another one, in the order of the source, each once although two
 * plug-ins may describe it.
 */
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

/** The innermost parts of an event, since a day that only groups sessions is no session. */
function leavesOf(node: JsonLdNode, graph: JsonLd, depth = 0): JsonLdNode[] {
  const inner = depth < MAX_DEPTH ? partsOf(node, graph) : [];
  return inner.length === 0 ? [node] : inner.flatMap((part) => leavesOf(part, graph, depth + 1));
}

interface FoundEvents {
  readonly main: JsonLdNode | undefined;
  readonly sessions: readonly JsonLdNode[];
}

/**
 * Chooses the event of the document: the first that has parts, or else the one that others are part
 * of, or else the first of all. The sessions are the innermost parts of all events; where none has
 * parts, the first of several events is a session too.
 */
function chooseMain(events: readonly JsonLdNode[], graph: JsonLd): FoundEvents {
  const whole = events.find((event) => partsOf(event, graph).length > 0);
  const above = events.flatMap((event) => graph.objects(event.value, 'superEvent'))[0];
  const nameOf = (event: ForeignObject) => graph.text(event, 'name');
  const known = events.find(({ value }) => {
    const isCopy = above && nameOf(value) === nameOf(above) && !graph.text(value, 'superEvent');
    return value === above || isCopy;
  });
  const main = whole ?? known ?? (above && { value: above, path: '' }) ?? events[0];
  const lone = events.length === 1 && main === events[0] && whole === undefined;
  const found = events.flatMap((event) =>
    event === main && (lone || (whole === undefined && known !== undefined))
      ? []
      : leavesOf(event, graph),
  );
  // An event that stands in the graph and is part of another one is still one session.
  const unique = new Map([...found].reverse().map((node) => [node.value, node]));
  return { main, sessions: found.filter((node) => unique.get(node.value) === node) };
}

/** The first zone that is known, or else the first of all, so that it is reported as unknown. */
function namedZone(events: readonly JsonLdNode[], graph: JsonLd): string | undefined {
  const zones = events.map(({ value }) => zoneOf(value, graph));
  return zones.find((zone) => zone !== undefined && isTimeZone(zone)) ?? zones.find(Boolean);
}

/**
 * Builds the document from any value of JSON-LD. A page gives the values of all its scripts as a
 * list.
 */
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
  if (main) reportUnread(main, event, sessions, context);
  if (!event) reportNoEvent(main, graph, draft);
  return draft.finish(timeZone, event);
}

/**
 * Reports what is not read of the event: further times, and parts that the page only gives the
 * addresses of.
 */
function reportUnread(
  main: JsonLdNode,
  event: EventInput | undefined,
  sessions: readonly JsonLdNode[],
  context: { readonly graph: JsonLd; readonly draft: ProgrammeDraft },
): void {
  const { graph, draft } = context;
  if (!sessions.includes(main)) {
    reportRepeats(main, context);
    if (event && !event.end) reportEnd(main, graph, draft);
  }
  const parts = graph.values(main.value, 'subEvent', 'subEvents');
  if (sessions.length > 0 || parts.length === 0) return;
  draft.report({
    code: 'sessions-elsewhere',
    path: `${main.path}/subEvent`,
    message: `Found ${parts.length} parts of the event by their address alone; expected the events themselves. They are not read.`,
    severity: 'warning',
  });
}

/** Reports an end of the event that cannot be read, since nobody would notice that it is missing. */
function reportEnd({ value, path }: JsonLdNode, graph: JsonLd, draft: ProgrammeDraft): void {
  const end = graph.text(value, 'endDate');
  if (end === undefined) return;
  draft.report({
    code: 'event-end-unreadable',
    path: `${path}/endDate`,
    message: `Found the end "${end.slice(0, 80)}" of the event; expected a date and time. It is read without an end.`,
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
