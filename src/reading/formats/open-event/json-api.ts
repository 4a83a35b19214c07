/**
 * Turns JSON:API (jsonapi.org), where objects have attributes and relationships, into plain
 * objects.
 */
import { listOf, objectOf, objectsOf, textOf, type ForeignObject } from '../foreign-value.js';
import { placedObjects } from '../rest-answer.js';

/** A resource as a plain object, its type, and its JSON Pointer. */
export interface Resource {
  readonly type: string;
  readonly value: ForeignObject;
  readonly path: string;
  /**
   * Relations to resources that are not in the answer, since the address did not ask to include
   * them.
   */
  readonly missing: readonly string[];
}

export const isResource = (value: ForeignObject): boolean =>
  typeof value['type'] === 'string' && typeof value['attributes'] === 'object';

const keyOf = (value: ForeignObject): string => `${textOf(value['type'])} ${textOf(value['id'])}`;

/** The name of a field in snake case: `starts-at` and `startsAt` become `starts_at`. */
const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');

function attributesOf(resource: ForeignObject): ForeignObject {
  const entries = Object.entries(objectOf(resource['attributes']));
  return Object.fromEntries([
    ['id', resource['id']],
    ...entries.map(([name, value]) => [snake(name), value] as const),
  ]);
}

/**
 * Returns the resources of an answer as plain objects. A relation holds the related objects
 * themselves, without relations of their own.
 */
export function flattenResources(answer: ForeignObject): Resource[] {
  const all = [
    ...placedObjects(answer['data'], '/data'),
    ...placedObjects(answer['included'], '/included'),
  ];
  const byKey = new Map(all.map(({ entry }) => [keyOf(entry), attributesOf(entry)]));
  const related = (reference: ForeignObject): ForeignObject[] => {
    const value = byKey.get(keyOf(reference));
    return value ? [value] : [];
  };
  return all.map(({ entry, path }) => {
    const missing: string[] = [];
    const relations = Object.entries(objectOf(entry['relationships'])).map(([name, relation]) => {
      const { data } = objectOf(relation);
      const found = objectsOf(listOf(data)).flatMap(related);
      if (found.length < listOf(data).length) missing.push(name);
      return [snake(name), Array.isArray(data) ? found : found[0]] as const;
    });
    const value = { ...attributesOf(entry), ...Object.fromEntries(relations) };
    return { type: textOf(entry['type']) ?? '', value, path, missing };
  });
}
