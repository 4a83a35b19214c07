/**
 * Terser takes most of a build's time, and most files are what they were at the build before: what
 * it made of a text is kept under the hash of the text, of the options and of Terser's version.
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
  /** Leads from `code` to the text that was given. */
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
  // Written aside first, since two builds may run at once.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(minified));
  renameSync(aside, file);
  return minified;
}
