/** Launchers of @web/test-runner for the machine's own browsers. */
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { WebKitLauncher } from './webkit-launcher.mjs';

const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Chromium and Firefox share a launcher, and it calls both Chrome. */
const launchPuppeteer = (name, launchOptions, concurrency) =>
  Object.assign(
    chromeLauncher({ puppeteer, concurrency, launchOptions: { headless: true, ...launchOptions } }),
    { name },
  );

const launch = {
  chromium: ({ executablePath }, concurrency) =>
    launchPuppeteer('Chromium', { executablePath, args: chromiumFlags }, concurrency),
  firefox: ({ executablePath }, concurrency) =>
    launchPuppeteer(
      'Firefox',
      {
        browser: 'firefox',
        executablePath,
        extraPrefsFirefox: { 'ui.systemUsesDarkTheme': 0, 'ui.prefersReducedMotion': 0 },
      },
      concurrency,
    ),
  webkit: (installed) => new WebKitLauncher(installed),
};

/** `browser` is what `findInstalled` describes. */
export const launchInstalled = (engine, browser, concurrency) =>
  launch[engine](browser, concurrency);
