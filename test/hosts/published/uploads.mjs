/**
 * The recipes of stories/docs/publishing.mdx for hosts that take files: their commands are run as they
 * are written there, against a real FTP server (Debian: pure-ftpd, lftp) and a server that speaks S3
 * (`@20minutes/s3rver` of npm, fetched once; Debian: awscli).
 */
import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from '../../runner/free-port.mjs';

const run = promisify(execFile);
const guide = readFileSync('stories/docs/publishing.mdx', 'utf8');

/** Lines of the code of a section that begin with a program's name. */
function readCommands(section, program) {
  const text = guide.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? '';
  const [, code = ''] = /```sh\n([^]*?)\n```/.exec(text) ?? [];
  const lines = code.split('\n').filter((line) => line.startsWith(`${program} `));
  assert.ok(lines.length > 0, `${section} has a command of ${program}`);
  return lines;
}

const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

async function listens(port) {
  for (const until = Date.now() + 10_000; Date.now() < until;) {
    const isOpen = await new Promise((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the FTP server does not listen');
}

/** Of `www-data`, who runs the server's files. */
const ids = { user: 33, group: 33 };

/** `folder` has `public/`, as published; `edit` publishes another programme into it. */
export async function checkFtp({ folder, edit }) {
  if (!has('lftp') || !has('pure-ftpd') || process.getuid?.() !== 0) return undefined;
  const place = path.join(folder, 'ftp');
  const home = path.join(place, 'home');
  mkdirSync(home, { recursive: true });
  chmodSync(place, 0o755);
  chownSync(home, ids.user, ids.group);
  const [passwords, database] = [path.join(place, 'passwd'), path.join(place, 'db')];
  const account = ['-u', String(ids.user), '-g', String(ids.group), '-d', home];
  const files = ['-f', passwords, '-F', database, '-m'];
  execFileSync('pure-pw', ['useradd', 'organiser', ...account, ...files], {
    input: 'secret\nsecret\n',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const port = await findFreePort();
  const options = ['-S', `127.0.0.1,${port}`, '-l', `puredb:${database}`, '-E', '-H', '-4'];
  const server = spawn('pure-ftpd', options, { stdio: 'ignore' });
  try {
    await listens(port);
    const [command] = readCommands('Any host with FTP', 'lftp');
    const here = command
      .replace('lftp -e "', 'lftp -e "set ftp:ssl-allow no; set xfer:log no; ')
      .replace('mirror ', 'mirror --verbose ')
      .replace(' ftp.organiser.example', ` -u organiser,secret -p ${port} 127.0.0.1`);
    const send = async () => {
      const { stdout, stderr } = await run('sh', ['-c', here], { cwd: folder });
      return (stdout + stderr).split('\n').filter((line) => /^Transferring file/.test(line));
    };
    const first = await send();
    assert.ok(existsSync(path.join(home, 'htdocs/conference/conference.json')));
    const again = await send();
    assert.deepEqual(again, [], 'what has not changed is not sent again');
    edit();
    const changed = await send();
    const names = changed.join('\n');
    assert.match(names, /conference\.json/);
    assert.doesNotMatch(names, /cdn\//, 'scripts stay');
    return `FTP: ${first.length} files the first time, none the second, ${changed.length} after an edit`;
  } finally {
    server.kill('SIGTERM');
  }
}

const cache = path.resolve('node_modules/.cache/host-s3');
const published = { '@20minutes/s3rver': '5.0.0' };

function loadServer() {
  mkdirSync(cache, { recursive: true });
  const manifest = JSON.stringify({ private: true, dependencies: published });
  const done = path.join(cache, 'installed.json');
  if (!existsSync(done) || readFileSync(done, 'utf8') !== manifest) {
    writeFileSync(path.join(cache, 'package.json'), manifest);
    const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...options], { cwd: cache, stdio: 'pipe' });
    writeFileSync(done, manifest);
  }
  return createRequire(path.join(cache, 'package.json'))('@20minutes/s3rver');
}

/** `ask` is a request as a visitor's browser sends it from another site. */
export async function checkS3({ folder, version, ask }) {
  if (!existsSync('/usr/bin/aws')) return undefined;
  const S3 = loadServer();
  const server = new S3({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: path.join(folder, 's3'),
    configureBuckets: [{ name: 'partners' }],
  });
  const { port } = await server.run();
  const origin = `http://127.0.0.1:${port}`;
  const bin = path.join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    path.join(bin, 'aws'),
    `#!/bin/sh\nexec /usr/bin/aws --endpoint-url ${origin} "$@"\n`,
  );
  chmodSync(path.join(bin, 'aws'), 0o755);
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
    AWS_DEFAULT_REGION: 'us-east-1',
  };
  const send = async () => {
    let out = '';
    for (const line of readCommands('S3 and similar storage', 'aws')) {
      const command = line.replaceAll('BUCKET', 'partners');
      const { stdout } = await run('sh', ['-c', command], { cwd: folder, env });
      out += stdout;
    }
    return out.match(/upload: \S+/g) ?? [];
  };
  try {
    const first = await send();
    // s3rver lists “calendar/” before “calendar.ics”, and S3 after it; awscli relies on S3's order.
    const isBesideFolder = (line) =>
      existsSync(path.join(folder, line.slice(8).replace(/\.\w+$/, '')));
    const again = (await send()).filter((line) => !isBesideFolder(line));
    assert.deepEqual(again, [], 'what has not changed is not sent again');
    for (const [name, wanted] of [
      ['conference.json', /max-age=60\b/],
      [`cdn/${version}/conference-widgets.js`, /max-age=31536000.*immutable/],
    ]) {
      const file = `/partners/conference/${name}`;
      const { status, headers } = await ask(origin, file);
      assert.equal(status, 200, name);
      assert.equal(headers['access-control-allow-origin'], '*', name);
      assert.match(headers['cache-control'] ?? '', wanted, name);
      const known = await ask(origin, file, { 'if-none-match': headers.etag });
      assert.equal(known.status, 304, name);
    }
    return `S3: ${first.length} files the first time, none the second; CORS, caching, 304`;
  } finally {
    await server.close();
  }
}
