/** The custom elements manifest, completed, and the two forms in which editors read it. */

/** Declarations of elements, with the class that was built from each. */
function elementsOf(manifest) {
  return manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ customElement }) => customElement),
  );
}

/** The analyser reads source and sees no spread properties; the built class knows them all. */
export function completeManifest(manifest, classes) {
  for (const element of elementsOf(manifest)) {
    // Asking for the one makes Lit fill the other.
    const { observedAttributes, elementProperties } = classes[element.name];
    if (observedAttributes.length === 0) throw new Error(`${element.name} has no attributes`);
    element.members = element.members.filter(({ privacy }) => privacy !== 'private');
    // Seen by the analyser where they are dispatched, without the name that `@fires` gives.
    element.events = (element.events ?? []).filter(({ name }) => name);
    const fields = new Map(element.members.map((member) => [member.name, member]));
    element.attributes = [...elementProperties].flatMap(([field, { attribute, type }]) => {
      if (attribute === false) return [];
      const name = typeof attribute === 'string' ? attribute : field.toLowerCase();
      const member = fields.get(field);
      if (member) member.attribute = name;
      const text =
        type === Boolean ? 'boolean' : attributeType(member?.type?.text ?? attributeTypes[name]);
      const description = member?.description ?? attributeWords[name];
      const usual = member?.default ?? attributeDefaults[name];
      return [
        {
          name,
          type: { text },
          fieldName: field,
          ...(description ? { description } : {}),
          ...(usual ? { default: usual } : {}),
        },
      ];
    });
    for (const member of element.members) {
      member.description ??= attributeWords[member.attribute] ?? propertyWords[member.name];
    }
  }
  return { ...manifest, modules: publishedModules(manifest.modules) };
}

/** Source files are not in the package: what they declare is imported from the built modules. */
function publishedModules(modules) {
  const published = new Map();
  // The analyser lists files as the disk does, which is another order in another folder.
  const sorted = [...modules].sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const { path, declarations = [] } of sorted) {
    const widget = /^src\/widgets\/([^/]+)\//.exec(path)?.[1];
    const target = widget ? `dist/${widget}/index.js` : 'dist/index.js';
    const module = published.get(target) ?? {
      kind: 'javascript-module',
      path: target,
      declarations: [],
      exports: [],
    };
    published.set(target, module);
    module.declarations.push(...declarations);
    module.exports.push(...declarations.flatMap((declaration) => exportsOf(declaration, target)));
  }
  return [...published.values()];
}

function exportsOf({ name, tagName }, module) {
  const declaration = { name, module };
  const exported = { kind: 'js', name, declaration };
  if (!tagName) return [exported];
  return [exported, { kind: 'custom-element-definition', name: tagName, declaration }];
}

const attributeType = (text = 'string') =>
  text.replace(/\s*\|\s*(?:null|undefined)/g, '').replace(/^unknown$/, 'string');

/** Attributes that every widget has say the same everywhere. */
const attributeWords = {
  'data-event': 'One event as JSON, as in a document’s `event`.',
  'data-agenda':
    'An agenda as JSON: `{sessions, rooms, tracks, speakers, timeZone}` or a list of sessions.',
  'data-partners': 'Partners as JSON: a list, or `{partners, tiers}`.',
  'data-news': 'News items as JSON: a list.',
  'data-conference': 'A whole conference document as JSON.',
  src: 'Address of a conference document, or of a source in a foreign format.',
  refresh: 'Seconds between refreshes: 0 is off, 30 the shortest.',
  'source-time-zone': 'IANA time zone for sources that name none.',
  theme: '`auto` follows the page’s used colour scheme; `light` and `dark` are fixed.',
  'heading-level': '`auto` is one below the nearest heading before the widget; or 1 to 6.',
  label: 'Name of the region for assistive technology.',
  'with-diagnostics': 'Shows the page’s owner what is wrong, in words.',
};

/** Of what every widget has from its base class, which the analyser does not see. */
const attributeTypes = { theme: "'auto' | 'light' | 'dark'" };

/** What an attribute is when it is not written, where every widget agrees. */
const attributeDefaults = { theme: 'auto', 'heading-level': 'auto', refresh: '0' };

const propertyWords = {
  conference: 'A whole conference document.',
  version: 'Version of the package.',
};

/** https://github.com/microsoft/vscode-custom-data */
export function buildVsCodeData(manifest) {
  const values = (text) => [...text.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({ tagName, summary, attributes }) => ({
      name: tagName,
      description: summary,
      attributes: attributes.map(({ name, description, type }) => ({
        name,
        ...(description ? { description } : {}),
        ...(type.text === 'boolean' ? { valueSet: 'v' } : {}),
        ...(values(type.text).length > 0 ? { values: values(type.text) } : {}),
      })),
    })),
  };
}

/** https://github.com/JetBrains/web-types */
export function buildWebTypes(manifest, version) {
  const named = (entries = []) =>
    entries.map(({ name, description }) => ({ name, ...(description ? { description } : {}) }));
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: 'conference-widgets',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elementsOf(manifest).map((element) => ({
          name: element.tagName,
          description: element.summary,
          attributes: element.attributes.map(({ name, description, type }) => ({
            name,
            ...(description ? { description } : {}),
            value: { type: type.text },
          })),
          slots: named(element.slots),
          js: {
            events: named(element.events),
            properties: element.members
              .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
              .map(({ name, description, type }) => ({
                name,
                ...(description ? { description } : {}),
                value: { type: type?.text ?? 'unknown' },
              })),
          },
          css: { parts: named(element.cssParts), properties: named(element.cssProperties) },
        })),
      },
    },
  };
}
