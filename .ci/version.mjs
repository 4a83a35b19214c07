/**
 * `npm run version`: raises the version as the changesets say, and writes their texts into
 * CHANGELOG.md. The changesets tool alone would put them between the title and the introduction, so
 * it writes a file of its own, from which the new section is taken.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { addVersion, parseChangelog } from './changelog.mjs';

const changelog = 'CHANGELOG.md';
const kept = `${changelog}.kept`;

renameSync(changelog, kept);
try {
  execFileSync(process.execPath, ['node_modules/@changesets/cli/bin.js', 'version'], {
    stdio: 'inherit',
  });
  const written = existsSync(changelog) ? readFileSync(changelog, 'utf8') : '';
  const [section] = parseChangelog(written).sections;
  const text = readFileSync(kept, 'utf8');
  writeFileSync(changelog, section ? addVersion(text, section) : text);
} catch (error) {
  writeFileSync(changelog, readFileSync(kept));
  throw error;
} finally {
  rmSync(kept);
}
execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit'], {
  stdio: 'inherit',
});
