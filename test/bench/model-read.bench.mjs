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
import { buildProgramme } from './model-programme.mjs';

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
      lib: { entry: 'src/model/document.ts', formats: ['iife'], name: 'reader' },
    },
  }).then((result) => (Array.isArray(result) ? result : [result]));
  return output[0].code;
}

/** Runs in the page. The first reading is told apart: a visitor's page reads once, cold. */
function measure(text, times) {
  const clock = (run) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const { parseConference } = globalThis.reader;
  const parse = () => JSON.parse(text);
  const read = () => parseConference(JSON.parse(text), {});
  const coldParse = clock(parse);
  const coldRead = clock(read);
  const parses = [];
  const reads = [];
  for (let round = 0; round < times; round++) {
    parses.push(clock(parse));
    reads.push(clock(read));
  }
  const { conference, problems } = read();
  return {
    sessions: conference.agenda.sessions.length,
    problems: problems.length,
    cold: { parse: coldParse, read: coldRead },
    warm: { parse: Math.min(...parses), read: Math.min(...reads) },
  };
}

const { chromium } = await findBrowsers();
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
  const text = JSON.stringify(buildProgramme(sessionCount));
  const runs = [];
  for (let index = 0; index < 5; index++) {
    const page = await browser.newPage();
    await page.evaluate(code.replace(/^(?:var|const|let) reader\s*=/m, 'globalThis.reader='));
    runs.push(await page.evaluate(measure, text, rounds));
    await page.close();
  }
  const { sessions, problems } = runs[0];
  console.log(`${sessions} sessions, ${(text.length / 1e6).toFixed(2)} MB, ${problems} problems`);
  for (const state of ['cold', 'warm']) {
    // The fastest of all: whatever else the machine does only ever adds.
    const parse = Math.min(...runs.map((run) => run[state].parse));
    const read = Math.min(...runs.map((run) => run[state].read));
    console.log(
      `${state}: JSON.parse ${parse.toFixed(1)} ms, text to model ${read.toFixed(1)} ms, ratio ${(read / parse).toFixed(1)}`,
    );
  }
} finally {
  await browser.close();
}
