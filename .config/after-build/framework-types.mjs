/**
 * Typings that let React, Preact, Vue, Svelte and Solid know the tags in their template languages. Each
 * value has the type of the element's own property, so that both say the same.
 */

const head = '// Written by the build from custom-elements.json.\n';

/** What may be set, where it is less than what can be read. */
const settable = {
  filters: 'Partial<AgendaFilters> | null',
  favorites: 'readonly (string | number)[] | null',
};

/** `AgendaTimelineElement` → `AgendaTimeline`. */
const shortName = ({ name }) => name.replace(/Element$/, '');

function elementsOf(manifest) {
  return manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ customElement }) => customElement),
  );
}

const lines = (entries) =>
  entries.map(([name, type]) => `  '${name}'?: ${type} | undefined;`).join('\n');

/** What may stand in a tag: attributes, properties that are no attributes, and what events carry. */
function describe(element) {
  const own = (name) => settable[name] ?? `${element.name}['${name}']`;
  const properties = element.members.filter(
    ({ kind, attribute, static: isStatic, readonly }) =>
      kind === 'field' && !isStatic && !readonly && !attribute,
  );
  const name = shortName(element);
  return `export interface ${name}Attributes {
${lines(element.attributes.map((attribute) => [attribute.name, own(attribute.fieldName)]))}
}

export interface ${name}Properties {
${lines(properties.map((property) => [property.name, own(property.name)]))}
}

export interface ${name}Events {
${element.events.map(({ name: event, type }) => `  '${event}': ${type.text};`).join('\n')}
}
`;
}

function buildTags(elements) {
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  const names = new Set([...elements.map(({ name }) => name), ...events, 'AgendaFilters']);
  return `${head}import type { ${[...names].sort().join(', ')} } from './index.js';

/** Handlers of events, each under the name that a framework gives it. */
export type Handlers<Events, Prefix extends string> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** \`heading-level\` as \`headingLevel\`. */
export type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;

${elements.map(describe).join('\n')}`;
}

/** The import of what `tags.d.ts` has, and of the classes. */
function imports(elements, helpers) {
  const classes = elements.map(({ name }) => name);
  const parts = elements.flatMap((element) =>
    ['Attributes', 'Events', 'Properties'].map((part) => `${shortName(element)}${part}`),
  );
  return `import type { ${classes.sort().join(', ')} } from './index.js';
import type { ${[...helpers, ...parts].sort().join(', ')} } from './tags.js';
`;
}

/** One entry for each tag; `write` gives the types that it is made of. */
const tagsOf = (elements, indent, write) =>
  elements
    .map((element) => `${indent}'${element.tagName}': ${write(element, shortName(element))};`)
    .join('\n');

/** As React and Preact want it, which differ in the names of their own types. */
const jsxTag = (element, name) =>
  `Base<${element.name}> & ${name}Attributes & ${name}Properties & Handlers<${name}Events, 'on'>`;

function buildReact(elements) {
  return `${head}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements, ['Handlers'])}
type Base<T> = Omit<DetailedHTMLProps<HTMLAttributes<T>, T>, 'label'>;

interface ConferenceWidgets {
${tagsOf(elements, '  ', jsxTag)}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ConferenceWidgets {}
  }
}
`;
}

function buildPreact(elements) {
  return `${head}import type { JSX } from 'preact';
${imports(elements, ['Handlers'])}
type Base<T extends EventTarget> = Omit<JSX.HTMLAttributes<T>, 'label'>;

interface ConferenceWidgets {
${tagsOf(elements, '  ', jsxTag)}
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends ConferenceWidgets {}
  }
}
`;
}

/** Vue's checker reads `heading-level` as `headingLevel`, and `data-test` as `dataTest`. */
function buildVue(elements) {
  const tags = tagsOf(
    elements,
    '    ',
    (element, name) =>
      `Widget<${element.name}, ${name}Attributes & Handlers<${name}Events, 'on-'>, ${name}Properties>`,
  );
  return `${head}import type { HTMLAttributes, PublicProps } from 'vue';
${imports(elements, ['Camel', 'Handlers'])}
interface Others {
  slot?: string | undefined;
  [data: \`data\${string}\`]: unknown;
}

type InCamel<Given> = {
  [Name in keyof Given as Name extends string ? Camel<Name> : never]: Given[Name];
};

type Widget<T, Written, Properties> = new () => T & {
  $props: HTMLAttributes & PublicProps & InCamel<Written> & Properties & Others;
};

declare module 'vue' {
  interface GlobalComponents {
${tags}
  }
}
`;
}

function buildSvelte(elements) {
  const tags = tagsOf(
    elements,
    '    ',
    (element, name) =>
      `HTMLAttributes<${element.name}> & ${name}Attributes & ${name}Properties & Handlers<${name}Events, 'on'>`,
  );
  return `${head}import type { HTMLAttributes } from 'svelte/elements';
${imports(elements, ['Handlers'])}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags}
  }
}
`;
}

function buildSolid(elements) {
  const tags = tagsOf(
    elements,
    '      ',
    (element, name) =>
      `HTMLAttributes<${element.name}> & ${name}Attributes & ${name}Properties & Given<${name}Properties> & Handlers<${name}Events, 'on:'>`,
  );
  return `${head}import type {} from 'solid-js';
${imports(elements, ['Handlers'])}
type Given<Properties> = {
  [Name in keyof Properties & string as \`prop:\${Name}\`]?: Properties[Name];
};

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
    preact: buildPreact(elements),
    vue: buildVue(elements),
    svelte: buildSvelte(elements),
    solid: buildSolid(elements),
  };
  const files = Object.entries(types).flatMap(([framework, text]) => [
    [`${framework}.d.ts`, text],
    [`${framework}.js`, 'export {};\n'],
  ]);
  return { 'tags.d.ts': buildTags(elements), ...Object.fromEntries(files) };
}
