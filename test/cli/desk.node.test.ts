/** `desk`: what it serves, and what it says where there is nothing to serve. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../contract/built.js';

const command = ['--import', 'tsx', path.join(root, 'src/cli/index.ts'), 'desk'];

describe('desk', () => {
  it('serves the site of a folder, and nothing around it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
    const site = path.join(folder, 'site');
    mkdirSync(site);
    writeFileSync(path.join(site, 'desk.html'), '<title>Desk</title>');
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    const program = spawn(process.execPath, [...command, '--site', site], { cwd: root });
    const line = await new Promise<string>((resolve) => {
      program.stdout.once('data', (data: Buffer) => resolve(String(data)));
    });
    const address = /^(http:\/\/127\.0\.0\.1:\d+\/)desk\.html/.exec(line)?.[1] ?? '';
    const page = await fetch(`${address}desk.html`);
    assert.equal(await page.text(), '<title>Desk</title>');
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    for (const outside of ['%2e%2e/secret.txt', '..%2fsecret.txt', 'missing.html', '%'])
      assert.equal((await fetch(address + outside)).status, 404, outside);
    program.kill('SIGINT');
    const code = await new Promise((resolve) => program.once('exit', resolve));
    assert.equal(code, 0);
    rmSync(folder, { recursive: true });
  });

  it('says how to come by the site where there is none', async () => {
    const program = spawn(process.execPath, [...command, '--site', tmpdir()], { cwd: root });
    let words = '';
    program.stderr.on('data', (data: Buffer) => (words += String(data)));
    const code = await new Promise((resolve) => program.once('exit', resolve));
    assert.equal(code, 2);
    assert.match(words, /There is no desk\.html in .+npm run build:site/);
  });
});
