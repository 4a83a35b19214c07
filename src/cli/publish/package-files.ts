/**
 * The scripts of this package, and those files of the kit that are the same for every conference.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { CommandError } from '../command-error.js';

export interface PackageFile {
  /** Relative to the published folder, with `/` between its parts. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The folder `dist` of this package: the built program is `dist/cli.js` with files in
 * `dist/chunks/`.
 */
function findDist(): string {
  const found = ['./', '../']
    .map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
    .find((folder) => existsSync(path.join(folder, 'integrity.json')));
  if (found !== undefined) return found;
  throw new CommandError('The scripts are not beside this program; install the package anew.');
}

const integrityOf = (content: Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

export type Hashes = Readonly<Record<string, string>>;

export function readHashes(): Hashes {
  return JSON.parse(readFileSync(path.join(findDist(), 'integrity.json'), 'utf8')) as Hashes;
}

/**
 * `folder` is where the scripts go. Throws when a script does not have the hash that was recorded
 * for it.
 */
export function readPackageFiles(folder: string, hashes: Hashes): readonly PackageFile[] {
  const dist = findDist();
  const scripts = Object.entries(hashes).map(([name, integrity]) => {
    const content = readFileSync(path.join(dist, 'cdn', name));
    if (integrityOf(content) !== integrity)
      throw new CommandError(`cdn/${name} of this package is damaged; install the package anew.`);
    return { path: folder + name, content };
  });
  const fixed = [
    ['kit.css', 'kit.css'],
    ['kit.js', 'kit.js'],
    ['embed/embed.css', 'embed.css'],
    ['embed/frame.js', 'frame.js'],
  ] as const;
  return [
    ...scripts,
    { path: `${folder}integrity.json`, content: readFileSync(path.join(dist, 'integrity.json')) },
    ...fixed.map(([to, from]) => ({
      path: to,
      content: readFileSync(path.join(dist, 'publish', from)),
    })),
  ];
}
