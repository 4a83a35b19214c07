/**
 * The scripts for pages are one file each. What an `import()` in them names becomes a file of its
 * own, whole as well: it imports no other file, so that it costs one request and holds no second
 * copy of what keeps state in the script. Its name and its hash stand in the script.
 *
 * The modules for npm import the same files where these know no page: words of languages, and the
 * readers of foreign formats. Each is in the package once, and an application's bundler makes one
 * file of one.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';

interface LazyFile {
  /** Without its folder, its hash and `.js`, which a script makes of the digest. */
  readonly name: string;
  /** SHA-256 in base64, without the sign that fills it up. */
  readonly digest: string;
  /** It asks for further files, in the way of the scripts. */
  readonly hasOwnFiles: boolean;
}

const page = fileURLToPath(new URL('../src/widget/page/', import.meta.url));
const loader = JSON.stringify(`${page}load-file.ts`);

/** As `load-file.ts` makes it. */
const fileName = (name: string, digest: string): string =>
  `${name}-${digest.slice(0, 8).replace(/\W/g, '_')}.js`;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

/** Each `import('…')` of a module, last first. */
function findImports(node: unknown, found: Span[] = []): readonly Span[] {
  if (Array.isArray(node)) for (const one of node) findImports(one, found);
  else if (typeof node === 'object' && node !== null) {
    const { type, start, end, source } = node as Record<string, unknown>;
    if (type === 'ImportExpression') {
      const { value } = source as { value?: unknown };
      if (typeof value === 'string')
        found.unshift({ start: start as number, end: end as number, source: value });
    } else for (const child of Object.values(node)) findImports(child, found);
  }
  return found;
}

const lent = `${page}lent.ts`;
const lentLit = `${page}lent-lit.ts`;

/** What the script lends its lazy files comes with none of them (src/widget/page/lent.ts). */
const lendScript: Plugin = {
  name: 'lend-script',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^lit$|\/lit-html\.js$|^lit-html$|\/trusted-types\.js$/ },
    handler: (id) => (id === 'lit' ? lentLit : lent),
  },
};

const hasDefault = (file: string): boolean =>
  /\bexport\s*(?:default\b|\{[^}]*\bdefault\b)/.test(readFileSync(file, 'utf8'));

/** A lazy file is the module that an `import()` names, and how the script lends it things. */
const lazyEntry: Plugin = {
  name: 'lazy-entry',
  enforce: 'pre',
  resolveId: { filter: { id: /\?lazy$/ }, handler: (id) => id },
  load: {
    filter: { id: /\?lazy$/ },
    handler(id) {
      const file = id.replace(/\?lazy$/, '');
      const name = JSON.stringify(file);
      const usual = hasDefault(file) ? `export { default } from ${name};` : '';
      return `export * from ${name}; ${usual} export { lend } from ${JSON.stringify(lent)};`;
    },
  },
};

/** Words and readers know no page. */
const knowsNoPage = /\/src\/(?:intl|reading)\//;

/**
 * What is in the package once: these, and the making of safe markup, which has next to nothing in
 * common with the modules for npm. All others have, and would bring it to an application twice.
 */
const isShared = (file: string): boolean =>
  knowsNoPage.test(file) || file.endsWith('/safe-markup.ts');

/** What only the command line asks for is no file of the scripts. */
const isOnPages = (importer: string): boolean => !importer.includes('/src/cli/');

/** In the modules for npm until their own places are known. */
const sharedFile = 'lazy-file:';

/**
 * Stands for the digest of a lazy file until a script is minified, and is as long: minifiers give names
 * by how often letters occur, so that the digests would decide how well a script is compressed.
 */
const placeholder = (name: string): string => `digest-of:${name}:`.padEnd(43, '_');

const importShared = (name: string, isPure: boolean): string => {
  const module = `import(${JSON.stringify(sharedFile + name)})`;
  return isPure ? module : `${module}.then((module) => lendTo(module))`;
};

/** `settings` are those of the scripts; a lazy file is built with the same. */
export function lazyFiles(settings: () => InlineConfig): Plugin {
  const files = new Map<string, Promise<LazyFile>>();
  /** By the placeholders that stand for them. */
  const digests = new Map<string, string>();

  const buildFile = async (entry: string): Promise<LazyFile> => {
    const name = path.basename(entry).replace(/\.\w+$/, '');
    const config = settings();
    const result = await build({
      ...config,
      configFile: false,
      logLevel: 'warn',
      plugins: [lendScript, lazyEntry, ...(config.plugins ?? []), plugin('./')],
      build: {
        ...config.build,
        lib: { entry: { [name]: `${entry}?lazy` }, formats: ['es'] },
        outDir: 'dist/cdn/chunks',
      },
    });
    const [output] = [result].flat() as Rolldown.RolldownOutput[];
    const file = output?.output[0].fileName ?? '';
    const built = path.join('dist/cdn/chunks', file);
    const text = readFileSync(built, 'utf8');
    // Each costs a first load its bits, which no compression takes off: so the name has the same.
    const digest = createHash('sha256').update(text).digest('base64').replace(/=$/, '');
    const named = path.join('dist/cdn/chunks', fileName(name, digest));
    renameSync(built, named);
    if (existsSync(`${built}.map`)) renameSync(`${built}.map`, `${named}.map`);
    return { name, digest, hasOwnFiles: text.includes('import.meta') };
  };

  const plugin = (folder: string): Plugin => ({
    name: 'lazy-files',
    apply: 'build',
    enforce: 'post',
    // One for all environments, so that a file is built once.
    sharedDuringBuild: true,
    applyToEnvironment: ({ name }) => name.startsWith('cdn') || name === 'client' || name === 'npm',
    resolveId: {
      filter: { id: /^lazy-file:/ },
      handler: (id) => ({ id, external: true }),
    },
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\bimport\(/ },
      async handler(code, id) {
        const imports = findImports(this.parse(code));
        if (imports.length === 0) return undefined;
        const isForNpm = this.environment.name === 'npm';
        let text = code;
        for (const { start, end, source } of imports) {
          const target = await this.resolve(source, id);
          if (!target) this.error(`${source} is nowhere.`);
          if (isForNpm && !(isShared(target.id) && isOnPages(id))) continue;
          const file = files.get(target.id) ?? buildFile(target.id);
          files.set(target.id, file);
          const { name, digest, hasOwnFiles } = await file;
          if (isForNpm && hasOwnFiles) continue;
          digests.set(placeholder(name), digest);
          const call = isForNpm
            ? importShared(fileName(name, digest), knowsNoPage.test(target.id))
            : `loadFile(${JSON.stringify(folder + name)}, ${JSON.stringify(placeholder(name))})`;
          text = text.slice(0, start) + call + text.slice(end);
        }
        const needs = ['loadFile', 'lendTo'].filter((name) => text.includes(`${name}(`));
        const head = needs.length > 0 ? `import { ${needs.join(', ')} } from ${loader};\n` : '';
        return { code: head + text, map: null };
      },
    },
    renderChunk(code, { fileName }) {
      const up = '../'.repeat(fileName.split('/').length - 1) || './';
      const named = code.replaceAll(sharedFile, `${up}cdn/chunks/`);
      const whole = named.replace(/digest-of:[\w-]+:_*/g, (held) => digests.get(held) ?? held);
      return whole === code ? undefined : { code: whole, map: null };
    },
  });

  return plugin('./chunks/');
}
