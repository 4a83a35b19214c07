/** The table of sessions by keyboard alone, undo and redo, and a thousand sessions. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  appears,
  becomes,
  inDesk,
  inGrid,
  openFreshDesk,
  openSite,
  press,
  watch,
  type OpenSite,
} from './built-site.js';

/** A table of so many sessions on ten days. */
const largeTable = (count: number): string =>
  [
    'Date\tStart\tEnd\tTitle\tRoom',
    ...Array.from({ length: count }, (_, index) => {
      const day = String(1 + (index % 10)).padStart(2, '0');
      const hour = String(8 + (index % 11)).padStart(2, '0');
      return `2031-06-${day}\t${hour}:00\t${hour}:45\tSession ${index}\tRoom ${index % 12}`;
    }),
  ].join('\n');

async function openDesk(site: OpenSite, text: string): Promise<Page> {
  const page = await openFreshDesk(site);
  await page.$eval(
    inDesk('#paste'),
    (field, value) => {
      (field as HTMLTextAreaElement).value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
  await press(page, '#read-text');
  await appears(page, inGrid('[role="gridcell"]'));
  return page;
}

interface Measured {
  times: number[];
  longest: number;
}

/** From a key until the frame that shows what it did has been drawn. */
const measureKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const measured = window as unknown as Measured;
    measured.times = [];
    measured.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        measured.longest = Math.max(measured.longest, duration);
    }).observe({ type: 'longtask' });
    const { port1, port2 } = new MessageChannel();
    const waiting: number[] = [];
    port2.addEventListener('message', () => {
      const start = waiting.shift();
      if (start !== undefined) measured.times.push(performance.now() - start);
    });
    port2.start();
    document.addEventListener(
      'keydown',
      () => {
        waiting.push(performance.now());
        requestAnimationFrame(() => port1.postMessage(0));
      },
      true,
    );
  });

/** Shortest first. */
const takeTimes = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const measured = window as unknown as Measured;
    const { times } = measured;
    measured.times = [];
    return times.sort((a, b) => a - b);
  });

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(inDesk(selector), (one) => one.textContent.trim());

const rowsOf = (page: Page): Promise<string[][]> =>
  page.$$eval(inGrid('[role="row"]:not(.head)'), (rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('[role="gridcell"]')]
        .slice(0, 4)
        .map((cell) => cell.textContent.trim()),
    ),
  );

describe('the table of sessions', () => {
  let site: OpenSite;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('is filled, undone and left by keys alone', async () => {
    const page = await openDesk(site, 'Date\tStart\tEnd\tTitle\n2031-06-23\t09:30\t10:00\tOpening');
    const complaints = watch(page);
    await page.focus(inGrid('.grid'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('10:00–11:00');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lessons');
    await page.keyboard.press('Enter');
    assert.deepEqual((await rowsOf(page)).slice(0, 2), [
      ['2031-06-23', '09:30', '10:00', 'Opening'],
      ['2031-06-23', '10:00', '11:00', 'Lessons'],
    ]);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    assert.equal((await rowsOf(page))[1]?.[3], '');
    await page.keyboard.down('Control');
    await page.keyboard.press('y');
    await page.keyboard.up('Control');
    assert.equal((await rowsOf(page))[1]?.[3], 'Lessons');
    await page.keyboard.press('Tab');
    const isLeft = await page.evaluate(
      () => document.querySelector('conference-desk')?.shadowRoot?.activeElement?.localName,
    );
    assert.notEqual(isLeft, 'session-grid');
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('keeps what is not understood open, and says so', async () => {
    const page = await openDesk(site, 'Date\tStart\tEnd\tTitle\n2031-06-23\t09:30\t10:00\tOpening');
    await page.focus(inGrid('.grid'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('soon');
    await page.keyboard.press('Enter');
    await appears(page, inGrid('input[aria-invalid="true"]'));
    const message = await page.$eval(inDesk('.announcement'), (one) => one.textContent.trim());
    assert.equal(message, 'This cell could not be understood.');
    await page.keyboard.press('Escape');
    assert.equal((await rowsOf(page))[0]?.[1], '09:30');
    await page.browserContext().close();
  });

  it('copies cells, and pastes them from Excel too: new rows come to be', async () => {
    const page = await openDesk(
      site,
      'Date\tStart\tEnd\tTitle\n2031-06-23\t09:30\t10:00\tOpening\n2031-06-23\t10:00\t11:00\tLessons',
    );
    await page.focus(inGrid('.grid'));
    const event = (type: 'copy' | 'paste', text: string): Promise<string> =>
      page.$eval(
        inGrid('.grid'),
        (grid, kind, given) => {
          const clipboardData = new DataTransfer();
          if (given !== '') clipboardData.setData('text/plain', given);
          const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
          grid.dispatchEvent(new ClipboardEvent(kind, options));
          return clipboardData.getData('text/plain');
        },
        type,
        text,
      );
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key as never);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    assert.equal(await event('copy', ''), 'Opening\nLessons');
    assert.equal(await textOf(page, '.announcement'), '2 rows copied.');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await event(
      'paste',
      '24.06.2031\t14:00\t15:00\tNext steps\r\n25.06.2031\t9:00\t10:00\tFarewell\r\n',
    );
    assert.deepEqual((await rowsOf(page)).slice(0, 4), [
      ['2031-06-23', '09:30', '10:00', 'Opening'],
      ['2031-06-23', '10:00', '11:00', 'Lessons'],
      ['2031-06-24', '14:00', '15:00', 'Next steps'],
      ['2031-06-25', '09:00', '10:00', 'Farewell'],
    ]);
    await press(page, '#undo');
    await becomes(async () => (await rowsOf(page))[2]?.[3] === '', 'one step back for one paste');
    await page.browserContext().close();
  });

  it('stays quick with a thousand sessions', async () => {
    const page = await openDesk(site, largeTable(1000));
    await becomes(
      async () => (await textOf(page, '#page-sessions')) === 'Programme (1000)',
      'a thousand sessions',
    );
    await page.focus(inGrid('.grid'));
    const drawn = (await rowsOf(page)).length;
    assert.ok(drawn < 60, `${drawn} rows are drawn`);
    await measureKeys(page);
    const press20 = async (keys: readonly string[]): Promise<readonly number[]> => {
      for (const key of keys) {
        await page.keyboard.press(key as never);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return takeTimes(page);
    };
    const letters = 'A new title for it'.split('');
    const moving = await press20(Array.from({ length: 20 }, () => 'ArrowDown'));
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
    await takeTimes(page);
    const filling = await press20([...letters, 'Enter']);
    await press(page, '#page-event');
    await page.focus(inDesk('#field-event-name-en'));
    await takeTimes(page);
    const writing = await press20(letters);
    for (const [name, times] of Object.entries({ moving, filling, writing })) {
      const usual = times[Math.floor(times.length / 2)] ?? 0;
      const slowest = times.at(-1) ?? 0;
      console.log(
        `a key among a thousand sessions, ${name}: ${usual.toFixed(1)} ms until the page is drawn, slowest ${slowest.toFixed(1)} ms`,
      );
      assert.ok(usual <= 50, `${name}: ${usual} ms`);
    }
    await becomes(
      async () => (await textOf(page, '#conference option')).includes('A new title for it'),
      'the conference has its new name',
    );
    const blocked = await page.evaluate(() => (window as unknown as Measured).longest);
    console.log(`the longest that the page could not answer meanwhile: ${blocked.toFixed(0)} ms`);
    await page.browserContext().close();
  });
});
