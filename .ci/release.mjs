/**
 * Runs in the release workflow on main. Where changesets wait, it keeps one pull request with the
 * next version. Otherwise it publishes the version of package.json, unless the registry has it, and
 * makes a release with the files for content delivery networks and their hashes.
 *
 *     node .ci/release.mjs --dry-run says what would be run, and packs without publishing
 *
 * npm trusts the workflow itself (trusted publishing): there is no token to keep. The package names
 * the repository that it is published from, which npm compares with the provenance.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readNotes } from './changelog.mjs';

const isDry = process.argv.includes('--dry-run');
const {
  GITHUB_REPOSITORY: repository,
  GITHUB_SERVER_URL: host = 'https://github.com',
  GITHUB_SHA: commit = 'main',
} = process.env;
const branch = 'release/next';
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { name, version } = manifest;

/** Runs a command that changes only this machine. */
const run = (command, ...words) => execFileSync(command, words, { stdio: 'inherit' });

/** Runs a command whose effect others see; a dry run only prints it. */
function tell(command, ...words) {
  if (isDry) console.log(`would run: ${[command, ...words].join(' ')}`);
  else run(command, ...words);
}

const hasChangesets = () =>
  readdirSync('.changeset').some((file) => file.endsWith('.md') && file !== 'README.md');

function isPublished() {
  try {
    execFileSync('npm', ['view', `${name}@${version}`, 'version'], { stdio: 'pipe' });
    return true;
  } catch (error) {
    if (String(error.stderr).includes('E404')) return false;
    throw error;
  }
}

function proposeVersion() {
  tell('git', 'switch', '--force-create', branch);
  tell('npm', 'run', 'version');
  tell('git', 'commit', '--all', '--message', 'chore: release');
  tell('git', 'push', '--force', 'origin', branch);
  const found = isDry
    ? ''
    : execFileSync(
        'gh',
        ['pr', 'list', '--head', branch, '--json', 'number', '--jq', '.[].number'],
        {
          encoding: 'utf8',
        },
      );
  if (found.trim() === '')
    tell(
      'gh',
      'pr',
      'create',
      '--head',
      branch,
      '--title',
      'chore: release',
      '--body',
      'The next version.',
    );
}

/** Names the repository in package.json; without it npm refuses provenance. */
function nameRepository() {
  if (!repository)
    throw new Error('GITHUB_REPOSITORY says where the package comes from; it is not set.');
  const address = `${host}/${repository}`;
  const described = {
    ...manifest,
    repository: { type: 'git', url: `git+${address}.git` },
    homepage: manifest.homepage ?? `${address}#readme`,
    bugs: manifest.bugs ?? { url: `${address}/issues` },
  };
  writeFileSync('package.json', `${JSON.stringify(described, null, 2)}\n`);
}

function publish() {
  const notes = readNotes(readFileSync('CHANGELOG.md', 'utf8'), version);
  const archive = `${name}-${version}-cdn.tar.gz`;
  nameRepository();
  try {
    run(
      'npm',
      'publish',
      '--ignore-scripts',
      ...(isDry ? ['--dry-run', '--no-provenance'] : ['--provenance']),
    );
  } finally {
    writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  }
  run('tar', '-czf', `dist/${archive}`, '-C', 'dist', 'cdn', 'integrity.json');
  const files = [
    `dist/${archive}`,
    'dist/integrity.json',
    'dist/bom.cdx.json',
    'dist/wordpress/conference-widgets.zip',
  ];
  tell(
    'gh',
    'release',
    'create',
    `v${version}`,
    '--target',
    commit,
    '--title',
    `v${version}`,
    '--notes',
    notes,
    ...files,
  );
}

if (hasChangesets()) proposeVersion();
else if (!isDry && isPublished()) console.log(`${name} ${version} is published.`);
else publish();
