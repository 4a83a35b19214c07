/** Launchers of @web/test-runner for the engines that were found. */
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchInstalled } from './installed/launch-installed.mjs';

// Background pages are throttled, so one page at a time; the engines run beside each other.
const concurrency = 1;

/** One launcher per engine that was found, in the order Chromium, Firefox, WebKit. */
export function createLaunchers(found) {
  return Object.entries(found)
    .filter(([, browser]) => browser)
    .map(([engine, browser]) =>
      browser.from === 'playwright'
        ? playwrightLauncher({ product: engine, concurrency })
        : launchInstalled(engine, browser, concurrency),
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
