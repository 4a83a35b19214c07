/** The files for projects are read by TypeScript itself; their templates in `snippet-html.test.ts`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import {
  buildAngular,
  buildNpm,
  buildReact,
  buildSvelte,
  buildVue,
  type CodeFile,
} from '../../src/snippet/snippet-frameworks.js';
import { formatCommand } from '../../src/snippet/snippet-command.js';
import type { Snippet } from '../../src/snippet/snippet-html.js';

const linked: Snippet = {
  widget: 'agenda-timeline',
  src: 'https://organiser.example/a.json?x=1&y=2',
  attributes: new Map([
    ['lang', 'az'],
    ['label', `It's {{ "x" }} \${y} \`z\` @if \\ <b> & done`],
    ['without-search', ''],
  ]),
  link: { url: 'https://organiser.example/', text: '{Proqram} @ 10:00 `now` \\' },
  height: 640,
};
const inline: Snippet = { ...linked, src: '', data: { version: 1, sessions: [] } };

/** Syntax errors, and what the file becomes as JavaScript. */
function compile(code: string, fileName: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(code, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.React,
      experimentalDecorators: true,
    },
  });
  assert.deepEqual(
    diagnostics.map(({ messageText }) => messageText),
    [],
  );
  return outputText;
}

const fileOf = (files: readonly CodeFile[], name: string): string => {
  const found = files.find((file) => file.name === name);
  assert.ok(found, `${name} among ${files.map((file) => file.name).join()}`);
  return found.code;
};

describe('files for projects', () => {
  for (const [kind, snippet] of Object.entries({ linked, inline })) {
    it(`React: an element with what was set (${kind})`, () => {
      const code = compile(fileOf(buildReact(snippet), 'AgendaTimeline.tsx'), 'a.tsx');
      const elements: unknown[][] = [];
      const React = { createElement: (...parts: unknown[]) => void elements.push(parts) };
      const body = code.replace(/^import.*$/gm, '').replace('export ', '');
      const run = runInThisContext(`(React, conference) => {${body}; AgendaTimeline();}`) as (
        react: unknown,
        conference: unknown,
      ) => void;
      run(React, snippet.data);
      const [[, link] = [], [tag, given] = []] = elements;
      assert.equal(tag, 'conf-agenda-timeline');
      assert.equal((link as { href: string }).href, snippet.link.url);
      assert.equal(elements[0]?.[2], snippet.link.text);
      const { style, ...attributes } = given as Record<string, unknown>;
      assert.deepEqual(style, { display: 'block', minHeight: 640 });
      assert.equal(attributes['label'], snippet.attributes.get('label'));
      assert.equal(attributes['without-search'], true);
      assert.equal(attributes['src'], snippet.src === '' ? undefined : snippet.src);
      const written = attributes['data-conference'];
      assert.equal(written, snippet.data && JSON.stringify(snippet.data));
    });

    it(`Angular: a component that compiles (${kind})`, () => {
      const code = compile(fileOf(buildAngular(snippet), 'agenda-timeline.ts'), 'a.ts');
      assert.match(code, /CUSTOM_ELEMENTS_SCHEMA/);
      assert.equal(code.includes('[conference]="conference"'), snippet.data !== undefined);
    });

    it(`Vue and Svelte: scripts that compile, in files with one template (${kind})`, () => {
      const vue = fileOf(buildVue(snippet), 'AgendaTimeline.vue');
      const [, script = ''] = /^<script setup lang="ts">\n([^]*?)<\/script>/.exec(vue) ?? [];
      compile(script, 'a.ts');
      assert.equal(vue.match(/<template>/g)?.length, 1);
      compile(fileOf(buildVue(snippet), 'vite.config.js'), 'vite.config.js');
      const svelte = fileOf(buildSvelte(snippet), 'AgendaTimeline.svelte');
      compile(/^<script lang="ts">\n([^]*?)<\/script>/.exec(svelte)?.[1] ?? '', 'a.ts');
    });
  }

  it('save inline data beside the component', () => {
    for (const build of [buildReact, buildVue, buildSvelte, buildAngular]) {
      assert.deepEqual(JSON.parse(fileOf(build(inline), 'conference.json')), inline.data);
      assert.ok(build(linked).every(({ name }) => name !== 'conference.json'));
    }
  });

  it('npm: the version that was tried, one registration, the element', () => {
    const files = buildNpm(linked, '1.2.3');
    assert.equal(files[0]?.code, 'npm install conference-widgets@1.2.3\n');
    assert.match(
      fileOf(files, 'main.js'),
      /import 'conference-widgets\/agenda-timeline\/define.js'/,
    );
    assert.match(fileOf(files, 'index.html'), /^<conf-agenda-timeline src=/);
  });
});

describe('the command for prerendering', () => {
  it('quotes what a shell would read', () => {
    const command = formatCommand(linked);
    assert.ok(command.includes(`--data 'https://organiser.example/a.json?x=1&y=2'`), command);
    assert.ok(command.includes(`'label=It'\\''s {{ "x" }}`), command);
    assert.ok(command.endsWith('--set without-search'), command);
  });

  it('reads a file where the data has no address', () => {
    assert.match(
      formatCommand(inline),
      /^npx conference-widgets prerender agenda-timeline --data conference\.json --lang az/,
    );
  });
});
