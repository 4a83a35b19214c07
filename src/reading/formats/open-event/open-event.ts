/**
 * Reads eventyay and other servers of Open Event (open-event-server): its export (a list of
 * sessions, an event, or an object with `sessions`, `speakers` and `event`) and its JSON:API, whose
 * resources are first turned into the form of the export.
 */
import type { Steps } from '../../../model/values/steps.js';
import { isObject } from '../../../model/document-context.js';
import { jsonOf, numberOf, objectOf, objectsOf, type ForeignObject } from '../foreign-value.js';
import { chooseTimeZone, offsetZoneOf } from '../written/document-time.js';
import { firstText, textOf } from '../foreign-value.js';
import { ProgrammeDraft } from '../programme-draft.js';
import { linkIn, placedObjects, reportMore, type AnswerContext } from '../rest-answer.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';
import { flattenResources, isResource } from './json-api.js';
import { addSession, addSpeaker, eventOf, startOf } from './open-event-session.js';

const format: SourceFormat = {
  id: 'open-event',
  detect: (source) => {
    const json = jsonOf(source);
    const lists = [json, objectOf(json)['data'], objectOf(json)['sessions']];
    return lists.some((list) => objectsOf(list).slice(0, 20).some(isOpenEvent));
  },
  parse: (source, ports) => buildDocument(jsonOf(source), source, ports),
};
export default format;

const types = /^(?:session|event|speaker|microlocation|track)s?$/;

function isOpenEvent(entry: ForeignObject): boolean {
  if (isResource(entry) && types.test(textOf(entry['type']) ?? '')) return true;
  const has = (...names: readonly string[]): boolean => names.some((name) => name in entry);
  const isSession = has('start_time', 'starts_at') && 'title' in entry;
  const isEvent =
    has('start_time', 'starts_at') && 'name' in entry && has('location_name', 'identifier');
  return (
    (isSession && has('microlocation', 'short_abstract', 'session_type', 'is_mail_sent')) || isEvent
  );
}

interface Lists {
  readonly sessions: readonly (readonly [session: ForeignObject, path: string])[];
  readonly speakers: readonly ForeignObject[];
  readonly event: ForeignObject | undefined;
  /** Relations of sessions to resources that are not in the answer. */
  readonly missing?: ReadonlySet<string>;
}

/**
 * Sorts what the source holds. A file of the export holds one list, an answer of the API may hold
 * several.
 */
function listsOf(json: unknown): Lists {
  const whole = objectOf(json);
  if (objectsOf(whole['data']).some(isResource)) return listsOfResources(whole);
  const placed = Array.isArray(json)
    ? placedObjects(json, '')
    : placedObjects(whole['sessions'], '/sessions');
  const sessions = placed.map(({ entry, path }) => [entry, path] as const);
  const event = 'sessions' in whole ? whole['event'] : whole;
  return {
    sessions,
    speakers: objectsOf(whole['speakers']),
    event: isObject(event) && !Array.isArray(json) ? event : undefined,
  };
}

/** Relations of a session that a programme shows; others may be missing without a loss. */
const shown = /^(?:speakers|track|microlocation|session-?type)$/i;

function listsOfResources(whole: ForeignObject): Lists {
  const resources = flattenResources(whole);
  const of = (type: RegExp) => resources.filter((resource) => type.test(resource.type));
  const sessions = of(/^sessions?$/);
  return {
    missing: new Set(sessions.flatMap(({ missing }) => missing).filter((name) => shown.test(name))),
    sessions: sessions.map(({ value, path }) => [value, path] as const),
    speakers: of(/^speakers?$/).map(({ value }) => value),
    event: of(/^events?$/)[0]?.value,
  };
}

function* buildDocument(
  json: unknown,
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const { sessions, speakers, event, missing } = listsOf(json);
  const offset = sessions
    .map(([session]) => offsetZoneOf(startOf(session)))
    // The API writes all times in UTC, so an offset of zero does not tell the conference's zone.
    .find((zone) => zone !== undefined && zone !== '+00:00');
  const named = firstText(event?.['timezone']);
  const timeZone = chooseTimeZone({ named, offset, path: '' }, source, draft.report);
  const context: AnswerContext = { draft, ports, timeZone, link: linkIn(source, ports) };
  for (const speaker of speakers) {
    addSpeaker(speaker, context);
    yield;
  }
  for (const [session, path] of sessions) {
    addSession(session, path, context);
    yield;
  }
  if (missing && missing.size > 0) reportMissing(missing, draft);
  reportPage(objectOf(json), sessions.length, context);
  return draft.finish(timeZone, event && eventOf(event, context));
}

function reportMissing(missing: ReadonlySet<string>, draft: ProgrammeDraft): void {
  const names = [...missing].join(',');
  draft.report({
    code: 'open-event-not-included',
    path: '/included',
    message: `Found sessions with their ${names} by number only; expected their names. Add include=${names} to the address.`,
    severity: 'warning',
  });
}

function reportPage(answer: ForeignObject, shown: number, { draft }: AnswerContext): void {
  if (firstText(objectOf(answer['links'])['next']) === undefined) return;
  const total = numberOf(objectOf(answer['meta'])['count']);
  reportMore(draft.report, {
    path: '/links/next',
    shown,
    total: total > 0 ? total : undefined,
    advice: 'Add page[size]=0 to the address.',
  });
}
