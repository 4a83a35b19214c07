/**
 * Each page of the built site, opened from a folder of a host: it logs no error (not of its own
 * strict policy either), has no broken link, and passes axe.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { root } from '../contract/built.js';
import {
  appears,
  axeFindings,
  becomes,
  openSite,
  patience,
  siteFolder,
  watch,
} from './built-site.js';
import type { OpenSite } from './built-site.js';
import { siteWords } from '../../stories/site/words/words.js';

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
    assert.ok(pages.filter((page) => page.startsWith('docs-')).length >= 30);
  });

  it('has what colleagues ask for, in three languages, each page with the way to the other two', () => {
    for (const name of ['data-protection', 'security', 'accessibility-report']) {
      const files = ['', '-az', '-ru'].map((language) => `docs-colleagues-${name}${language}.html`);
      for (const file of files) {
        const text = readFileSync(path.join(siteFolder, file), 'utf8');
        for (const other of files) assert.ok(text.includes(`href="${other}"`), `${file}: ${other}`);
      }
    }
  });

  it('says of each page what it is and in which language: no two alike', () => {
    const said = pages.map((page) => {
      const text = readFileSync(path.join(siteFolder, page), 'utf8');
      const title = /<title>([^<]+)<\/title>/.exec(text)?.[1] ?? '';
      const description = /<meta name="description" content="([^"]+)"/.exec(text)?.[1] ?? '';
      assert.ok(
        title.endsWith('conference-widgets') || title.startsWith('conference-widgets'),
        page,
      );
      assert.ok(description.length > 30, `${page}: ${description}`);
      const language = /-(az|ru)\.html$/.exec(page)?.[1] ?? 'en';
      assert.ok(text.includes(`<html lang="${language}">`), page);
      return title;
    });
    assert.deepEqual(
      said.filter((title, at) => said.indexOf(title) !== at),
      [],
    );
  });

  it('is deployed by the release, with Storybook below it', () => {
    const workflow = readFileSync(path.join(root, '.github/workflows/release.yml'), 'utf8');
    assert.match(workflow, /npm run build:site -- --storybook/);
    assert.match(workflow, /storybook build --output-dir dist\/site\/storybook/);
    assert.match(workflow, /path: dist\/site\n/);
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
        await page.setViewport({ width: 320, height: 900 });
        const complaints = watch(page);
        await page.goto(site.address + name, { timeout: patience });
        await page.waitForNetworkIdle({ idleTime: 300, timeout: patience });
        await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'), {
          timeout: patience,
        });
        assert.deepEqual(complaints, []);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `${width} px wide in a window of 320 px`);
        assert.deepEqual(await axeFindings(page), []);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        assert.deepEqual(await axeFindings(page), [], 'in the dark');
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
      for (const tag of widgets) {
        const link = `section:has(${tag}) > p a[href*="#ui=${language}&widget=${tag.slice(5)}"]`;
        assert.equal(await page.$eval(link, (one) => one.textContent), words.toBuilder, tag);
      }
      assert.equal(await page.$eval('h1', (one) => one.textContent), words.heading);
      assert.equal(await page.$eval('html', ({ lang }) => lang), language);
      await page.close();
    });
  }

  it('hands out the scripts with their hashes, for a server of one’s own', async () => {
    const downloads = mkdtempSync(path.join(tmpdir(), 'builder-'));
    const page = await site.browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    await page.goto(`${site.address}builder.html#ui=en`, { timeout: patience });
    await appears(page, 'embed-builder >>> #download-scripts');
    await page.$eval('embed-builder >>> #download-scripts', (button) =>
      (button as HTMLElement).click(),
    );
    await becomes(
      () => Promise.resolve(readdirSync(downloads).some((file) => file.endsWith('.zip'))),
      'a ZIP',
    );
    const [name = ''] = readdirSync(downloads);
    const files = Object.keys(unzipSync(readFileSync(path.join(downloads, name))));
    for (const file of ['cdn/conference-widgets.js', 'cdn/embed.html', 'integrity.json'])
      assert.ok(files.includes(file), file);
    rmSync(downloads, { recursive: true });
    await page.close();
  });
});
