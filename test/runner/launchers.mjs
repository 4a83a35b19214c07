/** Launchers of @web/test-runner for the engines that are installed. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import * as puppeteer from 'puppeteer-core';
import { WebKitLauncher } from './webkit-launcher.mjs';

// Background pages are throttled, so one page at a time; the engines run beside each other.
const concurrency = 1;

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

function launchChromium({ executablePath }) {
  return chromeLauncher({
    puppeteer,
    concurrency,
    launchOptions: { executablePath, headless: true, args: chromiumFlags },
  });
}

function launchFirefox({ executablePath }) {
  return chromeLauncher({
    puppeteer,
    concurrency,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: { 'ui.systemUsesDarkTheme': 0, 'ui.prefersReducedMotion': 0 },
    },
  });
}

/** Chromium and Firefox share a launcher, and it calls both Chrome. */
function named(launcher, name) {
  launcher.name = name;
  return launcher;
}

const launch = {
  chromium: (browser) => named(launchChromium(browser), 'Chromium'),
  firefox: (browser) => named(launchFirefox(browser), 'Firefox'),
  webkit: (browser) => new WebKitLauncher(browser),
};

/** One launcher per engine that was found, in the order Chromium, Firefox, WebKit. */
export function createLaunchers(found) {
  return Object.entries(found)
    .filter(([, browser]) => browser)
    .map(([engine, browser]) =>
      browser.from === 'playwright'
        ? playwrightLauncher({ product: engine, concurrency })
        : launch[engine](browser),
    );
}

/**
 * The runner puts its stock commands before those of a configuration, and they throw where they
 * cannot work. A launcher is the first to see the finished list of plugins.
 */
export function withCommandsFirst([first, ...others], commands) {
  if (!first) return [];
  const initialize = first.initialize?.bind(first);
  first.initialize = async (config, ...rest) => {
    config.plugins.unshift(...commands);
    await initialize?.(config, ...rest);
  };
  return [first, ...others];
}
