/** JSON:API (jsonapi.org): resources with attributes and relationships, as the plain objects they mean. */
import { listOf, objectOf, objectsOf, textOf, type ForeignObject } from '../foreign-value.js';
import { placedObjects } from '../rest-answer.js';

export interface Resource {
  readonly type: string;
  readonly value: ForeignObject;
  readonly path: string;
  /** Names of relations whose resources the answer was not asked to include. */
  readonly missing: readonly string[];
}

export const isResource = (value: ForeignObject): boolean =>
  typeof value['type'] === 'string' && typeof value['attributes'] === 'object';

const keyOf = (value: ForeignObject): string => `${textOf(value['type'])} ${textOf(value['id'])}`;

/** `starts-at` and `startsAt` are `starts_at`. */
const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');

function attributesOf(resource: ForeignObject): ForeignObject {
  const entries = Object.entries(objectOf(resource['attributes']));
  return Object.fromEntries([
    ['id', resource['id']],
    ...entries.map(([name, value]) => [snake(name), value] as const),
  ]);
}

/** Resources with what they are related to written in place, one level deep. */
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
