/** What a partner's bundler keeps of the package. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { build, type Rollup } from 'vite';
import { dist, root, widgets } from './built.js';

// Within the project, so that dependencies are found.
const folder = mkdtempSync(path.join(root, 'node_modules', '.tree-shaking-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function bundle(name: string, code: string): Promise<string> {
  const entry = path.join(folder, `${name}.js`);
  writeFileSync(entry, code.replaceAll('conference-widgets', dist.split(path.sep).join('/')));
  const result = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        external: [/^lit(?:$|\/)/, /^@lit\//],
        preserveEntrySignatures: 'strict',
      },
    },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap(({ output }) => output.map((chunk) => ('code' in chunk ? chunk.code : '')))
    .join('\n');
}

const classOf = (widget: string): string =>
  `${widget.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}Element`;

const definesClass = (code: string, widget: string): boolean =>
  new RegExp(`class ${classOf(widget)}\\b|\\b${classOf(widget)} = class`).test(code);

describe('tree shaking', () => {
  for (const widget of widgets) {
    it(`importing ${classOf(widget)} brings no other widget and registers nothing`, async () => {
      const code = await bundle(
        widget,
        `import { ${classOf(widget)} } from 'conference-widgets/index.js'; globalThis.kept = ${classOf(widget)};`,
      );
      assert.deepEqual(
        widgets.filter((other) => definesClass(code, other)),
        [widget],
      );
      assert.doesNotMatch(code, /customElements\.define\(/);
    });

    it(`importing ${widget}/define.js registers it and brings no other`, async () => {
      const code = await bundle(
        `${widget}-define`,
        `import 'conference-widgets/${widget}/define.js';`,
      );
      assert.deepEqual(
        widgets.filter((other) => definesClass(code, other)),
        [widget],
      );
      assert.match(code, new RegExp(`"conf-${widget}"|'conf-${widget}'|\`conf-${widget}\``));
    });
  }

  it('importing all.js keeps the four registrations', async () => {
    const code = await bundle('all', `import 'conference-widgets/all.js';`);
    assert.deepEqual(
      widgets.filter((widget) => definesClass(code, widget)),
      [...widgets],
    );
  });
});
