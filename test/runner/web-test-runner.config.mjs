/**
 * Browser tests: `npm test` runs all; `npm run test:watch -- test/intl/locales.test.ts` one file,
 * again at each change, in the engine that `ENGINE` names.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { asBuilt } from './as-built.mjs';
import { bundledTests } from './bundled-tests.mjs';
import { engines, findBrowsers } from './browsers.mjs';
import { createLaunchers, withCommandsFirst } from './launchers.mjs';
import {
  devToolsProtocol,
  keyCombinations,
  mediaWhereItWorks,
  screenshots,
} from './page-commands.mjs';
import { prerenderCommand } from './prerender-command.mjs';
import { resultReporter } from './steps/result-reporter.mjs';
import { testOrigins } from './test-origins.mjs';
import { testRunnerHtml } from './test-page.mjs';
import { webkitCommands } from './installed/webkit-launcher.mjs';

const rootDir = fileURLToPath(new URL('../../', import.meta.url));
const wanted = (process.env.ENGINE ?? engines.join(',')).split(',');
const found = findBrowsers();
const launched = Object.fromEntries(wanted.map((engine) => [engine, found[engine]]));

/** Lit says in each page that this is its development build, which is what tests want. */
const isNoise = (text) => typeof text === 'string' && text.includes('Lit is in dev mode');

/** Logos of the sample conference lie beside Storybook's pages, so that stories find them here too. */
const logosOfStories = (context, next) => {
  if (context.path.startsWith('/logos/')) context.url = `/stories/site${context.url}`;
  return next();
};

export default {
  rootDir,
  files: [
    'test/**/*.test.ts',
    '!test/**/*.node.test.ts',
    '!test/**/*.bench.test.ts',
    '!test/**/*.slow.test.ts',
  ],
  browsers: withCommandsFirst(createLaunchers(launched), [
    webkitCommands(),
    keyCombinations(),
    mediaWhereItWorks(),
  ]),
  concurrentBrowsers: 3,
  nodeResolve: { exportConditions: ['browser', 'development'] },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  browserStartTimeout: 60_000,
  testRunnerHtml,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !isNoise(args[0]),
  // While watching, the runner has to see which modules a test asks for.
  middleware: [
    asBuilt,
    logosOfStories,
    ...(process.argv.includes('--watch') ? [] : [bundledTests()]),
  ],
  plugins: [
    testOrigins(),
    devToolsProtocol(),
    screenshots(),
    prerenderCommand(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
  ],
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    ...(process.env.WTR_RESULTS ? [resultReporter(process.env.WTR_RESULTS)] : []),
  ],
};
