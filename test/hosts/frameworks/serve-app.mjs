/** An application over HTTP: its built files, or a server of the framework's own. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { serve } from '../../look/serve.mjs';
import { findFreePort } from '../../runner/free-port.mjs';
import { environment, programOf } from './build-app.mjs';

const PATIENCE = 120_000;

/** Asks until there is an answer; a server that ended gives none. */
async function answers(origin, child, readOutput) {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (child.exitCode !== null) break;
    const response = await fetch(origin, { signal: AbortSignal.timeout(60_000) }).catch(() => null);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the server does not answer: ${readOutput()}`);
}

async function start(site, command) {
  const port = await findFreePort();
  const [program, ...rest] = command.map((word) => word.replace('%PORT%', String(port)));
  // A group of its own, since such servers start others.
  const child = spawn(programOf(site, program), rest, {
    cwd: site,
    env: environment,
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (output = `${output}${text}`.slice(-2000)));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = () => {
    try {
      process.kill(-child.pid);
    } catch {
      child.kill();
    }
  };
  process.once('exit', stop);
  const close = async () => {
    process.off('exit', stop);
    stop();
    await ended;
  };
  const origin = `http://localhost:${port}`;
  try {
    await answers(origin, child, () => output);
  } catch (error) {
    await close();
    throw error;
  }
  return { origin, close };
}

export const serveApp = (site, { folder, command }) =>
  command ? start(site, command) : serve(path.join(site, folder));
