/**
 * Reads `schedule.json` of frab and pretalx, in both versions of the c3voc schema. Version 1 has
 * its events in `conference.days[].rooms{}`. Version 2 has them in `schedule.events[]` and people
 * in `schedule.persons[]`; its texts are given by language, its rooms and tracks by reference.
 */
import { pointerStep } from '../../../model/problem.js';
import { isObject } from '../../../model/document-context.js';
import {
  firstText,
  jsonOf,
  listOf,
  objectOf,
  objectsOf,
  textOf,
  type ForeignObject,
} from '../foreign-value.js';
import { buildFrabDocument } from './frab-document.js';
import type {
  FrabDay,
  FrabEvent,
  FrabPlace,
  FrabSchedule,
  FrabLink,
  FrabPerson,
} from './frab-schedule.js';
import type { SourceFormat } from '../source-format.js';

const format: SourceFormat = {
  id: 'frab-json',
  detect: (source) => {
    const schedule = scheduleOf(jsonOf(source));
    return isObject(schedule['conference']) || Array.isArray(objectOf(schedule)['days']);
  },
  parse: (source, ports) => buildFrabDocument(readSchedule(jsonOf(source)), source, ports),
};
export default format;

/** The schedule in the JSON; some servers leave out the outermost object. */
function scheduleOf(json: unknown): ForeignObject {
  const { schedule, conference } = objectOf(json);
  const isBare = schedule === undefined && Array.isArray(objectOf(conference)['days']);
  return objectOf(isBare ? json : schedule);
}

function readSchedule(json: unknown): FrabSchedule {
  const schedule = scheduleOf(json);
  const conference = objectOf(schedule['conference']);
  const text = (name: string) => textOf(conference[name]);
  const days = daysOf(conference['days'] ?? schedule['days']);
  const daysPath = conference['days'] ? '/schedule/conference/days' : '/schedule/days';
  const events = listOf(schedule['events'] ?? conference['events']);
  return {
    acronym: text('acronym'),
    title: conference['title'],
    description: conference['description'],
    start: text('start'),
    end: text('end'),
    dayChange: text('day_change'),
    timeZone: text('time_zone_name') ?? text('time_zone') ?? text('timezone'),
    timeZonePath: '/schedule/conference/time_zone_name',
    url: text('url'),
    baseUrl: firstText(schedule['base_url'], conference['base_url']),
    venue: text('venue'),
    city: text('city'),
    languages: conference['languages'],
    language: textOf(objectOf(conference['defaults'])['language']),
    rooms: [...objectsOf(conference['rooms']), ...objectsOf(schedule['rooms'])].map(readPlace),
    tracks: [...objectsOf(conference['tracks']), ...objectsOf(schedule['tracks'])].map(readPlace),
    persons: objectsOf(schedule['persons']).map(readPerson),
    events: [
      ...days.flatMap((day, index) => readDay(objectOf(day), daysPath + pointerStep(index))),
      ...readEvents(events, { path: '/schedule/events', day: {}, room: undefined }),
    ],
  };
}

/** The days as a list: PHP writes a list whose first index is not 0 as an object. */
const daysOf = (value: unknown): readonly unknown[] =>
  isObject(value) && !('rooms' in value) ? Object.values(value) : listOf(value);

interface EventPlace {
  /** The JSON Pointer of the list that the event is in. */
  readonly path: string;
  readonly day: FrabDay;
  readonly room: FrabPlace | undefined;
}

function readDay(day: ForeignObject, path: string): FrabEvent[] {
  const times: FrabDay = {
    date: textOf(day['date']),
    start: firstText(day['day_start'], day['start']),
    end: firstText(day['day_end'], day['end']),
  };
  const rooms = day['rooms'];
  const lists: [string, unknown, FrabPlace][] = Array.isArray(rooms)
    ? rooms.map((room: unknown, index) => [
        `${pointerStep(index)}/events`,
        objectOf(room)['events'],
        readPlace(objectOf(room)),
      ])
    : Object.entries(objectOf(rooms)).map(([name, list]) => [pointerStep(name), list, { name }]);
  return [
    ...lists.flatMap(([step, list, room]) =>
      readEvents(listOf(list), { path: `${path}/rooms${step}`, day: times, room }),
    ),
    ...readEvents(listOf(day['events']), { path: `${path}/events`, day: times, room: undefined }),
  ];
}

