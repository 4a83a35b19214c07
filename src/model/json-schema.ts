/**
 * JSON Schema (2020-12) of the conference document, made of the same Valibot schema that reads it.
 * Called by the build alone; the converter is a development dependency.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { fieldDescriptions, type FieldDescription } from './schema-descriptions.js';
import { conferenceSchema } from './schema.js';

interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
}

type Descriptions = Readonly<Record<string, FieldDescription>>;

/** Objects are told apart by their fields: no two kinds have the same. */
const kinds: readonly Descriptions[] = Object.values(fieldDescriptions);

const sameFields = (descriptions: Descriptions, properties: object): boolean =>
  Object.keys(descriptions).join() === Object.keys(properties).join();

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function describe(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (Array.isArray(value)) {
      return [keyword, value.map((one: unknown) => (isSchema(one) ? describe(one) : one))];
    }
    return [keyword, isSchema(value) ? describe(value) : value];
  });
  const described: JsonSchema = Object.fromEntries(entries);
  const { properties } = described;
  const words = properties && kinds.find((kind) => sameFields(kind, properties));
  if (properties && words) {
    described.properties = Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [name, { ...words[name], ...field }]),
    );
  }
  return described;
}

/** The published schema; unknown fields are allowed, as the reader ignores them. */
export function buildJsonSchema(): JsonSchema {
  const schema = toJsonSchema(conferenceSchema, {
    target: 'draft-2020-12',
    // A finite number is every number that JSON can write.
    errorMode: 'ignore',
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/conference-widgets/dist/conference.schema.json',
    title: 'Conference document',
    description: 'A conference in one file: event, programme, partners and news, version 1.',
    ...describe(schema as JsonSchema),
    anyOf: ['event', 'sessions', 'partners', 'news'].map((part) => ({ required: [part] })),
  };
}
