/**
 * Middleware of the test server that serves test files bundled, with shared code in common files.
 * Unbundled, each test file would load hundreds of modules in each engine.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = path.join(root, 'node_modules/.cache/test/bundled');
const shared = '__shared-by-tests';

const listFiles = () =>
  readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.(?:node|bench|slow))\.test\.ts$/.test(file))
    .map((file) => path.join(root, 'test', file));

/** Keeps the address of modules that find files by `import.meta.url`. */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:test|stories)\/.*\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const address = JSON.stringify(`/${path.relative(root, file).replaceAll('\\', '/')}`);
      const contents = text.replaceAll('import.meta.url', `new URL(${address}, location.origin)`);
      return { contents, loader: 'ts' };
    });
  },
};

/** The runner's own modules come from its server. */
const fromServer = {
  name: 'from-server',
  setup({ onResolve }) {
    onResolve({ filter: /^\/__web-/ }, ({ path: address }) => ({ path: address, external: true }));
  },
};

async function bundle() {
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: listFiles(),
    outbase: root,
    outdir: folder,
    chunkNames: `${shared}/[hash]`,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'development'],
    mainFields: ['browser', 'module', 'main'],
    plugins: [ownAddress, fromServer],
    tsconfig: path.join(root, 'tsconfig.json'),
    sourcemap: 'linked',
    logLevel: 'error',
  });
}

/** The bundled file that an address names. */
function findFile(address) {
  const name = path.normalize(decodeURIComponent(address)).slice(1);
  const isShared = name.startsWith(`${shared}/`);
  if (!isShared && !/^test\/.*\.test\.(?:ts|js\.map)$/.test(name)) return undefined;
  const file = path.join(folder, name.replace(/\.ts$/, '.js'));
  return existsSync(file) ? file : undefined;
}

export function bundledTests() {
  const bundled = bundle();
  return async (context, next) => {
    await bundled;
    const file = findFile(context.path);
    if (!file) return next();
    context.type = file.endsWith('.map') ? 'application/json' : 'text/javascript';
    if (context.path.startsWith(`/${shared}/`)) context.set('Cache-Control', 'max-age=3600');
    context.body = readFileSync(file);
    return undefined;
  };
}
