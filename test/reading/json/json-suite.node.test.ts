/** JSONTestSuite (Nicolas Seriot): texts that must, must not, or may be read as JSON. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../../../src/reading/decode-text.js';
import { parseJson } from '../../../src/reading/json/parse-json.js';
import { findJsonError } from '../../../src/reading/json/json-error.js';

const folder = fileURLToPath(
  new URL('../../../../shared/data/hostile/json/JSONTestSuite/', import.meta.url),
);
const skip = existsSync(folder) ? false : 'the files of JSONTestSuite are not beside the project';
const files = skip ? [] : readdirSync(folder).filter((name) => name.endsWith('.json'));

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('JSONTestSuite', { skip }, () => {
  it('is there', () => {
    assert.ok(files.length > 100, `${files.length} files`);
  });

  for (const name of files) {
    it(name, () => {
      const text = decodeText(new Uint8Array(readFileSync(folder + name)));
      const { value, problems } = parseJson(text);
      if (name.startsWith('y_')) assert.equal(problems.length, 0);
      assert.equal(
        value === undefined,
        problems.some(({ severity }) => severity === 'error'),
      );
      // Ours and the engine's agree on whether the text is JSON at all.
      const isWhole = findJsonError(text) === text.length;
      if (parses(text)) assert.ok(isWhole, 'JSON, but an error is found');
      for (const { path, message } of problems) {
        assert.match(path, /^\d+:\d+$/);
        assert.ok(message.length < 300, message);
      }
    });
  }
});
