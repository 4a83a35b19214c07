/** Every page of the desk, filled, in its languages, widths and colours; and what somebody does there. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  appears,
  axeFindings,
  becomes,
  inDesk,
  inGrid,
  openFreshDesk,
  openSite,
  press,
  watch,
  type OpenSite,
} from './built-site.js';

const pages = ['open', 'event', 'sessions', 'speakers', 'partners', 'news', 'problems', 'take'];

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(inDesk(selector), (one) => one.textContent.replace(/\s+/g, ' ').trim());

async function openSample(page: Page): Promise<void> {
  await press(page, '#open-sample');
  await appears(page, inGrid('[role="gridcell"]'));
}

const partners = (page: Page): Promise<string[]> =>
  page.$$eval(inDesk('.entries button'), (buttons) => buttons.map((one) => one.textContent.trim()));

describe('the desk', () => {
  let site: OpenSite;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [language, width, scheme] of [
    ['en', 1400, 'light'],
    ['az', 320, 'dark'],
    ['ru', 768, 'light'],
  ] as const) {
    it(`is accessible on every page, and never wider than ${width} px (${language}, ${scheme})`, async () => {
      const page = await openFreshDesk(site, { language, width, scheme });
      const complaints = watch(page);
      assert.deepEqual(await axeFindings(page), [], 'nothing opened yet');
      await openSample(page);
      for (const name of pages) {
        await press(page, `#page-${name}`);
        await appears(page, inDesk(`#page-${name}[aria-current="page"]`));
        assert.deepEqual(await axeFindings(page), [], name);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${name}: ${wide} px`);
      }
      assert.equal(await page.$eval('html', ({ lang }) => lang), language);
      assert.match(
        await page.title(),
        language === 'en' ? /^Conference desk/ : /^(?:Konfrans|Стол)/,
      );
      assert.deepEqual(complaints, []);
      await page.browserContext().close();
    });
  }

  it('opens the template with one click, in the desk’s language, without a problem', async () => {
    for (const language of ['en', 'az', 'ru']) {
      const page = await openFreshDesk(site, { language });
      await press(page, '#open-template');
      await appears(page, inGrid('[role="gridcell"].title'));
      const count = /\((\d+)\)/.exec(await textOf(page, '#page-sessions'))?.[1];
      assert.ok(Number(count) >= 3, `${language}: ${count} sessions`);
      const partnerCount = /\((\d+)\)/.exec(await textOf(page, '#page-partners'))?.[1];
      assert.ok(Number(partnerCount) >= 1, `${language}: ${partnerCount} partners`);
      await page.browserContext().close();
    }
  });

  it('orders partners by button, by key and by dragging, and says so', async () => {
    const page = await openFreshDesk(site);
    await openSample(page);
    await press(page, '#page-partners');
    const [first = '', second = '', third = '', ...others] = await partners(page);
    await page.focus(inDesk('.entries li:first-child button'));
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Alt');
    assert.deepEqual(await partners(page), [second, first, third, ...others]);
    assert.equal(await textOf(page, '.announcement'), `${first} is now number 2.`);
    // The focus went with it, so that the same keys go on.
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Alt');
    assert.deepEqual(await partners(page), [second, third, first, ...others]);
    await page.$$eval(inDesk('.entries li'), (items) => {
      const dataTransfer = new DataTransfer();
      const options = { dataTransfer, bubbles: true, cancelable: true, composed: true };
      items[2]?.dispatchEvent(new DragEvent('dragstart', options));
      items[0]?.dispatchEvent(new DragEvent('dragover', options));
      items[0]?.dispatchEvent(new DragEvent('drop', options));
    });
    await becomes(async () => (await partners(page))[0] === first, 'dragged to the top');
    assert.deepEqual(await partners(page), [first, second, third, ...others]);
    await page.$$eval(inDesk('.actions button'), (buttons) =>
      buttons
        .map((one) => one as HTMLElement)
        .find((one) => one.textContent?.trim() === 'Move down')
        ?.click(),
    );
    await becomes(async () => (await partners(page))[0] === second, 'moved by the button');
    await becomes(
      async () =>
        (await page.$eval('conference-desk >>> conf-partner-strip >>> [part="partner"]', (one) =>
          one.getAttribute('data-id'),
        )) !== null,
      'the strip shows partners',
    );
    await page.browserContext().close();
  });

  it('says in plain words what is wrong, and leads to the field of a room’s name too', async () => {
    const page = await openFreshDesk(site);
    await openSample(page);
    await press(page, '#page-event');
    await page.type(inDesk('#field-event-end'), '01012020');
    await press(page, '#page-problems');
    await appears(page, inDesk('.problem'));
    const problem = await textOf(page, '.problem');
    assert.match(problem, /Event › End It ends before it starts\./);
    await press(page, '.problem button');
    await becomes(
      () =>
        page.evaluate(
          () =>
            document.querySelector('conference-desk')?.shadowRoot?.activeElement?.id ===
            'field-event-end',
        ),
      'the field has the focus',
    );
    await page.browserContext().close();
  });

  it('keeps several conferences, saves by itself, and says what changed since a download', async () => {
    const page = await openFreshDesk(site);
    await openSample(page);
    await press(page, '#page-take');
    assert.match(await textOf(page, '.state'), /Not downloaded yet\./);
    await press(page, '#take-json');
    await becomes(
      async () => (await textOf(page, '.state')).includes('No changes since you downloaded it.'),
      'downloaded',
    );
    await press(page, '#page-event');
    await page.type(inDesk('#field-event-name-en'), ' II');
    await becomes(
      async () => (await textOf(page, '.state')).includes('Changed since you downloaded it.'),
      'changed',
    );
    await press(page, '#page-open');
    await press(page, '#open-blank');
    const names = (): Promise<string[]> =>
      page.$$eval(inDesk('#conference option'), (all) => all.map((one) => one.textContent.trim()));
    await becomes(async () => (await names()).length === 2, 'two conferences');
    await page.reload();
    await appears(page, inDesk('#conference'));
    await becomes(
      async () => (await names()).some((name) => name.includes('Lighthouse Forum on Open Data II')),
      'the other one was saved with its last word',
    );
    const other = await page.$$eval(
      inDesk('#conference option'),
      (all) =>
        all
          .map((one) => one as HTMLOptionElement)
          .find((one) => one.textContent?.includes('Data II'))?.value ?? '',
    );
    await page.select(inDesk('#conference'), other);
    await becomes(async () => (await textOf(page, '#page-sessions')).includes('(7)'), 'chosen');
    await becomes(
      () =>
        page.$eval(inDesk('#conference'), (list) =>
          Boolean((list as HTMLSelectElement).selectedOptions[0]?.textContent?.includes('Data II')),
        ),
      'the list shows the one that is open',
    );
    await page.browserContext().close();
  });

  it('travels to Excel and back: the workbook that it writes is read without a loss', async () => {
    const downloads = mkdtempSync(path.join(tmpdir(), 'desk-'));
    const page = await openFreshDesk(site);
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      browserContextId: page.browserContext().id ?? '',
    });
    await openSample(page);
    const rows = (): Promise<string[][]> =>
      page.$$eval(inGrid('[role="row"]:not(.head)'), (all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
      );
    const written = await rows();
    await press(page, '#page-take');
    for (const kind of ['xlsx', 'ics']) {
      await press(page, `#take-${kind}`);
      await becomes(
        () => Promise.resolve(existsSync(path.join(downloads, `conference.${kind}`))),
        `conference.${kind}`,
      );
    }
    assert.match(readFileSync(path.join(downloads, 'conference.ics'), 'utf8'), /SUMMARY:Opening/);
    await press(page, '#page-open');
    const input = (await page.$(inDesk('#file'))) as unknown as {
      uploadFile(file: string): Promise<void>;
    };
    await input.uploadFile(path.join(downloads, 'conference.xlsx'));
    await appears(page, inGrid('[role="gridcell"]'));
    await becomes(
      async () => (await page.$$(inDesk('#conference option'))).length === 2,
      'a second conference',
    );
    assert.deepEqual(await rows(), written);
    rmSync(downloads, { recursive: true });
    await page.browserContext().close();
  });
});
