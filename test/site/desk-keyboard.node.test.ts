/** The table of sessions by keyboard alone, undo and redo, and a thousand sessions. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { appears, buildSite, openSite, patience, watch, type OpenSite } from './built-site.js';

const inDesk = (selector: string): string => `conference-desk >>> ${selector}`;
const inGrid = (selector: string): string => `conference-desk >>> session-grid >>> ${selector}`;

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
  const page = await site.browser.newPage();
  await page.setViewport({ width: 1400, height: 1000 });
  await page.goto(`${site.address}desk.html#ui=en`, { timeout: patience });
  await appears(page, inDesk('#paste'));
  await page.$eval(
    inDesk('#paste'),
    (field, value) => {
      (field as HTMLTextAreaElement).value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
  await page.$$eval(inDesk('.part button'), (buttons) => {
    buttons
      .map((button) => button as HTMLElement)
      .find((button) => button.textContent?.trim() === 'Read the text')
      ?.click();
  });
  await appears(page, inGrid('[role="gridcell"]'));
  return page;
}

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
    buildSite();
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
    await page.close();
  });

  it('keeps what is not understood open, and says so', async () => {
    const page = await openDesk(site, 'Date\tStart\tEnd\tTitle\n2031-06-23\t09:30\t10:00\tOpening');
    await page.focus(inGrid('.grid'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('soon');
    await page.keyboard.press('Enter');
    await appears(page, inGrid('input[aria-invalid="true"]'));
    const message = await page.$eval(inDesk('.announcement'), (one) => one.textContent.trim());
    assert.equal(message, 'This cell is not understood.');
    await page.keyboard.press('Escape');
    assert.equal((await rowsOf(page))[0]?.[1], '09:30');
    await page.close();
  });

  it('stays quick with a thousand sessions', async () => {
    const page = await openDesk(site, largeTable(1000));
    const heading = await page.$eval(inDesk('#page-sessions'), (one) => one.textContent.trim());
    assert.equal(heading, 'Programme (1000)');
    await page.focus(inGrid('.grid'));
    const drawn = (await rowsOf(page)).length;
    assert.ok(drawn < 60, `${drawn} rows are drawn`);
    // What a person waits for at a key: until the page has drawn what the key did.
    const times = await page.evaluate(async () => {
      const desk = document.querySelector('conference-desk')?.shadowRoot;
      const grid = desk?.querySelector('session-grid')?.shadowRoot?.querySelector('.grid');
      const measured: number[] = [];
      for (let at = 0; at < 40; at += 1) {
        const start = performance.now();
        grid?.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'ArrowDown',
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
        await new Promise((resolve) => setTimeout(resolve, 0));
        measured.push(performance.now() - start);
      }
      return measured.sort((a, b) => a - b);
    });
    const usual = times[20] ?? 0;
    console.log(
      `a key in a thousand sessions: ${usual.toFixed(1)} ms, slowest ${(times.at(-1) ?? 0).toFixed(1)} ms`,
    );
    assert.ok(usual <= 50, `${usual} ms`);
    await page.close();
  });
});
