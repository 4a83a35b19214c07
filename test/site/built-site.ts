/**
 * The site as `npm run build:site` has left it, served from a folder that is not the root of its host.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type Axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { serve } from '../look/serve.mjs';
import { findBrowsers } from '../runner/browsers.mjs';
import { root } from '../contract/built.js';

export const siteFolder = path.join(root, 'dist/site');

export interface OpenSite {
  readonly browser: Browser;
  /** With a slash at its end; two folders below the root of the host. */
  readonly address: string;
  close(): Promise<void>;
}

export async function openSite(): Promise<OpenSite> {
  assert.ok(existsSync(path.join(siteFolder, 'desk.html')), 'npm run build:site comes first');
  const { chromium } = findBrowsers();
  assert.ok(chromium && 'executablePath' in chromium, 'Chromium is installed');
  const host = mkdtempSync(path.join(tmpdir(), 'site-'));
  symlinkSync(siteFolder, path.join(host, 'conference'));
  const server = await serve(host);
  const browser = await puppeteer.launch({
    executablePath: chromium.executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    browser,
    address: `${server.origin}/conference/`,
    close: async () => {
      await browser.close();
      server.close();
      rmSync(host, { recursive: true });
    },
  };
}

/** Whatever a page complains of, in words: errors, refusals of the policy, files that are missing. */
export function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  return complaints;
}

export async function axeFindings(page: Page): Promise<readonly string[]> {
  const source = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

export const inDesk = (selector: string): string => `conference-desk >>> ${selector}`;
export const inGrid = (selector: string): string =>
  `conference-desk >>> session-grid >>> ${selector}`;

/** A desk that nobody has worked at: each has a browser profile of its own. */
export async function openFreshDesk(
  { browser, address }: OpenSite,
  { width = 1400, scheme = 'light', language = 'en' } = {},
): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height: 1000 });
  await page.goto(`${address}desk.html#ui=${language}`, { timeout: patience });
  await appears(page, inDesk('#paste'));
  return page;
}

/** As somebody clicks who does not see the page: nothing has to be in sight. */
export const press = (page: Page, selector: string): Promise<void> =>
  page.$eval(inDesk(selector), (button) => (button as HTMLElement).click());

/** Waits until a page says yes; shadow roots are read by the function itself. */
export async function becomes(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not come to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Milliseconds, for a machine that does much else. */
export const patience = 60_000;

/** A selector may reach into shadow roots, whose changes Puppeteer's own waiting does not see. */
export async function appears(page: Page, selector: string): Promise<void> {
  const end = Date.now() + patience;
  while ((await page.$(selector)) === null) {
    if (Date.now() > end) throw new Error(`There is no ${selector}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
