/** Sources written for this repository beside the documents they should become. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { parseConference } from '../../../src/model/document.js';
import { parseForeign } from '../../../src/reading/formats/format-families.js';
import { nodePorts } from './support/node-ports.js';

const folder = fileURLToPath(new URL('../../fixtures/formats/', import.meta.url));
const sources = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

/** `UPDATE_FIXTURES=1` writes what came out differently; look at it before you keep it. */
const update = process.env['UPDATE_FIXTURES'] === '1';

const readExpected = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

describe('fixture pairs', () => {
  for (const name of sources) {
    it(name, async () => {
      const text = readFileSync(folder + name, 'utf8');
      const source = {
        text,
        url: 'https://reeds.example/2031/schedule/export',
        timeZone: 'Asia/Baku',
      };
      const parsed = await parseForeign(source, nodePorts);
      assert.ok(parsed, 'no format knows the file');
      const { document, problems } = parsed;
      const written = `${JSON.stringify({ document, problems }, null, 2)}\n`;
      const expected = `${folder}${name.replace(/\.\w+$/, '')}.expected.json`;
      const result: unknown = JSON.parse(written);
      if (update && !isDeepStrictEqual(result, readExpected(expected)))
        writeFileSync(expected, written);
      assert.deepEqual(result, readExpected(expected));
    });

    it(`${name} becomes a document without problems`, async () => {
      const text = readFileSync(folder + name, 'utf8');
      const result = await parseForeign({ text, timeZone: 'Asia/Baku' }, nodePorts);
      const { problems } = parseConference(result?.document, {});
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }
});
