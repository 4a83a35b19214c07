/**
 * What the oldest browsers that are served know (stories/docs/embedding.mdx): an interface of the DOM,
 * a method of JavaScript, a property or a selector of CSS that one of them lacks is reported where it
 * is written, by MDN's data. Left out is what CSS has another value or spelling for in the same rule,
 * what `@supports` asks for, and what `harmless` names.
 */
import { createRequire } from 'node:module';
import * as csstree from 'css-tree';

const { api, css, javascript } = createRequire(import.meta.url)('@mdn/browser-compat-data');

const oldest = { chrome: '109', firefox: '115', safari: '16.4' };

/** `16.4` as 16.04, so that 16.10 is the later one. */
const versionOf = (written) => {
  const [major, minor = '0'] = written.replace('≤', '').split('.');
  return Number(major) + Number(minor) / 100;
};

const isPlain = ({ prefix, alternative_name: other, flags }) => !prefix && !other && !flags;

function isLacking(support, version) {
  const plain = [support].flat().find(isPlain);
  const since = plain?.version_added;
  if (!since || since === 'preview') return true;
  return versionOf(since) > versionOf(version);
}

/** Browsers of the table that lack this; none where nothing is known of it. */
export function lackingIn(feature) {
  const support = feature?.__compat?.support;
  if (!support) return [];
  return Object.entries(oldest)
    .filter(([browser, version]) => support[browser] && isLacking(support[browser], version))
    .map(([browser, version]) => `${browser} ${version}`);
}

/** A member of an interface, or a global. */
export function lackingApi(owner, name) {
  if (owner === undefined)
    return lackingIn(api[name] ?? javascript.builtins[name] ?? javascript.builtins.Intl[name]);
  const known = owner.replace(/Constructor$/, '');
  const members = api[known] ?? javascript.builtins[known] ?? javascript.builtins.Intl[known];
  return lackingIn(members?.[name] ?? members?.[`${name}_static`]);
}

const functionsOf = { ...css.types, ...css.types.color, ...css.types.calc };

function lackingNode(node, property) {
  if (node.type === 'Function') return [`${node.name}()`, lackingIn(functionsOf[node.name])];
  if (node.type === 'Identifier')
    return [`${property}: ${node.name}`, lackingIn(css.properties[property]?.[node.name])];
  if (node.type === 'Dimension') return [node.unit, lackingIn(css.types.length[node.unit])];
  if (/^Pseudo\w+Selector$/.test(node.type))
    return [`:${node.name}`, lackingIn(css.selectors[node.name])];
  if (node.type === 'NestingSelector') return ['&', lackingIn(css.selectors.nesting)];
  if (node.type === 'Feature')
    return [`@media (${node.name})`, lackingIn(css['at-rules'].media[node.name])];
  if (node.type === 'Atrule') return [`@${node.name}`, lackingIn(css['at-rules'][node.name])];
  if (node.type === 'Declaration') return [node.property, lackingIn(css.properties[node.property])];
  return ['', []];
}

/** The same property before it, or with the prefix that older engines know. */
function hasOther(block, declaration) {
  const others = [declaration.property, `-webkit-${declaration.property}`];
  return block.children.some(
    (node) => node.type === 'Declaration' && node !== declaration && others.includes(node.property),
  );
}

/** Names in a style sheet that some browser lacks, and which browsers. */
export function lackingCss(sheet) {
  const found = new Map();
  csstree.walk(csstree.parse(sheet), function judge(node) {
    if (this.atrule?.name === 'supports') return;
    const declaration = node.type === 'Declaration' ? node : this.declaration;
    if (declaration && this.block && hasOther(this.block, declaration)) return;
    const [name, browsers] = lackingNode(node, declaration?.property);
    if (browsers.length > 0) found.set(name, browsers);
  });
  return found;
}

/** Asked for before it is used, or missed by nobody: why. */
export const harmless = {
  'HTMLElement.showPopover': 'calendar-popover.ts asks; a menu stays where it is',
  'HTMLElement.hidePopover': 'the same',
  'ElementInternals.states': 'custom-states.ts tries; style sheets match nothing',
  'Element.checkVisibility': 'is-rendered.ts asks, and measures otherwise',
  'Navigator.share': 'share-controller.ts asks, and copies otherwise',
  Highlight: 'search-highlight.ts asks for CSS.highlights; what is found is not marked',
  ':highlight': 'the same; it stands in a rule of its own',
  ':dir': 'Chromes that lack it know :host-context(), which stands beside it',
  ':-webkit-scrollbar': 'it stands in a rule of its own, beside scrollbar-width',
  '@media (scripting)': 'the other query of its list holds by itself',
  'content-visibility': 'all is laid out at once',
  'content-visibility: auto': 'the same',
  'content-visibility: hidden': 'the same',
  'content-visibility: visible': 'the same',
  'contain-intrinsic-block-size': 'it goes with content-visibility',
  'contain-intrinsic-inline-size': 'a parent that shrinks to its content shrinks',
  'overflow-clip-margin': 'it goes with content-visibility',
  'text-wrap': 'lines are less even',
  'text-wrap: balance': 'the same',
  'text-wrap: pretty': 'the same',
  'text-wrap: wrap': 'it takes back what is not there',
  hyphens: 'long words are broken without a hyphen',
  'break-after: avoid': 'a heading may end a sheet of paper',
  'forced-color-adjust': 'the system chooses these colours too',
  'forced-color-adjust: none': 'the same',
  'accent-color': 'boxes to tick have the colour of the system',
  'overscroll-behavior': 'the page scrolls on behind',
  'overscroll-behavior-inline': 'the same',
  'scrollbar-width': 'a scroll bar is seen',
  'scrollbar-width: none': 'the same',
};

function checkStyles(context, node) {
  if (node.tag.name !== 'css') return;
  // A value stands for what is put there: a number goes wherever one of ours does.
  const sheet = node.quasi.quasis.map(({ value }) => value.cooked).join('0');
  for (const [name, browsers] of lackingCss(sheet)) {
    if (Object.hasOwn(harmless, name)) continue;
    context.report({ node, messageId: 'lacking', data: { name, browsers: browsers.join(', ') } });
  }
}

/** Where the library of TypeScript declares it: `[owner, name]`. */
function declaredIn(symbol) {
  const declaration = symbol?.declarations?.find(({ parent }) =>
    /\/typescript\/lib\/lib\.[^/]+$/.test(parent.getSourceFile().fileName),
  );
  if (!declaration) return undefined;
  const owner = declaration.parent.members ? declaration.parent.name?.text : undefined;
  return [owner, symbol.name];
}

function checkName(context, node) {
  const declared = declaredIn(context.sourceCode.parserServices.getSymbolAtLocation(node));
  if (!declared) return;
  const browsers = lackingApi(...declared);
  const name = declared.filter(Boolean).join('.');
  if (browsers.length === 0 || Object.hasOwn(harmless, name)) return;
  context.report({ node, messageId: 'lacking', data: { name, browsers: browsers.join(', ') } });
}

const lacking = {
  meta: {
    type: 'problem',
    messages: { lacking: '{{name}} is lacking in {{browsers}}.' },
    schema: [],
  },
  create: (context) => ({
    TaggedTemplateExpression: (node) => checkStyles(context, node),
    'MemberExpression > Identifier.property': (node) => checkName(context, node),
    ':matches(NewExpression, CallExpression) > Identifier.callee': (node) =>
      checkName(context, node),
  }),
};

export const oldBrowsers = { rules: { lacking } };
