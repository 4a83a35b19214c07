/** `check` in an organiser's own tests: several files, annotations, what fails, watching. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../contract/built.js';
import { runCli, writeFixture } from './run-cli.js';

const good = 'Date,Time,Title\n02.12.2031,09:30–10:00,Opening\n';
const doubtful = 'Date,Time,Title\n02.12.2031,09:30–10:00,Opening\n,later,"Energy, water"\n';
const twice = 'Date,Time,Title,Topic\n02.12.2031,09:30–10:00,Opening,Opening\n';
const lossy = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  sessions: [
    { id: 1, title: 'Good', start: '2031-12-02T09:30', duration: 30 },
    { id: 2, title: 'No day' },
  ],
};
const zone = ['--time-zone', 'Asia/Baku'];

describe('check of several sources', () => {
  it('says each by itself, and goes on behind one that cannot be read', async () => {
    const run = await runCli([
      ...['check', writeFixture('good.csv', good), 'nowhere.csv'],
      ...[writeFixture('doubtful.csv', doubtful), ...zone],
    ]);
    assert.equal(run.code, 2);
    assert.match(run.out, /good\.csv: tables, 1 sessions.*no problems/);
    assert.match(run.out, /Cannot read nowhere\.csv: there is no such file/);
    assert.match(run.out, /doubtful\.csv:3.*warning/);
  });

  it('writes them as one list of JSON', async () => {
    const files = [writeFixture('good.csv', good), writeFixture('doubtful.csv', doubtful)];
    const run = await runCli(['check', ...files, ...zone, '--format=json']);
    const all = JSON.parse(run.out) as { source: string; problems: unknown[] }[];
    assert.deepEqual(
      all.map(({ source }) => source),
      files,
    );
  });
});

describe('check --fail-on', () => {
  const cases: readonly (readonly [source: string | object, failOn: string, code: number])[] = [
    [twice, 'warning', 1],
    [twice, 'error', 0],
    [twice, 'loss', 0],
    [lossy, 'error', 1],
    [lossy, 'loss', 1],
    [good, 'warning', 0],
  ];
  for (const [source, failOn, code] of cases) {
    it(`${failOn} exits with ${code}`, async () => {
      const file = writeFixture(typeof source === 'string' ? 'a.csv' : 'a.json', source);
      const run = await runCli(['check', file, ...zone, `--fail-on=${failOn}`]);
      assert.equal(run.code, code, run.out);
    });
  }

  it('refuses what it does not know', async () => {
    const run = await runCli(['check', writeFixture('good.csv', good), '--fail-on=anything']);
    assert.equal(run.code, 2);
    assert.match(run.err, /Expected --fail-on=loss\|error\|warning/);
  });
});

describe('check --format=github', () => {
  it('writes an annotation for each problem, at its line, as the runner reads it', async () => {
    const file = writeFixture('doubtful.csv', doubtful);
    const run = await runCli(['check', file, ...zone, '--format=github']);
    assert.match(run.out, /^::warning file=.*doubtful\.csv,line=3,title=[\w-]+::Cell B3: /m);
    for (const line of run.out.trim().split('\n').slice(0, -1))
      assert.match(line, /^::(?:error|warning|notice) [^\r\n]*::[^\r\n]+$/);
  });

  it('escapes what would be a command of its own', async () => {
    const evil = { ...lossy, sessions: [{ id: 1, title: 'x', start: 'a\n::error::pwned%' }] };
    const run = await runCli(['check', writeFixture('evil.json', evil), '--format=github']);
    assert.ok(!run.out.split('\n').some((line) => line.startsWith('::error::pwned')), run.out);
  });
});

describe('convert', () => {
  it('says what check says', async () => {
    const file = writeFixture('lossy.json', lossy);
    const [checked, converted] = [await runCli(['check', file]), await runCli(['convert', file])];
    const problems = (text: string): readonly string[] =>
      text
        .split('\n')
        .filter((line) => /\b(?:error|warning|info)\b/.test(line))
        .sort();
    assert.ok(problems(checked.out).length > 0);
    for (const line of problems(checked.out).filter((one) => !one.includes('sessions,')))
      assert.ok(converted.err.includes(line), line);
    assert.doesNotMatch(converted.err, /no problems/);
  });
});

describe('check --watch', () => {
  it('says it again when the file has changed', async () => {
    const file = writeFixture('watched.csv', good);
    const child = spawn(
      process.execPath,
      [path.join(root, 'dist/cli.js'), 'check', file, ...zone, '--watch'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    const closed = once(child, 'close');
    const said = async (words: RegExp): Promise<void> => {
      while (!words.test(out)) {
        await Promise.race([once(child.stdout, 'data'), closed]);
        assert.equal(child.exitCode, null, `it goes on; it said ${out}`);
      }
    };
    await said(/1 sessions.*no problems/);
    writeFixture('watched.csv', doubtful);
    await said(/2 sessions|warning/);
    child.kill('SIGTERM');
    await closed;
  });
});
