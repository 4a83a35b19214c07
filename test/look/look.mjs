/**
 * Pictures of a page for looking at, and what its layout did meanwhile:
 *
 *   node test/look/look.mjs --page index.html --lang az,en,ru --width 320,1400 --scheme light,dark
 *
 * `--page` is a file of the partner page, or a path from the repository's root (`/test/…`).
 * `--lang` takes the page in that language where it has one (`az.html` beside `index.html`), else
 * the same page with that `<html lang>`. `--zone` is the visitor's time zone, `--media print` and
 * `--js off` say themselves. `--select CSS` takes one element instead of the whole page, and
 * `--piece PX` is how tall a picture may be before it is cut in pieces (0 = never).
 */
import { existsSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { areShown, measure, watchShifts } from './in-page.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: {
    page: { type: 'string', default: 'index.html' },
    lang: { type: 'string', default: '' },
    width: { type: 'string', default: '200,320,768,1400' },
    scheme: { type: 'string', default: 'light,dark' },
    zone: { type: 'string', default: 'Europe/Vienna' },
    media: { type: 'string', default: 'screen' },
    js: { type: 'string', default: 'on' },
    select: { type: 'string', default: '' },
    piece: { type: 'string', default: '1600' },
    out: {
      type: 'string',
      default: path.join(os.tmpdir(), 'conference-widgets-look'),
    },
  },
});
const list = (text) => text.split(',').map((part) => part.trim());

function findChromium() {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = process.env.CHROME_PATH ?? places.find((place) => existsSync(place));
  if (!found) throw new Error('No Chromium found: install it, or set CHROME_PATH to its program.');
  return found;
}

/** The page's address from the root, with what the server shall do to it. */
function addressOf(page, lang) {
  const file = page.startsWith('/') ? page : `/stories/partner-page/${page}`;
  if (!lang) return file;
  const inLanguage = file.replace(/index\.html$/, `${lang}.html`);
  if (existsSync(path.join(root, inLanguage)))
    return inLanguage === file ? `${file}?lang=${lang}` : inLanguage;
  return `${file}?lang=${lang}`;
}

/** Writes the page, or the element asked for, in pieces that are not too tall to look at. */
async function picture(page, name) {
  const selector = values.select || 'html';
  const box = await page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
  const tall = Number(values.piece) || box.height;
  const count = Math.max(1, Math.ceil(box.height / tall));
  for (let index = 0; index < count; index++) {
    const y = box.y + index * tall;
    const height = Math.min(tall, box.y + box.height - y);
    const place = count > 1 ? `${name}-${index + 1}.png` : `${name}.png`;
    await page.screenshot({
      path: place,
      clip: { ...box, y, height },
      captureBeyondViewport: true,
    });
  }
  return count;
}

async function take(browser, origin, { lang, width, scheme }) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  await page.setJavaScriptEnabled(values.js !== 'off');
  await page.setViewport({ width, height: 900 });
  await page.emulateTimezone(values.zone);
  // Both at once: each of puppeteer's own two commands takes back what the other one set.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: values.media,
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
  await page.evaluateOnNewDocument(watchShifts);
  await page.goto(origin + addressOf(values.page, lang), {
    waitUntil: 'networkidle0',
  });
  if (values.js !== 'off') {
    const wait = page.waitForFunction(areShown, { timeout: 5000 });
    await wait.catch(() => complaints.push('not every widget is shown'));
  }
  // Pictures far down wait until somebody comes near.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForNetworkIdle({ idleTime: 200 });
  await page.evaluate(() => window.scrollTo(0, 0));
  const name = [path.basename(values.page, '.html'), lang, width, scheme].filter(Boolean).join('-');
  const count = await picture(page, path.join(values.out, name));
  const { shift, overflow, heights } = await page.evaluate(measure);
  console.log(
    `${name} (${count})\n  layout shift ${shift}, wider than the window by ${overflow} px`,
  );
  for (const line of [...heights, ...complaints]) console.log(`  ${line}`);
  await page.close();
}

mkdirSync(values.out, { recursive: true });
const server = await serve(root);
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--hide-scrollbars'],
});
try {
  for (const lang of list(values.lang)) {
    for (const width of list(values.width).map(Number)) {
      for (const scheme of list(values.scheme)) {
        await take(browser, server.origin, { lang, width, scheme });
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}
