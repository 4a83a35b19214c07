/**
 * Loads a lazy file of the script for pages. The build writes each `import()` as a call of this
 * (`.config/lazy-files.ts`), with the hash of the file, so that the page's trust in the script, and
 * the `integrity` on its tag, reaches everything that the script loads.
 */
import { render } from 'lit';
import type { Lent } from './lent.js';
import { trustMarkup, trustScript } from './trusted-types.js';

interface LazyModule {
  readonly lend: (lent: Lent) => void;
}

/**
 * Called before anything else of the file is used. Modules for npm call it for the lazy files that
 * they share with the scripts.
 */
export function lendTo<T extends LazyModule>(module: T): T {
  module.lend({ render, trustMarkup, trustScript });
  return module;
}

/** How often each file could not be loaded, by its address. */
const losses = new Map<string, number>();

/**
 * Loads the file by a script element with its hash. The following `import()` finds it among the
 * page's modules, so that the code which runs is the code that was checked. Every engine checks
 * script elements; WebKit does not check `modulepreload`.
 */
function check(href: string, digest: string): Promise<void> {
  const script = document.createElement('script');
  const integrity = `sha256-${digest}=`;
  Object.assign(script, { type: 'module', integrity, crossOrigin: 'anonymous' });
  script.src = trustScript(href);
  return new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${href} did not load, or is another file.`));
    (document.head ?? document.documentElement).append(script);
  }).finally(() => script.remove());
}

/**
 * Loads the module of a file beside this script; `digest` is its SHA-256, with which its name ends
 * too. Rejects when it cannot be loaded; a later call tries again.
 */
export async function loadFile(name: string, digest: string): Promise<unknown> {
  const url = new URL(`${name}-${digest.slice(0, 8).replace(/\W/g, '_')}.js`, import.meta.url);
  const { href } = url;
  const lost = losses.get(href) ?? 0;
  // Browsers remember by its address that a module failed, so that another try needs another
  // address.
  if (lost > 0) url.search = `again=${lost}`;
  try {
    await check(url.href, digest);
    return lendTo((await import(/* @vite-ignore */ url.href)) as LazyModule);
  } catch (error) {
    losses.set(href, lost + 1);
    throw error;
  }
}
