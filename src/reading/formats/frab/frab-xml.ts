/**
 * Reads `schedule.xml` of frab and pretalx (c3voc `schedule.xml.xsd`), also older and looser forms.
 */
import { buildFrabDocument } from './frab-document.js';
import type {
  FrabDay,
  FrabEvent,
  FrabLink,
  FrabOthers,
  FrabPerson,
  FrabPlace,
  FrabSchedule,
} from './frab-schedule.js';
import type { SourceFormat, XmlElement } from '../source-format.js';
import { rootName } from '../../xml/prolog.js';
import { attributeOf, childOf, childrenOf, childText } from '../../xml/xml-element.js';

const format: SourceFormat = {
  id: 'frab-xml',
  detect: ({ text }) => rootName(text) === 'schedule' && /<(?:day|conference)[\s>]/.test(text),
  *parse(source, ports) {
    const root = yield* ports.readXml(source.text);
    const schedule = readSchedule(root);
    yield;
    return yield* buildFrabDocument(schedule, source, ports);
  },
};
export default format;

function readSchedule(root: XmlElement | undefined): FrabSchedule {
  const conference = childOf(root, 'conference');
  const text = (name: string) => childText(conference, name);
  const zone = childOf(conference, 'time_zone_name');
  return {
    acronym: text('acronym'),
    title: text('title'),
    description: text('description'),
    start: text('start'),
    end: text('end'),
    dayChange: text('day_change'),
    timeZone: text('time_zone_name') ?? text('time_zone') ?? text('timezone'),
    timeZonePath: (zone ?? conference ?? root)?.position ?? '',
    url: text('url'),
    baseUrl: text('base_url'),
    venue: text('venue'),
    city: text('city'),
    rooms: [...childrenOf(conference, 'room'), ...childrenOf(childOf(root, 'rooms'), 'room')].map(
      readPlace,
    ),
    tracks: [
      ...childrenOf(conference, 'track'),
      ...childrenOf(childOf(root, 'tracks'), 'track'),
    ].map(readPlace),
    events: childrenOf(root, 'day').flatMap(readDay),
    others: root && findOthers(root),
  };
}

/**
 * Counts elements with a title anywhere in the file: in another system's schedule these are the
 * sessions. Returns the most frequent name.
 */
function findOthers(root: XmlElement): FrabOthers | undefined {
  const counts = new Map<string, number>();
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      const isSession = child.name !== 'conference' && childOf(child, 'title') !== undefined;
      if (isSession) counts.set(child.name, (counts.get(child.name) ?? 0) + 1);
      else walk(child);
    }
  };
  walk(root);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && { name: most[0], count: most[1] };
}

/** The events of a day: in its rooms, or directly in the day (FOSDEM until 2012). */
function readDay(element: XmlElement): FrabEvent[] {
  const day: FrabDay = {
    date: attributeOf(element, 'date'),
    start: attributeOf(element, 'start'),
    end: attributeOf(element, 'end'),
  };
  return element.children.flatMap((child) => {
    if (child.name === 'event') return [readEvent(child, day, undefined)];
    if (child.name !== 'room') return [];
    const room = readPlace(child);
    return childrenOf(child, 'event').map((event) => readEvent(event, day, room));
  });
}

function readPlace(element: XmlElement): FrabPlace {
  return {
    name:
      attributeOf(element, 'name') ?? (element.children.length === 0 ? element.text : undefined),
    guid: attributeOf(element, 'guid'),
    slug: attributeOf(element, 'slug'),
    capacity: attributeOf(element, 'capacity'),
    color: attributeOf(element, 'color'),
  };
}

function readEvent(element: XmlElement, day: FrabDay, parent: FrabPlace | undefined): FrabEvent {
  const text = (name: string) => childText(element, name);
  const room = text('room');
  const track = childOf(element, 'track');
  return {
    path: element.position ?? '',
    day,
    id: attributeOf(element, 'guid') ?? attributeOf(element, 'id') ?? attributeOf(element, 'code'),
    title: text('title'),
    subtitle: text('subtitle'),
    date: text('date'),
    start: text('start'),
    end: text('end'),
    duration: text('duration'),
    room: room === undefined || room === parent?.name ? parent : { name: room },
    track: track && { ...readPlace(track), name: track.text },
    type: text('type'),
    state: text('state') ?? text('status'),
    language: text('language'),
    abstract: withoutIndent(text('abstract')),
    description: withoutIndent(text('description')),
    url: eventUrl(element),
    recording: text('video_download_url') ?? childText(childOf(element, 'recording'), 'url'),
    persons: childrenOf(childOf(element, 'persons'), 'person').map(readPerson),
    links: readLinks(element, 'links', 'link'),
    attachments: readLinks(element, 'attachments', 'attachment'),
  };
}

/** The address of an event. Most files have `url`, Wafer has `conf_url`, some have an attribute. */
function eventUrl(element: XmlElement): string | undefined {
  const names = ['url', 'full_conf_url', 'conf_url'];
  const inside = names.map((name) => childText(element, name)).find(Boolean);
  return inside ?? attributeOf(element, 'url');
}

/**
 * Removes the indent that pretty-printed XML gives to the lines of a text: Markdown would take
 * indented lines for code.
 */
function withoutIndent(text: string | undefined): string | undefined {
  const indents = text?.match(/\n[ \t]+(?=\S)/g);
  const bare = indents === undefined || indents === null || /\n\S/.test(text ?? '');
  if (bare) return text;
  const width = indents.reduce((least, { length }) => Math.min(least, length - 1), Infinity);
  return text?.replaceAll(new RegExp(`^[ \\t]{1,${width}}`, 'gm'), '');
}

function readPerson(element: XmlElement): FrabPerson {
  const attribute = (name: string) => attributeOf(element, name);
  return {
    id: attribute('guid') ?? attribute('code') ?? attribute('id'),
    name: personName(element),
    role: attribute('role'),
    biography: childText(element, 'biography'),
    photo: attribute('avatar'),
    url: attribute('url'),
  };
}

/** The name of a person: the element's text, or an element in it as other versions write. */
function personName(element: XmlElement): string | undefined {
  if (element.children.length === 0) return element.text || attributeOf(element, 'name');
  const names = ['public_name', 'name', 'full_public_name'];
  return names.map((name) => childText(element, name)).find((name) => name !== undefined);
}

function readLinks(event: XmlElement, list: string, name: string): FrabLink[] {
  return childrenOf(childOf(event, list), name).flatMap((element) => {
    const own = element.children.length > 0 ? undefined : element.text.trim();
    // The schema has an attribute and a text here; 35C3 wrote elements instead.
    const url =
      attributeOf(element, 'href') ??
      attributeOf(element, 'url') ??
      childText(element, 'url') ??
      own;
    const title = (own || childText(element, 'title')) ?? attributeOf(element, 'title');
    return url === undefined || url === ''
      ? []
      : [{ url, title, type: attributeOf(element, 'type') }];
  });
}
