import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { listFiles, manifest, readBuilt, root, widgets } from './built.js';

const entries = Object.entries(manifest.exports);
const targets = entries.flatMap(([name, target]) =>
  (typeof target === 'string' ? [target] : Object.values(target)).map(
    (file) => [name, file] as const,
  ),
);

/** The tags that an import registers, in a Node process of its own. */
function registeredBy(specifier: string): string[] {
  const tags = JSON.stringify(widgets.map((widget) => `conf-${widget}`));
  const script = `
    await import(${JSON.stringify(specifier)});
    const registered = ${tags}.filter((tag) => globalThis.customElements?.get(tag));
    console.log(JSON.stringify(registered));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[];
}

const specifierOf = (name: string): string => path.posix.join(manifest.name, name);

describe('the export map', () => {
  for (const [name, file] of targets) {
    it(`${name} leads to ${file}`, () => {
      if (file.includes('*')) {
        const folder = file.slice(0, file.indexOf('*'));
        assert.ok(listFiles(folder).length > 0, `${folder} is empty`);
      } else {
        assert.ok(existsSync(path.join(root, file)), `${file} is not there`);
      }
    });
  }

  it('has the command', () => {
    for (const file of Object.values(manifest.bin))
      assert.ok(existsSync(path.join(root, file)), file);
  });
});

describe('typings for frameworks', () => {
  const index = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `console.log(Object.keys(await import('${manifest.name}')).join())`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  for (const framework of ['react', 'vue', 'svelte', 'solid']) {
    it(`${framework}.d.ts names what the package exports`, () => {
      const imported = /import type \{([^}]*)\} from '\.\/index\.js'/.exec(
        readBuilt(`${framework}.d.ts`),
      );
      const names = (imported?.[1] ?? '').split(',').map((name) => name.trim());
      assert.ok(names.length > 4, 'it names classes and events');
      assert.deepEqual(
        names.filter((name) => name !== 'AgendaFilters' && !index.trim().split(',').includes(name)),
        [],
      );
    });
  }
});

describe('importing in Node', () => {
  const classes = ['.', ...widgets.map((widget) => `./${widget}`)];
  const typings = ['react', 'vue', 'svelte', 'solid'].map((framework) => `./${framework}`);
  for (const name of [...classes, ...typings]) {
    it(`${specifierOf(name)} registers nothing`, () => {
      assert.deepEqual(registeredBy(specifierOf(name)), []);
    });
  }

  for (const widget of widgets) {
    it(`${manifest.name}/${widget}/define.js registers that one`, () => {
      assert.deepEqual(registeredBy(`${manifest.name}/${widget}/define.js`), [`conf-${widget}`]);
    });
  }

  it(`${manifest.name}/all.js registers the four`, () => {
    assert.deepEqual(
      registeredBy(`${manifest.name}/all.js`),
      widgets.map((widget) => `conf-${widget}`),
    );
  });
});
