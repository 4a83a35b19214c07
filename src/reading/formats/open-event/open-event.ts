/**
 * eventyay and other servers of Open Event (open-event-server): the lists of its export (`sessions`,
 * `speakers`, `sponsors`, `event`, one file each) and its JSON:API, whose resources are brought to
 * the export's shape first.
 */
import type { Steps } from '../../../model/values/steps.js';
import { isObject } from '../../../model/document-context.js';
import { jsonOf, objectOf, objectsOf, type ForeignObject } from '../foreign-value.js';
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
}

/** Which of the export's files this is; an answer of the API may hold several. */
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

function listsOfResources(whole: ForeignObject): Lists {
  const resources = flattenResources(whole);
  const of = (type: RegExp) => resources.filter((resource) => type.test(resource.type));
  return {
    sessions: of(/^sessions?$/).map(({ value, path }) => [value, path] as const),
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
  const { sessions, speakers, event } = listsOf(json);
  const offset = sessions
    .map(([session]) => offsetZoneOf(startOf(session)))
    // The API answers in UTC, which is no conference's zone unless it says so.
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
  reportPage(objectOf(json), sessions.length, context);
  return draft.finish(timeZone, event && eventOf(event, context));
}

function reportPage(answer: ForeignObject, shown: number, { draft }: AnswerContext): void {
  if (firstText(objectOf(answer['links'])['next']) === undefined) return;
  const total = Number(objectOf(answer['meta'])['count']);
  reportMore(draft.report, {
    path: '/links/next',
    shown,
    total: total > 0 ? total : undefined,
    advice: 'Add page[size]=0 to the address.',
  });
}
