/**
 * One page per hazard of foreign pages, in every engine that is installed. Prints
 * `hosts: N of M hold`; N must be M. Words after the command choose hazards and engines:
 * `node test/hosts/run.mjs chromium trusted-types`. The oldest Chromium that we serve is one more
 * engine for who names it: `chromium-109`.
 */
import { engines, findBrowsers } from '../runner/browsers.mjs';
import { findOldestChromium, oldestEngine } from '../runner/oldest-chromium.mjs';
import { openBrowser } from './drive.mjs';
import { hazards } from './hazards/index.mjs';
import { hasLibrary, prepareLibraries } from './libraries.mjs';
import { buildPage } from './build-page.mjs';
import { startServer } from './server.mjs';

const PATIENCE = 8000;
const words = process.argv.slice(2);
const known = [...engines, oldestEngine];
const wantedEngines = known.filter((engine) => words.includes(engine));
const wantedNames = words.filter((word) => !known.includes(word));

const isWanted = ({ id }) =>
  wantedNames.length === 0 || wantedNames.some((name) => id.includes(name));
/** Without its library a page would say nothing about it: named, and not counted. */
const isPossible = ({ id, libraries = [] }) => {
  const missing = libraries.filter((name) => !hasLibrary(name));
  if (missing.length > 0) console.log(`!!! hosts: NOT TESTED: ${id}, without ${missing.join()}`);
  return missing.length === 0;
};
prepareLibraries();
const chosen = hazards.filter(isWanted).filter(isPossible);

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the answer is `''`; the last reason when patience ends. */
async function holds(browser, check) {
  const until = Date.now() + PATIENCE;
  for (;;) {
    let reason;
    try {
      reason = await browser.evaluate(check);
    } catch (error) {
      reason = `the page does not answer: ${error.message}`;
    }
    if (reason === '' || Date.now() > until) return reason ?? 'the check gave nothing';
    await pause(50);
  }
}

async function readPicture(browser, origins, id) {
  await browser.open(`${origins.partner}/host/${id}`);
  await holds(browser, 'probe.areDrawn()');
  return browser.evaluate('probe.picture()');
}

function firstDifference(wanted, found) {
  if (wanted.length !== found.length) return `${found.length} boxes instead of ${wanted.length}`;
  const index = wanted.findIndex((line, at) => line !== found[at]);
  if (index < 0) return '';
  const [was, is] = [wanted[index].split(' '), found[index].split(' ')];
  const parts = is.filter((part, at) => part !== was[at]);
  return `differs from a plain page: ${is[0]} ${parts.slice(0, 4).join(' ')} (was ${was
    .filter((part, at) => part !== is[at])
    .slice(0, 4)
    .join(' ')})`;
}

async function judge(browser, origins, hazard) {
  await browser.prepare(hazard.media ?? {});
  try {
    const plain = hazard.looksLike && (await readPicture(browser, origins, hazard.looksLike));
    await browser.open(`${origins.partner}/host/${hazard.id}`);
    for (const step of hazard.steps ?? []) await step(browser, origins);
    const check = hazard.check.replaceAll('%ORGANISER%', origins.organiser);
    const reason = await holds(browser, check);
    if (reason || !plain) return reason;
    // Two late checks must agree: what was drawn may not fall apart.
    return firstDifference(plain, await browser.evaluate('probe.picture()'));
  } finally {
    await browser.prepare({});
    // The last good copy that one hazard leaves would help the next one out.
    await browser.evaluate('localStorage.clear()').catch(() => undefined);
  }
}

async function judgeAll(engine, installed) {
  const { origins, close } = await startServer((id, at) => buildPage(hazards, id, at));
  const browser = await openBrowser(engine, installed);
  const failures = [];
  let count = 0;
  for (const hazard of chosen) {
    const isHere = !hazard.engines || hazard.engines.includes(engine);
    if (!isHere) continue;
    count += 1;
    const reason = await judge(browser, origins, hazard).catch((error) => error.message);
    if (hazard.figure && !reason)
      console.log(`${engine} ${hazard.id}: ${await browser.evaluate(hazard.figure)}`);
    if (reason) failures.push(`✖ ${engine} ${hazard.id} (${hazard.number}): ${reason}`);
  }
  await browser.close();
  close();
  return { count, failures };
}

const found = findBrowsers();
if (wantedEngines.includes(oldestEngine)) found[oldestEngine] = findOldestChromium();
let total = 0;
const broken = [];
for (const engine of wantedEngines.length > 0 ? wantedEngines : engines) {
  if (!found[engine]) {
    console.log(`!!! hosts: NOT TESTED in ${engine}: it is not installed`);
    continue;
  }
  const { count, failures } = await judgeAll(engine, found[engine]);
  total += count;
  broken.push(...failures);
  console.log(`${engine}: ${count - failures.length} of ${count}`);
  for (const line of failures) console.log(line);
}
console.log(`hosts: ${total - broken.length} of ${total} hold`);
process.exitCode = broken.length > 0 || total === 0 ? 1 : 0;
