/**
 * Writes the files for the same widget in a project with a bundler. The applications in
 * `test/hosts/frameworks` have the same code.
 */
import { widgetTags, type WidgetName } from '../widgets/registry.js';
import { escapeAttribute } from '../ssr/escape-html.js';
import {
  attributesOf,
  declarationsOf,
  formatElement,
  formatStyle,
  type Snippet,
} from './snippet-html.js';

export interface CodeFile {
  /** The name of a file in the project; `''` for a command. */
  readonly name: string;
  readonly code: string;
}

/** The name of the component around the widget: `AgendaTimeline`. */
const componentName = (widget: WidgetName): string =>
  widget.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Characters that one of the four template languages reads as code; as entities they are text in
 * all four.
 */
const special = /[{}`\\@]/g;

const escapeTemplate = (text: string): string =>
  escapeAttribute(text).replace(special, (sign) => `&#${sign.charCodeAt(0)};`);

const jsonFile = 'conference.json';

const dataFile = ({ data }: Snippet): readonly CodeFile[] =>
  data === undefined ? [] : [{ name: jsonFile, code: `${JSON.stringify(data, null, 2)}\n` }];

const importLines = ({ widget, data }: Snippet, ...more: readonly string[]): string =>
  [
    ...more,
    `import 'conference-widgets/${widget}/define.js';`,
    ...(data === undefined ? [] : [`import conference from './${jsonFile}';`]),
  ].join('\n');

interface Dialect {
  /** The attribute or property that passes the imported document to the element. */
  readonly data: string;
  /** Writes the attribute that reserves the widget's space and sets its look. */
  readonly style: (snippet: Snippet) => string;
}

const styleAttribute = (snippet: Snippet): string => `style="${formatStyle(snippet)}"`;

/** React takes an object, whose type does not allow custom properties without a cast. */
function reactStyle(snippet: Snippet): string {
  const { height, look = new Map<string, string>() } = snippet;
  const place = height > 0 ? [`display: 'block'`, `minHeight: ${height}`] : [];
  const chosen = [...look].map(([name, value]) => `'${name}': '${value}'`);
  const type = chosen.length > 0 ? ' as CSSProperties' : '';
  return `style={{ ${[...place, ...chosen].join(', ')} }${type}}`;
}

/** The element with its link; several attributes have a line each. */
function formatTag(snippet: Snippet, { data, style }: Dialect, indent = ''): string {
  const tag = widgetTags[snippet.widget];
  const { link } = snippet;
  const attributes = [
    ...(snippet.data === undefined ? [] : [data]),
    ...attributesOf(snippet).map(([name, value]) =>
      value === '' ? name : `${name}="${escapeTemplate(value)}"`,
    ),
    ...(declarationsOf(snippet).length > 0 ? [style(snippet)] : []),
  ];
  const written = attributes.map((one) => `\n${indent}  ${one}`).join('');
  return [
    `${indent}<${tag}${written}\n${indent}>`,
    `${indent}  <a href="${escapeTemplate(link.url)}">${escapeTemplate(link.text)}</a>`,
    `${indent}</${tag}>`,
  ].join('\n');
}

export function buildReact(snippet: Snippet): readonly CodeFile[] {
  const name = componentName(snippet.widget);
  const tag = formatTag(
    snippet,
    {
      // The document is passed as JSON text, since React sets properties of elements only from
      // version 19 on.
      data: 'data-conference={JSON.stringify(conference)}',
      style: reactStyle,
    },
    '    ',
  );
  const types = [`import type {} from 'conference-widgets/react';`];
  if (snippet.look && snippet.look.size > 0)
    types.push(`import type { CSSProperties } from 'react';`);
  const imports = importLines(snippet, ...types);
  const code = `${imports}\n\nexport function ${name}() {\n  return (\n${tag}\n  );\n}\n`;
  return [{ name: `${name}.tsx`, code }, ...dataFile(snippet)];
}

const viteForVue = [
  `import vue from '@vitejs/plugin-vue';`,
  `import { defineConfig } from 'vite';`,
  '',
  `const isCustomElement = (tag) => tag.startsWith('conf-');`,
  'export default defineConfig({',
  '  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],',
  '});',
  '',
].join('\n');

export function buildVue(snippet: Snippet): readonly CodeFile[] {
  const dialect = { data: ':conference="conference"', style: styleAttribute };
  const tag = formatTag(snippet, dialect, '  ');
  const imports = importLines(snippet, `import type {} from 'conference-widgets/vue';`);
  const code = `<script setup lang="ts">\n${imports}\n</script>\n\n<template>\n${tag}\n</template>\n`;
  const file = { name: `${componentName(snippet.widget)}.vue`, code };
  return [file, { name: 'vite.config.js', code: viteForVue }, ...dataFile(snippet)];
}

export function buildSvelte(snippet: Snippet): readonly CodeFile[] {
  const tag = formatTag(snippet, { data: '{conference}', style: styleAttribute });
  const imports = importLines(snippet, `import type {} from 'conference-widgets/svelte';`);
  const script = imports.replace(/^/gm, '  ');
  const code = `<script lang="ts">\n${script}\n</script>\n\n${tag}\n`;
  return [{ name: `${componentName(snippet.widget)}.svelte`, code }, ...dataFile(snippet)];
}

export function buildAngular(snippet: Snippet): readonly CodeFile[] {
  const { widget, data } = snippet;
  const dialect = { data: '[conference]="conference"', style: styleAttribute };
  const tag = formatTag(snippet, dialect, '    ');
  const imports = importLines(
    snippet,
    `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';`,
  );
  const body = data === undefined ? '' : '\n  readonly conference = conference;\n';
  const code = `${imports}

@Component({
  selector: 'app-${widget}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${tag}
  \`,
})
export class ${componentName(widget)} {${body}}
`;
  return [{ name: `${widget}.ts`, code }, ...dataFile(snippet)];
}

/** `version` is that of the package, so that the project installs the version that was tried. */
export function buildNpm(snippet: Snippet, version: string): readonly CodeFile[] {
  const script = `import 'conference-widgets/${snippet.widget}/define.js';\n`;
  return [
    { name: '', code: `npm install conference-widgets@${version}\n` },
    { name: 'main.js', code: script },
    { name: 'index.html', code: `${formatElement(snippet)}\n` },
  ];
}
