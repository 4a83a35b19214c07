/**
 * A real WordPress: Debian's packages, a database and a site in a temporary folder, posts of an
 * Author and of an Administrator in the three forms of the contract, and what a visitor sees.
 * Prints `wordpress: N of M hold`. Needs root on Debian, for the packages.
 *
 *     npm run test:wordpress
 */
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../runner/browsers.mjs';
import { findFreePort } from '../../runner/free-port.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'wordpress-'));
const site = path.join(folder, 'site');
const socket = path.join(folder, 'db.sock');
const NAME = 'Mobility Partnership';

async function installPackages() {
  const theme = 'wordpress-theme-twentytwentythree';
  const names = ['wordpress', theme, 'mariadb-server', 'php-cli', 'php-mysql'];
  const themes = '/usr/share/wordpress/wp-content/themes/twentytwentythree';
  if (existsSync(themes) && existsSync('/usr/sbin/mariadbd') && existsSync('/usr/bin/php')) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error('WordPress is not installed, and only root on Debian can install it here.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...names], {
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

async function startDatabase() {
  const data = `--datadir=${path.join(folder, 'db')}`;
  const user = '--user=root';
  await run('mariadb-install-db', [
    '--no-defaults',
    data,
    user,
    '--auth-root-authentication-method=normal',
  ]);
  const server = spawn(
    'mariadbd',
    ['--no-defaults', data, user, `--socket=${socket}`, '--skip-networking'],
    { stdio: 'ignore' },
  );
  const ask = (sql) => run('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', sql]);
  await until(async () => Boolean(await ask('select 1')), 'The database');
  await ask('create database wordpress');
  return server;
}

function writeSite(url) {
  cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true });
  writeFileSync(
    path.join(site, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}'); define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true); $table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';`,
  );
  const plugins = path.join(site, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  cpSync(path.join(here, 'widgets.php'), path.join(plugins, 'widgets.php'));
  cpSync(path.join(root, 'dist/cdn'), path.join(site, 'widgets'), { recursive: true });
  cpSync(
    path.join(here, '../frameworks/conference.json'),
    path.join(site, 'widgets/conference.json'),
  );
}

/** The three forms of the contract, each with the link that stays where it is stripped. */
function writeForms(url) {
  const src = `${url}/widgets/conference.json`;
  const link = `<a class="way-back" href="https://organiser.example/event">The event</a>`;
  const hash = `#conf-widget=event-card&amp;src=${encodeURIComponent(src)}&amp;lang=en`;
  return {
    element: `<p>Before</p>\n\n<conf-event-card src="${src}" lang="en">${link}</conf-event-card>\n\n<p>After</p>`,
    placeholder: `<p>Before</p>\n\n<div data-conf-widget="event-card" data-src="${src}" data-lang="en">${link}</div>\n\n<p>After</p>`,
    link: `<p>Before</p>\n\n<p><a class="way-back" href="https://organiser.example/event${hash}">The event</a></p>\n\n<p>After</p>`,
  };
}

/** `widget`, `link` (the way back alone), or what is wrong. */
async function look(browser, address) {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
    // A placeholder stays in the page and has the widget in its shadow.
    const isShown = (name) => {
      const place = document.querySelector('[data-conf-widget]')?.shadowRoot ?? document;
      const title = place
        .querySelector('conf-event-card')
        ?.shadowRoot?.querySelector('h1,h2,h3,h4');
      return title?.checkVisibility() === true && title.textContent.includes(name);
    };
    const shows = await page
      .waitForFunction(isShown, { timeout: 6000 }, NAME)
      .then(() => true)
      .catch(() => false);
    if (shows) return 'widget';
    return await page.evaluate(() => {
      const link = document.querySelector('a[href^="https://organiser.example/"]');
      return link?.checkVisibility() ? 'link' : document.body.innerText.slice(0, 300);
    });
  } finally {
    await page.close();
  }
}

/** An Author's unknown tags are stripped, and the link in them stays: that is all one can ask. */
const expected = {
  'administrator element': 'widget',
  'administrator placeholder': 'widget',
  'administrator link': 'widget',
  'author element': 'link',
  'author placeholder': 'widget',
  'author link': 'widget',
};

const servers = [];
try {
  await installPackages();
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  servers.push(await startDatabase());
  writeSite(url);
  const forms = writeForms(url);
  const posts = Object.keys(expected).map((key) => {
    const [role, form] = key.split(' ');
    return { role, form, content: forms[form] };
  });
  const { stdout } = await run(
    'php',
    [path.join(here, 'publish.php'), site, JSON.stringify(posts)],
    { env: { ...process.env, SITE_URL: url }, maxBuffer: 16 * 1024 * 1024 },
  );
  const addresses = JSON.parse(stdout.trim().split('\n').at(-1));
  servers.push(spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], { stdio: 'ignore' }));
  await until(async () => (await fetch(url)).ok, 'WordPress');
  const { chromium } = findBrowsers();
  if (!chromium?.executablePath) throw new Error('Chromium is needed: npm test installs it.');
  const browser = await puppeteer.launch({
    executablePath: chromium.executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  let held = 0;
  for (const [key, wanted] of Object.entries(expected)) {
    const seen = await look(browser, addresses[key]);
    if (seen === wanted) held += 1;
    console.log(`${seen === wanted ? '✔' : '✖'} ${key}: ${seen}`);
  }
  await browser.close();
  const count = Object.keys(expected).length;
  console.log(`wordpress: ${held} of ${count} hold`);
  process.exitCode = held === count ? 0 : 1;
} finally {
  for (const server of servers) {
    const gone = once(server, 'exit');
    if (server.kill('SIGKILL')) await gone;
  }
  rmSync(folder, { recursive: true, force: true });
}
