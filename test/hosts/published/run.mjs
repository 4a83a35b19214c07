/**
 * A published folder on real servers: who may read it, how long it is kept, what is compressed, and
 * that what has not changed is answered with 304. `npm run test:published` runs it; servers that the
 * machine lacks are passed over with a line that says so (Debian: nginx-light, apache2, pure-ftpd and
 * lftp, awscli). Where `wrk` is installed it puts the load on.
 */
import assert from 'node:assert/strict';
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startApache, startNginx } from './servers.mjs';
import { checkFtp, checkS3 } from './uploads.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'published-'));
const root = path.join(folder, 'root');

execFileSync(process.execPath, [
  ...['dist/cli.js', 'publish', 'stories/partner-page/conference.json'],
  ...['-o', path.join(root, 'conference'), '--url', 'https://organiser.example/conference/'],
]);
// Apache's workers are nobody.
for (const place of [folder, root]) chmodSync(place, 0o755);

const [version] = readdirSync(path.join(root, 'conference/cdn')).filter((name) => /^\d/.test(name));
const script = `/conference/cdn/${version}/conference-widgets.js`;

function ask(origin, name, headers = {}) {
  return new Promise((resolve, reject) => {
    const given = { origin: 'https://partner.example', 'accept-encoding': 'gzip', ...headers };
    http
      .get(origin + name, { headers: given }, (response) => {
        let bytes = 0;
        response.on('data', (chunk) => (bytes += chunk.length));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, bytes }),
        );
      })
      .on('error', reject);
  });
}

async function checkFile(origin, name, { type, cache, small = true }) {
  const { status, headers, bytes } = await ask(origin, name);
  assert.equal(status, 200, name);
  assert.equal(headers['access-control-allow-origin'], '*', name);
  assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', name);
  assert.match(headers['content-type'] ?? '', type, name);
  assert.match(headers['cache-control'] ?? '', cache, name);
  if (small) assert.equal(headers['content-encoding'], 'gzip', name);
  assert.ok(headers.etag, `${name} has an ETag`);
  const again = await ask(origin, name, { 'if-none-match': headers.etag });
  assert.deepEqual([again.status, again.bytes], [304, 0], `${name} again`);
  assert.equal(again.headers['access-control-allow-origin'], '*', `${name} again`);
  return `${name}: ${bytes} bytes, 304 when asked again`;
}

const aMinute = /max-age=60\b/;
const forGood = /max-age=31536000.*immutable/;
const files = [
  ['/conference/conference.json', { type: /^application\/json/, cache: aMinute }],
  [script, { type: /^text\/javascript/, cache: forGood }],
  ['/conference/calendar.ics', { type: /^text\/calendar/, cache: aMinute }],
  ['/conference/news.xml', { type: /^application\/atom\+xml/, cache: aMinute }],
  ['/conference/embed/az/agenda-timeline.html', { type: /^text\/html/, cache: aMinute }],
  ['/conference/index.html', { type: /^text\/html/, cache: aMinute }],
];

/** wrk is a client that costs less than the server that it asks. */
async function loadWithWrk(origin, name, { seconds, parallel }) {
  const words = [
    '-t1',
    `-c${parallel}`,
    `-d${seconds}s`,
    '-H',
    'Accept-Encoding: gzip',
    origin + name,
  ];
  const { stdout } = await promisify(execFile)('wrk', words);
  assert.doesNotMatch(stdout, /Non-2xx|Socket errors/, stdout);
  const [, rate] = /Requests\/sec:\s*([\d.]+)/.exec(stdout) ?? [];
  return Math.round(Number(rate));
}

/** As many requests as fit into some seconds, from this machine, with so many at once. */
async function loadWithNode(origin, name, { seconds, parallel }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: parallel });
  const until = Date.now() + seconds * 1000;
  let count = 0;
  const one = () =>
    new Promise((resolve, reject) => {
      http
        .get(origin + name, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
          response.resume().on('end', resolve);
        })
        .on('error', reject);
    });
  const worker = async () => {
    while (Date.now() < until) {
      await one();
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  agent.destroy();
  return Math.round(count / seconds);
}

const hasWrk = spawnSync('sh', ['-c', 'command -v wrk']).status === 0;
const load = hasWrk ? loadWithWrk : loadWithNode;

let failed = false;
for (const [name, start] of [
  ['nginx', startNginx],
  ['Apache', startApache],
]) {
  const server = await start(root, path.join(folder, name));
  if (!server) {
    console.log(`${name}: not on this machine, passed over`);
    continue;
  }
  try {
    for (const [file, wanted] of files)
      console.log(`${name} ${await checkFile(server.origin, file, wanted)}`);
    const missing = await ask(server.origin, '/conference/nothing.json');
    assert.equal(missing.status, 404);
    assert.equal(missing.headers['access-control-allow-origin'], '*', 'errors may be read, too');
    for (const file of ['/conference/conference.json', script]) {
      const rate = await load(server.origin, file, { seconds: 3, parallel: 16 });
      console.log(`${name}: ${rate} answers a second to one client (${file})`);
    }
  } catch (error) {
    failed = true;
    console.error(`${name}:`, error.message);
  } finally {
    await server.close();
  }
}
/** A copy to send elsewhere, and the programme with another title. */
const sending = path.join(folder, 'sending');
const source = path.join(folder, 'conference.json');
const publish = (text) => {
  writeFileSync(source, text);
  execFileSync(process.execPath, [
    ...['dist/cli.js', 'publish', source, '-o', path.join(sending, 'public')],
    ...['--url', 'https://organiser.example/conference/'],
  ]);
};
const text = readFileSync('stories/partner-page/conference.json', 'utf8');
publish(text);
for (const [name, check] of [
  ['S3', () => checkS3({ folder: sending, version, ask })],
  [
    'FTP',
    () =>
      checkFtp({
        folder: sending,
        edit: () => publish(text.replace('Opening of the conference', 'Welcome')),
      }),
  ],
]) {
  try {
    console.log((await check()) ?? `${name}: not on this machine, passed over`);
  } catch (error) {
    failed = true;
    console.error(`${name}:`, error.message);
  }
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
