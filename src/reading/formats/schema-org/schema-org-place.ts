/** Writes places, people and images of schema.org as the document has them. */
import type { EventInput, SpeakerInput } from '../../../model/schema/schema.js';
import { isObject } from '../../../model/document-context.js';
import { anyText, compact, textOf, type ForeignObject } from '../foreign-value.js';
import { lineText } from '../../text/line-text.js';
import { typesOf, type JsonLd } from './json-ld.js';

export interface SchemaContext {
  readonly graph: JsonLd;
  readonly timeZone: string;
  /** The absolute web address of a written one; `undefined` where it is none. */
  readonly link: (url: string | undefined) => string | undefined;
  /** The plain text of HTML or Markdown. */
  readonly plain: (markup: string) => string;
}

/** Whether a text is a web address. Any other text in place of an object is its name. */
const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)[^\s<>]+$/i.test(text);

function addressOf(value: unknown, { graph }: SchemaContext): string | undefined {
  if (!isObject(value)) return lineText(textOf(value) ?? '') || undefined;
  const parts = [
    'streetAddress',
    'postalCode',
    'addressLocality',
    'addressRegion',
    'addressCountry',
  ]
    .map((name) => graph.text(value, name))
    .filter((part) => part !== undefined)
    .map(lineText);
  return parts.join(', ') || graph.text(value, 'name');
}

function isVirtual(location: ForeignObject): boolean {
  return typesOf(location).includes('VirtualLocation');
}

function coordinates(
  location: ForeignObject,
  { graph }: SchemaContext,
): { latitude?: number; longitude?: number } {
  const [geo] = graph.objects(location, 'geo');
  const at = (name: string) => Number(graph.text(geo ?? location, name)?.replace(',', '.'));
  const [latitude, longitude] = [at('latitude'), at('longitude')];
  // Plug-ins write zeros where nobody set a place; that point is in the Atlantic.
  const isSet = latitude !== 0 || longitude !== 0;
  const valid = isSet && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return valid ? { latitude, longitude } : {};
}

/** The first location that is a place and has a name or an address. */
export function venueOf(event: ForeignObject, context: SchemaContext): EventInput['venue'] {
  const { graph, link } = context;
  for (const location of graph.values(event, 'location')) {
    if (!isObject(location)) {
      const name = textOf(location);
      if (name !== undefined && !isAddress(name)) return { name: lineText(name) };
      continue;
    }
    if (isVirtual(location)) continue;
    const postal = typesOf(location).includes('PostalAddress');
    const address = addressOf(postal ? location : graph.values(location, 'address')[0], context);
    const name = graph.words(location, 'name', lineText) ?? address;
    if (name === undefined || isAddress(anyText(name))) continue;
    const found = compact<NonNullable<EventInput['venue']>>({
      name,
      address: address === anyText(name) ? undefined : address,
      url: link(graph.text(location, 'url', 'sameAs')),
      mapUrl: link(graph.text(location, 'hasMap', 'map', 'maps')),
    });
    return { ...found, ...coordinates(location, context) };
  }
  return undefined;
}

/**
 * The address of the first location that is online: a VirtualLocation, or one that is named by a
 * web address.
 */
export function onlineOf(event: ForeignObject, { graph, link }: SchemaContext) {
  for (const location of graph.values(event, 'location')) {
    const name = isObject(location) ? graph.text(location, 'name') : undefined;
    const virtual = isObject(location) && isVirtual(location);
    const text = virtual ? graph.text(location, 'url') : (name ?? textOf(location));
    const url = text !== undefined && (virtual || isAddress(text)) ? link(text) : undefined;
    if (url !== undefined) return { url };
  }
  return undefined;
}

/** The first image in a property that has a web address. */
export function imageOf(node: ForeignObject, name: string, { graph, link }: SchemaContext) {
  for (const image of graph.values(node, name)) {
    const src = link(
      isObject(image) ? graph.text(image, 'contentUrl', 'url', '@id') : textOf(image),
    );
    if (src === undefined) continue;
    if (!isObject(image)) return { src };
    const [width, height] = ['width', 'height'].map((size) =>
      Number.parseFloat(graph.text(image, size) ?? ''),
    );
    return compact<{ src: string; alt?: string; width?: number; height?: number }>({
      src,
      alt: graph.text(image, 'caption'),
      width: width !== undefined && width > 0 ? width : undefined,
      height: height !== undefined && height > 0 ? height : undefined,
    });
  }
  return undefined;
}

type Organizers = NonNullable<EventInput['organizers']>;

/** The organisers of an event, as objects or as names; those without a name are dropped. */
export function organizersOf(event: ForeignObject, context: SchemaContext): Organizers {
  const { graph, link } = context;
  return graph.values(event, 'organizer', 'organizers').flatMap((organizer): Organizers => {
    if (!isObject(organizer)) {
      const name = textOf(organizer);
      return name === undefined || isAddress(name) ? [] : [{ name: lineText(name) }];
    }
    const name = graph.words(organizer, 'name', lineText);
    if (name === undefined) return [];
    const logo = imageOf(organizer, 'logo', context);
    return [compact<Organizers[number]>({ name, url: link(graph.text(organizer, 'url')), logo })];
  });
}

export interface Performer {
  /** The `@id` or else the name, by which the same person in two events is found. */
  readonly key: string;
  readonly name: string | Record<string, string>;
  readonly more: Omit<SpeakerInput, 'id' | 'name'>;
}

/** Names of types, which some plug-ins write where they have no performer. */
const typeName = /^(?:Organization|Person|\w*Group|Thing)$/;

function nameInParts(person: ForeignObject, { graph }: SchemaContext): string | undefined {
  const parts = ['givenName', 'familyName'].map((part) => graph.text(person, part));
  return lineText(parts.filter((part) => part !== undefined).join(' ')) || undefined;
}

/**
 * The speakers of an event, from the several properties that publishers use for them; those without
 * a name are dropped.
 */
export function performersOf(event: ForeignObject, context: SchemaContext): Performer[] {
  const { graph, link, plain } = context;
  const found = graph.values(event, 'performer', 'performers', 'speaker', 'actor', 'contributor');
  return found.flatMap((person): Performer[] => {
    if (!isObject(person)) {
      const name = textOf(person);
      return name === undefined || typeName.test(name) || isAddress(name)
        ? []
        : [{ key: name, name: lineText(name), more: {} }];
    }
    const name = graph.words(person, 'name', lineText) ?? nameInParts(person, context);
    if (name === undefined) return [];
    const more = compact<Performer['more']>({
      role: graph.words(person, 'jobTitle', lineText),
      affiliation: graph.text(person, 'affiliation', 'worksFor'),
      bio: graph.words(person, 'description', plain),
      photo: imageOf(person, 'image', context),
      url: link(graph.text(person, 'url', 'sameAs')),
    });
    return [{ key: textOf(person['@id']) ?? anyText(name), name, more }];
  });
}

/** The zone in `Schedule.scheduleTimezone`, the only property of schema.org that names one. */
export function zoneOf(event: ForeignObject, graph: JsonLd): string | undefined {
  const [schedule] = graph.objects(event, 'eventSchedule');
  const zone = schedule && graph.text(schedule, 'scheduleTimezone');
  return zone;
}
