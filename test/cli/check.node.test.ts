import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fixturePath, runCli, writeFixture, type CliRun } from './run-cli.js';

const noStack = ({ out, err }: CliRun): void => {
  assert.doesNotMatch(out + err, /\n\s+at .*(?:\.ts|\.js|node:)/, 'no stack trace');
};

const clean = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event: { name: 'A conference', start: '2026-06-23T09:30', end: '2026-06-23T17:00' },
};

const broken = `{
  "version": 1,
  "language": "en",
  "timeZone": "Asia/Baku",
  "sessions": [
    { "id": 1, "title": "Good", "start": "2026-06-23T09:30", "duration": 30 },
    { "id": 2, "title": "No day",
      "start": "tomorrow" }
  ]
}`;

describe('check', () => {
  it('says nothing but a summary of what is right, and exits with 0', async () => {
    const run = await runCli(['check', writeFixture('clean.json', clean)]);
    assert.equal(run.code, 0, run.out + run.err);
    assert.match(run.out, /clean\.json: conference, .*no problems|remark/);
  });

  it('says what is wrong, where, by path, line and column, and exits with 1', async () => {
    const file = writeFixture('broken.json', broken);
    const run = await runCli(['check', file]);
    assert.equal(run.code, 1);
    assert.match(run.out, /broken\.json:8:16 (?:error|warning) \/sessions\/1\/start: .*tomorrow/);
  });

  it('writes the same as JSON', async () => {
    const run = await runCli(['check', '--json', writeFixture('broken.json', broken)]);
    const { format, counts, problems } = JSON.parse(run.out) as {
      format: string;
      counts: Record<string, number>;
      problems: { code: string; path: string; message: string; line: number; column: number }[];
    };
    assert.equal(run.code, 1);
    assert.equal(format, 'conference');
    assert.equal(counts['sessions'], 1);
    const start = problems.find(({ path }) => path === '/sessions/1/start');
    assert.deepEqual([start?.line, start?.column], [8, 16]);
    assert.ok(start?.message && start.code);
  });

  it('also says what is likely a mistake, at its place', async () => {
    const mistaken = {
      ...clean,
      sessions: ['a', 'b'].map((id) => ({
        id,
        title: { en: 'Talk' },
        start: '2026-06-23T09:30',
        duration: 30,
        room: 'Hall',
      })),
      tracks: [{ id: 't', name: { en: 'Light', az: 'Açıq' }, color: '#ffee00' }],
      news: [{ title: 'Old', expires: '2020-01-01' }],
    };
    const run = await runCli(['check', writeFixture('mistaken.json', mistaken)]);
    assert.equal(run.code, 1);
    for (const line of [
      /mistaken\.json:\d+:\d+ warning \/sessions\/1: .*room "Hall".*"Talk"/,
      /mistaken\.json:\d+:\d+ warning \/sessions\/0\/title: .*"az"/,
      /mistaken\.json:\d+:\d+ warning \/tracks\/0\/color: .*#ffee00/,
      /mistaken\.json:\d+:\d+ warning \/news\/0\/expires: .*expired/,
    ]) {
      assert.match(run.out, line);
    }
  });

  it('gives the line of a foreign XML source', async () => {
    const run = await runCli(['check', fixturePath('rss-2.xml')]);
    assert.equal(run.code, 1);
    assert.match(run.out, /rss-2\.xml:26:5 error Found an item without/);
  });

  it('says where JSON breaks off', async () => {
    const run = await runCli([
      'check',
      writeFixture('cut.json', '{\n  "version": 1,\n  "event": '),
    ]);
    assert.equal(run.code, 2);
    assert.match(run.err, /Expected JSON; found the end of the text at line 3/);
    noStack(run);
  });

  for (const [what, args, message] of [
    ['a file that is not there', ['check', 'nowhere.json'], /there is no such file/],
    ['a folder', ['check', 'src'], /it is a folder/],
    ['no argument', ['check'], /missing required argument/],
    ['an unknown command', ['frobnicate'], /unknown command/],
    ['an unknown zone', ['check', 'x', '--time-zone', 'Mars/Base'], /IANA time zone/],
    ['an unknown format', ['check', 'x', '--from', 'docx'], /Expected a format/],
    ['a server that refuses', ['check', 'http://127.0.0.1:9/x.json'], /Cannot read http/],
  ] as const) {
    it(`exits with 2 and a sentence for ${what}`, async () => {
      const run = await runCli(args);
      assert.equal(run.code, 2);
      assert.match(run.err, message);
      assert.equal(run.out, '');
      noStack(run);
    });
  }

  it('reads standard input', async () => {
    const run = await runCli(['check', '-'], { input: JSON.stringify(clean) });
    assert.equal(run.code, 0, run.err);
  });

  it('has colour on a terminal alone', async () => {
    const file = writeFixture('broken.json', broken);
    const [piped, forced, refused] = await Promise.all([
      runCli(['check', file]),
      runCli(['check', file], { env: { FORCE_COLOR: '1' } }),
      runCli(['check', file], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }),
    ]);
    assert.doesNotMatch(piped.out, /\u001b/);
    assert.match(forced.out, /\u001b\[/);
    assert.doesNotMatch(refused.out, /\u001b/);
  });

  it('sends no control characters of the data to the terminal', async () => {
    const hostile = {
      ...clean,
      sessions: [{ id: '\u001b]0;x\u0007', title: 'x', start: '\u001b[2J' }],
    };
    const run = await runCli(['check', writeFixture('hostile.json', hostile)]);
    assert.doesNotMatch(run.out + run.err, /[\u001b\u0007]/);
    assert.match(run.out, /\\u001b/);
  });
});

describe('check of an address', () => {
  const server = createServer((request, response) => {
    if (request.url === '/missing') response.writeHead(404).end('no');
    else if (request.url === '/page') response.end('<!doctype html><title>Log in</title>');
    else if (request.url === '/large') response.end('x'.repeat(6 * 1024 * 1024));
    else response.end(JSON.stringify(clean));
  });
  let origin = '';
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const [path, code, message] of [
    ['/conference.json', 0, /conference/],
    ['/missing', 2, /the server answered 404/],
    ['/page', 2, /HTML page/],
    ['/large', 2, /larger than 5 MB/],
  ] as const) {
    it(`${path} exits with ${code}`, async () => {
      const run = await runCli(['check', origin + path]);
      assert.equal(run.code, code);
      assert.match(run.out + run.err, message);
      noStack(run);
    });
  }
});

describe('help', () => {
  for (const command of [[], ['check'], ['convert'], ['snippet'], ['prerender']]) {
    it(`of ${command[0] ?? 'all commands'} has examples and exits with 0`, async () => {
      const run = await runCli([...command, '--help']);
      assert.equal(run.code, 0);
      assert.match(run.out, /Examples:\n\s+\$ conference-widgets/);
    });
  }
});
