/**
 * Writes typings of the tags for the template languages of React, Vue, Svelte and Solid. Each value
 * has the type of the element's own property.
 */

const head = '// Written by the build from custom-elements.json.\n';

/** Types for setting a property, where reading it may give more. */
const settable = {
  filters: 'Partial<AgendaFilters> | null',
  favorites: 'readonly (string | number)[] | null',
};

const camelize = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

function describe(element) {
  const own = (name) => settable[name] ?? `${element.name}['${name}']`;
  const fields = element.members.filter(
    ({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly,
  );
  return {
    ...element,
    attributes: element.attributes.map(({ name, fieldName }) => [name, own(fieldName)]),
    properties: fields.filter(({ attribute }) => !attribute).map(({ name }) => [name, own(name)]),
  };
}

function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations.filter(({ customElement }) => customElement))
    .map(describe);
}

const lines = (entries, indent) =>
  entries.map(([name, type]) => `${indent}'${name}'?: ${type} | undefined;`).join('\n');

const eventsOf = (element, spell) =>
  element.events.map(({ name, type }) => [spell(name), `((event: ${type.text}) => void)`]);

/** One entry for each tag. */
const tagsOf = (elements, indent, write) =>
  elements
    .map((element) => {
      const [base, ...entries] = write(element);
      const body = lines(entries.flat(), `${indent}  `);
      return `${indent}'${element.tagName}': ${base} & {\n${body}\n${indent}};`;
    })
    .join('\n');

function imports(elements) {
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  const names = new Set([...elements.map(({ name }) => name), ...events, 'AgendaFilters']);
  return `import type { ${[...names].sort().join(', ')} } from './index.js';\n`;
}

function buildReact(elements) {
  const tags = tagsOf(elements, '  ', (element) => [
    `Base<${element.name}>`,
    element.attributes,
    element.properties,
    eventsOf(element, (name) => `on${name}`),
  ]);
  return `${head}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}
type Base<T> = Omit<DetailedHTMLProps<HTMLAttributes<T>, T>, 'label'>;

interface ConferenceWidgets {
${tags}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ConferenceWidgets {}
  }
}
`;
}

/** Vue's checker reads `heading-level` as `headingLevel`, and `data-test` as `dataTest`. */
function buildVue(elements) {
  const handlers = (name) => camelize(`on-${name}`);
  const tags = elements.map((element) => {
    const entries = [
      ...element.attributes.map(([name, type]) => [camelize(name), type]),
      ...element.properties,
      ...eventsOf(element, handlers),
    ];
    return `    '${element.tagName}': Widget<${element.name}, {\n${lines(entries, '      ')}\n    }>;`;
  });
  return `${head}import type { HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}
interface Others {
  slot?: string | undefined;
  [data: \`data\${string}\`]: unknown;
}

type Widget<T, Props> = new () => T & { $props: HTMLAttributes & PublicProps & Props & Others };

declare module 'vue' {
  interface GlobalComponents {
${tags.join('\n')}
  }
}
`;
}

function buildSvelte(elements) {
  const tags = tagsOf(elements, '    ', (element) => [
    `HTMLAttributes<${element.name}>`,
    element.attributes,
    element.properties,
    eventsOf(element, (name) => `on${name}`),
  ]);
  return `${head}import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags}
  }
}
`;
}

function buildSolid(elements) {
  const tags = tagsOf(elements, '      ', (element) => [
    `HTMLAttributes<${element.name}>`,
    element.attributes,
    element.properties,
    element.properties.map(([name, type]) => [`prop:${name}`, type]),
    eventsOf(element, (name) => `on:${name}`),
  ]);
  return `${head}import type {} from 'solid-js';
${imports(elements)}
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${tags}
    }
  }
}
`;
}

/** File name → text of each framework's typings, and a module without effect to import them by. */
export function buildFrameworkTypes(manifest) {
  const elements = elementsOf(manifest);
  const types = {
    react: buildReact(elements),
    vue: buildVue(elements),
    svelte: buildSvelte(elements),
    solid: buildSolid(elements),
  };
  return Object.fromEntries(
    Object.entries(types).flatMap(([framework, text]) => [
      [`${framework}.d.ts`, text],
      [`${framework}.js`, 'export {};\n'],
    ]),
  );
}
