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

/** Before anything else of the file is used. Modules for npm call it for the files they share. */
export function lendTo<T extends LazyModule>(module: T): T {
  module.lend({ render, trustMarkup, trustScript });
  return module;
}

/** How often a file was lost, by its address. */
const losses = new Map<string, number>();

/**
 * A script element with this hash puts the file into the page's modules, and `import()` finds it
 * there: what was checked is what runs. Every engine checks script elements; WebKit does not check
 * `modulepreload`.
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
 * The module of a file beside this script, by its SHA-256, with which its name ends too; rejects when
 * it is lost, and may be asked again.
 */
export async function loadFile(name: string, digest: string): Promise<unknown> {
  const url = new URL(`${name}-${digest.slice(0, 8).replace(/\W/g, '_')}.js`, import.meta.url);
  const { href } = url;
  const lost = losses.get(href) ?? 0;
  // Browsers remember that a module failed, by its address.
  if (lost > 0) url.search = `again=${lost}`;
  try {
    await check(url.href, digest);
    return lendTo((await import(/* @vite-ignore */ url.href)) as LazyModule);
  } catch (error) {
    losses.set(href, lost + 1);
    throw error;
  }
}
