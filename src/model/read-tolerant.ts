/**
 * Reads foreign JSON by a Valibot schema without ever giving up on the whole: a broken entry of a
 * list is left out, a broken optional field is dropped, and each loss is reported with its place.
 * Valibot itself accepts or refuses a value as a whole, so the walk over objects and lists is
 * ours, and it judges the leaves.
 */
import * as v from 'valibot';
import { pointerStep, type ReportProblem } from './problem.js';

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
type ObjectSchema = v.ObjectSchema<v.ObjectEntries, v.ErrorMessage<v.ObjectIssue> | undefined>;
type ArraySchema = v.ArraySchema<Schema, v.ErrorMessage<v.ArrayIssue> | undefined>;
type UnionSchema = v.UnionSchema<
  Schema[],
  v.ErrorMessage<v.UnionIssue<v.BaseIssue<unknown>>> | undefined
>;
type OptionalSchema = v.OptionalSchema<Schema, undefined>;

/** Where the walk is, and how bad a loss is here. */
interface Place {
  readonly path: string;
  readonly report: ReportProblem;
  /** What is lost with a broken value: the field alone, or the entry that needs it. */
  readonly required: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const schemaIs = <T extends Schema>(schema: Schema, type: string): schema is T =>
  schema.type === type;

/** The value as the schema wants it, without what was broken; `undefined` when nothing is left. */
export function readTolerant<const S extends Schema>(
  schema: S,
  value: unknown,
  place: { readonly path: string; readonly report: ReportProblem },
): v.InferOutput<S> | undefined {
  return read(schema, value, { ...place, required: true }) as v.InferOutput<S> | undefined;
}

function read(schema: Schema, value: unknown, place: Place): unknown {
  if (schemaIs<ObjectSchema>(schema, 'object')) return readObject(schema, value, place);
  if (schemaIs<ArraySchema>(schema, 'array')) return readArray(schema, value, place);
  if (schemaIs<UnionSchema>(schema, 'union')) return readUnion(schema, value, place);
  if (schema.type === 'record') return readTexts(value, place);
  const { issues, output } = v.safeParse(schema, value);
  return issues ? refuse(issues[0].message, value, place) : output;
}

function readObject(schema: ObjectSchema, value: unknown, place: Place): unknown {
  if (!isObject(value)) return refuse(expectation(schema), value, place);
  const output: Record<string, unknown> = {};
  for (const key of Object.keys(schema.entries)) {
    const entry = schema.entries[key] as Schema;
    // Only own keys: `{"__proto__": …}` and inherited names are data like any other.
    const field = Object.hasOwn(value, key) ? value[key] : undefined;
    const optional = schemaIs<OptionalSchema>(entry, 'optional');
    if (optional && (field === undefined || field === null)) continue;
    const path = place.path + pointerStep(key);
    const inner = optional ? entry.wrapped : entry;
    const kept = read(inner, field, { ...place, path, required: !optional && place.required });
    if (kept !== undefined) output[key] = kept;
    else if (!optional) return undefined;
  }
  return output;
}

function readArray(schema: ArraySchema, value: unknown, place: Place): unknown {
  if (!Array.isArray(value)) return refuse(expectation(schema), value, place);
  const list: readonly unknown[] = value;
  return list
    .map((item, index) =>
      read(schema.item, item, { ...place, path: place.path + pointerStep(index), required: true }),
    )
    .filter((item) => item !== undefined);
}

function readUnion(schema: UnionSchema, value: unknown, place: Place): unknown {
  const wanted = isObject(value) ? ['object', 'record'] : [typeof value];
  const option = schema.options.find(({ type }) => wanted.includes(type));
  return option ? read(option, value, place) : refuse(expectation(schema), value, place);
}

function readTexts(value: unknown, place: Place): unknown {
  const texts = Object.entries(value as Record<string, unknown>);
  const good = texts.filter(([language, text]) => {
    if (typeof text === 'string') return true;
    const path = place.path + pointerStep(language);
    refuse('a text in quotes', text, { ...place, path, required: false });
    return false;
  });
  if (good.length === 0) return refuse('at least one text', value, place);
  // `Object.fromEntries` defines own properties, whatever the key is called.
  return Object.fromEntries(good);
}

const expectation = (schema: { readonly message?: unknown }): string =>
  typeof schema.message === 'string' ? schema.message : 'another value';

function refuse(expected: string, value: unknown, { path, report, required }: Place): undefined {
  report({
    code: value === undefined ? 'field-missing' : 'field-invalid',
    path,
    message: `Expected ${expected}; found ${describe(value)}. ${required ? 'The entry is left out.' : 'The field is ignored.'}`,
    severity: required ? 'error' : 'warning',
  });
  return undefined;
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : String(value);
}
