/**
 * What a visitor waits for, from the start of navigation until all sessions are painted: pages with
 * our widgets beside a hand-written floor and two calendar libraries, in turns, on a slow line and
 * on a fast one. README.md says how to read it.
 *
 *     node test/bench/visit.bench.mjs [rounds] [slow|fast|search …]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../runner/browsers.mjs';
import { bundle, installFor } from './bundle-contender.mjs';
import { startPageServer } from './page-server.mjs';
import { startLine } from './slow-line.mjs';
import {
  contenders,
  fastContenders,
  packages,
  readBuilt,
  readProgramme,
  scripts,
} from './visit-contenders.mjs';
import { measureHeap, measureSearch, openTab, visit } from './visit-measure.mjs';
import { median, printTable } from './visit-report.mjs';

const [first = '9', ...others] = process.argv.slice(2);
const rounds = Number(first);
const parts = others.length > 0 ? others : ['slow', 'fast', 'search'];

/** Lighthouse's slow 4G, and a phone of the middle class. */
const slow = { down: 1600, up: 750, roundTrip: 150 };
const phone = { width: 390, height: 844, slowDown: 4 };
const desk = { width: 800, height: 900, slowDown: 1 };

const sheetsOf = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => `<link rel="stylesheet" href="/${path.basename(folder)}/${file}">`)
    .join('');

async function bundleScripts(hasPeers) {
  const folders = new Map();
  for (const [name, script] of Object.entries(scripts)) {
    if (name === 'floor' || hasPeers) folders.set(name, await bundle('visit', { name, script }));
  }
  return folders;
}

/** A page that holds the contender and little else. */
function writePage(contender, page) {
  const body = contender.html(page);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Programme</title><link rel="icon" href="data:,"><body style="font-family:sans-serif"><h1>Programme</h1>${body}`;
}

/** Pages are `/page/NAME?…` written when they are first asked for; the origin is in some of them. */
function createReader(folders, pages) {
  return (pathname) => {
    const [, folder, file] = pathname.split('/');
    if (pages.has(pathname)) return pages.get(pathname);
    if (folders.has(folder)) return readFileSync(path.join(folders.get(folder), file));
    return readProgramme(pathname) ?? readBuilt(pathname);
  };
}

/** What one stand measures: a line, a screen, and a number of sessions. */
async function measureInTurns(browser, stand, { names, pages, folders }) {
  const { origin, screen, count, withHeap } = stand;
  const sheets = (name) => sheetsOf(folders.get(name));
  const addresses = names.map((name, index) => {
    const pathname = `/page/${new URL(origin).port}-${count}-${index}.html`;
    pages.set(pathname, writePage(contenders[name], { origin, count, sheets }));
    return origin + pathname;
  });
  const measures = new Map(names.map((name) => [name, []]));
  // The first round warms the server's cache of compressed files, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      // Each round begins with another one: nobody always follows the same page.
      const index = (turn + round) % names.length;
      const contender = contenders[names[index]];
      const { tab, close } = await openTab(browser, screen);
      const wanted = { ...contender, count: contender.only ?? count };
      const measure = await visit(tab, addresses[index], wanted);
      if (withHeap) measure.heap = await measureHeap(tab);
      await close();
      if (round > 0) measures.get(names[index]).push(measure);
    }
  }
  return measures;
}

const load = () => os.loadavg()[0].toFixed(1);

/** Measures one stand and prints it, with the load of the machine before and after. */
async function report(browser, title, stand, what) {
  const before = load();
  const measures = await measureInTurns(browser, stand, what);
  const firstBytes = [...measures.values()].flat().map(({ firstByte }) => firstByte);
  console.log(`\n${title}, ${rounds} rounds, load of the machine ${before} to ${load()}`);
  console.log(`The page's first byte, which all wait for: ${median(firstBytes).toFixed(0)} ms`);
  printTable(measures, { contenders, key: `${stand.line} ${stand.count}` });
}

async function reportSearch(browser, origin, { pages, folders }) {
  const name = 'agenda, src';
  const sheets = (script) => sheetsOf(folders.get(script));
  pages.set('/page/search.html', writePage(contenders[name], { origin, count: 1000, sheets }));
  const { tab, close } = await openTab(browser, desk);
  await visit(tab, `${origin}/page/search.html`, { ...contenders[name], count: 1000 });
  const { strokes, longest } = await measureSearch(tab);
  await close();
  console.log(
    `\nSearch in 1000 sessions: ${median(strokes).toFixed(1)} ms of main thread per keystroke (wanted ≤ 16), longest task with the processor 4 times slower ${longest.toFixed(0)} ms (wanted ≤ 80), load of the machine ${load()}`,
  );
}

/**
 * Each visit has a window of its own, for which Chromium loads the suggestions of its address bar, a
 * page of sixty scripts, beside the page that is measured.
 */
const ownPages = ['WebUIOmniboxAimPopup', 'WebUIOmniboxPopup', 'WebUIOmniboxFullPopup'];

const { chromium } = findBrowsers();
if (!chromium?.executablePath || !existsSync('dist/cdn')) {
  console.log('Skipped: this needs Chromium and what `npm run build` makes.');
  process.exit(0);
}
const hasPeers = installFor('visit', packages);
if (!hasPeers) console.log('The libraries cannot be installed here: only ours and the floor.');
const folders = await bundleScripts(hasPeers);
const pages = new Map();
const server = await startPageServer(createReader(folders, pages));
const line = await startLine({ ...slow, port: server.port });
const browser = await puppeteer.launch({
  executablePath: chromium.executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    `--disable-features=${ownPages.join()}`,
    '--host-resolver-rules=MAP localhost 127.0.0.1',
    `--ignore-certificate-errors-spki-list=${server.fingerprint}`,
  ],
});
const isMeasured = (name) => hasPeers || !contenders[name].isPeer;
const fastOrigin = `https://localhost:${server.port}`;
try {
  if (parts.includes('slow')) {
    const names = Object.keys(contenders).filter(isMeasured);
    const stand = {
      line: 'slow',
      origin: `https://localhost:${line.port}`,
      screen: phone,
      count: 40,
    };
    await report(
      browser,
      'Slow line (1.6 Mbit/s, 150 ms), processor 4 times slower, 390 px, 40 sessions',
      stand,
      { names, pages, folders },
    );
  }
  if (parts.includes('fast')) {
    const names = fastContenders.filter(isMeasured);
    for (const count of [40, 1000]) {
      const stand = { line: 'fast', origin: fastOrigin, screen: desk, count, withHeap: true };
      await report(browser, `Fast line, 800 px, ${count} sessions`, stand, {
        names,
        pages,
        folders,
      });
    }
  }
  if (parts.includes('search')) await reportSearch(browser, fastOrigin, { pages, folders });
} finally {
  await browser.close();
  line.close();
  server.close();
}
