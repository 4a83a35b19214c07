import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

it('every file of stories is among those that are run as tests', () => {
  const tests = ['every-story', 'every-language'];
  const run = tests.map((name) => readFileSync(`test/stories/${name}.test.ts`, 'utf8')).join('');
  const files = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));
  assert.ok(files.length >= 4);
  for (const file of files) {
    assert.ok(run.includes(`/stories/${file.replace(/\.ts$/, '.js')}'`), file);
  }
});
