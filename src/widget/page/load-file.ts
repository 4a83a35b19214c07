/**
 * Loads a lazy file of the script for pages. The build writes each `import()` as a call of this
 * (`.config/lazy-files.ts`), with the hash of the file, so that the page's trust in the script, and
 * the `integrity` on its tag, reaches everything that the script loads.
 */

/** How often a file was lost, by its address. */
const losses = new Map<string, number>();

/**
 * `modulepreload` (HTML, 4.6.8.15) puts a file that has this hash into the page's modules, where
 * `import()` finds it: what was checked is what runs.
 */
function preload(href: string, integrity: string): Promise<void> {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'modulepreload', crossOrigin: 'anonymous', integrity, href });
  return new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${href} did not load, or is another file.`));
    (document.head ?? document.documentElement).append(link);
  }).finally(() => link.remove());
}

/** Safari before 17: the file is checked, and then asked for again. */
async function check(href: string, integrity: string): Promise<void> {
  const answer = await fetch(href, { integrity });
  if (!answer.ok) throw new Error(`${href} did not load.`);
}

/** The module of a file beside this script; rejects when it is lost, and may be asked again. */
export async function loadFile(file: string, integrity: string): Promise<unknown> {
  const url = new URL(file, import.meta.url);
  const { href } = url;
  const lost = losses.get(href) ?? 0;
  // Browsers remember that a module failed, by its address.
  if (lost > 0) url.search = `again=${lost}`;
  try {
    const isKnown = document.createElement('link').relList.supports('modulepreload');
    await (isKnown ? preload : check)(url.href, integrity);
    return (await import(/* @vite-ignore */ url.href)) as unknown;
  } catch (error) {
    losses.set(href, lost + 1);
    throw error;
  }
}
