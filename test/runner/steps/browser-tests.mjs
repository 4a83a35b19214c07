/** Runs the browser tests in every engine. Files whose browser crashed are run once more. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runNode } from './run-program.mjs';

const resultFile = 'node_modules/.cache/test/browser-results.json';
const config = 'test/runner/web-test-runner.config.mjs';
const program = 'node_modules/@web/test-runner/dist/bin.js';

async function runOnce(files, engines) {
  rmSync(resultFile, { force: true });
  const { code, output } = await runNode(
    [program, '--config', config, ...(files.length > 0 ? ['--files', ...files] : [])],
    { env: { WTR_RESULTS: resultFile, ...(engines ? { ENGINE: engines } : {}) }, live: true },
  );
  const sessions = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : [];
  return { code, output, sessions };
}

const engineOf = ({ browser }) => browser.toLowerCase();
const unique = (values) => [...new Set(values)];
const sum = (sessions, name) => sessions.reduce((total, session) => total + session[name], 0);

/**
 * Whether a file did not finish although nothing in it failed, perhaps because the browser crashed.
 */
const isLost = ({ broken, errors }) =>
  broken &&
  (errors.length === 0 ||
    errors.some((message) =>
      /did not (?:start|finish)|timed? ?out|ECONN|disconnect|crash|closed|WebDriver|POST \//i.test(
        message,
      ),
    ));

async function retryLost(sessions) {
  const lost = sessions.filter(isLost);
  if (lost.length === 0) return sessions;
  const list = lost.map(({ file, browser }) => `${file} (${browser})`).join(', ');
  console.log(`A browser was lost; once more: ${list}`);
  const again = [];
  for (const engine of unique(lost.map(engineOf))) {
    const files = lost.filter((session) => engineOf(session) === engine).map(({ file }) => file);
    again.push(...(await runOnce(files, engine)).sessions);
  }
  return [...sessions.filter((session) => !isLost(session)), ...again];
}

const bySeconds = (one, other) => other.seconds - one.seconds;

/** The counts of each engine, and the files that took most time. */
function describeEngines(sessions) {
  for (const browser of unique(sessions.map((session) => session.browser))) {
    const own = sessions.filter((session) => session.browser === browser);
    console.log(
      `${browser}: ${own.length} files, ${sum(own, 'passed')} passed, ${sum(own, 'failed')} failed, ${sum(own, 'skipped')} skipped`,
    );
    const slowest = [...own].sort(bySeconds).slice(0, 5);
    const times = slowest.map(({ file, seconds }) => `${file} ${seconds.toFixed(0)} s`);
    console.log(`  ${sum(own, 'seconds').toFixed(0)} s in tests; longest: ${times.join(', ')}`);
  }
}

/** A file that could not be loaded counts as one failed test. */
export async function runBrowserTests(files) {
  const first = await runOnce(files);
  if (first.sessions.length === 0) return { passed: 0, failed: first.code === 0 ? 0 : 1 };
  const sessions = await retryLost(first.sessions);
  describeEngines(sessions);
  return {
    passed: sum(sessions, 'passed'),
    failed: sum(sessions, 'failed') + sessions.filter(({ broken }) => broken).length,
    skipped: sum(sessions, 'skipped'),
  };
}
