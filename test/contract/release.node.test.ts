/** What is published has passed its tests, and says what it promises. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { manifest, root } from './built.js';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('a release', () => {
  it('waits for the tests of the same commit', () => {
    const release = read('.github/workflows/release.yml');
    assert.match(release, /^  test:\n    uses: \.\/\.github\/workflows\/ci\.yml$/m);
    assert.match(release, /^  release:\n    needs: test$/m);
    const ci = read('.github/workflows/ci.yml');
    assert.match(ci, /^  workflow_call:$/m);
    assert.match(ci, /^      - run: \.ci\/run$/m);
  });

  it('comes with provenance and the hashes of its files', () => {
    const release = read('.github/workflows/release.yml');
    assert.match(release, /id-token: write/);
    assert.match(release, /NPM_CONFIG_PROVENANCE: 'true'/);
    assert.match(release, /gh release upload .*integrity\.json dist\/bom\.cdx\.json/);
  });

  it('has upgrade notes for its line of versions', () => {
    const [major = '', minor = ''] = manifest.version.split('.');
    const line = major === '0' ? `${major}.${minor}` : major;
    assert.match(read('UPGRADING.md'), new RegExp(`^### ${line.replace('.', '\\.')}$`, 'm'));
  });
});
