import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseConference } from '../../src/model/document.js';
import { buildJsonSchema } from '../../src/model/schema/json-schema.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly description?: string;
}

const schema = buildJsonSchema();
const sample: unknown = JSON.parse(readFileSync('stories/partner-page/conference.json', 'utf8'));

/** Every field below a schema that says nothing of itself. */
function listMute(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { properties } = value as Schema;
  const mute = Object.entries(properties ?? {})
    .filter(([, field]) => typeof field.description !== 'string')
    .map(([name]) => `${path}/${name}`);
  const below = Object.entries(properties ?? {}).flatMap(([key, inner]) =>
    listMute(inner, `${path}/${key}`),
  );
  return [...mute, ...below];
}

describe('conference.schema.json', () => {
  const validate = new Ajv2020({ strict: false }).compile({ ...schema } as Record<string, unknown>);

  it('is JSON Schema 2020-12 and describes every field', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.deepEqual(listMute(schema, ''), []);
  });

  it('accepts the sample document, and so does the reader, without a problem', () => {
    assert.ok(validate(sample), JSON.stringify(validate.errors));
    const { problems } = parseConference(sample, { baseUrl: 'https://partner.example/' });
    assert.deepEqual(problems, []);
  });

  it('allows fields that nobody knows, as the reader does', () => {
    assert.ok(validate({ version: 1, event: { name: 'x', start: '2026-06-23', mood: 'good' } }));
  });

  for (const [what, document] of [
    ['a session without a start', { sessions: [{ id: 1, title: 'x' }] }],
    ['a time that is none', { event: { name: 'x', start: 'tomorrow' } }],
    ['a status that nobody knows', { event: { name: 'x', start: '2026-06-23', status: 'maybe' } }],
  ] as const) {
    it(`refuses ${what}`, () => assert.ok(!validate(document)));
  }
});
