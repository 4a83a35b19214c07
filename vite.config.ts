/**
 * One `vite build` makes everything that is shipped: modules for npm, modules and one classic
 * script for pages, and the two Node entries. `.config/after-build.mjs` makes types, manifest and
 * integrity hashes from them.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import {
  defineConfig,
  minify,
  type EnvironmentOptions,
  type InlineConfig,
  type Plugin,
  type Rolldown,
} from 'vite';
import { leaveOutTheRare } from './.config/classic-script.js';
import { lazyFiles } from './.config/lazy-files.js';
import { minifyOnce } from './.config/minify-once.js';
import { isForPages, isNpm, slimLibraries } from './.config/slim-libraries.js';
import { widgets } from './.config/write-entries.mjs';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

/**
 * The package of a module; `lit` for all parts of Lit, such as
 * `…/node_modules/lit-html/lit-html.js`.
 */
const packageOf = (id: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]?.replace(/^@?lit[-/].*/, 'lit');

/**
 * The comment at the top of a file that names the packages in it; their licences are in the file
 * that it refers to.
 */
function bannerOf({ modules }: Rolldown.RenderedChunk): string {
  const held = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
  const names = new Set(held.map(([id]) => packageOf(id)).filter((name) => name !== undefined));
  if (names.size === 0) return '';
  const others = [...names].sort().join(', ');
  return `/*! conference-widgets ${version} | MIT, with ${others}: THIRD-PARTY-NOTICES.md */`;
}

/** Minifies style sheets with inserted values, which the minifier leaves as they are. */
const squeezeStyles = (code: string): string =>
  code.replace(/\bcss`[^`]*`/g, (sheet) =>
    sheet
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,*/]) ?/g, '$1')
      .replace(/([:(]) | (?=\))/g, '$1')
      .replace(/\b0(?=\.\d)|;(?=})/g, ''),
  );

/** Removes white space from html`` and css`` templates, since partners' visitors load it. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|css|svg)`/ },
    async handler(code, id) {
      if (code.includes('unsafeCSS(')) return { code: squeezeStyles(code), map: null };
      const result = await minifyHTMLLiterals(code, {
        fileName: id,
        html: { keepClosingSlash: true },
      });
      return result ? { code: result.code, map: result.map ?? null } : undefined;
    },
  },
};

/** Drops notes for translators, which are read from the source. */
const dropDescriptions: Plugin = {
  name: 'drop-descriptions',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\bdesc:/ },
    handler: (code) => ({
      code: code.replace(/,?\s*\{\s*desc:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?\s*\}/g, ''),
      map: null,
    }),
  },
};

const registration =
  /\/src\/(?:all|cdn|ssr\/server-widgets|widget\/(?:own|whole))\.ts$|\/(?:define|own)\.ts$/;

/**
 * `sideEffects` in package.json names files of `dist`; in `src` these files have side effects too.
 */
const keepRegistrations: Plugin = {
  name: 'keep-registrations',
  transform: {
    filter: { id: registration },
    handler: (code) => ({ code, map: null, moduleSideEffects: true }),
  },
};

/**
 * Lit asks the page for a Trusted Types policy while it loads, and throws where the page's list
 * lacks its name. Here it asks src/widget/page/trusted-types.ts instead, which never throws.
 */
