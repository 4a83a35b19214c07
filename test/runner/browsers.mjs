/**
 * Finds the three engines of the tests: Playwright's builds, or the browsers of the machine
 * (`installed/`) where those cannot be downloaded. `BROWSERS=installed` uses the machine's browsers
 * alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as playwright from 'playwright';
import { adviseInstall, findInstalled, installPackages } from './installed/find-installed.mjs';

export const engines = ['chromium', 'firefox', 'webkit'];

const wantsInstalled = process.env.BROWSERS === 'installed';

function findEngine(engine) {
  const executablePath = wantsInstalled ? '' : playwright[engine].executablePath();
  if (existsSync(executablePath)) return { from: 'playwright', engine, executablePath };
  return findInstalled(engine);
}

/** The browsers by engine; `undefined` for a missing one. */
export const findBrowsers = () =>
  Object.fromEntries(engines.map((engine) => [engine, findEngine(engine)]));

const findMissing = () => engines.filter((engine) => !findEngine(engine));

function askPlaywright(...parameters) {
  const command = ['node_modules/playwright/cli.js', ...parameters];
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0;
}

/**
 * Finds the engines and downloads missing ones. Where that fails, `advice` is a line that says what
 * to do.
 */
export function ensureBrowsers() {
  const wanted = findMissing();
  if (wanted.length > 0 && !wantsInstalled && askPlaywright('install', ...wanted)) {
    if (process.getuid?.() === 0) askPlaywright('install-deps', ...wanted);
  }
  installPackages(findMissing());
  const missing = findMissing();
  return { found: findBrowsers(), missing, advice: adviseInstall(missing) };
}
