/**
 * Calendars in the built scripts: they read a source with a
 * time zone and a rule of its own, and the complete ical.js can read the file of a session.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import puppeteer, { type Browser } from 'puppeteer-core';
import { serve } from '../look/serve.mjs';
import { findBrowsers } from '../runner/browsers.mjs';
import { dist } from './built.js';

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VTIMEZONE',
  'TZID:Own',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0400',
  'TZOFFSETTO:+0400',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:1',
  'SUMMARY:Daily',
  'DTSTART;TZID=Own:21310502T080000',
  'DTEND;TZID=Own:21310502T090000',
  'RRULE:FREQ=DAILY;COUNT=3',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:2',
  'SUMMARY:Once',
  'DTSTART:21310503T060000Z',
  'DURATION:PT1H',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const scripts = {
  module: '<script type="module" src="/cdn/conference-widgets.js"></script>',
  classic: '<script src="/cdn/conference-widgets.classic.js"></script>',
};

/**
 * Runs in the page: opens the first session and its calendar menu, and returns the file of the
 * link.
 */
const takeFirst = `(async () => {
  const root = document.querySelector('conf-agenda-timeline').shadowRoot;
  const until = async (find) => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
  };
  root.querySelector('.open').click();
  const menu = await until(() => root.querySelector('dialog details'));
  menu.open = true;
  const link = await until(() => root.querySelector('dialog a[download]'));
  return (await fetch(link.href)).text();
})()`;

describe('calendars in the built scripts', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'calendar-'));
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  let browser: Browser | undefined;

  before(async () => {
    cpSync(path.join(dist, 'cdn'), path.join(folder, 'cdn'), { recursive: true });
    writeFileSync(path.join(folder, 'programme.ics'), calendar);
    for (const [name, script] of Object.entries(scripts)) {
      const agenda = '<conf-agenda-timeline src="/programme.ics"></conf-agenda-timeline>';
      writeFileSync(
        path.join(folder, `${name}.html`),
        `<!doctype html><html lang="en"><title>x</title>${script}${agenda}`,
      );
    }
    server = await serve(folder);
    const { chromium } = findBrowsers();
    assert.ok(chromium && 'executablePath' in chromium, 'Chromium is installed');
    browser = await puppeteer.launch({
      executablePath: chromium.executablePath,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });

  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const name of Object.keys(scripts)) {
    it(`${name}: reads a rule in a zone of the file's own, and writes a session`, async () => {
      assert.ok(browser && server);
      const page = await browser.newPage();
      await page.goto(`${server.origin}/${name}.html`);
      await page.waitForFunction(
        () =>
          document
            .querySelector('conf-agenda-timeline')
            ?.shadowRoot?.querySelectorAll('[part="session"]').length === 4,
        { timeout: 15_000 },
      );
      const file = (await page.evaluate(takeFirst)) as string;
      const [event] = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents(
        'vevent',
      );
      assert.ok(event);
      const { summary, startDate, endDate } = new ICAL.Event(event);
      assert.equal(summary, 'Daily');
      assert.equal(startDate.toJSDate().toISOString(), '2131-05-02T04:00:00.000Z');
      assert.equal(endDate.toJSDate().toISOString(), '2131-05-02T05:00:00.000Z');
      await page.close();
    });
  }
});
