/**
 * Libraries are built in without code that we never reach (`.config/slim-libraries.ts`). The built
 * program reads every fixture just as the sources do with the complete libraries.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { it } from 'node:test';
import { listFiles, root } from '../contract/built.js';

const fixtures = ['test/fixtures/formats', 'test/fixtures/reports'].flatMap((folder) =>
  listFiles(folder)
    .filter((file) => !file.includes('.expected.'))
    .map((file) => `${folder}/${file}`),
);

const convert = (...program: readonly string[]): string =>
  execFileSync(process.execPath, [...program, 'convert', ...fixtures], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

it('the built program reads every fixture as the sources do', () => {
  assert.ok(fixtures.length > 70, `${fixtures.length} fixtures`);
  const built = convert('dist/cli.js');
  assert.equal(built, convert('--import', 'tsx', 'src/cli/index.ts'));
  assert.ok((JSON.parse(built) as { sessions: unknown[] }).sessions.length > 150);
});
