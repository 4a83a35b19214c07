/**
 * Reads values of foreign JSON. Whatever the source holds, each function returns the shape that its
 * name promises or something empty; none throws.
 */
import { isObject } from '../../model/document-context.js';
import type { TextInput } from '../../model/schema/schema.js';
import { lineOf, lineText } from '../text/line-text.js';
import type { SourceText } from './source-format.js';

export { lineOf, lineText };

/**
 * Remembers the JSON of a source, also that it is none: every format asks, and a long text should
 * be parsed only once.
 */
const parsed = new WeakMap<SourceText, { readonly value: unknown }>();

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * Returns the source's JSON, parsed here if the caller has not done so; `undefined` when the text
 * is not JSON.
 */
export function jsonOf(source: SourceText): unknown {
  if (source.json !== undefined) return source.json;
  const known = parsed.get(source) ?? { value: parseJson(source.text) };
  parsed.set(source, known);
  return known.value;
}

export type ForeignObject = Readonly<Record<string, unknown>>;

/** The value if it is an object, else an empty object. */
export function objectOf(value: unknown): ForeignObject {
  return isObject(value) ? value : {};
}

/** A list as it is, a single value as a list of one, `null` and `undefined` as an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The objects among the values; a single object counts as a list of one. */
export function objectsOf(value: unknown): readonly ForeignObject[] {
  return listOf(value).filter(isObject);
}

/**
 * A text, or a number as text, without blanks at its ends; `undefined` when it is empty or of
 * another type.
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/**
 * A number, also one that is written as text; `NaN` for any other value. (`Number` throws for an
 * object of a source that has a field named `toString`.)
 */
export function numberOf(value: unknown): number {
  return Number(textOf(value) ?? NaN);
}

/** The first of the values that has text (see `textOf`). */
export function firstText(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const text = textOf(value);
    if (text !== undefined) return text;
  }
  return undefined;
}

/**
 * Applies `change` to a text, or to each text of an object that holds one per language, as pretalx
 * and c3voc write them (`{"de": …, "pt_br": …}`; `_` becomes `-`). Without `change`, a text becomes
 * one line without markup, as a name needs it. Returns `undefined` when nothing is left.
 */
export function mapText(
  value: unknown,
  change: (text: string) => string = lineText,
): TextInput | undefined {
  if (!isObject(value)) {
    const text = textOf(value);
    return text === undefined ? undefined : change(text) || undefined;
  }
  const entries = Object.entries(value).flatMap(([language, text]) => {
    const changed = typeof text === 'string' ? change(text) : '';
    return changed ? [[language.replace('_', '-'), changed] as const] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** One text of several languages, the first: good enough to compare entries and to make ids. */
export function anyText(text: TextInput | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return Object.values(text)[0] ?? '';
}

/**
 * Leaves out fields that are `undefined` or an empty list, so that written documents stay short.
 */
export function compact<T extends object>(entry: { [Key in keyof T]: T[Key] | undefined }): T {
  const result: Partial<T> = {};
  for (const key of Object.keys(entry) as (keyof T)[]) {
    const value: unknown = entry[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    result[key] = entry[key];
  }
  return result as T;
}
