/**
 * Builds the static site from `stories/site/` into `dist/site/`. Its addresses are relative, so
 * that the folder works at any place. `stories/site/build/write-site.ts` adds the documentation,
 * the three landing pages and files to download.
 */
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const pathOf = (file: string): string =>
  fileURLToPath(new URL(`../stories/site/${file}`, import.meta.url));

const outDir = fileURLToPath(new URL('../dist/site', import.meta.url));

/** Vite must not empty the folder, since the build of the package has put files there. */
const removeOldAssets: Plugin = {
  name: 'remove-old-assets',
  buildStart: () => rmSync(`${outDir}/assets`, { recursive: true, force: true }),
};

export default defineConfig({
  root: pathOf('.'),
  base: './',
  publicDir: false,
  plugins: [removeOldAssets],
  define: { __VERSION__: JSON.stringify(version) },
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // A strict policy does not allow `data:` for scripts and styles.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        ...Object.fromEntries(
          ['landing', 'docs', 'builder', 'desk'].map((page) => [page, pathOf(`${page}.html`)]),
        ),
        'service-worker': pathOf('service-worker.ts'),
      },
      output: {
        // A service worker controls the folder that it is in, so that its name and place are fixed.
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
