/** Launchers of @web/test-runner for the engines that were found. */
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchInstalled } from './installed/launch-installed.mjs';

// One page at a time, since browsers slow down background pages; the engines run in parallel.
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
 * Puts our commands before the runner's stock commands, which throw where they cannot work. It is
 * done in a launcher, which is the first to get the complete list of plugins.
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
