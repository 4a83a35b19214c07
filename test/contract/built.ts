/** Reads the finished build for the tests of the contract. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const dist = path.join(root, 'dist');

export { widgets } from '../../.config/write-entries.mjs';

if (!existsSync(path.join(dist, 'integrity.json'))) {
  throw new Error('These tests read dist/; run `npm run build` first.');
}

export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

export const manifest = readJson('package.json') as PackageManifest;

export function readBuilt(file: string): string {
  return readFileSync(path.join(dist, file), 'utf8');
}

/** Every file below a folder of the repository, as paths from there with `/`. */
export function listFiles(folder: string): string[] {
  const base = path.join(root, folder);
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(base, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
