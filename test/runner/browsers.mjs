/**
 * The three engines of the tests: Playwright's builds, and where those cannot be had, the browsers
 * that the machine has (`installed/`). `BROWSERS=installed` asks for the machine's alone.
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

/** What there is, by engine; a missing one is undefined. */
export const findBrowsers = () =>
  Object.fromEntries(engines.map((engine) => [engine, findEngine(engine)]));

const findMissing = () => engines.filter((engine) => !findEngine(engine));

function askPlaywright(...parameters) {
  const command = ['node_modules/playwright/cli.js', ...parameters];
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0;
}

/** Finds the engines and fetches what is missing; `advice` is a line for the person where it cannot. */
export function ensureBrowsers() {
  const wanted = findMissing();
  if (wanted.length > 0 && !wantsInstalled && askPlaywright('install', ...wanted)) {
    if (process.getuid?.() === 0) askPlaywright('install-deps', ...wanted);
  }
  installPackages(findMissing());
  const missing = findMissing();
  return { found: findBrowsers(), missing, advice: adviseInstall(missing) };
}
