/**
 * Feeds, pages and schedules written after public reports of what other readers got wrong, beside
 * what each of them should give. `UPDATE_FIXTURES=1` writes the pairs anew; read them before.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import type { Problem } from '../../../src/model/problem.js';
import { decodeUnknown } from '../../../src/reading/decode-text.js';
import { isRefused, readText } from '../../../src/reading/read-text.js';

const folder = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));
const update = process.env['UPDATE_FIXTURES'] === '1';

for (const kind of ['feeds', 'schema-org', 'frab', 'services']) {
  describe(`reports about ${kind}`, () => {
    const names = readdirSync(folder + kind).filter((name) => !name.endsWith('.expected.json'));
    for (const name of names) {
      it(name, async () => {
        const path = `${folder}${kind}/${name}`;
        const doubts: Problem[] = [];
        const bytes = new Uint8Array(readFileSync(path));
        const text = await decodeUnknown(bytes, null, (problem) => doubts.push(problem));
        const reading = await readText(text, { url: 'https://host.example/cases/x' });
        assert.ok(!isRefused(reading));
        const { document, format, problems } = reading;
        const said = [...doubts, ...problems].map(({ code, path: place }) => `${place} ${code}`);
        const found = `${JSON.stringify({ format, document, problems: said }, null, 2)}\n`;
        const expected = `${path.replace(/\.\w+$/, '')}.expected.json`;
        if (update && (!existsSync(expected) || readFileSync(expected, 'utf8') !== found)) {
          writeFileSync(expected, found);
        }
        assert.deepEqual(JSON.parse(found), JSON.parse(readFileSync(expected, 'utf8')));
      });
    }
  });
}
