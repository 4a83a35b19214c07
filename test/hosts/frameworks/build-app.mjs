/** Installs the packed package with a framework into a folder, checks the types and builds. */
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { documented } from './documented.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));
const run = promisify(execFile);
const limits = { maxBuffer: 64 * 1024 * 1024, timeout: 8 * 60 * 1000 };

export const environment = {
  ...process.env,
  CI: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** A program of the application's own, or Node. */
export const programOf = (site, name) =>
  name === 'node' ? process.execPath : path.join(site, 'node_modules/.bin', name);

const runIn = (site, [program, ...rest]) =>
  run(programOf(site, program), rest, { cwd: site, ...limits, env: environment });

export async function pack(folder) {
  const { stdout } = await run(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    { cwd: root, ...limits },
  );
  return path.join(folder, Object.values(JSON.parse(stdout))[0].filename);
}

async function install(site, name, { app, tarball }) {
  cpSync(path.join(here, 'apps', name), site, { recursive: true });
  for (const file of ['conference.json', 'vite-server.mjs'])
    cpSync(path.join(here, file), path.join(site, file));
  const [file, write] = documented[name] ?? [];
  if (file) writeFileSync(path.join(site, file), write());
  const { dependencies, devDependencies, main } = app;
  const all = { ...dependencies, 'conference-widgets': `file:${tarball}` };
  const manifest = { name, private: true, type: 'module', dependencies: all, devDependencies };
  writeFileSync(path.join(site, 'package.json'), JSON.stringify(manifest));
  if (main) {
    const page = `<!doctype html><html lang="en"><title>App</title><body><div id="place"></div><script type="module" src="/${main}"></script>`;
    writeFileSync(path.join(site, 'index.html'), page);
  }
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: site,
    ...limits,
    env: environment,
  });
}

/** The check finds nothing in the application, and finds each slip when it is there. */
async function checkTypes(site, { check, mistakes }) {
  await runIn(site, check);
  for (const mistake of mistakes) await findMistake(site, check, mistake);
}

async function findMistake(site, check, [name, right, wrong]) {
  const file = path.join(site, name);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(right)) throw new Error(`${name} has no ${right}`);
  writeFileSync(file, text.replace(right, wrong));
  const isFound = await runIn(site, check).then(
    () => false,
    () => true,
  );
  writeFileSync(file, text);
  if (!isFound) throw new Error(`the types let ${wrong} pass in ${name}`);
}

export async function buildApp(site, name, { app, tarball }) {
  await install(site, name, { app, tarball });
  if (app.check) await checkTypes(site, app);
  for (const command of app.commands) await runIn(site, command);
}
