/**
 * What reading a programme costs in Chromium beside `JSON.parse` of the same text. Only the ratio
 * says something: the milliseconds are this machine's.
 *
 *     node test/bench/model-read.bench.mjs [sessions] [rounds]
 */
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowsers } from '../runner/browsers.mjs';
import { buildProgramme, buildSchedule } from './model-programme.mjs';

const sessionCount = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 15);
const root = fileURLToPath(new URL('../../', import.meta.url));

async function bundleReader() {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'test/bench/model-reader.ts', formats: ['iife'], name: 'reader' },
    },
  }).then((result) => (Array.isArray(result) ? result : [result]));
  return output[0].code;
}

/** Runs in the page. The first reading is told apart: a visitor's page reads once, cold. */
async function measure(text, name, times) {
  const clock = async (run) => {
    const start = performance.now();
    await run();
    return performance.now() - start;
  };
  const parse = () => JSON.parse(text);
  const read = () => globalThis.reader[name](text);
  const coldParse = await clock(parse);
  const coldRead = await clock(read);
  const parses = [];
  const reads = [];
  for (let round = 0; round < times; round++) {
    parses.push(await clock(parse));
    reads.push(await clock(read));
  }
  const { conference, problems } = await read();
  return {
    sessions: conference.agenda.sessions.length,
    problems: problems.length,
    cold: { parse: coldParse, read: coldRead },
    warm: { parse: Math.min(...parses), read: Math.min(...reads) },
  };
}

async function report(browser, code, { name, reader, text }) {
  const runs = [];
  for (let index = 0; index < 5; index++) {
    const page = await browser.newPage();
    await page.evaluate(code.replace(/^(?:var|const|let) reader\s*=/m, 'globalThis.reader='));
    runs.push(await page.evaluate(measure, text, reader, rounds));
    await page.close();
  }
  const { sessions, problems } = runs[0];
  const size = (text.length / 1e6).toFixed(2);
  console.log(`${name}: ${sessions} sessions, ${size} MB, ${problems} problems`);
  for (const state of ['cold', 'warm']) {
    // The fastest of all: whatever else the machine does only ever adds.
    const parse = Math.min(...runs.map((run) => run[state].parse));
    const read = Math.min(...runs.map((run) => run[state].read));
    console.log(
      `  ${state}: JSON.parse ${parse.toFixed(1)} ms, text to model ${read.toFixed(1)} ms, ratio ${(read / parse).toFixed(1)}`,
    );
  }
}

const { chromium } = findBrowsers();
if (!chromium?.executablePath) {
  console.log('Skipped: no Chromium is installed.');
  process.exit(0);
}
const browser = await puppeteer.launch({
  executablePath: chromium.executablePath,
  args: ['--no-sandbox'],
});
try {
  const code = await bundleReader();
  const programme = buildProgramme(sessionCount);
  const sources = [
    { name: 'conference document', reader: 'readOwn', text: JSON.stringify(programme) },
    {
      name: 'schedule.json',
      reader: 'readSchedule',
      text: JSON.stringify(buildSchedule(programme)),
    },
  ];
  for (const source of sources) await report(browser, code, source);
} finally {
  await browser.close();
}
