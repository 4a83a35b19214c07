/** The steps of `npm test`. Each gives counts `{passed, failed, skipped?}`; a check counts as one test. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { engines, ensureBrowsers } from '../browsers.mjs';
import { runBrowserTests } from './browser-tests.mjs';
import { checkCatalogues } from './check-catalogues.mjs';
import { runNodeTests } from './node-tests.mjs';
import { runAsTest } from './run-program.mjs';

const nodeModules = (path) => `node_modules/${path}`;
const isNodeTest = (file) => file.endsWith('.node.test.ts');

/** Builds and walks the whole site: `npm run test:site`. */
const site = 'test/site/';

function listNodeTests() {
  return readdirSync('test', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isNodeTest(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => !file.startsWith(site))
    .sort();
}

/** A line such as `Chromium 156.0.7571.0`, for the log. */
function describeBrowser({ from, binary, engine, executablePath }) {
  if (from === 'playwright') return `Playwright's ${engine}`;
  if (from === 'webkitgtk') return `WebKitGTK (${binary})`;
  const { stdout } = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
  return stdout?.trim() || executablePath;
}

function findEngines() {
  const { found, missing, advice } = ensureBrowsers();
  for (const engine of engines) {
    if (found[engine]) console.log(`${engine}: ${describeBrowser(found[engine])}`);
    else console.log(`!!! ${engine}: NOT TESTED, it is not installed`);
  }
  if (advice) console.log(advice);
  return { passed: engines.length - missing.length, failed: missing.length };
}

async function build() {
  const modules = await runAsTest(
    nodeModules('vite/bin/vite.js'),
    'build',
    '--app',
    '--logLevel',
    'warn',
  );
  if (modules.failed > 0 || !existsSync('.config/after-build.mjs')) return modules;
  const after = await runAsTest('.config/after-build.mjs');
  return after.failed > 0 ? after : runAsTest('--import', 'tsx', '.config/wordpress/build.ts');
}

const npmProgram = (file, ...parameters) => runAsTest(nodeModules(file), ...parameters);

/** Finds exports and packages without a use, and code in `src` that only tests use. */
async function findUnused() {
  const program = 'knip/bin/knip.js';
  const all = await npmProgram(program, '--config', '.config/knip.jsonc', '--no-progress');
  const shipped = await npmProgram(
    program,
    '--config',
    '.config/knip-shipped.jsonc',
    '--no-progress',
    '--production',
    '--include',
    'files,exports,types',
  );
  return { passed: all.passed + shipped.passed, failed: all.failed + shipped.failed };
}

/** Checks that run in parallel, the longest first. */
const checks = [
  {
    name: 'lint',
    title: 'Lint',
    run: () =>
      npmProgram(
        'eslint/bin/eslint.js',
        '--config',
        '.config/eslint.config.mjs',
        '--max-warnings',
        '0',
        '--cache',
        '--cache-location',
        nodeModules('.cache/eslint/'),
        '.',
      ),
  },
  { name: 'build', title: 'Build', run: build },
  { name: 'types', title: 'Types', run: () => npmProgram('typescript/bin/tsc', '--noEmit') },
  { name: 'catalogues', title: 'Catalogues', run: checkCatalogues },
  {
    name: 'format',
    title: 'Format',
    run: () =>
      npmProgram('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '--cache', '.'),
  },
  { name: 'unused', title: 'What nobody uses', run: findUnused },
].map((step) => ({ ...step, beside: true }));

export const steps = [
  ...checks,
  { name: 'engines', title: 'Browsers', run: findEngines },
  {
    name: 'node',
    title: 'Tests in Node',
    accepts: (files) => files.filter(isNodeTest),
    run: ({ files }) => runNodeTests(files.length > 0 ? files : listNodeTests()),
  },
  {
    name: 'browsers',
    title: 'Tests in browsers',
    accepts: (files) => files.filter((file) => !isNodeTest(file)),
    run: ({ files }) => runBrowserTests(files),
  },
];