function readEvents(list: readonly unknown[], place: EventPlace): FrabEvent[] {
  return list.flatMap((event, index) =>
    isObject(event) ? [readEvent(event, place, place.path + pointerStep(index))] : [],
  );
}

function readEvent(event: ForeignObject, place: EventPlace, path: string): FrabEvent {
  const text = (name: string) => textOf(event[name]);
  return {
    path,
    day: place.day,
    id: text('guid') ?? text('id') ?? text('code'),
    title: event['title'],
    subtitle: event['subtitle'],
    date: text('date'),
    start: text('start'),
    end: text('end'),
    duration: text('duration'),
    room: readReference(event['room']) ?? place.room,
    track: readReference(event['track']),
    type: wordsOf(event['type']) ?? wordsOf(event['event_type']),
    state: wordsOf(event['state']) ?? wordsOf(event['status']),
    language: event['language'] ?? event['languages'],
    abstract: event['abstract'],
    description: event['description'],
    url: text('url') ?? text('origin_url'),
    stream: firstText(event['stream_url'], event['live_url']),
    recording: firstText(event['recording_url'], event['video_download_url']),
    persons: listOf(event['participants'] ?? event['persons']).map(readPerson),
    links: listOf(event['links']).flatMap(readLink),
    attachments: listOf(event['attachments']).flatMap(readLink),
  };
}

/**
 * Joins the words of a value: a text, a list of texts, or objects that have a name such as
 * `{"slug": "talk", "name": …}`.
 */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return textOf(value);
  const words = listOf(value).flatMap((part) => {
    const { slug, name, title } = objectOf(part);
    const word = textOf(part) ?? firstText(slug, name, title, ...Object.values(objectOf(name)));
    return word === undefined ? [] : [word];
  });
  return words.join(' ') || undefined;
}

function readReference(value: unknown): FrabPlace | undefined {
  if (isObject(value)) {
    const place = readPlace(value);
    const isKnown = Boolean(place.name ?? place.guid ?? place.slug);
    return isKnown ? place : undefined;
  }
  const name = textOf(value);
  return name === undefined ? undefined : { name };
}

/** The object itself if it is a name by language: `{"de": "Saal", "pt_br": …}`. */
function textsByLanguage(value: ForeignObject): ForeignObject | undefined {
  const keys = Object.keys(value);
  // `{"id": …}` alone refers to a room, although `id` is a language too.
  const isReference = keys.length === 1 && keys[0] === 'id';
  return !isReference && keys.every((key) => /^[a-z]{2}(?:[-_]\w+)*$/i.test(key))
    ? value
    : undefined;
}

function readPlace(place: ForeignObject): FrabPlace {
  const { light } = objectOf(place['colors']);
  return {
    name: place['name'] ?? place['title'] ?? textsByLanguage(place),
    guid: textOf(place['guid']),
    slug: textOf(place['slug']),
    capacity: place['capacity'],
    color: place['color'] ?? light,
  };
}

/**
 * Reads a person: of version 1 (`persons[]` with `public_name`) or of version 2 (`participants[]`
 * and `persons[]`).
 */
function readPerson(value: unknown): FrabPerson {
  if (!isObject(value)) return { name: value };
  const { guid, code, id, avatar } = value;
  const fullName = [value['first_name'], value['last_name']].map(textOf).filter(Boolean).join(' ');
  return {
    id: firstText(guid, code, id),
    name: firstText(value['public_name'], value['name'], value['full_public_name'], fullName),
    role: firstText(value['role'], value['event_role']),
    biography: value['biography'] ?? value['abstract'] ?? value['description'],
    photo: firstText(avatar, objectOf(avatar)['url'], value['avatar_url']),
    url: textOf(value['url']),
  };
}

function readLink(value: unknown): FrabLink[] {
  if (typeof value === 'string') return [{ url: value }];
  const link = objectOf(value);
  const url = firstText(link['url'], link['href']);
  const title = firstText(link['title'], link['name'], link['description']);
  return url === undefined ? [] : [{ url, title, type: textOf(link['type']) }];
}
