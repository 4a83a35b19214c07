/** Runs the built command line, as a user would. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export function runCli(args: readonly string[], { input, env }: RunOptions = {}): Promise<CliRun> {
  const child = spawn(process.execPath, [path.join(root, 'dist/cli.js'), ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...env },
  });
  const streams = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (streams.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (streams.err += text));
  child.stdin.on('error', () => undefined).end(input ?? '');
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, ...streams }));
  });
}

const folder = mkdtempSync(path.join(tmpdir(), 'conference-widgets-'));

/** A file of its own for one test; objects are written as JSON. */
export function writeFixture(name: string, content: string | Uint8Array | object): string {
  const file = path.join(folder, name);
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(file, isRaw ? content : JSON.stringify(content, null, 2));
  return file;
}

export const fixturePath = (name: string): string => `test/fixtures/formats/${name}`;
