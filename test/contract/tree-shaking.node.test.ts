/** The code of the package that a partner's bundler keeps. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build as buildByEsbuild } from 'esbuild';
import { build, type Rollup } from 'vite';
import { wordLanguages } from '../../src/intl/language-tags.js';
import { dist, root, widgets } from './built.js';

// The folder is within the project, so that its dependencies are found.
const folder = mkdtempSync(path.join(root, 'node_modules', '.tree-shaking-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function writeEntry(name: string, code: string): string {
  const entry = path.join(folder, `${name}.js`);
  writeFileSync(entry, code.replaceAll('conference-widgets', dist.split(path.sep).join('/')));
  return entry;
}

const withoutLit: Rollup.RollupOptions = {
  external: [/^lit(?:$|\/)/, /^@lit\//],
  preserveEntrySignatures: 'strict',
};

async function bundle(
  name: string,
  code: string,
  options: Rollup.RollupOptions = withoutLit,
): Promise<readonly (Rollup.OutputChunk | Rollup.OutputAsset)[]> {
  const entry = writeEntry(name, code);
  const result = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: entry, ...options },
    },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap(({ output }) => output);
}

const codeOf = (output: Awaited<ReturnType<typeof bundle>>): string =>
  output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');

const classOf = (widget: string): string =>
  `${widget.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}Element`;

const definesClass = (code: string, widget: string): boolean =>
  new RegExp(`class ${classOf(widget)}\\b|\\b${classOf(widget)} = class`).test(code);

describe('tree shaking', () => {
  for (const widget of widgets) {
    it(`importing ${classOf(widget)} brings no other widget and registers nothing`, async () => {
      const code = codeOf(
        await bundle(
          widget,
          `import { ${classOf(widget)} } from 'conference-widgets/index.js'; globalThis.kept = ${classOf(widget)};`,
        ),
      );
      assert.deepEqual(
        widgets.filter((other) => definesClass(code, other)),
        [widget],
      );
      assert.doesNotMatch(code, /customElements\.define\(/);
    });

    it(`importing ${widget}/define.js registers it and brings no other`, async () => {
      const code = codeOf(
        await bundle(`${widget}-define`, `import 'conference-widgets/${widget}/define.js';`),
      );
      assert.deepEqual(
        widgets.filter((other) => definesClass(code, other)),
        [widget],
      );
      assert.match(code, new RegExp(`"conf-${widget}"|'conf-${widget}'|\`conf-${widget}\``));
    });
  }

  it('importing all.js keeps the four registrations', async () => {
    const code = codeOf(await bundle('all', `import 'conference-widgets/all.js';`));
    assert.deepEqual(
      widgets.filter((widget) => definesClass(code, widget)),
      [...widgets],
    );
  });
});

/** Files of a bundler that splits; languages are one each, and every visitor loads one at most. */
const mostFiles = { whole: 17, own: 9 } as const;

/** KB of all code as one file, brotli, Lit included: what a bundler that does not split makes. */
const ceilings: Readonly<Record<string, number>> = {
  'agenda-timeline': 110,
  'event-card': 50,
  'news-ticker': 41,
  'partner-strip': 40,
};

describe('an application with data of its own', () => {
  for (const widget of widgets) {
    it(`gets ${widget} in few files`, async (context) => {
      for (const [name, most] of [
        ['define', mostFiles.whole],
        ['own', mostFiles.own],
      ] as const) {
        const output = await bundle(
          `${widget}-${name}-files`,
          `import 'conference-widgets/${widget}/${name}.js';`,
          {},
        );
        const files = output.filter(
          ({ fileName }) => !wordLanguages.some((tag) => fileName.includes(`/${tag}-`)),
        );
        const languages = output.length - files.length;
        context.diagnostic(`${name}.js: ${files.length} files, ${languages} languages`);
        assert.ok(files.length <= most, `${name}.js: ${files.length} files`);
      }
    });

    it(`gets ${widget}/own.js of ${ceilings[widget]} KB at most in one file`, async (context) => {
      const { outputFiles, metafile } = await buildByEsbuild({
        entryPoints: [writeEntry(`${widget}-own`, `import 'conference-widgets/${widget}/own.js';`)],
        bundle: true,
        minify: true,
        format: 'esm',
        write: false,
        metafile: true,
        outdir: folder,
      });
      const [file, ...others] = outputFiles;
      assert.ok(file);
      assert.deepEqual(others, []);
      const kilobytes = brotliCompressSync(file.contents).length / 1024;
      context.diagnostic(`${widget}/own.js: ${kilobytes.toFixed(1)} KB`);
      assert.ok(kilobytes <= (ceilings[widget] ?? 0), `${kilobytes.toFixed(1)} KB`);
      const inputs = Object.values(metafile.outputs).flatMap((output) =>
        Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
      );
      const foreign = inputs
        .map(([input]) => input)
        .filter((input) =>
          /-family-|detect-encoding|name-of-unreadable|date-languages|ical/.test(input),
        );
      assert.deepEqual(foreign, []);
      assert.match(file.text, new RegExp(`conf-${widget}`));
    });
  }

  it('brings a language by its name', async () => {
    const code = codeOf(await bundle('language', `import 'conference-widgets/languages/az.js';`));
    assert.match(code, /Videoyazılara bax/);
    const own = codeOf(await bundle('card', `import 'conference-widgets/event-card/own.js';`));
    assert.doesNotMatch(own, /Videoyazılara bax/);
  });
});
