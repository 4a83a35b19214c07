/**
 * The built Storybook, page by page, as a reader opens it: each page has its heading, complains of
 * nothing, asks for nothing that is not there, leads nowhere that is not there, and passes axe.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type Axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { serve } from '../look/serve.mjs';
import { findBrowsers } from '../runner/browsers.mjs';
import { root } from '../contract/built.js';

const built = path.join(root, 'node_modules/.cache/storybook-test');

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'docs' | 'story';
}

function build(): readonly Entry[] {
  rmSync(built, { recursive: true, force: true });
  const command = path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const options = ['--output-dir', built, '--disable-telemetry', '--quiet'];
  execFileSync(process.execPath, [command, 'build', ...options], { cwd: root, stdio: 'pipe' });
  const index = JSON.parse(readFileSync(path.join(built, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, Entry>>;
  };
  return Object.values(index.entries);
}

/** Stories about data that never come name these; browsers look for an icon by themselves. */
const missingOnPurpose =
  /\/partner-page\/missing\.json$|^https:\/\/organiser\.example|favicon\.ico$/;

/** What goes wrong on a page, in words. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  const complain = (address: string, words: string): void => {
    if (!missingOnPurpose.test(address)) complaints.push(words);
  };
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    complain(message.location().url ?? '', message.text());
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A story that is drawn again takes back what nobody waits for any more.
    if (reason !== 'net::ERR_ABORTED') complain(request.url(), `${request.url()}: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      complain(response.url(), `${response.url()}: ${response.status()}`);
  });
  return complaints;
}

/** Rules that axe finds broken in what a page says; Storybook's own frames around stories are not ours. */
async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    const { violations } = await axe.run(
      { include: ['.sbdocs-content'], exclude: ['.sbdocs-preview'] },
      { resultTypes: ['violations'] },
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

/** Links between pages, as titles that were found or not. */
const brokenLinks = (page: Page): Promise<readonly string[]> =>
  page.$$eval('docs-link', (links) =>
    links
      .filter((link) => link.querySelector('a[href]') === null)
      .map((link) => link.getAttribute('page') ?? link.textContent),
  );

/** Milliseconds, for a machine that does much else. */
const patience = 60_000;

const isSettled = (): boolean =>
  document.querySelector('.sbdocs-content h1') !== null &&
  document.querySelector('.sbdocs-content [aria-busy]') === null;

// One page after the other: a browser draws only the page in front.
describe('the built Storybook', () => {
  const entries = build();
  const pages = entries.filter(({ type }) => type === 'docs');
  const titles = new Set(entries.map(({ title }) => title));
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    const { chromium } = findBrowsers();
    assert.ok(chromium && 'executablePath' in chromium, 'Chromium is installed');
    server = await serve(built);
    browser = await puppeteer.launch({
      executablePath: chromium.executablePath,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });

  after(async () => {
    await browser.close();
    server.close();
    rmSync(built, { recursive: true, force: true });
  });

  it('has a page for each widget and for each kind of reader', () => {
    for (const title of [
      'Introduction',
      'Quick start/Webmaster',
      'Quick start/Organiser',
      'Quick start/Engineer',
      'Widgets/Event card',
      'Widgets/Agenda',
      'Widgets/Partner strip',
      'Widgets/News ticker',
    ]) {
      assert.ok(
        pages.some((page) => page.title === title),
        title,
      );
    }
  });

  for (const { id, title } of pages) {
    it(title, async () => {
      const page = await browser.newPage();
      try {
        await page.setViewport({ width: 768, height: 1000 });
        const complaints = watch(page);
        await page.goto(`${server.origin}/iframe.html?viewMode=docs&id=${id}`, {
          timeout: patience,
        });
        await page.waitForFunction(isSettled, { timeout: patience, polling: 100 });
        await page.waitForNetworkIdle({ idleTime: 250, concurrency: 1, timeout: patience });
        const heading = await page.$eval('.sbdocs-content h1', (one) => one.textContent);
        assert.ok(heading.length > 0);
        assert.deepEqual(complaints, []);
        const broken = await brokenLinks(page);
        assert.deepEqual(
          broken.filter((name) => titles.has(name) || name !== 'Embed builder'),
          [],
        );
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 768, `${width} px wide in a window of 768 px`);
        assert.deepEqual(await axeFindings(page), []);
        await page.setViewport({ width: 320, height: 1000 });
        const narrow = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(narrow <= 320, `${narrow} px wide in a window of 320 px`);
      } finally {
        await page.close();
      }
    });
  }

  describe('the embed builder among its pages', () => {
    const open = async (fragment: string): Promise<Page> => {
      const page = await browser.newPage();
      await page.goto(
        `${server.origin}/iframe.html?viewMode=story&id=embed-builder--embed-builder#${fragment}`,
        { timeout: patience },
      );
      await page.waitForSelector('embed-builder >>> .settings', { timeout: patience });
      return page;
    };
    const textOf = (page: Page, selector: string): Promise<string> =>
      page.$eval(`embed-builder >>> ${selector}`, (one) => one.textContent.trim());

    it('gives the same code to whoever opens the address that it writes', async () => {
      const page = await open('ui=en');
      await page.$eval('embed-builder >>> input[value="partner-strip"]', (choice) => {
        choice.click();
      });
      await page.$eval('embed-builder >>> #words', (field) => {
        (field as HTMLInputElement).value = 'Our partners';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      });
      await page.waitForFunction(
        () =>
          ['widget=partner-strip', 'words=Our+partners'].every((part) =>
            location.hash.includes(part),
          ),
        { timeout: patience, polling: 100 },
      );
      const fragment = new URL(page.url()).hash.slice(1);
      const code = await textOf(page, 'pre');
      await page.close();
      const again = await open(fragment);
      await again.waitForSelector('embed-builder >>> conf-partner-strip', { timeout: patience });
      assert.match(code, />Our partners<\/a><\/conf-partner-strip>/);
      assert.equal(await textOf(again, 'pre'), code);
      await again.close();
    });
  });
});
