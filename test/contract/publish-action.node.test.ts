/** The steps of the action for GitHub, run as the runner runs them, in a repository with a remote. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { root } from './built.js';

interface Step {
  readonly id: string;
  readonly if?: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const file = path.join(root, '.github/actions/publish/action.yml');
const action = parse(readFileSync(file, 'utf8')) as Action;

const csv = (rows: readonly string[]): string => `Date,Time,Title\n${rows.join('\n')}\n`;
const whole = ['02.12.2031,09:30,Opening', ',10:00,Energy', ',11:00,Water', ',12:00,Closing'];

class Repository {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'action-'));
  readonly #outputs = new Map<string, string>();
  output = '';

  constructor() {
    const bin = path.join(this.folder, 'bin');
    mkdirSync(bin);
    // The package as it is built here, instead of the one that npx would download.
    const npx = `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${root}dist/cli.js" "$@"\n`;
    writeFileSync(path.join(bin, 'npx'), npx);
    chmodSync(path.join(bin, 'npx'), 0o755);
    this.#git('init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
    this.#git('clone', '--quiet', 'remote.git', 'work');
    this.git('checkout', '--quiet', '-B', 'main');
    this.git('config', 'push.autoSetupRemote', 'true');
  }

  #git(...words: readonly string[]): string {
    return this.#run('git', words, this.folder).stdout;
  }

  git(...words: readonly string[]): string {
    return this.#run('git', words, this.work).stdout.trim();
  }

  get work(): string {
    return path.join(this.folder, 'work');
  }

  write(name: string, text: string): void {
    writeFileSync(path.join(this.work, name), text);
  }

  #run(program: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
    const PATH = `${path.join(this.folder, 'bin')}:${process.env['PATH'] ?? ''}`;
    const nobody = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    return spawnSync(program, words, {
      cwd,
      env: { ...process.env, ...nobody, ...env, PATH },
      encoding: 'utf8',
    });
  }

  /** The value of `${{ inputs.x }}` and of `${{ steps.x.outputs.y }}`. */
  #value(text: string, inputs: Readonly<Record<string, string>>): string {
    return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => {
      const input = name.replace(/^inputs\./, '');
      return name === input
        ? (this.#outputs.get(name) ?? '')
        : (inputs[input] ?? action.inputs[input]?.default ?? '');
    });
  }

  /** Runs the steps; the exit code of the first that fails. */
  use(inputs: Readonly<Record<string, string>>): number {
    this.output = '';
    for (const { id, run, env, shell, if: condition } of action.runs.steps) {
      assert.equal(shell, 'bash');
      if (condition !== undefined) {
        const [, name = '', wanted] = /^inputs\.(\w+) == '(\w+)'$/.exec(condition) ?? [];
        if ((inputs[name] ?? action.inputs[name]?.default) !== wanted) continue;
      }
      const result = path.join(this.folder, `${id}.output`);
      writeFileSync(result, '');
      const values = Object.entries(env).map(([key, text]) => [key, this.#value(text, inputs)]);
      const bash = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', run];
      const done = this.#run('bash', bash, this.work, {
        ...(Object.fromEntries(values) as Record<string, string>),
        GITHUB_OUTPUT: result,
        GITHUB_STEP_SUMMARY: path.join(this.folder, 'summary.md'),
      });
      this.output += done.stdout + done.stderr;
      for (const line of readFileSync(result, 'utf8').split('\n').filter(Boolean)) {
        const [key = '', ...value] = line.split('=');
        this.#outputs.set(`steps.${id}.outputs.${key}`, value.join('='));
      }
      if (done.status !== 0) return done.status ?? -1;
    }
    return 0;
  }

  outputOf(name: string): string {
    return this.#value(action.outputs[name]?.value ?? '', {});
  }

  get pushed(): readonly string[] {
    return this.#git('--git-dir', 'remote.git', 'log', '--format=%s', 'main').trim().split('\n');
  }
}

const inputs = {
  sources: '  programme.csv\n',
  'time-zone': 'Asia/Baku',
  url: 'https://o.example/',
};

describe('the action for GitHub', () => {
  it('publishes, commits what changed with words that say it, and nothing twice', () => {
    const repository = new Repository();
    repository.write('programme.csv', csv(whole));
    assert.equal(repository.use(inputs), 0, repository.output);
    assert.deepEqual(repository.pushed, [
      'chore: publish the conference (First publication: 4 sessions)',
    ]);
    assert.equal(repository.use(inputs), 0, repository.output);
    assert.equal(repository.outputOf('changed'), 'false');
    assert.equal(repository.pushed.length, 1, 'no empty commit');
    repository.write('programme.csv', csv([...whole.slice(0, 3), ',13:00,Closing']));
    assert.equal(repository.use(inputs), 0, repository.output);
    assert.equal(repository.outputOf('summary'), '1 session moved');
    assert.equal(repository.pushed[0], 'chore: publish the conference (1 session moved)');
    assert.match(readFileSync(path.join(repository.folder, 'summary.md'), 'utf8'), /“Closing”/);
  });

  it('refuses a programme that lost half of its sessions, until that is meant', () => {
    const repository = new Repository();
    repository.write('programme.csv', csv(whole));
    repository.use(inputs);
    repository.write('programme.csv', csv(whole.slice(0, 1)));
    assert.equal(repository.use(inputs), 1);
    assert.match(repository.output, /had 4 sessions and would have 1/);
    assert.equal(repository.pushed.length, 1);
    assert.equal(repository.use({ ...inputs, 'accept-loss': 'true' }), 0, repository.output);
    assert.equal(repository.pushed.length, 2);
  });

  it('marks doubts in the pull request, and stops where it is told to', () => {
    const repository = new Repository();
    repository.write('programme.csv', csv(['02.12.2031,09:30,Opening', ',later,Energy']));
    assert.equal(repository.use({ ...inputs, 'fail-on': 'error' }), 1);
    assert.match(repository.output, /^::(?:error|warning) file=programme\.csv,line=3/m);
  });

  it('runs nothing that an input says', () => {
    const repository = new Repository();
    const evil = '$(touch pwned)`touch pwned`;touch pwned';
    repository.use({ ...inputs, sources: evil, url: evil, folder: evil });
    assert.doesNotMatch(repository.git('status', '--porcelain'), /pwned$/m);
  });
});
