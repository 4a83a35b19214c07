/** Completes the custom elements manifest, and writes it in the two formats of editors. */

/** Declarations of elements, with the class that was built from each. */
function elementsOf(manifest) {
  return manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName),
  );
}

/** Types that the package exports, by name; all others are written out. */
const publicTypes = {
  EventInput: 'ConferenceEvent',
  NewsItemInput: 'NewsItem',
  HeadingLevelOption: "'auto' | '1' | '2' | '3' | '4' | '5' | '6' | 1 | 2 | 3 | 4 | 5 | 6",
};

/** The type of `data`, by element. */
const dataTypes = {
  AgendaTimelineElement: 'AgendaData',
  EventCardElement: 'EventData',
  NewsTickerElement: 'readonly NewsItemData[]',
  PartnerStripElement: 'PartnersData',
};

const publicType = (text, element) =>
  Object.entries({ ...publicTypes, T: dataTypes[element] }).reduce(
    (type, [name, known]) => type.replace(new RegExp(`\\b${name}\\b`, 'g'), known),
    text.replace(/FromJson<([^>]*)>/g, '$1'),
  );

const isPublic = ({ privacy, kind, name }) =>
  privacy !== 'private' && privacy !== 'protected' && !(kind === 'method' && isOfLit(name));

/** Members of Lit that we override; they mean nothing more to a page than before. */
const isOfLit = (name) =>
  ['connectedCallback', 'disconnectedCallback', 'getUpdateComplete'].includes(name);

/**
 * Adds the properties and attributes of the built class: the analyser reads the source, where it
 * does not see spread ones.
 */
export function completeManifest(manifest, classes) {
  for (const element of elementsOf(manifest)) {
    // Reading `observedAttributes` makes Lit fill `elementProperties`.
    const { observedAttributes, elementProperties } = classes[element.name];
    if (observedAttributes.length === 0) throw new Error(`${element.name} has no attributes`);
    element.members = element.members.filter(isPublic).map(({ inheritedFrom: _, ...member }) => ({
      ...member,
      ...(member.type ? { type: { text: publicType(member.type.text, element.name) } } : {}),
    }));
    // The base class of the widgets is not public.
    element.superclass = { name: 'LitElement', package: 'lit' };
    // Events that the analyser has found where they are dispatched have no name; those of `@fires`
    // have.
    element.events = (element.events ?? []).filter(({ name }) => name);
    const fields = new Map(element.members.map((member) => [member.name, member]));
    element.attributes = [...elementProperties].flatMap(([field, { attribute, type }]) => {
      const member = fields.get(field);
      if (attribute === false) return [];
      const name = typeof attribute === 'string' ? attribute : field.toLowerCase();
      if (!member) throw new Error(`${element.name} has no field ${field}`);
      member.attribute = name;
      const text = type === Boolean ? 'boolean' : attributeType(member.type.text);
      const { description, default: usual } = member;
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
    const version = fields.get('version');
    if (version) version.description = 'Version of the package.';
  }
  return { ...manifest, modules: publishedModules(manifest.modules) };
}

/** Source files are not in the package, so that the manifest names the built modules instead. */
function publishedModules(modules) {
  const published = new Map();
  // The analyser lists files in the order of the disk, which differs between machines.
  const sorted = [...modules].sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const { path, declarations: all = [] } of sorted) {
    const declarations = all.filter(({ name }) => name !== 'WidgetElement');
    if (declarations.length === 0) continue;
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

/** The type of an attribute, which is a text even where its property takes other values. */
const attributeType = (text) =>
  text.replace(/\s*\|\s*(?:null|undefined|number|\d)\b/g, '').replace(/^unknown$/, 'string');

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
