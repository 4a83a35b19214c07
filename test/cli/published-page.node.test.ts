/**
 * The whole way of an organiser with a sheet: one command, a folder on any host, a snippet of the
 * partner kit on a partner's page, and an edit of the sheet that appears there by itself.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { root } from '../contract/built.js';
import { findBrowsers } from '../runner/browsers.mjs';
import {
  serveFolder,
  servePage,
  serveSheet,
  type PublishedSheet,
  type Served,
} from './served-sites.js';

interface FirstConference {
  readonly event: { readonly start: string; readonly venue: object };
  readonly sessions: readonly {
    readonly title: Readonly<Record<string, string>>;
    readonly start: string;
    readonly end: string;
  }[];
}

/** The first user's conference, as our own page of it has it. */
const first = JSON.parse(
  readFileSync(path.join(root, 'stories/partner-page/conference.json'), 'utf8'),
) as FirstConference;

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** As it stands in a table of Word: the date once, a time in one cell, a column a language. */
const rows = first.sessions.map(({ title, start, end }, index) =>
  [
    index === 0 ? '23.06.2016' : '',
    `${start.slice(11)}–${end.slice(11)}`,
    ...['az', 'en', 'ru'].map((language) => cell(title[language] ?? '')),
  ].join(','),
);
const sheetText = ['Tarix,Vaxt,Mövzu (az),Topic (en),Тема (ru)', ...rows].join('\n');

const { chromium } = findBrowsers();
const executablePath = chromium && 'executablePath' in chromium ? chromium.executablePath : '';
const skip = executablePath === '' ? 'no Chromium here' : false;

/** Titles of sessions that the first agenda of the page shows. */
const titles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const agenda = document.querySelector('conf-agenda-timeline');
    const found = agenda?.shadowRoot?.querySelectorAll('[part~="session-title"]') ?? [];
    return [...found].map((element) => element.textContent?.trim() ?? '');
  });

async function until(page: Page, title: string, timeout: number): Promise<void> {
  await page.waitForFunction(
    (wanted: string) =>
      [...document.querySelectorAll('conf-agenda-timeline, [data-conf-widget]')].some((element) => {
        const agenda = element.shadowRoot?.querySelector('conf-agenda-timeline') ?? element;
        return agenda.shadowRoot?.textContent?.includes(wanted);
      }),
    { timeout, polling: 200 },
    title,
  );
}

describe('an organiser with a sheet', { skip }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'public-'));
  const ending: (() => unknown)[] = [];
  let browser: Browser;
  let sheet: PublishedSheet;
  let host: Served;

  before(async () => {
    sheet = await serveSheet(sheetText);
    host = await serveFolder(folder);
    browser = await puppeteer.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    ending.push(() => browser.close(), host.close, sheet.close);
    // The one command; a host of files was there before.
    const words = ['publish', sheet.address, '-o', folder, '--url', `${host.origin}/`];
    const zone = ['--time-zone', 'Asia/Baku', '--refresh', '30', '--watch', '1'];
    const child = spawn(process.execPath, [path.join(root, 'dist/cli.js'), ...words, ...zone]);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.resume();
    const closed = once(child, 'close');
    ending.unshift(async () => {
      child.kill('SIGTERM');
      await closed;
    });
    while (!out.includes('files written')) {
      await Promise.race([once(child.stdout, 'data'), closed]);
      assert.equal(child.exitCode, null, `it goes on; it said ${out}`);
    }
  });
  after(async () => {
    for (const end of ending) await end();
  });

  it('has a partner kit with live widgets in three languages', async () => {
    for (const [file, title] of [
      ['', 'Konfransın açılışı'],
      ['index.en.html', 'Opening of the conference'],
      ['index.ru.html', 'Открытие конференции'],
    ] as const) {
      const page = await browser.newPage();
      await page.goto(`${host.origin}/${file}`);
      await until(page, title, 20_000);
      assert.equal((await titles(page)).length, rows.length);
      await page.close();
    }
  });

  it('has a page for frames that shows the widget, and tells WordPress its height', async () => {
    const src = `${host.origin}/embed/en/agenda-timeline.html#?secret=abc123`;
    const partner = await servePage(
      `<script>addEventListener('message', ({ data }) => { (window.told ??= []).push(data) })</script><iframe src="${src}" width="640" sandbox="allow-scripts"></iframe>`,
    );
    const page = await browser.newPage();
    await page.goto(partner.origin);
    const frame = await page.waitForFrame((one) => one.url() === src);
    await frame.waitForFunction(
      () =>
        document
          .querySelector('[data-conf-widget]')
          ?.shadowRoot?.querySelector('conf-agenda-timeline')
          ?.shadowRoot?.textContent?.includes('Opening of the conference'),
      { timeout: 20_000 },
    );
    const told = (await page.waitForFunction(() =>
      (window as unknown as { told?: { message?: string; value?: number; secret?: string }[] }).told
        ?.filter(({ message }) => message === 'height')
        .findLast(({ value = 0 }) => value > 300),
    )) as { jsonValue: () => Promise<{ secret: string }> };
    assert.equal((await told.jsonValue()).secret, 'abc123');
    await page.close();
    partner.close();
  });

  it('is live on a partner’s page, where an edit of the sheet shows by itself', async () => {
    const kit = await browser.newPage();
    await kit.goto(`${host.origin}/index.en.html`);
    const snippet = await kit.$eval('#agenda-timeline-element', (code) => code.textContent ?? '');
    await kit.close();
    assert.match(snippet, /integrity="sha384-/);
    const partner = await servePage(snippet);
    const page = await browser.newPage();
    await page.goto(partner.origin);
    await until(page, 'Opening of the conference', 20_000);
    sheet.text = `${sheetText}\n,22:00–23:00,Nahar,Dinner in the garden,Ужин`;
    await until(page, 'Dinner in the garden', 60_000);
    assert.equal((await titles(page)).length, rows.length + 1);
    await page.close();
    partner.close();
  });
});

const announcement = path.join(root, '../shared/data/conference/baku-2016.md');

describe('the announcement of the first user', () => {
  const where = existsSync(announcement) ? false : 'the data for tests is not here';

  it('is what our own table of it says', { skip: where }, () => {
    const text = readFileSync(announcement, 'utf8');
    assert.match(text, /June 23, 2016 from 09:30/);
    assert.equal(first.event.start, '2016-06-23T09:30');
    assert.match(JSON.stringify(first.event.venue), /Park.Inn/);
  });
});