const askForPolicyGently: Plugin = {
  name: 'ask-for-policy-gently',
  apply: 'build',
  applyToEnvironment: isForPages,
  transform: {
    filter: { id: /\/lit-html\/lit-html\.js$/ },
    handler(code) {
      const asking = /(\w+)\?\1\.createPolicy\(/;
      const factory = asking.exec(code)?.[1];
      const reading = new RegExp(`\\b${factory ?? ''}=\\w+\\.trustedTypes\\b`);
      if (!factory || !reading.test(code))
        this.error('Lit no longer asks for its policy as it did.');
      const gentle = code.replace(reading, `${factory}=readTrustedTypes()`);
      const file = fileURLToPath(new URL('src/widget/page/trusted-types.ts', import.meta.url));
      return `import { readTrustedTypes } from ${JSON.stringify(file)};${gentle}`;
    },
  },
};

/**
 * Lit writes its version and the metadata of decorators on `globalThis`. That is removed, since we
 * have no decorators and should add nothing to a page's globals.
 */
const keepGlobalsClean: Plugin = {
  name: 'keep-globals-clean',
  apply: 'build',
  applyToEnvironment: isForPages,
  transform: {
    filter: { id: /\/(?:reactive-element|lit-html|lit-element)\.js$/ },
    handler(code) {
      const clean = code
        .replace(
          /\(\w+\.(?:reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/,
          '0',
        )
        .replace(
          /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/,
          '0',
        )
        .replace(
          /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)/,
          'const $1=null;if(null!==$1)',
        );
      if (/Versions\?\?=|Symbol\.metadata|\.litPropertyMetadata/.test(clean))
        this.error('Lit writes other globals than it did.');
      return { code: clean, map: null };
    },
  },
};

/**
 * Lists the packages whose code is in the modules for npm, which have no source maps that would say
 * it.
 */
const listBundled: Plugin = {
  name: 'list-bundled',
  apply: 'build',
  applyToEnvironment: isNpm,
  generateBundle(_, bundle) {
    const ids = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
    const folders = ids.map((id) => /\/(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]);
    const found = folders.filter((folder) => folder !== undefined);
    const source = `${JSON.stringify([...new Set(found)].sort())}\n`;
    this.emitFile({ type: 'asset', fileName: 'bundled-packages.json', source });
  },
};

/** Lit for servers asks Node for base64; a worker has `btoa`. */
const base64InWorkers: Plugin = {
  name: 'base64-in-workers',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'prerender' || name === 'publication',
  resolveId: { filter: { id: /^buffer$/ }, handler: () => '\0base64' },
  load: {
    filter: { id: /^\0base64$/ },
    handler: () => 'export const Buffer = { from: (text) => ({ toString: () => btoa(text) }) };',
  },
};

const escapeUnit = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * The bundler's own minifier, and then Terser: together they make scripts for pages 2 % smaller
 * than either (decision 14), and the classic script is ASCII, which a page in any encoding reads.
 */
const minifyWell: Plugin = {
  name: 'minify-well',
  apply: 'build',
  applyToEnvironment: isForPages,
  async renderChunk(code, { fileName }) {
    const isClassic = this.environment.name === 'classic';
    // Terser leaves templates as they are written.
    const text = isClassic ? code.replace(/[^\0-\x7f]/g, escapeUnit) : code;
    const { code: small, map } = await minify(fileName, text, {
      module: !isClassic,
      compress: { target: 'es2022' },
      mangle: { toplevel: !isClassic },
      codegen: { removeWhitespace: true },
      sourcemap: true,
    });
    return { code: small, map: map as Rolldown.ExistingRawSourceMap };
  },
};

const minifyAgain: Plugin = {
  name: 'minify-again',
  apply: 'build',
  applyToEnvironment: isForPages,
  renderChunk(code) {
    const isClassic = this.environment.name === 'classic';
    return minifyOnce(code, {
      module: !isClassic,
      ecma: 2020,
      compress: { passes: 3 },
      format: { comments: false, ascii_only: isClassic },
    });
  },
};

const unminified = { minify: false, comments: false } as const;

const isDependency = (id: string): boolean =>
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const present = (entries: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

type Build = NonNullable<EnvironmentOptions['build']>;
type Input = Record<string, string>;

/**
 * Built as a library. Otherwise Vite wraps each `import()` in a helper that uses `import.meta` and
 * breaks the build of a partner.
 */
const browser = (format: 'es' | 'iife', entry: Input, build: Build): EnvironmentOptions => ({
  consumer: 'client',
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['browser', 'import', 'module', 'default'] },
  build: {
    lib: { entry, formats: [format], name: 'conferenceWidgets' },
    // Source maps lie beside the scripts and are not named in them, since the package does not
    // contain them.
    sourcemap: 'hidden',
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    ...build,
  },
});

const packageEntries = present({
  index: 'src/index.ts',
  all: 'src/all.ts',
  'languages/provide': 'src/intl/provide-language.ts',
  ssr: 'src/ssr/index.ts',
  cli: 'src/cli/index.ts',
  ...Object.fromEntries(
    widgets.flatMap((widget) => [
      [`${widget}/index`, `src/widgets/${widget}/index.ts`],
      [`${widget}/define`, `src/widgets/${widget}/define.ts`],
      [`${widget}/own`, `src/widgets/${widget}/own.ts`],
    ]),
  ),
});

const scriptEntries = {
  'conference-widgets': 'src/cdn.ts',
  ...Object.fromEntries(widgets.map((widget) => [widget, `src/widgets/${widget}/define.ts`])),
};

const pagePlugins = [
  minifyTemplates,
  dropDescriptions,
  askForPolicyGently,
  keepGlobalsClean,
  ...slimLibraries,
  minifyWell,
  minifyAgain,
];

const define = { __VERSION__: JSON.stringify(version) };

/**
 * A page may have taken away what a script needs while it starts. No exception reaches such a page:
 * its own content stays, and its owner is told.
 */
const START = 'try{';
const END = '}catch(e){console.warn(e)}';

const pageModule = (name: string, entry: string): EnvironmentOptions =>
  browser(
    'es',
    { [name]: entry },
    {
      outDir: 'dist/cdn',
      target: 'es2022',
      rolldownOptions: {
        output: {
          entryFileNames: '[name].js',
          codeSplitting: false,
          ...unminified,
          // Asks Chromium (since 136) to compile all functions during the download: most run before
          // the first paint, and each would have to be compiled then (decision 14).
          postBanner: (chunk) => `//# allFunctionsCalledOnLoad\n${bannerOf(chunk)}${START}`,
          postFooter: END,
        },
      },
    },
  );

/** A lazy file has its hash in its name, so that each version of a script finds its own. */
const lazyFileSettings = (): InlineConfig => {
  const { build, resolve, define: own } = pageModule('lazy', 'lazy');
  return {
    define: { ...define, ...own },
    resolve: resolve ?? {},
    plugins: pagePlugins,
    build: {
      ...build,
      rolldownOptions: {
        output: {
          entryFileNames: '[name]-[hash].js',
          codeSplitting: false,
          ...unminified,
          postBanner: bannerOf,
        },
      },
    },
  };
};

/** A worker that renders as a server does, with Lit's build for servers. */
const siteWorker = (name: string, entry: string): EnvironmentOptions => ({
  ...browser(
    'es',
    { [name]: entry },
    {
      outDir: 'dist/site',
      sourcemap: false,
      target: 'es2022',
      rolldownOptions: {
        output: {
          entryFileNames: '[name].js',
          codeSplitting: false,
          minify: true,
          comments: false,
        },
      },
    },
  ),
  resolve: { conditions: ['node', 'import', 'module', 'default'] },
});

export default defineConfig({
  define,
  plugins: [
    ...pagePlugins,
    keepRegistrations,
    lazyFiles(lazyFileSettings),
    leaveOutTheRare(),
    base64InWorkers,
    listBundled,
  ],
  builder: {
    async buildApp(builder) {
      rmSync('dist', { recursive: true, force: true });
      for (const environment of Object.values(builder.environments)) {
        // Vite's two default environments are not built.
        if (environment.config.build.lib) await builder.build(environment);
      }
    },
  },
  environments: {
    npm: browser('es', packageEntries, {
      outDir: 'dist',
      target: 'es2022',
      minify: false,
      // These files are not minified and need no source map.
      sourcemap: false,
      rolldownOptions: {
        // Commander is CommonJS and requires modules of Node; only the command line contains it.
        platform: 'node',
        external: (id) => isBuiltin(id) || isDependency(id),
        output: {
          entryFileNames: '[name].js',
          // The names are in `sideEffects` of package.json; otherwise bundlers would drop modules
          // that export nothing.
          chunkFileNames: ({ moduleIds }) =>
            moduleIds.some((id) => registration.test(id))
              ? 'registration/[name].js'
              : 'chunks/[name].js',
          // Minified like the scripts for pages, so that equal code compresses well in the tarball.
          minify: {
            compress: true,
            mangle: { keepNames: { class: true, function: false } },
            codegen: { removeWhitespace: true },
          },
          // Editors show doc comments from the declarations.
          comments: { legal: true, annotation: true, jsdoc: false },
        },
      },
    }),
    ...Object.fromEntries(
      Object.entries(scriptEntries).map(([name, entry]) => [
        `cdn_${name.replaceAll('-', '_')}`,
        pageModule(name, entry),
      ]),
    ),
    classic: browser(
      'iife',
      { 'conference-widgets.classic': 'src/cdn.ts' },
      {
        outDir: 'dist/cdn',
        target: 'es2022',
        rolldownOptions: {
          output: {
            entryFileNames: '[name].js',
            codeSplitting: false,
            ...unminified,
            // A file before ours in a concatenation may lack its last semicolon.
            postBanner: (chunk) => `;${bannerOf(chunk)}${START}`,
            postFooter: END,
          },
        },
      },
    ),
    // For the embed builder and the desk; not in the package.
    prerender: siteWorker('prerender', 'stories/embed-builder/code/prerender-worker.ts'),
    publication: siteWorker('publication', 'stories/desk/out/publish-worker.ts'),
  },
});
