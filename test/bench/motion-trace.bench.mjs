/**
 * What moving costs the page: a Chromium trace of our strip and ticker beside the usual libraries,
 * twelve logos each, in the same run. Ours must lay nothing out and restyle nothing while it moves.
 *
 *     node test/bench/motion-trace.bench.mjs [seconds]
 *
 * The other libraries are no dependencies of ours: they are installed under node_modules/.cache the
 * first time, which needs the npm registry; without it only ours are measured.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../runner/browsers.mjs';
import { bundle, installFor, root } from './bundle-contender.mjs';
import { contenders, rivals } from './motion-contenders.mjs';

const seconds = Number(process.argv[2] ?? 5);

/** Trace events by what they mean for the page. */
const counted = {
  Layout: 'layouts',
  UpdateLayoutTree: 'style recalcs',
  Paint: 'paints',
  FireAnimationFrame: 'script frames',
};

const types = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.html': 'text/html',
};

function serve(folder, page) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = pathname.startsWith('/logos/')
      ? path.join(root, 'test/fixtures', pathname)
      : path.join(folder, pathname);
    response.setHeader('content-type', types[path.extname(pathname)] ?? 'text/html; charset=utf-8');
    if (pathname === '/') response.end(page);
    else if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** Counts per second of the events between two moments of a trace. */
function countEvents(trace) {
  const counts = Object.fromEntries(Object.values(counted).map((name) => [name, 0]));
  for (const { name, ph } of trace.traceEvents) {
    if (counted[name] && (ph === 'X' || ph === 'B')) counts[counted[name]]++;
  }
  return counts;
}

const readStyles = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => `<link rel="stylesheet" href="/${file}">`)
    .join('');

async function measure(browser, { name, html }, folder) {
  const page = `<!doctype html><meta charset="utf-8"><title>${name}</title>${readStyles(folder)}<body style="margin:0;width:1000px">${html}<script type="module" src="/page.js"></script>`;
  const server = await serve(folder, page);
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 600 });
  await tab.goto(`http://localhost:${server.address().port}/`, { waitUntil: 'networkidle0' });
  const moves = await movesNow(tab);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await tab.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] });
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const trace = await tab.tracing.stop();
  await tab.close();
  server.close();
  return { moves, counts: countEvents(JSON.parse(new TextDecoder().decode(trace))) };
}

/** Two pictures a moment apart differ, or there is nothing to measure; a slow start gets time. */
async function movesNow(tab) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const before = await tab.screenshot({ encoding: 'base64' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (before !== (await tab.screenshot({ encoding: 'base64' }))) return true;
  }
  return false;
}

const { chromium } = findBrowsers();
if (!chromium?.executablePath) {
  console.log('Skipped: no Chromium is installed.');
  process.exit(0);
}
const hasRivals = installFor('motion', rivals);
if (!hasRivals)
  console.log('The other libraries cannot be installed here; only ours are measured.');
const browser = await puppeteer.launch({
  executablePath: chromium.executablePath,
  args: ['--no-sandbox', '--disable-gpu'],
});
let failed = false;
console.log(`Per second of moving, over ${seconds} s:`);
try {
  for (const contender of contenders.filter(({ isOurs }) => isOurs || hasRivals)) {
    const { moves, counts } = await measure(browser, contender, await bundle('motion', contender));
    const figures = Object.entries(counts).map(
      ([what, count]) => `${(count / seconds).toFixed(1)} ${what}`,
    );
    console.log(
      `${contender.name.padEnd(20)} ${moves ? '' : '(does not move) '}${figures.join(', ')}`,
    );
    const isCalm = moves && counts.layouts === 0 && counts['style recalcs'] === 0;
    if (contender.isOurs && !isCalm) failed = true;
  }
} finally {
  await browser.close();
}
if (failed) console.log('Ours must move without layouts and style recalculations.');
process.exitCode = failed ? 1 : 0;
