/**
 * Measures the bytes that a page loads: brotli at its highest level, Lit included. 1 KB is 1,024
 * bytes.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { widgets } from '../write-entries.mjs';

const all = 'conference-widgets';
const classic = 'conference-widgets.classic';

/** A file's bytes after brotli. */
export const compressed = (file) =>
  brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

const staticImport = /(?:^|[;}\n])\s*(?:import|export)(?:[^;'"()]*?from)?\s*["'`](\.[^"'`]+)["'`]/g;

/** A file and everything that it imports before it runs. */
export function firstLoad(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target] of readFileSync(file, 'utf8').matchAll(staticImport))
    firstLoad(path.resolve(path.dirname(file), target), seen);
  return seen;
}

/**
 * `{file, kilobytes, files, trips}` for every script that a page can name: the files and round
 * trips until data in the page is shown in English. Data at an address takes one more trip; a
 * language comes at the same time.
 */
export function measureScripts(dist) {
  return [...widgets, all, classic].map((name) => {
    const files = firstLoad(path.join(dist, 'cdn', `${name}.js`));
    const bytes = [...files].reduce((sum, file) => sum + compressed(file), 0);
    // The browser learns of an imported file when the file that imports it has arrived.
    const trips = files.size === 1 ? 1 : 2;
    return { file: `${name}.js`, kilobytes: bytes / 1024, files: files.size, trips };
  });
}

export { putSizes, readSizes } from './size-table.mjs';

/** Lazy files by their names without the hash: `az`, `calendar-menu`. */
export function listLazyFiles(dist) {
  const folder = path.join(dist, 'cdn', 'chunks');
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file.replace(/-[\w-]{8}\.js$/, ''), path.join(folder, file)]),
  );
}

/** Bytes after brotli of what a page may load: scripts by their names, lazy files without hash. */
export function weighParts(dist) {
  const scripts = [all, classic].map((name) => [
    name,
    compressed(path.join(dist, 'cdn', `${name}.js`)),
  ]);
  const lazy = [...listLazyFiles(dist)].map(([name, file]) => [name, compressed(file)]);
  return Object.fromEntries([...scripts, ...lazy.sort()]);
}
