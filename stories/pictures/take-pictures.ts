/**
 * `npm run pictures`: the pictures of the README, light and dark, of the sample conference a month
 * before it begins. Clock, time zone and data are fixed, so that they change only with the widgets.
 */
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { serve } from '../../test/look/serve.mjs';
import { findBrowsers } from '../../test/runner/browsers.mjs';
import { sampleConference } from '../site/sample/sample-conference.js';

const now = Date.parse('2027-05-14T10:00:00+04:00');
const here = import.meta.dirname;

const organiser = 'https://organiser.example/';
const colors = ['#0b57a4', '#1b7a4b'];

/** The sample with further details: a price, a date, pictures, colours, sizes of logos. */
function conferenceAt(origin: string): unknown {
  const sample = sampleConference(now, `${origin}/stories/site/`);
  const [width, height] = [220, 60];
  return {
    ...sample,
    event: {
      ...sample.event,
      image: { src: `${origin}/stories/pictures/harbour.svg`, alt: 'A lighthouse at dusk' },
      registration: {
        ...sample.event.registration,
        price: 'Free of charge',
        closes: '2027-06-10T18:00',
      },
      documents: [
        {
          title: 'Programme',
          url: `${organiser}programme.pdf`,
          mediaType: 'application/pdf',
          bytes: 240_000,
        },
        { title: 'How to get there', url: `${organiser}way` },
      ],
    },
    tracks: sample.tracks.map((track, index) => ({ ...track, color: colors[index] })),
    news: sample.news.map((item) => ({ ...item, url: organiser })),
    partners: sample.partners.map((partner) => ({
      ...partner,
      logo: { ...partner.logo, width, height },
    })),
  };
}

async function take(browser: Browser, origin: string, scheme: 'light' | 'dark'): Promise<void> {
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
  await page.goto(`${origin}/stories/pictures/four-widgets.html`);
  await page.evaluate((conference) => {
    for (const widget of document.querySelectorAll('body > div > *'))
      Object.assign(widget, { conference });
  }, conferenceAt(origin));
  await page.waitForNetworkIdle();
  await page.screenshot({
    path: path.join(here, `widgets-${scheme}.webp`),
    type: 'webp',
    quality: 85,
    fullPage: true,
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
  await take(browser, server.origin, 'light');
  await take(browser, server.origin, 'dark');
} finally {
  await browser.close();
  server.close();
}
