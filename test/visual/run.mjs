/**
 * `npm run test:visual`: pictures of each widget in themes, languages, widths and engines against
 * the references beside this file. `--accept` rewrites those that changed. Other words choose
 * engines and pictures: `npm run test:visual -- chromium event-card --accept`.
 */
import path from 'node:path';
import { openBrowser } from '../hosts/drive.mjs';
import { serve } from '../look/serve.mjs';
import { engines, findBrowsers } from '../runner/browsers.mjs';
import { checkEngine } from './check-engine.mjs';

const words = process.argv.slice(2);
const isAccepting = words.includes('--accept');
const wantedEngines = engines.filter((engine) => words.includes(engine));
const wantedNames = words.filter((word) => !engines.includes(word) && word !== '--accept');

// A visitor in another zone than the venue; browsers take both from their surroundings.
process.env.TZ = 'Europe/Vienna';
process.env.LC_ALL = 'C.UTF-8';
process.env.LANGUAGE = 'en';

const isNamed = ({ name }) =>
  wantedNames.length === 0 || wantedNames.some((word) => name.includes(word));

async function checkInstalled(engine, installed, origin) {
  const browser = await openBrowser(engine, installed);
  try {
    return await checkEngine({
      engine,
      browser,
      origin,
      isAccepting,
      isWanted: (sheet) => sheet.engines.includes(engine) && isNamed(sheet),
      isWhole: wantedNames.length === 0,
    });
  } finally {
    await browser.close();
  }
}

const found = findBrowsers();
const chosen = wantedEngines.length > 0 ? wantedEngines : engines;
const here = chosen.filter((engine) => found[engine]);
for (const engine of chosen.filter((one) => !here.includes(one)))
  console.log(`!!! visual: NOT TESTED in ${engine}: it is not installed`);

const server = await serve(path.resolve(import.meta.dirname, '../..'));
const results = await Promise.all(
  here.map((engine) => checkInstalled(engine, found[engine], server.origin)),
);
server.close();
const failures = results.flatMap((result) => result.failures);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
for (const line of failures) console.log(line);
console.log(`visual: ${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
