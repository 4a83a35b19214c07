/**
 * How soon a programme can be read, what a keystroke in the search costs, and what it all weighs:
 * our agenda beside a hand-written list and two calendar libraries, the same sessions, in the same
 * run, each in a page of its own and in turns.
 *
 *     node test/bench/agenda-render.bench.mjs [rounds]
 *
 * `ready` is the time from giving the data to the frame that shows the first of it, `whole` to the
 * frame with all of it in the page (ours writes a long programme day by day, the others at once),
 * with all scripts loaded. The libraries are no dependencies of ours: they are installed under
 * node_modules/.cache the first time, which needs the npm registry; without it only ours and the
 * floor are measured.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowsers } from '../runner/browsers.mjs';
import { contenders, rivals } from './agenda-contenders.mjs';
import { buildProgramme } from './model-programme.mjs';

const rounds = Number(process.argv[2] ?? 9);
const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = path.join(root, 'node_modules/.cache/agenda-bench');

const targets = {
  1000: { floor: 0.8, 'event-calendar': 0.25 },
  40: { floor: 1.3 },
};

function installRivals() {
  mkdirSync(cache, { recursive: true });
  const manifest = path.join(cache, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{}');
  if (existsSync(path.join(cache, 'node_modules/@event-calendar'))) return true;
  try {
    const options = { cwd: cache, stdio: 'pipe' };
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...rivals], options);
    return true;
  } catch {
    console.log('The libraries cannot be installed here; only ours and the floor are measured.');
    return false;
  }
}

/** One script per contender, bundled as a site would. */
async function bundle({ name, script, isOurs }) {
  const entry = path.join(isOurs ? root : cache, `.agenda-${name}.mjs`);
  const id = `\0${entry}`;
  const virtual = {
    name: 'virtual-entry',
    resolveId: (source, importer) => {
      if (source === entry) return id;
      return importer === id && source.startsWith('/src/') ? path.join(root, source) : undefined;
    },
    load: (loaded) => (loaded === id ? script : undefined),
  };
  const outDir = path.join(cache, 'out', name);
  await build({
    root: isOurs ? root : cache,
    configFile: false,
    logLevel: 'error',
    plugins: [virtual],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { page: entry },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  return outDir;
}

const types = { '.css': 'text/css', '.js': 'text/javascript' };

function serve(folder) {
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));
  const links = sheets.map((file) => `<link rel="stylesheet" href="/${file}">`).join('');
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${links}<body style="font-family:sans-serif">`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = path.join(folder, pathname);
    response.setHeader('content-type', types[path.extname(pathname)] ?? 'text/html; charset=utf-8');
    if (pathname === '/') response.end(page);
    else if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** In the page: loads the script and shows two sessions, so that every chunk is there. */
async function warmUp(programme) {
  globalThis.contender = await import('/page.js');
  const box = document.body.appendChild(document.createElement('div'));
  await globalThis.contender.show(box, { ...programme, sessions: programme.sessions.slice(0, 2) });
  await new Promise((resolve) => setTimeout(resolve, 200));
  box.remove();
}

/** In the page: ms until frames with the first and with all of the programme have been handed over. */
async function show(text) {
  // The page holds its data in every case; what is weighed is the list.
  const programme = (globalThis.programme = JSON.parse(text));
  globalThis.shifts = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shifts += value;
  }).observe({ type: 'layout-shift' });
  const box = document.body.appendChild(document.createElement('div'));
  const nextFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    });
  const hasSessions = () =>
    (box.firstElementChild?.shadowRoot ?? box).querySelector('article, .fc-event, .ec-event');
  const start = performance.now();
  const written = globalThis.contender.show(box, programme);
  do await nextFrame();
  while (!hasSessions());
  const ready = performance.now() - start;
  await written;
  await nextFrame();
  return { ready, whole: performance.now() - start };
}

async function open(browser, folder, programme) {
  const server = await serve(folder);
  const tab = await browser.newPage();
  await tab.setViewport({ width: 800, height: 900 });
  await tab.goto(`http://localhost:${server.address().port}/`);
  await tab.evaluate(warmUp, programme);
  const close = () => tab.close().then(() => server.close());
  return { tab, close };
}

async function measureReady(browser, folder, programme) {
  const { tab, close } = await open(browser, folder, programme);
  const session = await tab.createCDPSession();
  const times = await tab.evaluate(show, JSON.stringify(programme));
  for (let turn = 0; turn < 2; turn++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const shifts = await tab.evaluate(() => globalThis.shifts);
  await close();
  return { ...times, heap: usedSize / 2 ** 20, shifts };
}

/** In the page: one letter, and the frame that shows what it found. */
async function press(letters) {
  const { shadowRoot } = document.querySelector('conf-agenda-timeline');
  const field = shadowRoot.querySelector('[part~="search"]');
  field.focus();
  field.value = letters;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** ms of main thread per keystroke, and the longest task at a quarter of the speed. */
async function measureSearch(browser, folder, programme) {
  const { tab, close } = await open(browser, folder, programme);
  await tab.evaluate(show, JSON.stringify(programme));
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const queries = ['mobility', 'border visa', 'xyz'].flatMap((word) =>
    [...word].map((_, index) => word.slice(0, index + 1)),
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve, 900));
  const strokes = [];
  await tab.evaluate(press, 'warm');
  await settle();
  for (const query of queries) {
    const before = await busy();
    await tab.evaluate(press, query);
    strokes.push((await busy()) - before);
  }
  await tab.evaluate(press, '');
  await settle();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await tab.evaluate(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask' });
  });
  for (const query of queries) {
    await tab.evaluate(press, query);
    await settle();
  }
  const longest = await tab.evaluate(() => globalThis.longest);
  await close();
  return { strokes, longest };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const chosen = installRivals()
  ? contenders
  : contenders.filter(({ name, isOurs }) => isOurs || name === 'floor');
const folders = new Map();
for (const contender of chosen) folders.set(contender.name, await bundle(contender));
const { chromium } = await findBrowsers();
if (!chromium?.executablePath) {
  console.log('Skipped: no Chromium is installed.');
  process.exit(0);
}
const browser = await puppeteer.launch({
  executablePath: chromium.executablePath,
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [count, ratios] of Object.entries(targets)) {
  const programme = buildProgramme(Number(count));
  const found = new Map(chosen.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, folder] of folders) {
      found.get(name).push(await measureReady(browser, folder, programme));
    }
  }
  const ours = median(found.get('ours').map(({ ready }) => ready));
  console.log(`\n${count} sessions, median of ${rounds}`);
  for (const [name, measures] of found) {
    const [ready, whole, heap, shifts] = ['ready', 'whole', 'heap', 'shifts'].map((key) =>
      median(measures.map((measure) => measure[key])),
    );
    const ratio = (ours / ready).toFixed(2);
    const target = ratios[name] ? ` (target ≤ ${ratios[name]})` : '';
    console.log(
      `${name.padEnd(16)} ready ${ready.toFixed(0)} ms, whole ${whole.toFixed(0)} ms · ours / this ${ratio}${target} · heap ${heap.toFixed(1)} MB · layout shift ${shifts.toFixed(3)}`,
    );
  }
}
const { strokes, longest } = await measureSearch(
  browser,
  folders.get('ours'),
  buildProgramme(1000),
);
console.log(
  `\nsearch in 1000 sessions: ${median(strokes).toFixed(1)} ms of main thread per keystroke (target ≤ 16), longest task at 4× slow-down ${longest.toFixed(0)} ms (target ≤ 50)`,
);
await browser.close();
