/** Makes a document valid by our own schema: a value that is not is left out and reported. */
import { safeParse } from 'valibot';
import { pointerStep, type Problem } from '../model/problem.js';
import { conferenceSchema } from '../model/schema/schema.js';
import type { DocumentObject } from '../model/document-context.js';

export interface ValidDocument {
  readonly document: DocumentObject;
  /** One for each value that was left out. */
  readonly problems: readonly Problem[];
}

type Keys = readonly (string | number)[];
type Container = Record<string | number, unknown>;

/**
 * A value that is left out may leave its entry incomplete, so that the entry is left out in the
 * next round.
 */
const MOST_ROUNDS = 6;

const valueAt = (root: unknown, keys: Keys): unknown =>
  keys.reduce<unknown>((value, key) => (value as Container | undefined)?.[key], root);

interface Fault {
  readonly keys: Keys;
  readonly message: string;
}

/** The fields of a Valibot schema that lead to other schemas. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly Shape[];
  readonly message?: unknown;
}

/** Finds lists in place of objects: Valibot accepts them as objects, JSON Schema does not. */
function findLists(shape: Shape, value: unknown, keys: Keys): readonly Fault[] {
  const { type, entries = {}, item, wrapped, options = [] } = shape;
  if (wrapped) return findLists(wrapped, value, keys);
  if (Array.isArray(value)) {
    const { message } = shape;
    const wanted = typeof message === 'string' ? message : 'an object';
    if (!item) return [{ keys, message: `${wanted}; found a list` }];
    return value.flatMap((one, index) => findLists(item, one, [...keys, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  if (type === 'union') return options.flatMap((one) => findLists(one, value, keys));
  return Object.entries(entries).flatMap(([key, entry]) =>
    findLists(entry, (value as Container)[key], [...keys, key]),
  );
}

/**
 * The values that the schema refuses. Lists come first, since Valibot would look for fields in
 * them.
 */
function findFaults(document: DocumentObject): readonly Fault[] {
  const lists = findLists(conferenceSchema as unknown as Shape, document, []);
  if (lists.length > 0) return lists;
  const { issues = [] } = safeParse(conferenceSchema, document);
  return issues.map(({ path = [], message }) => ({
    keys: path.map(({ key }) => key as string | number),
    message,
  }));
}

/** Takes values out of their objects at once, and entries out of their lists afterwards. */
function leaveOut(document: DocumentObject, places: readonly Keys[]): void {
  const gaps = new Set<unknown[]>();
  for (const keys of places) {
    const parent = valueAt(document, keys.slice(0, -1)) as Container | unknown[] | undefined;
    const key = keys.at(-1) ?? '';
    if (Array.isArray(parent)) {
      parent[Number(key)] = undefined;
      gaps.add(parent);
    } else if (parent) Reflect.deleteProperty(parent, key);
  }
  for (const list of gaps) {
    const kept = list.filter((entry) => entry !== undefined);
    list.splice(0, list.length, ...kept);
  }
}

export function makeValid(written: DocumentObject): ValidDocument {
  const document = structuredClone(written);
  const problems: Problem[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const places = new Map<string, Keys>();
    for (const { keys, message } of findFaults(document)) {
      // A required value is missing: the entry goes as a whole.
      const isMissing = valueAt(document, keys) === undefined;
      const place = isMissing ? keys.slice(0, -1) : keys;
      const pointer = place.map(pointerStep).join('');
      if (place.length === 0 || places.has(pointer)) continue;
      places.set(pointer, place);
      const words = `Expected ${message.replace(/^(?:Invalid \w+|Expected):? /, '')}. It is left out of what is written.`;
      problems.push({ code: 'value-left-out', path: pointer, message: words, severity: 'error' });
    }
    if (places.size === 0) break;
    leaveOut(document, [...places.values()]);
  }
  return { document, problems };
}
