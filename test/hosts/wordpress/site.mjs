/** A real WordPress of Debian's packages in a temporary folder, with a database of its own. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from '../../runner/free-port.mjs';

export const run = promisify(execFile);

const wanted = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'mariadb-server',
  'php-cli',
  'php-mysql',
  'php-curl',
  'php-xml',
  'php-codesniffer',
];

const isInstalled = (name) =>
  run('dpkg-query', ['-W', '-f', '${db:Status-Status}', name])
    .then(({ stdout }) => stdout === 'installed')
    .catch(() => false);

export async function installPackages() {
  const installed = await Promise.all(wanted.map(isInstalled));
  const missing = wanted.filter((_, index) => !installed[index]);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error('WordPress is not installed, and only root on Debian can install it here.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
}

async function until(works, what) {
  for (let tries = 0; tries < 150; tries++) {
    if (await works().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what} does not answer.`);
}

const servers = [];

function start(command, parameters, options = {}) {
  const server = spawn(command, parameters, { stdio: 'ignore', detached: true, ...options });
  servers.push(server);
  return server;
}

export async function stopServers() {
  for (const server of servers.splice(0)) {
    if (server.exitCode !== null) continue;
    const gone = once(server, 'exit');
    // With its workers: each server leads a group of its own.
    process.kill(-server.pid, 'SIGKILL');
    await gone;
  }
}

/** The function asks the database: `ask('select 1')`. */
export async function startDatabase(folder) {
  const socket = path.join(folder, 'db.sock');
  const data = `--datadir=${path.join(folder, 'db')}`;
  const user = '--user=root';
  await run('mariadb-install-db', [
    '--no-defaults',
    data,
    user,
    '--auth-root-authentication-method=normal',
  ]);
  start('mariadbd', ['--no-defaults', data, user, `--socket=${socket}`, '--skip-networking']);
  const ask = async (sql) => {
    const { stdout } = await run('mariadb', [
      ...['--no-defaults', `--socket=${socket}`, '-uroot', '-N', '-e', sql],
    ]);
    return stdout.trim();
  };
  await until(async () => Boolean(await ask('select 1')), 'The database');
  return { socket, ask };
}

/** A site of its own: files, database and address; `settings` are lines of its wp-config.php. */
export async function createSite({ folder, name, database, settings = '' }) {
  const site = path.join(folder, name);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  await database.ask(`create database ${name}`);
  cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true });
  mkdirSync(path.join(site, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(
    path.join(site, 'wp-config.php'),
    `<?php
define('DB_NAME', '${name}'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${database.socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}'); define('DISABLE_WP_CRON', true);
define('FS_METHOD', 'direct'); define('WP_HTTP_BLOCK_EXTERNAL', true); ${settings} $table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';`,
  );
  return { site, port, url };
}

export async function serveSite({ site, port, url }) {
  // PHP's own server answers as many requests at a time as it has workers.
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const limits = ['-d', 'upload_max_filesize=16M', '-d', 'post_max_size=16M'];
  start('php', [...limits, '-S', `127.0.0.1:${port}`, '-t', site], { env });
  await until(async () => (await fetch(url)).ok, 'WordPress');
}

/** Runs a script of this folder in a site, and gives what its last line of JSON says. */
export async function runPhp(file, { site, url }, input) {
  const { stdout } = await run('php', [file, site, JSON.stringify(input)], {
    env: { ...process.env, SITE_URL: url },
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1));
}
