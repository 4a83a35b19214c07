/**
 * Chromium, Firefox and WebKit behind one small face: open, evaluate, resize, prepare,
 * takeScreenshot (of the window), close.
 */
import * as playwright from 'playwright';
import * as puppeteer from 'puppeteer-core';
import { WebKitDriver } from '../runner/installed/webkit-driver.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

async function openPuppeteer(engine, { executablePath }) {
  const isFirefox = engine === 'firefox';
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    ...(isFirefox ? { browser: 'firefox' } : { args: flags }),
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  // What it emulates lasts as long as the session.
  const client = isFirefox ? undefined : await page.createCDPSession();
  return {
    page,
    version: await browser.version(),
    open: (url) => page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 }),
    evaluate: (expression) => page.evaluate(expression),
    back: () => page.goBack({ waitUntil: 'domcontentloaded' }),
    resize: (size) => page.setViewport(size),
    takeScreenshot: () =>
      page.screenshot({ captureBeyondViewport: false, optimizeForSpeed: !isFirefox }),
    // Firefox over WebDriver BiDi takes no media features; hazards that need them say so.
    prepare: ({ features = [], type = '' }) =>
      client?.send('Emulation.setEmulatedMedia', { media: type, features }),
    close: () => browser.close(),
  };
}

/** Puppeteer 19 has no way to take a session of a page but through its target. */
async function openOldest({ puppeteer, executablePath }) {
  const browser = await puppeteer.launch({ executablePath, headless: true, args: flags });
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  const client = await page.target().createCDPSession();
  return {
    page,
    version: await browser.version(),
    open: (url) => page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 }),
    evaluate: (expression) => page.evaluate(expression),
    back: () => page.goBack({ waitUntil: 'domcontentloaded' }),
    resize: (size) => page.setViewport(size),
    takeScreenshot: () => page.screenshot({ captureBeyondViewport: false }),
    prepare: ({ features = [], type = '' }) =>
      client.send('Emulation.setEmulatedMedia', { media: type, features }),
    close: () => browser.close(),
  };
}

async function openWebKit(installed) {
  const driver = new WebKitDriver(installed);
  await driver.start();
  await driver.setViewport({ width: 1000, height: 800 }).catch(() => undefined);
  return {
    version: `WebKitGTK ${driver.version}`,
    open: (url) => driver.open(url),
    evaluate: (expression) => driver.evaluate(`return (${expression})`),
    back: () => driver.evaluate('history.back()'),
    resize: (size) => driver.setViewport(size),
    takeScreenshot: () => driver.takeScreenshot(),
    prepare: async () => undefined,
    close: () => driver.stop(),
  };
}

/** What `Emulation.setEmulatedMedia` calls its features, in Playwright's words. */
const playwrightFeatures = {
  'prefers-color-scheme': 'colorScheme',
  'prefers-reduced-motion': 'reducedMotion',
  'forced-colors': 'forcedColors',
  'prefers-contrast': 'contrast',
};

async function openPlaywright({ engine }) {
  const browser = await playwright[engine].launch();
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  return {
    page,
    version: `Playwright's ${engine} ${browser.version()}`,
    open: (url) => page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 }),
    evaluate: (expression) => page.evaluate(expression),
    back: () => page.goBack({ waitUntil: 'domcontentloaded' }),
    resize: (size) => page.setViewportSize(size),
    takeScreenshot: () => page.screenshot(),
    prepare: ({ features = [], type = '' }) =>
      page.emulateMedia({
        media: type || null,
        ...Object.fromEntries(
          Object.entries(playwrightFeatures).map(([name, option]) => [
            option,
            features.find((feature) => feature.name === name)?.value ?? null,
          ]),
        ),
      }),
    close: () => browser.close(),
  };
}

/** `found` is what `findBrowsers` says of the engine. */
export function openBrowser(engine, found) {
  if (found.from === 'npm') return openOldest(found);
  if (found.from === 'playwright') return openPlaywright(found);
  return engine === 'webkit' ? openWebKit(found) : openPuppeteer(engine, found);
}
