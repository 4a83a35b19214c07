/** What stands in for Valibot in the scripts for pages makes the schemas that Valibot makes. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, it } from 'node:test';
import { build } from 'vite';

const model = fileURLToPath(new URL('../../src/model/schema/', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'valibot-shapes-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function schemaWith(name: string, alias: Readonly<Record<string, string>>): Promise<unknown> {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    build: {
      lib: { entry: path.join(model, 'schema.ts'), formats: ['es'], fileName: name },
      outDir: folder,
      emptyOutDir: false,
      minify: false,
    },
  });
  const file = pathToFileURL(path.join(folder, `${name}.js`)).href;
  const { conferenceSchema } = (await import(file)) as { conferenceSchema: unknown };
  return conferenceSchema;
}

const parts = [
  'type',
  'message',
  'requirement',
  'options',
  'literal',
  'item',
  'entries',
  'key',
  'value',
  'wrapped',
  'pipe',
];

/** A schema as far as the reader looks at it. */
function outline(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outline);
  if (value instanceof RegExp) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const isSchema = 'type' in value && typeof value.type === 'string';
  const kept = Object.entries(value).filter(([name]) => !isSchema || parts.includes(name));
  return Object.fromEntries(
    kept.filter(([, part]) => part !== undefined).map(([name, part]) => [name, outline(part)]),
  );
}

it('makes the same schemas', async () => {
  const ours = await schemaWith('ours', { valibot: path.join(model, 'valibot-shapes.ts') });
  const theirs = await schemaWith('theirs', {});
  const [made, expected] = [ours, theirs].map((schema) => JSON.stringify(outline(schema), null, 1));
  assert.ok(made && made.length > 4000);
  assert.equal(made, expected);
});
