/**
 * The static site: pages of `stories/site/`, built by Vite into `dist/site/`. Addresses are relative,
 * so that the folder works wherever it lies. What is made of the build afterwards (the documentation,
 * the three landing pages, files to download) is in `stories/site/build/write-site.ts`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const pathOf = (file: string): string =>
  fileURLToPath(new URL(`../stories/site/${file}`, import.meta.url));

const outDir = fileURLToPath(new URL('../dist/site', import.meta.url));

/** The package's own build has put files into the folder, so that Vite may not empty it. */
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
    // A strict policy has no data: for scripts and styles.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        ...Object.fromEntries(
          ['landing', 'docs', 'builder', 'desk'].map((page) => [page, pathOf(`${page}.html`)]),
        ),
        'service-worker': pathOf('service-worker.ts'),
      },
      output: {
        // A worker rules over the folder that it lies in, so its name and place stay.
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
