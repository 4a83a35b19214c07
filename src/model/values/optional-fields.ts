/**
 * Optional fields of the model are absent, never `undefined`, so that every reader can ask for them
 * in one way.
 */
import { bareObject } from './bare-object.js';

/** An object with this one field, or an empty one where the value is `undefined`. */
export function given<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, T>>;
}

/** The same fields, where those that may be `undefined` may be absent instead. */
export type Defined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** The fields that have a value. */
export function defined<T extends object>(fields: T): Defined<T> {
  const present = fields as Record<string, unknown>;
  const kept = bareObject();
  for (const key of Object.keys(present)) {
    const value = present[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept as Defined<T>;
}
