/**
 * Caches the results of Terser, which takes most of a build's time although most files have not
 * changed. The key is a hash of the text, the options and Terser's version.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { minify, type MinifyOptions } from 'terser';
import type { Rolldown } from 'vite';

const folder = 'node_modules/.cache/terser';

const { version } = JSON.parse(readFileSync('node_modules/terser/package.json', 'utf8')) as {
  version: string;
};

interface Minified {
  readonly code: string;
  /** The source map from `code` to the given text. */
  readonly map: Rolldown.ExistingRawSourceMap;
}

export async function minifyOnce(code: string, options: MinifyOptions): Promise<Minified> {
  const key = createHash('sha256')
    .update(JSON.stringify([version, options, code]))
    .digest('hex');
  const file = `${folder}/${key}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Minified;
  const made = await minify(code, { ...options, sourceMap: { asObject: true } });
  const minified = { code: made.code ?? '', map: made.map as Rolldown.ExistingRawSourceMap };
  mkdirSync(folder, { recursive: true });
  // Written under another name first, since two builds may run at once.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(minified));
  renameSync(aside, file);
  return minified;
}
