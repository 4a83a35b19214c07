/** Makes a document valid by our own schema: a value that is not is left out and reported. */
import { safeParse } from 'valibot';
import type { Problem } from '../model/problem.js';
import { pointerStep } from '../model/problem.js';
import { conferenceSchema } from '../model/schema/schema.js';
import type { DocumentObject } from '../reading/own-document.js';

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
    const { issues } = safeParse(conferenceSchema, document);
    if (!issues) break;
    const places = new Map<string, Keys>();
    for (const { path = [], message } of issues) {
      const keys = path.map(({ key }) => key as string | number);
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
