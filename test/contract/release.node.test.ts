/**
 * Only a commit that has passed its tests is published, and its notes are those of the changelog.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { manifest, root } from './built.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly uses?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly 'continue-on-error'?: boolean;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const readWorkflow = (name: string): Workflow =>
  parse(read(`.github/workflows/${name}.yml`)) as Workflow;

const ci = readWorkflow('ci');
const release = readWorkflow('release');
const commandsOf = (job: Job | undefined): (string | undefined)[] =>
  job?.steps?.map(({ run }) => run) ?? [];

describe('the workflows', () => {
  it('release only what passed the tests of the same commit', () => {
    assert.equal(release.jobs['test']?.uses, './.github/workflows/ci.yml');
    assert.equal(release.jobs['release']?.needs, 'test');
    assert.ok('workflow_call' in ci.on);
    assert.ok(commandsOf(ci.jobs['test']).includes('.ci/run'));
    assert.notEqual(ci.jobs['test']?.['continue-on-error'], true);
  });

  it('prove where a release comes from, and keep no token for it', () => {
    assert.deepEqual(release.permissions, {});
    assert.equal(release.jobs['release']?.permissions?.['id-token'], 'write');
    assert.ok(commandsOf(release.jobs['release']).includes('npm run release'));
    assert.doesNotMatch(read('.github/workflows/release.yml'), /secrets\./);
    const { publishConfig } = manifest as { publishConfig?: { provenance?: boolean } };
    assert.equal(publishConfig?.provenance, true);
  });

  for (const [name, { jobs }] of Object.entries({ ci, release })) {
    it(`${name}.yml names other people’s actions by commit`, () => {
      const used = Object.values(jobs).flatMap(({ uses, steps = [] }) => [
        uses,
        ...steps.map((step) => step.uses),
      ]);
      const foreign = used.filter((action) => action !== undefined && !action.startsWith('./'));
      assert.deepEqual(
        foreign.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action ?? '')),
        [],
      );
    });
  }
});

describe('a release', () => {
  const copied = [
    'package.json',
    'package-lock.json',
    'CHANGELOG.md',
    'README.md',
    'LICENSE',
    '.ci',
    '.changeset',
    'dist',
  ];
  let folder = '';
  const run = (command: string, ...words: string[]): string =>
    execFileSync(command, words, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GITHUB_REPOSITORY: 'organiser/widgets',
        GITHUB_SERVER_URL: 'https://github.com',
        npm_config_offline: 'true',
        npm_config_update_notifier: 'false',
      },
    });
  const readCopy = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'release-'));
    for (const name of copied)
      cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('packs and attaches the files for content delivery networks with their hashes', () => {
    const said = run('node', '.ci/release.mjs', '--dry-run');
    const { name, version } = manifest;
    const archive = `dist/${name}-${version}-cdn.tar.gz`;
    assert.match(said, new RegExp(`would run: gh release create v${version} `));
    assert.ok(
      said
        .trimEnd()
        .endsWith(
          `${archive} dist/integrity.json dist/bom.cdx.json dist/wordpress/conference-widgets.zip`,
        ),
    );
    const packed = run('tar', '-tzf', archive).split('\n');
    for (const file of ['cdn/conference-widgets.js', 'cdn/embed.html', 'integrity.json'])
      assert.ok(packed.includes(file), file);
    assert.deepEqual(JSON.parse(readCopy('package.json')), manifest);
  });

  it('writes what changed below the introduction of the changelog', () => {
    run('git', 'init', '--quiet');
    writeFileSync(
      path.join(folder, '.changeset/kind-doors-open.md'),
      `---\n'${manifest.name}': minor\n---\n\nDoors open earlier.\n`,
    );
    run('git', 'add', '--force', 'package.json', '.changeset');
    run('git', '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-qm', 'start');
    assert.match(run('node', '.ci/release.mjs', '--dry-run'), /would run: gh pr create/);
    const introduction = /^# Changelog\n[^]*?(?=^## )/m.exec(readCopy('CHANGELOG.md'))?.[0] ?? '';
    run('node', '.ci/version.mjs');
    const changelog = readCopy('CHANGELOG.md');
    const { version } = JSON.parse(readCopy('package.json')) as { version: string };
    assert.notEqual(version, manifest.version);
    assert.ok(introduction.length > 0 && changelog.startsWith(introduction));
    assert.ok(changelog.slice(introduction.length).startsWith(`## ${version}\n`));
    assert.match(changelog, /^- (?:[0-9a-f]+: )?Doors open earlier\.$/m);
    assert.doesNotMatch(changelog, /^## Unreleased$/m);
  });

  it('has upgrade notes for its line of versions', () => {
    const [major = '', minor = ''] = manifest.version.split('.');
    const line = major === '0' ? `${major}.${minor}` : major;
    assert.match(read('UPGRADING.md'), new RegExp(`^### ${line.replace('.', '\\.')}$`, 'm'));
  });
});

describe('the address of the bare package on a content delivery network', () => {
  for (const field of ['unpkg', 'jsdelivr'] as const) {
    it(`${field} is the script that needs no other file`, () => {
      const file = (manifest as { unpkg?: string; jsdelivr?: string })[field] ?? '';
      assert.equal(path.basename(file), 'conference-widgets.classic.js');
      assert.doesNotMatch(read(file), /\bimport\s*\(|\bimport\.meta\b/);
    });
  }
});
