/**
 * The longest task of a page that shows a long source, for each family of formats: for so long it
 * cannot answer its visitor. Needs a build.
 *
 *     node test/bench/read-long.bench.mjs [megabytes] [rounds]
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../runner/browsers.mjs';
import { largeSources } from './large-sources.mjs';

const megabytes = Number(process.argv[2] ?? 1);
const rounds = Number(process.argv[3] ?? 3);
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const page = (name, widget) => `<!doctype html>
<meta name="viewport" content="width=device-width">
<script>addEventListener('conf-load', ({ detail }) => (window.loaded = detail.count));</script>
<script type="module" src="/cdn/${widget}.js"></script>
<conf-${widget} layout="list" src="/data?${encodeURIComponent(name)}"></conf-${widget}>`;

const texts = new Map();

function answer({ pathname, search }) {
  const name = decodeURIComponent(search.slice(1));
  const { type, widget, write } = largeSources[name] ?? {};
  if (pathname === '/') return { type: 'text/html', body: page(name, widget) };
  if (pathname !== '/data') return { type: 'text/javascript', body: readFileSync(dist + pathname) };
  if (!texts.has(name)) texts.set(name, write(megabytes * 1e6));
  return { type: `${type};charset=utf-8`, body: texts.get(name) };
}

function serve(request, response) {
  try {
    const { type, body } = answer(new URL(request.url, 'http://localhost'));
    response.setHeader('content-type', type);
    response.end(body);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}

/** Tasks of the thread that runs our script, the longest first, in ms of its processor's time. */
function tasksOf({ traceEvents }) {
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const isOurs = ({ name, args }) =>
    name === 'FunctionCall' && args.data?.url?.includes('/cdn/') === true;
  const main = threadOf(traceEvents.find(isOurs));
  return traceEvents
    .filter((event) => event.name === 'RunTask' && threadOf(event) === main)
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((one, other) => other - one);
}

/** Other programs of the machine do not count: a task's time is what the processor spent on it. */
async function measure(browser, address) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width: 390, height: 850 });
  const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await tab.tracing.start({ categories });
  await tab.goto(address);
  await tab.waitForFunction('window.loaded !== undefined', { timeout: 120_000 });
  // What is drawn behind the first screen.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const count = await tab.evaluate('window.loaded');
  const trace = JSON.parse(new TextDecoder().decode(await tab.tracing.stop()));
  await context.close();
  return { count, longest: tasksOf(trace)[0] };
}

const { chromium } = findBrowsers();
if (!chromium?.executablePath) {
  console.log('Skipped: no Chromium is installed.');
  process.exit(0);
}
const server = createServer(serve).listen(0, '127.0.0.1');
const browser = await puppeteer.launch({
  executablePath: chromium.executablePath,
  args: ['--no-sandbox'],
});
try {
  for (const name of Object.keys(largeSources)) {
    const address = `http://localhost:${server.address().port}/?${encodeURIComponent(name)}`;
    const runs = [];
    for (let round = 0; round < rounds; round++) runs.push(await measure(browser, address));
    const longest = Math.min(...runs.map((run) => run.longest));
    console.log(`long-task ${name}: ${longest.toFixed(0)} ms, ${runs[0].count} entries`);
  }
} finally {
  await browser.close();
  server.close();
}
