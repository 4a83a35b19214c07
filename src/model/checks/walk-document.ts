/** Walks over a document as it is written. */
import { isObject } from '../document-context.js';
import { pointerStep } from '../problem.js';

/** One field of the document; `names` is its path without indexes. */
export interface WrittenField {
  readonly value: unknown;
  readonly names: readonly string[];
  /** JSON Pointer. */
  readonly path: string;
}

/** Every field below a value, parents before children; the value itself is not among them. */
export function* walkFields(
  value: unknown,
  names: readonly string[] = [],
  path = '',
): Generator<WrittenField> {
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    for (let index = 0; index < entries.length; index++) {
      yield* walkFields(entries[index], names, `${path}/${index}`);
    }
  } else if (isObject(value)) {
    for (const [key, entry] of Object.entries(value)) {
      const field = { value: entry, names: [...names, key], path: path + pointerStep(key) };
      yield field;
      yield* walkFields(entry, field.names, field.path);
    }
  }
}
