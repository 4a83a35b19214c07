/**
 * Careful access to values of a foreign JSON text: whatever stands there, the answer has the
 * asked-for shape or is empty. Nothing here throws.
 */
import { isObject } from '../../model/document-context.js';
import type { TextInput } from '../../model/schema/schema.js';
import { lineOf, lineText } from '../text/line-text.js';
import type { SourceText } from './source-format.js';

export { lineOf, lineText };

/** Every format asks, and a long text that is no JSON is found out once. */
const parsed = new WeakMap<SourceText, { readonly value: unknown }>();

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The source's JSON, which the caller parsed, or `undefined` when it is none. */
export function jsonOf(source: SourceText): unknown {
  if (source.json !== undefined) return source.json;
  const known = parsed.get(source) ?? { value: parseJson(source.text) };
  parsed.set(source, known);
  return known.value;
}

export type ForeignObject = Readonly<Record<string, unknown>>;

export function objectOf(value: unknown): ForeignObject {
  return isObject(value) ? value : {};
}

/** A list as it is; a single value as a list of one; `null` and nothing as an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function objectsOf(value: unknown): readonly ForeignObject[] {
  return listOf(value).filter(isObject);
}

/** Text without blanks at its ends, also of a number; `undefined` when empty or of another kind. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** The first value that has text. */
export function firstText(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const text = textOf(value);
    if (text !== undefined) return text;
  }
  return undefined;
}

/**
 * Applies `change` to a text, or to each text of an object by language (pretalx's and c3voc's
 * localised strings); `undefined` when nothing is left. A name is one line, without markup.
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

/** The text of any language, for comparing and for ids. */
export function anyText(text: TextInput | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return Object.values(text)[0] ?? '';
}

/** Leaves out what is `undefined` or an empty list, so that written documents stay short. */
export function compact<T extends object>(entry: { [Key in keyof T]: T[Key] | undefined }): T {
  const result: Partial<T> = {};
  for (const key of Object.keys(entry) as (keyof T)[]) {
    const value: unknown = entry[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    result[key] = entry[key];
  }
  return result as T;
}
