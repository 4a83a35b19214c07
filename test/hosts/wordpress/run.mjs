/**
 * A real WordPress: Debian's packages, a database and sites in a temporary folder, and a browser.
 * Prints `wordpress: N of M hold`. Needs root on Debian, for the packages.
 *
 *     npm run test:wordpress
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../runner/browsers.mjs';
import { checkForms } from './forms.mjs';
import { checkPlugin } from './plugin.mjs';
import { installPackages, startDatabase, stopServers } from './site.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'wordpress-'));
const results = [];

function check(name, holds, seen = '') {
  results.push(holds);
  const what = String(seen).slice(0, 300);
  console.log(`${holds ? '✔' : '✖'} ${name}${!holds || what === '' ? '' : `: ${what}`}`);
  if (!holds) console.log(`    ${what}`);
}

try {
  await installPackages();
  const { chromium } = findBrowsers();
  if (!chromium?.executablePath) throw new Error('Chromium is needed: npm test installs it.');
  const database = await startDatabase(folder);
  const browser = await puppeteer.launch({
    executablePath: chromium.executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    defaultViewport: { width: 1400, height: 1000 },
  });
  await checkForms({ folder, database, browser, check });
  await checkPlugin({ folder, database, browser, check });
  await browser.close();
  const held = results.filter(Boolean).length;
  console.log(`wordpress: ${held} of ${results.length} hold`);
  process.exitCode = held === results.length ? 0 : 1;
} finally {
  await stopServers();
  rmSync(folder, { recursive: true, force: true });
}
