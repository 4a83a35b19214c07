/**
 * Reads the JSON behind pretalx's schedule widget (`/schedule/widgets/schedule.json`,
 * `/widget/v2.json`; made by `Schedule.build_data` in pretalx). Talks refer to rooms, tracks and
 * speakers by id, a talk without a code is a break, and texts are given by language.
 */
import type { Steps } from '../../../model/values/steps.js';
import type { EventInput, SessionInput } from '../../../model/schema/schema.js';
import {
  chooseTimeZone,
  offsetZoneOf,
  writeTime,
  writeTimeInZone,
} from '../written/document-time.js';
import { isObject } from '../../../model/document-context.js';
import {
  anyText,
  compact,
  firstText,
  jsonOf,
  listOf,
  mapText,
  numberOf,
  objectOf,
  objectsOf,
  textOf,
  type ForeignObject,
} from '../foreign-value.js';
import { ProgrammeDraft } from '../programme-draft.js';
import { linkIn, placedObjects } from '../rest-answer.js';
import { sessionText } from '../written/session-text.js';
import { hexColor, languageTags, sessionKind, sessionState } from '../written/session-words.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';

const format: SourceFormat = {
  id: 'pretalx-widget',
  detect: (source) => {
    const json = objectOf(jsonOf(source));
    const known = ['event_start', 'timezone', 'schedule_id', 'rooms', 'tracks', 'speakers'];
    return Array.isArray(json['talks']) && known.some((name) => name in json);
  },
  parse: (source, ports) => buildDocument(objectOf(jsonOf(source)), source, ports),
};
export default format;

interface WidgetContext {
  readonly draft: ProgrammeDraft;
  readonly ports: FormatPorts;
  readonly timeZone: string;
  readonly link: (url: unknown) => string | undefined;
}

function* buildDocument(
  json: ForeignObject,
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const talks = listOf(json['talks']);
  const offset = talks.map((talk) => offsetZoneOf(textOf(objectOf(talk)['start']))).find(Boolean);
  const clues = { named: textOf(json['timezone']), offset, path: '/timezone' };
  const timeZone = chooseTimeZone(clues, source, draft.report);
  const context: WidgetContext = { draft, ports, timeZone, link: linkIn(source, ports) };
  addPlaces(json, draft);
  for (const speaker of objectsOf(json['speakers'])) {
    addSpeaker(speaker, context);
    yield;
  }
  for (const { entry, path } of placedObjects(talks, '/talks')) {
    addTalk(entry, path, context);
    yield;
  }
  return draft.finish(timeZone, conferenceEvent(json, context));
}

function addPlaces(json: ForeignObject, draft: ProgrammeDraft): void {
  for (const room of objectsOf(json['rooms'])) {
    const [id, name] = [textOf(room['id']), mapText(room['name'])];
    const capacity = numberOf(room['capacity']);
    if (id === undefined || name === undefined) continue;
    draft.room({ key: id, name, id }, capacity > 0 ? { capacity } : {});
  }
  for (const track of objectsOf(json['tracks'])) {
    const [id, name] = [textOf(track['id']), mapText(track['name'])];
    const color = hexColor(track['color']);
    if (id !== undefined && name !== undefined) {
      draft.track({ key: id, name, id }, color ? { color } : {});
    }
  }
}

function addSpeaker(speaker: ForeignObject, { draft, ports, link }: WidgetContext) {
  const name = mapText(speaker['name']);
  const key = firstText(speaker['code'], speaker['id']) ?? anyText(name);
  if (name === undefined) return undefined;
  return draft.speaker(
    { key, name, id: firstText(speaker['code'], speaker['id']) },
    compact({
      bio: mapText(speaker['biography'], ports.plainText),
      photo: link(speaker['avatar']) ?? link(speaker['avatar_url']),
    }),
  );
}

/** The speakers of a talk. Most versions give codes, some give the speakers themselves. */
function speakersOf(
  talk: ForeignObject,
  path: string,
  context: WidgetContext,
): SessionInput['speakers'] {
  return listOf(talk['speakers']).flatMap((speaker) => {
    const code = textOf(speaker);
    const id = isObject(speaker)
      ? addSpeaker(speaker, context)
      : code !== undefined && context.draft.refer('speaker', code, `${path}/speakers`);
    return id ? [{ id }] : [];
  });
}

function placeOf(
  kind: 'room' | 'track',
  { talk, path }: { readonly talk: ForeignObject; readonly path: string },
  draft: ProgrammeDraft,
): string | undefined {
  const key = textOf(talk[kind]) ?? textOf(objectOf(talk[kind])['id']);
  return key === undefined ? undefined : draft.refer(kind, key, `${path}/${kind}`);
}

function addTalk(talk: ForeignObject, path: string, context: WidgetContext): void {
  const { draft, ports, timeZone, link } = context;
  const code = textOf(talk['code']);
  const start = writeTime(textOf(talk['start']), timeZone);
  const words = anyText(mapText(talk['submission_type'] ?? talk['type'])) || undefined;
  const trimmed = (text: string) => text.trim();
  draft.session({
    path,
    id: code ?? textOf(talk['id']),
    title: mapText(talk['title']),
    start,
    end: start && writeTime(textOf(talk['end']), timeZone),
    written: { start: talk['start'], end: talk['end'] },
    duration: textOf(talk['duration']),
    room: placeOf('room', { talk, path }, draft),
    track: placeOf('track', { talk, path }, draft),
    kind: code === undefined ? 'break' : sessionKind(words),
    state: sessionState(textOf(talk['state'])),
    text: sessionText(
      mapText(talk['abstract'], trimmed),
      mapText(talk['description'], trimmed),
      ports,
    ),
    speakers: speakersOf(talk, path, context),
    languages: languageTags(talk['content_locale']),
    url: link(talk['url']) ?? talkUrl(code, context),
  });
}

/**
 * The address of a talk's page, which is beside the schedule: `…/schedule/widgets/schedule.json`
 * becomes `…/talk/CODE/`.
 */
function talkUrl(code: string | undefined, { link }: WidgetContext): string | undefined {
  const url = code === undefined ? undefined : link('.');
  const event = url === undefined ? undefined : /^(.*?\/)schedule\//.exec(url)?.[1];
  return event === undefined ? undefined : `${event}talk/${code}/`;
}

/** The event, if an export names it: the widget's own JSON does not. */
function conferenceEvent(json: ForeignObject, { draft, timeZone, link }: WidgetContext) {
  const named = objectOf(json['event']);
  const name = mapText(named['name'] ?? json['event_name'] ?? json['name']);
  const start = writeTimeInZone(textOf(json['event_start']), timeZone) ?? draft.firstStart;
  if (name === undefined || start === undefined) return undefined;
  return compact<EventInput>({
    id: firstText(named['slug'], json['event_slug']),
    name,
    start,
    end: writeTimeInZone(textOf(json['event_end']), timeZone),
    url: link(named['url']),
  });
}
