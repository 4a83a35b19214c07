/** `conference.schema.json`, made from the Valibot schema when the package is built. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { conferenceSchema } from './schema.js';
import { schemaDescriptions } from './schema-descriptions.js';
import { documentLinkSchema, id, imageSchema, textSchema, time } from './value-schemas.js';

const address = 'https://unpkg.com/conference-widgets/dist/conference.schema.json';

/** Schemas that stand in several places, by their names in the file. */
const definitions = {
  text: [textSchema, 'A text in the document’s language, or one text per language (BCP 47).'],
  time: [
    time,
    'ISO 8601 date, or date and time; with an offset, or without one and then in `timeZone`.',
  ],
  id: [id, 'A text or a number; 7 and "7" are the same.'],
  image: [imageSchema, 'An image and its facts.'],
  document: [documentLinkSchema, 'A file to download.'],
} as const;

const names = Object.keys(definitions) as (keyof typeof definitions)[];

/**
 * JSON Schema 2020-12 of a conference document, with a description and examples for every field.
 * It is stricter than the reader, which keeps what is good of a broken document; fields that it
 * does not know are allowed, as the reader allows them.
 */
export function buildJsonSchema(): JsonSchema {
  const schemas = Object.fromEntries(names.map((name) => [name, definitions[name][0]]));
  const schema = toJsonSchema(conferenceSchema, {
    target: 'draft-2020-12',
    definitions: schemas,
    // JSON Schema has no action for it, since every number in JSON is finite.
    ignoreActions: ['finite'],
  });
  describeFields(schema, '');
  for (const name of names) {
    const definition = schema.$defs?.[name];
    if (typeof definition !== 'object') continue;
    definition.description = definitions[name][1];
    describeFields(definition, `${name}.`);
  }
  const { $schema, ...rest } = schema;
  const title = 'Conference document';
  const description = 'A conference: event, programme, partners and news, for conference-widgets.';
  return { ...($schema && { $schema }), $id: address, title, description, ...rest };
}

/**
 * Adds descriptions and examples to the fields of an object, and of the objects in a list or a
 * choice.
 */
function describeFields(schema: JsonSchema, path: string): void {
  const inner = [schema.items, ...(schema.anyOf ?? [])];
  for (const one of inner) {
    if (typeof one === 'object' && !Array.isArray(one)) describeFields(one, path);
  }
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    if (typeof field !== 'object') continue;
    const [description, ...examples] = schemaDescriptions[path + key] ?? [];
    if (description !== undefined) Object.assign(field, { description, examples });
    describeFields(field, `${path}${key}.`);
  }
}
