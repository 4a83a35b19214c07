/** The same source builds to the same bytes, wherever it lies. */
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

/** Hash of each script below a folder; maps name the folders they were made in. */
function hashScripts(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
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
      'package.json',
      'vite.config.ts',
      'tsconfig.json',
      'locales',
    ]) {
      if (existsSync(path.join(root, name)))
        cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    execFileSync(
      process.execPath,
      [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app', '--logLevel', 'error'],
      { cwd: folder, stdio: 'pipe' },
    );
    const second = hashScripts(path.join(folder, 'dist'));
    assert.ok(second.size > 10, 'the second build made scripts');
    assert.deepEqual(second, hashScripts(dist));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
