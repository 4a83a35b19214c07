/**
 * The built site, page by page, as a visitor opens it from a folder of some host: it complains of
 * nothing (its own strict policy included), leads nowhere that is not there, and passes axe.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  appears,
  axeFindings,
  buildSite,
  openSite,
  patience,
  siteFolder,
  watch,
} from './built-site.js';
import type { OpenSite } from './built-site.js';
import { siteWords } from '../../stories/site/words/words.js';

buildSite();
const pages = readdirSync(siteFolder).filter((file) => file.endsWith('.html'));
const widgets = [
  'conf-event-card',
  'conf-agenda-timeline',
  'conf-partner-strip',
  'conf-news-ticker',
];

describe('the built site', () => {
  let site: OpenSite;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('has the pages that it is made of', () => {
    const wanted = ['index.html', 'index-az.html', 'index-ru.html', 'builder.html', 'desk.html'];
    assert.deepEqual(
      wanted.filter((page) => !pages.includes(page)),
      [],
    );
    assert.ok(pages.filter((page) => page.startsWith('docs-')).length >= 15);
  });

  it('names no address that begins at the root of its host', () => {
    for (const page of pages) {
      const text = readFileSync(path.join(siteFolder, page), 'utf8');
      assert.doesNotMatch(text, /(?:href|src)="\/|%TITLE%|%BODY%/, page);
    }
  });

  it('leads nowhere that is not there', () => {
    const missing = pages.flatMap((page) => {
      const text = readFileSync(path.join(siteFolder, page), 'utf8');
      return [...text.matchAll(/(?:href|src)="([^":#]+)(?:#[^"]*)?"/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(path.join(siteFolder, target)))
        .map((target) => `${page}: ${target}`);
    });
    assert.deepEqual(missing, []);
  });

  it('allows no script and no style but its own files', () => {
    for (const page of pages) {
      const text = readFileSync(path.join(siteFolder, page), 'utf8');
      const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(text)?.[1] ?? '';
      assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self';/, page);
      assert.doesNotMatch(policy, /unsafe|eval/, page);
    }
  });

  for (const name of pages) {
    it(`${name} complains of nothing and passes axe`, async () => {
      const page = await site.browser.newPage();
      try {
        await page.setViewport({ width: 400, height: 900 });
        const complaints = watch(page);
        await page.goto(site.address + name, { timeout: patience });
        await page.waitForNetworkIdle({ idleTime: 300, timeout: patience });
        await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'), {
          timeout: patience,
        });
        assert.deepEqual(complaints, []);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 400, `${width} px wide in a window of 400 px`);
        assert.deepEqual(await axeFindings(page), []);
      } finally {
        await page.close();
      }
    });
  }

  for (const [language, words] of Object.entries(siteWords)) {
    it(`shows the four widgets of a conference that is still to come, in ${language}`, async () => {
      const page = await site.browser.newPage();
      const file = language === 'en' ? 'index.html' : `index-${language}.html`;
      await page.goto(site.address + file, { timeout: patience });
      for (const tag of widgets)
        await appears(page, `${tag} >>> .root [part]:not([part="notice"])`);
      assert.equal(await page.$eval('h1', (one) => one.textContent), words.heading);
      assert.equal(await page.$eval('html', ({ lang }) => lang), language);
      await page.close();
    });
  }
});
