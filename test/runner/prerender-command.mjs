/** `executeServerCommand('prerender', {args, data})`: HTML from the built command line, in Node. */
import { spawn } from 'node:child_process';

function run({ args, data }) {
  const child = spawn(process.execPath, ['dist/cli.js', 'prerender', ...args, '--data', '-'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const streams = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (text) => (streams[name] += text));
  }
  child.stdin.end(JSON.stringify(data));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(streams.stdout) : reject(new Error(streams.stderr)),
    );
  });
}

/** Results are kept, so that all engines share them. */
const rendered = new Map();

function prerender(payload) {
  const key = JSON.stringify(payload);
  if (!rendered.has(key)) rendered.set(key, run(payload));
  return rendered.get(key);
}

export function prerenderCommand() {
  return {
    name: 'prerender',
    executeCommand({ command, payload }) {
      return command === 'prerender' ? prerender(payload) : undefined;
    },
  };
}
