/**
 * Reads foreign JSON by a Valibot schema and keeps what is good: a broken entry of a list is left
 * out, a broken optional field is dropped, and each loss is reported with its place.
 *
 * Valibot itself accepts or refuses a value as a whole, so the walk over objects and lists is ours.
 * A schema is plain data (`type`, `entries`, `item`, `options`, `pipe`, `message`); it is made into
 * a closure once, since a programme is a thousand sessions of one schema. A test holds that the
 * closures judge as Valibot does (`test/model/read-tolerant.node.test.ts`), so that scripts for
 * pages need none of Valibot's own validators.
 */
import { isObject } from './document-context.js';
import type * as v from 'valibot';
import { bareObject } from './values/bare-object.js';
import { leafTypes, unmetDemand, type Leaf } from './schema/leaf-demands.js';
import { pointerStep, type ReportProblem } from './problem.js';

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
type ObjectSchema = v.ObjectSchema<v.ObjectEntries, v.ErrorMessage<v.ObjectIssue> | undefined>;
type ArraySchema = v.ArraySchema<Schema, v.ErrorMessage<v.ArrayIssue> | undefined>;
type UnionSchema = v.UnionSchema<
  Schema[],
  v.ErrorMessage<v.UnionIssue<v.BaseIssue<unknown>>> | undefined
>;
type OptionalSchema = v.OptionalSchema<Schema, undefined>;

/**
 * The place of the walk. There is one object for a whole reading, and a path is written only for a
 * report.
 */
interface Walk {
  readonly path: string;
  readonly steps: (string | number)[];
  readonly report: ReportProblem;
}

/** With a broken value that is `required` the whole entry is lost, otherwise the field alone. */
type Reader = (value: unknown, walk: Walk, required: boolean) => unknown;

const isObjectSchema = (schema: Schema): schema is ObjectSchema => schema.type === 'object';
const isArraySchema = (schema: Schema): schema is ArraySchema => schema.type === 'array';
const isUnionSchema = (schema: Schema): schema is UnionSchema => schema.type === 'union';
const isOptional = (schema: Schema): schema is OptionalSchema => schema.type === 'optional';

/**
 * The value as the schema demands it, without what is broken; `undefined` when nothing is left. A
 * list of objects keeps a hole for each entry left out, so that `map`, `flatMap` and `forEach`,
 * which pass over holes, still count places of the source.
 */
export function readTolerant<const S extends Schema>(
  schema: S,
  value: unknown,
  { path, report }: { readonly path: string; readonly report: ReportProblem },
): v.InferOutput<S> | undefined {
  const walk = { path, steps: [], report };
  return readerOf(schema)(value, walk, true);
}

const readers = new WeakMap<Schema, Reader>();

function readerOf(schema: Schema): Reader {
  const known = readers.get(schema);
  if (known) return known;
  const reader = createReader(schema);
  readers.set(schema, reader);
  return reader;
}

function createReader(schema: Schema): Reader {
  if (isObjectSchema(schema)) return objectReader(schema);
  if (isArraySchema(schema)) return arrayReader(schema);
  if (isUnionSchema(schema)) return unionReader(schema);
  if (schema.type === 'record') return readTexts;
  return leafReader(schema);
}

function leafReader(schema: Leaf): Reader {
  return (value, walk, required) => {
    const demand = unmetDemand(schema, value);
    return demand ? refuse(demand, value, { walk, required }) : value;
  };
}

function objectReader(schema: ObjectSchema): Reader {
  const fields = Object.keys(schema.entries).map((key) => {
    const entry = schema.entries[key] as Schema;
    const optional = isOptional(entry);
    return { key, optional, read: readerOf(optional ? entry.wrapped : entry) };
  });
  return (value, walk, required) => {
    if (!isObject(value)) return refuse(schema, value, { walk, required });
    const output = bareObject();
    for (const { key, optional, read } of fields) {
      // Only own keys count, so that `{"__proto__": …}` and names of inherited fields are data like
      // any other.
      const field = Object.hasOwn(value, key) ? value[key] : undefined;
      if (optional && (field === undefined || field === null)) continue;
      walk.steps.push(key);
      const kept = read(field, walk, !optional && required);
      walk.steps.pop();
      if (kept !== undefined) output[key] = kept;
      else if (!optional) return undefined;
    }
    return output;
  };
}

function arrayReader(schema: ArraySchema): Reader {
  const read = readerOf(schema.item);
  const isPlain = leafTypes.includes(schema.item.type);
  return (value, walk, required) => {
    if (!Array.isArray(value)) return refuse(schema, value, { walk, required });
    const list: readonly unknown[] = value;
    const output: unknown[] = [];
    list.forEach((item, index) => {
      walk.steps.push(index);
      const kept = read(item, walk, true);
      walk.steps.pop();
      // No later report is about a plain value, so that it needs no index of the source.
      if (kept !== undefined) output[isPlain ? output.length : index] = kept;
    });
    return output;
  };
}

function unionReader(schema: UnionSchema): Reader {
  const options = schema.options.map((option) => ({
    type: option.type === 'record' ? 'object' : option.type,
    read: readerOf(option),
  }));
  return (value, walk, required) => {
    const type = isObject(value) ? 'object' : typeof value;
    const option = Array.isArray(value) ? undefined : options.find((one) => one.type === type);
    return option ? option.read(value, walk, required) : refuse(schema, value, { walk, required });
  };
}

/**
 * Reads texts by language, the only record in documents. It is copied, since pages may change their
 * objects later.
 */
function readTexts(value: unknown, walk: Walk, required: boolean): unknown {
  const texts: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  const languages = Object.keys(texts);
  let count = languages.length;
  for (const language of languages) {
    const text = texts[language];
    if (typeof text === 'string') continue;
    if (text !== null) {
      walk.steps.push(language);
      refuse({ message: 'a text in quotes' }, text, { walk, required: false });
      walk.steps.pop();
    }
    // The copy is ours.
    Reflect.deleteProperty(texts, language);
    count--;
  }
  return count > 0 ? texts : refuse({ message: 'at least one text' }, value, { walk, required });
}

function refuse(
  { message }: { readonly message?: unknown },
  value: unknown,
  { walk, required }: { readonly walk: Walk; readonly required: boolean },
): unknown {
  const expected = typeof message === 'string' ? message : 'another value';
  walk.report({
    code: value === undefined ? 'field-missing' : 'field-invalid',
    path: walk.path + walk.steps.map(pointerStep).join(''),
    message: `Expected ${expected}; found ${describe(value)}. ${required ? 'The entry is left out.' : 'The field is ignored.'}`,
    severity: required ? 'error' : 'warning',
  });
  return undefined;
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'number' || typeof value === 'boolean' || value === null
    ? String(value)
    : `an ${typeof value}`;
}
