/** Typings that let React, Vue, Svelte and Solid know the tags in their template languages. */

const head = '// Written by the build from custom-elements.json.\n';

function describe(element) {
  const attributes = element.attributes.map(
    ({ name, type }) =>
      `'${name}'?: ${type.text === 'boolean' ? 'boolean' : attributeType(type.text)};`,
  );
  const properties = element.members
    .filter((member) => member.kind === 'field' && !member.static && !member.attribute)
    .map(({ name }) => `${name}?: unknown;`);
  return { ...element, fields: [...attributes, ...properties], properties };
}

/** Attributes reach templates as text, whatever a property of the same name takes. */
const attributeType = (text) => (/^'/.test(text) ? text : 'string | number');

const events = (element, spell) =>
  (element.events ?? []).map(({ name, type }) => `${spell(name)}?: (event: ${type.text}) => void;`);

const block = (lines, indent) => lines.map((line) => `${indent}${line}`).join('\n');

function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations.filter(({ customElement }) => customElement))
    .map(describe);
}

function imports(elements) {
  const types = new Set(
    elements.flatMap(({ events: all = [] }) => all.map(({ type }) => type.text)),
  );
  const classes = elements.map(({ name }) => name);
  return `import type { ${[...classes, ...types].sort().join(', ')} } from './index.js';\n`;
}

/** File name → text of each framework's typings. */
export function buildFrameworkTypes(manifest) {
  const elements = elementsOf(manifest);
  const react = elements.map(
    (element) => `  '${element.tagName}': Base<${element.name}> & {
${block(element.fields, '    ')}
${block(
  events(element, (name) => `'on${name}'`),
  '    ',
)}
  };`,
  );
  const vue = elements.map(
    (element) => `    '${element.tagName}': DefineComponent<{
${block(element.fields, '      ')}
${block(
  events(
    element,
    (name) =>
      `'on${name[0].toUpperCase()}${name.slice(1).replace(/-(.)/g, (_, letter) => letter.toUpperCase())}'`,
  ),
  '      ',
)}
    }>;`,
  );
  const svelte = elements.map(
    (element) => `    '${element.tagName}': HTMLAttributes<${element.name}> & {
${block(element.fields, '      ')}
${block(
  events(element, (name) => `'on${name}'`),
  '      ',
)}
    };`,
  );
  const solid = elements.map(
    (element) => `      '${element.tagName}': HTMLAttributes<${element.name}> & {
${block(element.fields, '        ')}
${block(
  element.properties.map((line) => line.replace(/^\w+/, "'prop:$&'")),
  '        ',
)}
${block(
  events(element, (name) => `'on:${name}'`),
  '        ',
)}
      };`,
  );
  return {
    'react.d.ts': `${head}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}
type Base<T> = Omit<DetailedHTMLProps<HTMLAttributes<T>, T>, 'label'>;

interface ConferenceWidgets {
${react.join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ConferenceWidgets {}
  }
}
`,
    'vue.d.ts': `${head}import type { DefineComponent } from 'vue';
${imports(elements)}
declare module 'vue' {
  interface GlobalComponents {
${vue.join('\n')}
  }
}
`,
    'svelte.d.ts': `${head}import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${svelte.join('\n')}
  }
}
`,
    'solid.d.ts': `${head}import type {} from 'solid-js';
${imports(elements)}
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${solid.join('\n')}
    }
  }
}
`,
  };
}
