/** Runs a Node program and keeps what it prints. */
import { spawn } from 'node:child_process';

/** `live` shows the output as it comes; resolves with `{code, output}`, never rejects. */
export function runNode(parameters, { env = {}, live = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, {
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
      if (live) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a program as one test, and shows its output only when it fails. */
export async function runAsTest(...parameters) {
  const { code, output } = await runNode(parameters);
  if (code !== 0) process.stdout.write(`${output.trim()}\n`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}
