/** One visit to one page, measured in the page; each visit has a browser context of its own. */

/**
 * In the page, before anything of it runs. All are there when the document holds every item and
 * the frame that shows them has been handed over: that is so when the frame after it begins.
 */
function watch({ host, item, count }) {
  globalThis.shifts = 0;
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shifts += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const findAll = () => {
    const box = document.querySelector(host);
    return (box?.shadowRoot ?? box)?.querySelectorAll(item) ?? [];
  };
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  globalThis.painted = (async () => {
    while (findAll().length < count) {
      if (performance.now() > 60_000) throw new Error(`${findAll().length} of ${count} are there.`);
      await nextFrame();
    }
    await nextFrame();
    return performance.now();
  })();
  globalThis.lastIsInLayout = () => [...findAll()].pop().getClientRects().length > 0;
}

/** In the page: what it took until all were painted. */
async function read() {
  const painted = await globalThis.painted;
  const files = performance
    .getEntriesByType('resource')
    .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= painted);
  const isScript = ({ name }) => new URL(name).pathname.endsWith('.js');
  const [page] = performance.getEntriesByType('navigation');
  const bytes = (list) => list.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const ofScript = files.filter(isScript);
  if (!globalThis.lastIsInLayout()) throw new Error('The last one has no box in the page.');
  // Entries of the last frame come with the next task.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    painted,
    firstByte: page.responseStart,
    scripts: ofScript.length,
    scriptBytes: bytes(ofScript),
    otherBytes: bytes(files) - bytes(ofScript) + page.encodedBodySize,
    longest: globalThis.longest,
    shifts: globalThis.shifts,
  };
}

/** A tab with a cold cache and no connection; `slowDown` is how many times slower its processor is. */
export async function openTab(browser, { width, height, slowDown }) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width, height });
  if (slowDown > 1) await tab.emulateCPUThrottling(slowDown);
  return { tab, close: () => context.close() };
}

/** Opens the page of a contender and waits until all is painted. */
export async function visit(tab, address, { host, item, count }) {
  await tab.evaluateOnNewDocument(watch, { host, item, count });
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  return tab.evaluate(read);
}

/** MB on the heap of the page's script after collecting garbage. */
export async function measureHeap(tab) {
  const session = await tab.createCDPSession();
  for (let turn = 0; turn < 2; turn++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

const words = ['mobility', 'border visa', 'xyz'];

/** In the page: the frame that shows what the key did has been handed over. */
const settleFrame = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const pause = () => new Promise((resolve) => setTimeout(resolve, 900));

async function focusSearch(tab) {
  await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('conf-agenda-timeline');
    shadowRoot.querySelector('[part~="search"]').focus();
  });
}

async function clearSearch(tab) {
  await tab.keyboard.down('Control');
  await tab.keyboard.press('a');
  await tab.keyboard.up('Control');
  await tab.keyboard.press('Delete');
  await pause();
}

/** Types the words with real keys; `press` presses one. */
async function typeWords(tab, press) {
  for (const word of words) {
    for (const letter of word) await press(letter === ' ' ? 'Space' : letter);
    await clearSearch(tab);
  }
}

/** In an agenda that is shown: ms of main thread per key, and the longest task at a quarter of the speed. */
export async function measureSearch(tab) {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const readBusy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  await focusSearch(tab);
  // The first letter makes what the search needs; it is not what a keystroke costs.
  await tab.keyboard.press('m');
  await clearSearch(tab);
  const strokes = [];
  await typeWords(tab, async (key) => {
    const before = await readBusy();
    await tab.keyboard.press(key);
    await tab.evaluate(settleFrame);
    strokes.push((await readBusy()) - before);
  });
  await tab.emulateCPUThrottling(4);
  await tab.evaluate(() => (globalThis.longest = 0));
  await typeWords(tab, async (key) => {
    await tab.keyboard.press(key);
    await pause();
  });
  return { strokes, longest: await tab.evaluate(() => globalThis.longest) };
}
