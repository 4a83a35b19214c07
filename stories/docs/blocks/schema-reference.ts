/** `<docs-schema-reference>`: every field of the conference document, out of its JSON Schema. */
import { html, nothing, type TemplateResult } from 'lit';
import { defineBlock, listOfCode, readBuilt, tableOf, withCode } from './block.js';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

/** One object of the document, with the path that leads to it. */
interface Section {
  readonly name: string;
  readonly schema: Schema;
}

const nameOf = (reference: string): string => reference.replace(/^.*\//, '');

/** What a field may hold, in words. */
function typeOf(schema: Schema): string {
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (schema.const !== undefined || schema.enum) return 'one of';
  if (schema.type === 'object') return schema.properties ? 'object' : 'texts by language';
  return schema.type ?? 'anything';
}

const valuesOf = ({ const: only, enum: several, items }: Schema): readonly string[] => {
  const values = only === undefined ? (several ?? items?.enum ?? []) : [only];
  return values.map((value) => JSON.stringify(value));
};

/** The object that a field or the entries of its list are, if they are one. */
function objectIn(schema: Schema): Schema | undefined {
  if (schema.properties) return schema;
  const inner = [schema.items, ...(schema.anyOf ?? [])].filter((one) => one !== undefined);
  return inner.map(objectIn).find((found) => found !== undefined);
}

function sectionsOf(name: string, schema: Schema): Section[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const object = objectIn(field);
    const path = name === '' ? key : `${name}.${key}`;
    return object ? sectionsOf(path, object) : [];
  });
  return [{ name, schema }, ...inner];
}

function rowOf([key, field]: [string, Schema], { required = [] }: Schema) {
  const values = valuesOf(field);
  const example = field.examples?.[0];
  return [
    html`<code>${key}</code>${required.includes(key) ? html` <strong>required</strong>` : nothing}`,
    values.length > 0 ? listOfCode(values) : typeOf(field),
    withCode(field.description),
    example === undefined ? '' : html`<code>${JSON.stringify(example)}</code>`,
  ];
}

function sectionTemplate({ name, schema }: Section): TemplateResult {
  const rows = Object.entries(schema.properties ?? {}).map((entry) => rowOf(entry, schema));
  return html`<h3 id=${`field-${name || 'document'}`}>
      ${name === '' ? 'The document' : html`<code>${name}</code>`}
    </h3>
    ${schema.description && name !== '' ? html`<p>${withCode(schema.description)}</p>` : nothing}
    ${tableOf(['field', 'value', 'meaning', 'example'], rows)}`;
}

function definitionTemplate(name: string, schema: Schema): TemplateResult {
  if (schema.properties) return sectionTemplate({ name, schema });
  return html`<h3 id=${`field-${name}`}><code>${name}</code></h3>
    <p>${withCode(schema.description)} In the schema: ${typeOf(schema)}.</p>`;
}

defineBlock('docs-schema-reference', async () => {
  const schema = (await readBuilt('conference.schema.json')) as Schema;
  return html`${sectionsOf('', schema).map(sectionTemplate)}
    <h2>What stands in several places</h2>
    ${Object.entries(schema.$defs ?? {}).map(([name, one]) => definitionTemplate(name, one))}`;
});
