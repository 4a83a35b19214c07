/** People, places and links as `schedule.json` writes them, in either version. */
import {
  firstText,
  isObject,
  listOf,
  objectOf,
  textOf,
  type ForeignObject,
} from '../foreign-value.js';
import type { FrabLink, FrabPerson, FrabPlace } from './frab-schedule.js';

/** A word, a list of words, or an object that names one (`{"slug": "talk", "name": …}`). */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return textOf(value);
  const words = listOf(value).flatMap((part) => {
    const { slug, name, title } = objectOf(part);
    const word = textOf(part) ?? firstText(slug, name, title, ...Object.values(objectOf(name)));
    return word === undefined ? [] : [word];
  });
  return words.join(' ') || undefined;
}

export function readReference(value: unknown): FrabPlace | undefined {
  if (isObject(value)) return readPlace(value);
  const name = textOf(value);
  return name === undefined ? undefined : { name };
}

export function readPlace(place: ForeignObject): FrabPlace {
  const { light } = objectOf(place['colors']);
  return {
    name: place['name'] ?? place['title'],
    guid: textOf(place['guid']),
    slug: textOf(place['slug']),
    capacity: place['capacity'],
    color: place['color'] ?? light,
  };
}

/** `persons[]` of version 1 (`public_name`), `participants[]` and `persons[]` of version 2. */
export function readPerson(value: unknown): FrabPerson {
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

export function readLink(value: unknown): FrabLink[] {
  if (typeof value === 'string') return [{ url: value }];
  const link = objectOf(value);
  const url = firstText(link['url'], link['href']);
  const title = firstText(link['title'], link['name'], link['description']);
  return url === undefined ? [] : [{ url, title, type: textOf(link['type']) }];
}
