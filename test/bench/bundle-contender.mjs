/**
 * Other people's libraries for the benches. They are no dependencies of ours: they are installed
 * under node_modules/.cache the first time and bundled there as a site would bundle them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const cacheOf = (bench) => path.join(root, 'node_modules/.cache', `${bench}-bench`);

/** Whether the packages, such as `vue@3.5.45`, are there for the bench of this name; fetches them once. */
export function installFor(bench, packages) {
  const cache = cacheOf(bench);
  const done = path.join(cache, 'installed.json');
  const wanted = JSON.stringify(packages);
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return true;
  mkdirSync(cache, { recursive: true });
  // A manifest of its own, or npm would install into the project around it.
  writeFileSync(path.join(cache, 'package.json'), '{"private":true}');
  const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  try {
    execFileSync('npm', ['install', ...options, ...packages], { cwd: cache, stdio: 'pipe' });
  } catch {
    return false;
  }
  writeFileSync(done, wanted);
  return true;
}

/** In the script, `/src/…` is a file of ours. */
function virtualEntry(entry, script) {
  const id = `\0${entry}`;
  return {
    name: 'virtual-entry',
    resolveId: (source, importer) => {
      if (source === entry) return id;
      return importer === id && source.startsWith('/src/') ? path.join(root, source) : undefined;
    },
    load: (loaded) => (loaded === id ? script : undefined),
  };
}

/**
 * Bundles a contender `{name, script, isOurs?}`; resolves with the folder that holds `page.js` and
 * its style sheets.
 */
export async function bundle(bench, { name, script, isOurs }) {
  const cache = cacheOf(bench);
  const base = isOurs ? root : cache;
  const entry = path.join(base, `.${bench}-${name}.mjs`);
  const outDir = path.join(cache, 'out', name);
  await build({
    root: base,
    configFile: false,
    logLevel: 'error',
    plugins: [virtualEntry(entry, script)],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { page: entry },
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  return outDir;
}
