/**
 * `npm run pictures`: the pictures of the README and of each widget's page, light and dark, of the
 * sample conference a month before it begins. Clock, time zone and data are fixed, so that they change only with the widgets.
 */
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { serve } from '../../test/look/serve.mjs';
import { findBrowsers } from '../../test/runner/browsers.mjs';
import { widgetTags } from '../../src/widgets/registry.js';
import { sampleConference } from '../site/sample/sample-conference.js';

const now = Date.parse('2027-05-14T10:00:00+04:00');
const here = import.meta.dirname;

/** What is photographed: a page, and which part of it. */
interface Shot {
  readonly name: string;
  readonly page: string;
  readonly selector: string;
}

const shots: readonly Shot[] = [
  { name: 'widgets', page: 'four-widgets.html', selector: 'html' },
  ...Object.keys(widgetTags).map((name) => ({
    name,
    page: 'each-widget.html',
    selector: `#${name}`,
  })),
];

async function take(
  browser: Browser,
  { name, page: file, selector }: Shot,
  scheme: 'light' | 'dark',
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 800, deviceScaleFactor: 1.5 });
  await page.emulateTimezone('Asia/Baku');
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluateOnNewDocument((fixed) => {
    Date.now = () => fixed;
  }, now);
  await page.goto(`${server.origin}/stories/pictures/${file}`);
  await page.evaluate(
    (conference) => {
      for (const widget of document.querySelectorAll('[id] *, body > div > *'))
        if (widget.localName.startsWith('conf-')) Object.assign(widget, { conference });
    },
    sampleConference(now, `${server.origin}/stories/site/`),
  );
  await page.waitForNetworkIdle();
  const part = await page.waitForSelector(selector);
  await part?.screenshot({
    path: path.join(here, `${name}-${scheme}.webp`),
    type: 'webp',
    quality: 85,
  });
  await page.close();
}

const chromium = findBrowsers().chromium;
if (!chromium || !('executablePath' in chromium))
  throw new Error('There is no Chromium: `npm test` finds or installs one.');
const server = await serve(path.resolve(here, '../..'));
const browser = await puppeteer.launch({
  executablePath: chromium.executablePath,
  args: ['--no-sandbox'],
});
try {
  for (const shot of shots) {
    await take(browser, shot, 'light');
    await take(browser, shot, 'dark');
  }
} finally {
  await browser.close();
  server.close();
}
