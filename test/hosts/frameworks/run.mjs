/**
 * A small application per framework, installed with the packed package into a folder of its own,
 * type-checked and built by the framework's own tools, and opened in Chromium: as built, from its
 * development server, rendered by a server and hydrated. Nothing may be said in the console.
 * Prints `frameworks: N of M hold`, counting each way an application is opened.
 *
 *     npm run test:frameworks [-- vue svelte]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../runner/browsers.mjs';
import { apps } from './apps.mjs';
import { buildApp, pack } from './build-app.mjs';
import { serveApp } from './serve-app.mjs';
import { visit } from './visit.mjs';

const words = process.argv.slice(2);
const chosen = Object.entries(apps).filter(([name]) => words.length === 0 || words.includes(name));
const folder = mkdtempSync(path.join(tmpdir(), 'frameworks-'));

const describeFailure = ({ message, stdout, stderr }) =>
  [message, stdout, stderr].filter(Boolean).join('\n').slice(0, 3000);

async function judgeMode(browser, site, mode) {
  const server = await serveApp(site, mode);
  try {
    return await visit(browser, server.origin, mode);
  } finally {
    await server.close();
  }
}

async function judgeApp(browser, name, { app, tarball }) {
  const site = path.join(folder, name);
  const failure = await buildApp(site, name, { app, tarball }).then(() => '', describeFailure);
  let held = 0;
  for (const mode of app.modes) {
    const reason =
      failure || (await judgeMode(browser, site, mode).catch((error) => describeFailure(error)));
    if (reason === '') held += 1;
    console.log(`${reason === '' ? '✔' : '✖'} ${name}, ${mode.name}${reason && `: ${reason}`}`);
  }
  rmSync(site, { recursive: true, force: true, maxRetries: 5 });
  return held;
}

async function judgeAll() {
  const { chromium } = findBrowsers();
  if (!chromium?.executablePath) throw new Error('Chromium is needed: npm test installs it.');
  const tarball = await pack(folder);
  const browser = await puppeteer.launch({
    executablePath: chromium.executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  let held = 0;
  for (const [name, app] of chosen) held += await judgeApp(browser, name, { app, tarball });
  await browser.close();
  return held;
}

try {
  const held = await judgeAll();
  const all = chosen.reduce((sum, [, { modes }]) => sum + modes.length, 0);
  console.log(`frameworks: ${held} of ${all} hold`);
  process.exitCode = held === all && held > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
