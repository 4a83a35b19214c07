/** Facts about the files that pages load. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { dist, listFiles, manifest, readBuilt, widgets } from './built.js';

const scripts = listFiles('dist/cdn').filter((file) => file.endsWith('.js'));
const classicFile = 'cdn/conference-widgets.classic.js';
const entries = ['conference-widgets', 'conference-widgets.classic', ...widgets].map(
  (name) => `${name}.js`,
);

const hash = (file: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(path.join(dist, file)))
    .digest('base64')}`;

/** Parts of Lit go by its name. */
const namesOfBanner: Readonly<Record<string, string>> = {
  '@lit/reactive-element': 'lit',
  'lit-html': 'lit',
  'lit-element': 'lit',
};

/** Packages whose code is in a script or lazy file, as its source map tells. */
function packagesOf(file: string): string[] {
  const { sources } = JSON.parse(readBuilt(`cdn/${file}.map`)) as { sources: string[] };
  const names = sources
    .map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1])
    .filter((name) => name !== undefined);
  return [...new Set(names)].sort();
}

describe('cdn/', () => {
  it('writes no global of Lit’s on the page', () => {
    for (const file of scripts) {
      assert.doesNotMatch(
        readBuilt(`cdn/${file}`),
        /(?:Versions|litPropertyMetadata|Symbol\.metadata)\s*\?\?=/,
        file,
      );
    }
  });

  it('has one file per widget, one for all, and a classic one', () => {
    assert.deepEqual(
      entries.filter((file) => !scripts.includes(file)),
      [],
    );
  });

  for (const file of listFiles('dist/cdn').filter((name) => name.endsWith('.js'))) {
    it(`${file} names whose code it holds`, () => {
      const text = readBuilt(`cdn/${file}`);
      const banner = /^(?:;|\/\/#.*\n)?\/\*! ([^*]*)\*\//.exec(text)?.[1] ?? '';
      const packages = packagesOf(file);
      const own = `${manifest.name} ${manifest.version} | MIT`;
      if (entries.includes(file) || packages.length > 0) assert.ok(banner.startsWith(own), banner);
      assert.deepEqual(
        packages.filter((name) => !banner.includes(namesOfBanner[name] ?? name)),
        [],
      );
    });
  }

  it('has a hash for every file', () => {
    const integrity = JSON.parse(readBuilt('integrity.json')) as Record<string, string>;
    const files = listFiles('dist/cdn').filter((file) => !file.endsWith('.map'));
    const keyed = (file: string): string => integrity[file] ?? integrity[`cdn/${file}`] ?? '';
    assert.deepEqual(
      files.filter((file) => keyed(file) !== hash(`cdn/${file}`)),
      [],
    );
  });
});

describe('where a page has taken away what a script starts with', () => {
  it('no script throws, and each says why nothing of it is there', () => {
    const files = entries.map((file) => pathToFileURL(path.join(dist, 'cdn', file)).href);
    // What every page has and Node has not, so that the first thing missed is what was taken away.
    const code = `
      globalThis.HTMLElement = class HTMLElement {};
      globalThis.document = { createTreeWalker() {}, createComment() {} };
      for (const name of ['WeakMap', 'URL']) delete globalThis[name];
      const told = [];
      console.warn = (reason) => told.push(String(reason));
      for (const file of ${JSON.stringify(files)}) await import(file);
      console.log(told.join('\\n'));`;
    const told = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
    });
    assert.deepEqual(
      told.trim().split('\n'),
      entries.map(() => 'ReferenceError: WeakMap is not defined'),
    );
  });
});

describe('the classic script', () => {
  const text = readBuilt(classicFile);

  it('starts with a semicolon, since what stands before it may lack one', () => {
    assert.ok(text.startsWith(';'));
  });

  it('is a valid classic script that leaves no name behind', () => {
    new Script(text, { filename: classicFile });
    const start = /^;\/\*![\s\S]*?\*\/\s*try\{\s*(?:"use strict";)?\s*[(!]/;
    assert.match(text, start, 'starts with a function');
  });

  it('is a valid module', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'classic-'));
    try {
      copyFileSync(path.join(dist, classicFile), path.join(folder, 'classic.mjs'));
      execFileSync(process.execPath, ['--check', path.join(folder, 'classic.mjs')], {
        stdio: 'pipe',
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('needs neither its own address nor another file', () => {
    assert.doesNotMatch(text, /import\.meta|currentScript|\bimport\s*\(|\bimport\s*["'{*]/);
  });
});

describe('names that filter lists hide', () => {
  const hidden =
    /(?:^|[-_\s/])(?:ads?|adverts?|advertis\w*|sponsor\w*|banners?|promo\w*)(?=$|[-_\s./])/i;

  it('no file is called so', () => {
    assert.deepEqual(
      listFiles('dist').filter((file) => hidden.test(file)),
      [],
    );
  });

  for (const file of scripts) {
    it(`${file} has no class, part, id or tag called so`, () => {
      const text = readBuilt(`cdn/${file}`);
      const names = [
        ...text.matchAll(/\b(?:class|part|id|exportparts)=["']?([^"'`>$]*)/g),
        ...text.matchAll(/[.#]([a-z][a-z-]*)(?=[^{}`"';()]*\{)/g),
        ...text.matchAll(/<(conf-[\w-]+)/g),
      ].map(([, name = '']) => name);
      assert.deepEqual(
        names.filter((name) => hidden.test(name)),
        [],
      );
    });
  }
});
