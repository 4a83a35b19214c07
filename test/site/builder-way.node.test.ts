/**
 * The way of an organiser without a developer: on a phone, by keyboard alone, from the landing page
 * to a widget in the colours of the house on an empty page.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { root } from '../contract/built.js';
import {
  appears,
  axeFindings,
  becomes,
  openSite,
  patience,
  siteFolder,
  watch,
  type OpenSite,
} from './built-site.js';

const inBuilder = (selector: string): string => `embed-builder >>> ${selector}`;

/** Whether the focus is on what the selector names, shadow roots included. */
const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.matches(wanted) ?? false;
  }, selector);

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await isFocused(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${selector}.`);
}

/** The widest that the page is, which must not be wider than its window. */
const widthOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

/** A page on the site's server with nothing but the code; the package network's files come from the build. */
async function paste(site: OpenSite, code: string): Promise<Page> {
  // A visitor of that page has never been on the site, so that no service worker answers.
  const context = await site.browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 320, height: 800 });
  await page.setRequestInterception(true);
  const address = `${site.address}pasted.html`;
  const answer = (request: HTTPRequest): Promise<void> => {
    const url = request.url();
    if (url === address) {
      const body = `<!doctype html><html lang="en"><title>Empty</title><link rel="icon" href="data:," /><body>${code}</body></html>`;
      return request.respond({ contentType: 'text/html; charset=utf-8', body });
    }
    const [, file] = /^https:\/\/cdn\.jsdelivr\.net\/.*\/(cdn\/.+)$/.exec(url) ?? [];
    if (file === undefined) return request.continue();
    return request.respond({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: readFileSync(path.join(root, 'dist', file)),
    });
  };
  page.on('request', (request) => void answer(request));
  await page.goto(address, { timeout: patience });
  return page;
}

describe('the builder, on a phone and by keyboard alone', () => {
  let site: OpenSite;
  let page: Page;
  let code = '';
  before(async () => {
    site = await openSite();
    await site.browser
      .defaultBrowserContext()
      .overridePermissions(new URL(site.address).origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    page = await site.browser.newPage();
    await page.setViewport({ width: 320, height: 800 });
  });
  after(() => site.close());

  it('is opened from the widget that somebody has seen', async () => {
    await page.goto(`${site.address}index.html`, { timeout: patience });
    await tabTo(page, '#agenda-timeline > p a');
    await page.keyboard.press('Enter');
    await page.waitForNavigation({ timeout: patience });
    await appears(page, inBuilder('conf-agenda-timeline >>> [data-id]'));
  });

  it('shows a conference that is still to come', async () => {
    const sample = JSON.parse(
      readFileSync(path.join(siteFolder, 'sample-conference.json'), 'utf8'),
    ) as { readonly event: { readonly start: string } };
    const days = (Date.parse(sample.event.start) - Date.now()) / 86_400_000;
    assert.ok(days > 270, `in ${days} days`);
    assert.match(
      await page.$eval(inBuilder('#src'), (field) => (field as HTMLInputElement).value),
      /sample-conference\.json$/,
    );
  });

  it('takes the colours of the house, a colour as the style guide has it', async () => {
    const complaints = watch(page);
    await tabTo(page, 'details:first-of-type summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#look-accent-code');
    await page.keyboard.type('7A1F5C');
    await tabTo(page, '#look-font');
    await page.keyboard.type('Geo');
    await tabTo(page, '#look-density');
    await page.keyboard.type('Gen');
    await tabTo(page, '#look-radius');
    await page.keyboard.type('0');
    assert.ok((await widthOf(page)) <= 320);
    assert.deepEqual(await axeFindings(page), []);
    assert.deepEqual(complaints, []);
  });

  it('is not a long way from its code', async () => {
    await page.$eval(inBuilder('#to-code'), (button) => (button as HTMLElement).focus());
    await page.keyboard.press('Enter');
    assert.ok(await isFocused(page, '#code-title'));
    const isSeen = await page.$eval(inBuilder('#code-title'), (title) => {
      const { top } = title.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
    assert.ok(isSeen);
  });

  it('gives code that shows the widget on an empty page', async () => {
    await tabTo(page, '.copy');
    await page.keyboard.press('Enter');
    await becomes(async () => {
      code = await page.evaluate(() => navigator.clipboard.readText());
      return code.includes('<conf-agenda-timeline');
    }, 'the code in the clipboard');
    const pasted = await paste(site, code);
    const complaints = watch(pasted);
    await appears(pasted, 'conf-agenda-timeline >>> [data-id]');
    const look = await pasted.$eval('conf-agenda-timeline', (widget) => {
      const style = getComputedStyle(widget);
      const names = ['accent', 'font', 'radius', 'space'];
      return names.map((name) => style.getPropertyValue(`--conf-${name}`));
    });
    assert.deepEqual(look, ['#7a1f5c', 'Georgia, serif', '0px', '24px']);
    assert.ok((await widthOf(pasted)) <= 320);
    assert.deepEqual(complaints, []);
  });
});
