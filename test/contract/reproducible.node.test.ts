/** The same source builds to the same bytes, in whatever folder it is. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';
import { dist, root } from './built.js';

/** Hash of each file below a folder; maps are left out, which name the folders they were made in. */
function hashFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    // The release archive is made after the build.
    .filter((file) => !file.endsWith('.tar.gz'))
    .sort();
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
}

it('a second build, in another folder, has the same hashes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-build-'));
  try {
    for (const name of [
      'src',
      'stories',
      '.config',
      'LICENSE',
      'package.json',
      'package-lock.json',
      'vite.config.ts',
      'tsconfig.json',
      'locales',
    ]) {
      if (existsSync(path.join(root, name)))
        cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const run = (...words: string[]): Buffer =>
      execFileSync(process.execPath, words, { cwd: folder, stdio: 'pipe' });
    run(path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app', '--logLevel', 'error');
    run('.config/after-build.mjs');
    run('--import', 'tsx', '.config/wordpress/build.ts');
    const second = hashFiles(path.join(folder, 'dist'));
    for (const file of ['cdn/conference-widgets.js', 'custom-elements.json', 'integrity.json'])
      assert.ok(second.has(path.normalize(file)), `the second build made ${file}`);
    assert.deepEqual(second, hashFiles(dist));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
