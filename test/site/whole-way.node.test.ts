/**
 * The whole way without a terminal: a programme in a three-language table of Word becomes
 * conference.json and the folder to publish. Each step is timed and photographed; the pictures and
 * `steps.json` are in `node_modules/.cache/whole-way/`.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { root } from '../contract/built.js';
import {
  appears,
  axeFindings,
  inDesk,
  openSite,
  patience,
  watch,
  type OpenSite,
} from './built-site.js';
import { wordHtml, wordText } from './word-programme.js';

const pictures = path.join(root, 'node_modules/.cache/whole-way');

interface Step {
  readonly name: string;
  readonly ms: number;
}

async function waitForFile(file: string): Promise<Buffer> {
  const end = Date.now() + patience;
  while (!existsSync(file)) {
    if (Date.now() > end) throw new Error(`${file} did not come.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return readFileSync(file);
}

function paste(page: Page): Promise<void> {
  return page.$eval(
    inDesk('#paste'),
    (field, html, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(
        new ClipboardEvent('paste', {
          clipboardData,
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      );
    },
    wordHtml,
    wordText,
  );
}

const type = async (page: Page, selector: string, text: string): Promise<void> => {
  await page.$eval(inDesk(selector), (field) => {
    (field as HTMLInputElement).select();
  });
  await page.type(inDesk(selector), text);
};

describe('a programme in a table of Word', () => {
  const steps: Step[] = [];
  let site: OpenSite;
  let page: Page;
  let downloads: string;
  let complaints: string[];

  before(async () => {
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    downloads = mkdtempSync(path.join(tmpdir(), 'desk-'));
    site = await openSite();
    page = await site.browser.newPage();
    await page.setViewport({ width: 1400, height: 1000 });
    complaints = watch(page);
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
  });
  after(async () => {
    writeFileSync(path.join(pictures, 'steps.json'), `${JSON.stringify(steps, null, 2)}\n`);
    await site.close();
    rmSync(downloads, { recursive: true });
  });

  /** Holds, too, that the page is accessible after each step. */
  async function step(name: string, work: () => Promise<void>): Promise<void> {
    const start = performance.now();
    await work();
    steps.push({ name, ms: Math.round(performance.now() - start) });
    const number = String(steps.length).padStart(2, '0');
    await page.screenshot({ path: path.join(pictures, `${number}-${name}.png`) });
    assert.deepEqual(await axeFindings(page), [], name);
    assert.deepEqual(complaints, [], name);
  }

  it('becomes a conference that is seen at once, in its three languages', async () => {
    await step('open-the-desk', async () => {
      await page.goto(`${site.address}desk.html#ui=en`, { timeout: patience });
      await appears(page, inDesk('#paste'));
    });
    await step('paste-the-table', async () => {
      await paste(page);
      await appears(page, inDesk('session-grid'));
      await appears(page, 'conference-desk >>> conf-agenda-timeline >>> [data-id]');
    });
    const titles = await page.$$eval(
      'conference-desk >>> session-grid >>> [role="gridcell"].title',
      (cells) => cells.map((cell) => cell.textContent.trim()),
    );
    assert.deepEqual(titles.slice(0, 3), ['Opening', 'Açılış', 'Открытие']);
    assert.equal(
      await page.$eval(inDesk('#page-sessions'), (one) => one.textContent.trim()),
      'Programme (5)',
    );
  });

  it('gets an event, a partner with a logo from a file, and news', async () => {
    await step('name-the-event', async () => {
      await page.click(inDesk('#page-event'));
      await type(page, '#field-event-name-en', 'Mobility Partnership');
      // As the browser's own fields are typed in, in American English.
      await page.type(inDesk('#field-event-start'), '06232031');
      await page.type(inDesk('#field-event-start-clock'), '0930AM');
      await type(page, '#field-timeZone', 'Asia/Baku');
      await appears(page, 'conference-desk >>> conf-event-card >>> .root h3');
    });
    await step('add-a-partner', async () => {
      await page.click(inDesk('#page-partners'));
      await page.click(inDesk('#new-entry'));
      await appears(page, inDesk('#field-partners-0-name-en'));
      await type(page, '#field-partners-0-name-en', 'Lighthouse University');
      const input = await page.$(inDesk('#field-partners-0-logo-file'));
      await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(
        path.join(root, 'stories/site/logos/lighthouse.svg'),
      );
      // The strip asks for logos when somebody is about to see them.
      await page.$eval(inDesk('conf-partner-strip'), (strip) => strip.scrollIntoView());
      await appears(page, 'conference-desk >>> conf-partner-strip >>> img');
      await page.waitForFunction(
        () => {
          const desk = document.querySelector('conference-desk')?.shadowRoot;
          const strip = desk?.querySelector('conf-partner-strip')?.shadowRoot;
          return (strip?.querySelector('img')?.naturalWidth ?? 0) > 0;
        },
        { timeout: patience },
      );
    });
    await step('add-news', async () => {
      await page.click(inDesk('#page-news'));
      await page.click(inDesk('#new-entry'));
      await appears(page, inDesk('#field-news-0-title-en'));
      await type(page, '#field-news-0-title-en', 'Registration is open');
    });
  });

  it('is told what is wrong, and led to the place', async () => {
    await step('follow-a-problem', async () => {
      await page.click(inDesk('#page-problems'));
      await appears(page, inDesk('.problem button'));
      await page.click(inDesk('.problem button'));
      await page.waitForFunction(
        () => {
          const focused = document.querySelector('conference-desk')?.shadowRoot?.activeElement;
          return focused?.matches('[data-place], session-grid') === true;
        },
        { timeout: patience },
      );
    });
  });

  it('is taken away as conference.json and as the folder that publish makes', async () => {
    await step('take-conference-json', async () => {
      await page.click(inDesk('#page-take'));
      await page.click(inDesk('#take-json'));
      const { sessions, partners, timeZone } = JSON.parse(
        String(await waitForFile(path.join(downloads, 'conference.json'))),
      ) as Readonly<Record<string, Readonly<Record<string, unknown>>[]>>;
      assert.equal(sessions?.length, 5);
      assert.deepEqual(sessions[1]?.['title'], {
        en: 'Partnership for mobility: five years on',
        az: 'Mobillik üzrə tərəfdaşlıq: beş il sonra',
        ru: 'Партнёрство по мобильности: пять лет спустя',
      });
      assert.equal(partners?.[0]?.['logo'], 'logos/lighthouse.svg');
      assert.equal(timeZone, 'Asia/Baku');
      // What stood in the table is what the venue's clocks show, whenever the zone was named.
      assert.equal(sessions[0]?.['start'], '2031-06-23T09:30');
    });
    await step('take-the-folder', async () => {
      await page.click(inDesk('#take-zip'));
      const files = unzipSync(await waitForFile(path.join(downloads, 'conference.zip')));
      const names = Object.keys(files);
      for (const wanted of [
        'conference.json',
        'index.html',
        'calendar.ics',
        'logos/lighthouse.svg',
        'kit.css',
      ])
        assert.ok(names.includes(wanted), wanted);
      assert.ok(names.some((name) => /^cdn\/[^/]+\/conference-widgets\.js$/.test(name)));
      await page.waitForFunction(
        () => {
          const desk = document.querySelector('conference-desk')?.shadowRoot;
          return desk?.querySelector('.part .note')?.textContent?.includes('ready') === true;
        },
        { timeout: patience },
      );
    });
    const minutes = steps.reduce((sum, { ms }) => sum + ms, 0) / 60_000;
    assert.ok(minutes < 10, `${minutes} minutes`);
  });

  it('lies on the desk again after the page was closed, without a network', async () => {
    await step('come-back-offline', async () => {
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      await page.setOfflineMode(true);
      await page.goto(`${site.address}desk.html#ui=az`, { timeout: patience });
      await page.reload({ timeout: patience });
      await page.waitForFunction(
        () =>
          document
            .querySelector('conference-desk')
            ?.shadowRoot?.querySelector('#page-sessions')
            ?.textContent?.includes('(5)') === true,
        { timeout: patience },
      );
      await page.setOfflineMode(false);
    });
  });
});
