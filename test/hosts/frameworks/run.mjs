/**
 * A small application per framework, installed with the packed package into a folder of its own,
 * built by the framework's own tools and opened in Chromium. Prints `frameworks: N of M hold`.
 *
 *     npm run test:frameworks [-- vue svelte]
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { serve } from '../../look/serve.mjs';
import { findBrowsers } from '../../runner/browsers.mjs';
import { apps } from './apps.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));
const run = promisify(execFile);
const limits = { maxBuffer: 64 * 1024 * 1024, timeout: 8 * 60 * 1000 };
const NAME = 'Mobility Partnership';

const words = process.argv.slice(2);
const chosen = Object.entries(apps).filter(([name]) => words.length === 0 || words.includes(name));
const folder = mkdtempSync(path.join(tmpdir(), 'frameworks-'));

async function pack() {
  const { stdout } = await run(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    { cwd: root, ...limits },
  );
  return path.join(folder, Object.values(JSON.parse(stdout))[0].filename);
}

async function build(name, app, tarball) {
  const site = path.join(folder, name);
  cpSync(path.join(here, 'apps', name), site, { recursive: true });
  cpSync(path.join(here, 'conference.json'), path.join(site, 'conference.json'));
  const { dependencies, devDependencies, main, commands } = app;
  const all = { ...dependencies, 'conference-widgets': `file:${tarball}` };
  const manifest = { name, private: true, type: 'module', dependencies: all, devDependencies };
  writeFileSync(path.join(site, 'package.json'), JSON.stringify(manifest));
  if (main) {
    const page = `<!doctype html><html lang="en"><title>App</title><body><div id="place"></div><script type="module" src="/${main}"></script>`;
    writeFileSync(path.join(site, 'index.html'), page);
  }
  const options = {
    cwd: site,
    ...limits,
    env: { ...process.env, CI: '1', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  };
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], options);
  for (const [program, ...rest] of commands) {
    await run(path.join(site, 'node_modules/.bin', program), rest, options);
  }
  return path.join(site, 'dist');
}

/** `''` when the page does what it should, else what it did not. */
async function judge(browser, site, { isServerDrawn }) {
  const html = readFileSync(path.join(site, 'index.html'), 'utf8');
  // Inside the declarative shadow root: the data beside it has the name as well.
  const drawn = /<template shadowroot[^>]*>([\s\S]*?)<\/template>/.exec(html)?.[1] ?? '';
  if (isServerDrawn && !drawn.includes(NAME)) return 'the server drew nothing';
  const server = await serve(site);
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const isWrong = ['error', 'warn'].includes(message.type());
    if (isWrong && !message.location().url?.endsWith('favicon.ico')) errors.push(message.text());
  });
  try {
    await page.goto(server.origin);
    await page.waitForFunction(
      (name) => {
        const card = document.querySelector('#place conf-event-card');
        const isUpgraded = card?.matches(':defined');
        return (
          isUpgraded && card.shadowRoot.querySelector('[part="title"]')?.textContent.includes(name)
        );
      },
      { timeout: 15_000 },
      NAME,
    );
    // What a server drew is only words until it is taken over.
    await page.evaluate(async () => {
      const card = document.querySelector('#place conf-event-card');
      await card.updateComplete;
      card.shadowRoot.querySelector('[part="title"] a').click();
    });
    await page.waitForFunction(() => document.title === 'baku', { timeout: 5000 });
    return errors.join('; ');
  } finally {
    await page.close();
    server.close();
  }
}

async function judgeAll() {
  const { chromium } = await findBrowsers();
  if (!chromium?.executablePath) throw new Error('Chromium is needed: npm test installs it.');
  const tarball = await pack();
  const browser = await puppeteer.launch({
    executablePath: chromium.executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  let held = 0;
  for (const [name, app] of chosen) {
    const reason = await build(name, app, tarball)
      .then((site) => judge(browser, site, app))
      .catch(({ message, stdout, stderr }) =>
        [message, stdout, stderr].filter(Boolean).join('\n').slice(0, 2000),
      );
    if (reason === '') held += 1;
    console.log(reason === '' ? `✔ ${name}` : `✖ ${name}: ${reason}`);
    rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  await browser.close();
  return held;
}

try {
  const held = await judgeAll();
  console.log(`frameworks: ${held} of ${chosen.length} hold`);
  process.exitCode = held === chosen.length && held > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
